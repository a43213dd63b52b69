import type { Order } from '../records/order';
import type { OrderChange } from '../records/order-change';
import { MAX_AT_ONCE, type SweepTools } from './sweep';

/** News to show: of one change, or of several at once. */
export interface ChangesNotice {
  readonly id: string;
  readonly news: readonly { readonly order: Order; readonly news: OrderChange }[];
}

type Rows = ReadonlyMap<string, readonly OrderChange[]>;

/** What telling news needs of the outside. */
export interface ChangesTools extends Pick<SweepTools, 'now' | 'readShownLog' | 'keepShownLog' | 'pause'> {
  /** The orders that are known, and whether the buyer wants to hear of them. */
  readonly orders: ReadonlyMap<string, { readonly order: Order; readonly muted: boolean }>;
  /** Runs work while no other writer writes to the store. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  readonly readOrderChanges: () => Promise<Rows>;
  readonly writeOrderChanges: (rows: Rows) => Promise<void>;
  /** Shows a notification; the same id shown twice is one notification. False where the browser refused. */
  readonly show: (notice: ChangesNotice) => Promise<boolean>;
}

/**
 * Shows the news that wait. Claimed before they are shown and marked after, as reminders are: a worker killed in between
 * shows the same notification again. What was shown and could not be marked is remembered, and not shown again. More than three at
 * once are one notification.
 */
export async function notifyChanges(tools: ChangesTools): Promise<void> {
  const claimed = await setState(tools, ({ state }) => state === 'planned', 'claimed');
  const waiting = [...claimed.values()].flat().filter(({ state }) => state === 'claimed');
  const remembered = new Map(await tools.readShownLog());
  const known = waiting.flatMap((news) => {
    const of = tools.orders.get(news.orderId);
    return of && !of.muted && !remembered.has(news.id) ? [{ order: of.order, news }] : [];
  });
  const [first] = known;
  const notices: readonly ChangesNotice[] =
    known.length > MAX_AT_ONCE && first
      ? [{ id: `news:${first.news.id}`, news: known }]
      : known.map((one) => ({ id: one.news.id, news: [one] }));
  const told = new Set(waiting.filter((one) => !known.some(({ news }) => news === one)).map(({ id }) => id));
  for (const [index, notice] of notices.entries()) {
    if (index > 0) await tools.pause();
    if (!(await tools.show(notice))) continue;
    for (const { news } of notice.news) {
      told.add(news.id);
      remembered.set(news.id, tools.now());
    }
    await tools.keepShownLog(remembered);
  }
  if (told.size === 0) return;
  await setState(tools, ({ id, state }) => state === 'claimed' && told.has(id), 'shown');
  await tools.keepShownLog(new Map([...remembered].filter(([id]) => !told.has(id))));
}

/** All news, with those that are meant in another state; only orders whose news changed are written. */
function setState(
  { exclusively, readOrderChanges, writeOrderChanges }: ChangesTools,
  isMeant: (news: OrderChange) => boolean,
  state: OrderChange['state'],
): Promise<Rows> {
  return exclusively(async () => {
    const before = await readOrderChanges();
    const after = new Map(
      [...before].map(([id, all]) => [id, all.map((one) => (isMeant(one) ? { ...one, state } : one))]),
    );
    const changed = new Map([...after].filter(([id]) => before.get(id)?.some(isMeant)));
    if (changed.size > 0) await writeOrderChanges(changed);
    return after;
  });
}
