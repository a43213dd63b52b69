/** What the stores of old versions are after today's migrations, said a second time and otherwise than the migrations say it. */

/** Of lines about returns and refunds, version 5 keeps what was understood and their amount: what these samples say. */
const UNDERSTOOD: Readonly<Record<string, object>> = {
  'return-ship': { state: 'returnShip' },
  Waiting: { state: 'waitSeller' },
  'Refund to Visa ****1717': {},
  '환불 완료 ₩11,110': { state: 'finished', amount: '₩11,110' },
  'Seller answers in 4 days 23:59:57': {},
  'Seller answers in 4 days 23:59:58': {},
  'Refund processing US $12.40': { amount: 'US $12.40' },
};

/** Versions before 4 wrote these otherwise. */
const WROTE = {
  keys: { case: 'dispute', news: 'changes', page: 'report' },
  fields: { told: 'reported', unread: 'unparsed', learntAt: 'learnedAt', cases: 'disputes' },
} as const;

/** Identifiers in today's spelling; in version 3 some texts look like one, and stay: `isText` tells the field. */
const SPELLED: Readonly<Record<string, string>> = Object.fromEntries(
  `to-pay awaiting-delivery seller-proposed seller-refused seller-accepted buyer-accepted buyer-refused platform-proposed
  proof-asked ruled-for-buyer ruled-for-seller return-agreed return-sent return-received wait-seller return-ship
  free-return fast-delivery local-warehouse help-2022`
    .split(/\s+/)
    .map((old) => [old, old.replace(/-(.)/g, (_, next: string) => next.toUpperCase())]),
);
const isText = (field: string) =>
  ['text', 'title', 'word', 'store', 'details', 'caption', 'name'].includes(field);

/** The reminders that version 4 and those before it wrote and had said, as today's; the next sweep plans the others. */
export function remindersToday(old: unknown, disputes: unknown): readonly unknown[] {
  const lines = new Set([Object(disputes).events ?? []].flat().map((event) => event.line));
  const line = lines.size > 1 ? '?' : [...lines][0];
  const before: Readonly<Record<string, number>> = { '7d': 168, '3d': 72, '1d': 24, '6h': 6 };
  return [old].flat().flatMap((row) => {
    const { id, clock, lead, dueAt, endsAt, shownAs, ...others } = Object(row);
    if (others.state === 'planned') return [];
    const own = line !== undefined && /^(?:neg|plat|ret|appeal|refund\.arrive)/.test(clock) ? { line } : {};
    const newId = 'line' in own ? id.replace(clock, `${clock}#${line}`) : id;
    const shows = shownAs === id && others.state === 'shown' ? undefined : (shownAs ?? id);
    return [
      {
        ...{ ...others, ...own, id: newId, clock, lead, dueAt },
        endsAt: endsAt ?? dueAt + (before[lead] ?? 0) * 3_600_000,
        ...(endsAt === undefined ? {} : { closes: true }),
        ...(lead === 'again' ? { snoozedUntil: Number(id.split(':').at(-1)) } : {}),
        ...(shows === newId || shows === undefined || others.state === 'dropped' ? {} : { shownAs: shows }),
      },
    ];
  });
}

/** A key in today's spelling, with what stands under it. */
export function today(key: string, value: unknown): readonly [string, unknown] {
  const kinds: Readonly<Record<string, string>> = WROTE.keys;
  const fields: Readonly<Record<string, string>> = WROTE.fields;
  const keyNow = (old: string) =>
    old
      .replace(/^[a-z]+/, (kind) => kinds[kind] ?? kind)
      .replace('report:order-page', 'report:order')
      .replace('report:case', 'report:dispute');
  const now = (one: unknown, field: string): unknown => {
    if (Array.isArray(one)) return one.map((each) => now(each, field));
    if (typeof one === 'object' && one !== null)
      return Object.fromEntries(
        Object.entries(one).map(([name, each]) => [fields[name] ?? name, now(each, name)]),
      );
    if (typeof one !== 'string' || isText(field)) return one;
    if (field === 'recovered' || field === 'lost') return keyNow(one);
    if (one === 'case') return 'dispute';
    return one === 'order-page' ? 'order' : (SPELLED[one] ?? one);
  };
  return [keyNow(key), withoutLines(keyNow(key), now(value, ''))];
}

/** A record with what was understood in the place of each line about a return or refund. */
// biome-ignore lint/suspicious/noExplicitAny: samples of records, in whatever form they were written
function withoutLines(key: string, value: any): unknown {
  if (key.startsWith('order:') && value.disputes) {
    const disputes = value.disputes.map(({ value: { text, ...others }, ...fact }: typeof value) => ({
      ...fact,
      value: { ...others, ...UNDERSTOOD[text] },
    }));
    return { ...value, disputes };
  }
  if (!key.startsWith('changes:')) return value;
  const rows = value.map((row: typeof value) => {
    if (row.change.kind !== 'dispute') return row;
    const says: { state?: string; amount?: string } = UNDERSTOOD[row.change.text] ?? {};
    const id = `${row.orderId}:changes:dispute:${says.state ?? 'notUnderstood'}:${says.amount ?? ''}`;
    return { ...row, id, change: { kind: 'dispute', ...says } };
  });
  const once = new Map(rows.map((row: typeof value) => [row.id, row]));
  for (const row of rows) if (row.state === 'shown') once.set(row.id, row);
  return [...once.values()];
}
