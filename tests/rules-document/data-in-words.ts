import type { Overlay } from '../../lib/rules/catalogue/overlays';
import type { Condition, Rule, Span } from '../../lib/rules/rule';

/** The data of the catalogue in the words of docs/rules.md. */

export const code = (text: string) => `\`${text}\``;
const either = (names: readonly string[]) => names.map(code).join(' or ');
export const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** The lengths that a span is made of: "8 days" and "2 working days". */
export function lengths(span: Span): readonly string[] {
  if ('hours' in span) return [count(span.hours, 'hour')];
  if ('years' in span) return [count(span.years, 'year')];
  const days = span.days ? [count(Math.abs(span.days), 'day')] : [];
  return 'workingDays' in span ? [...days, count(span.workingDays, 'working day')] : days;
}

export function figure(span: Span): string {
  const { after } = span;
  const parts = lengths(span);
  if (parts.length === 0) return `at once after ${code(after)}`;
  const calendar = 'workingDays' in span ? ` (${span.calendar})` : '';
  const before = 'days' in span && span.days !== undefined && span.days < 0;
  return `${parts.join(' + ')}${calendar} ${before ? 'before' : 'after'} ${code(after)}`;
}

function edge(spans: readonly Span[], which: 'earlier' | 'first' | 'later'): string {
  const [only, ...others] = spans.map(figure);
  if (others.length === 0) return only ?? '';
  const known = spans.some(({ ifKnown }) => ifKnown) ? ', as far as known' : '';
  return `the ${which} of ${[only, ...others].join(' and ')}${known}`;
}

export const UNCHANGED = 'as above';

/** Every span of a row. */
export function spansOf({ earliest = [], nominal = [], latest = [], cap }: Partial<Rule>): readonly Span[] {
  return [...earliest, ...nominal, ...latest, ...(cap ? [cap] : [])];
}

/** The three cells of a row's figures. */
export function figures({ earliest, nominal, latest }: Partial<Rule>): readonly [string, string, string] {
  return [
    earliest ? edge(earliest, 'earlier') : UNCHANGED,
    nominal ? edge(nominal, 'first') : UNCHANGED,
    latest ? edge(latest, 'later') : UNCHANGED,
  ];
}

/** The line of a clock's figures: edges that are the same stand together. */
export function figureLine(rule: Rule): string {
  const groups: { names: string[]; text: string }[] = [];
  for (const [index, text] of figures(rule).entries()) {
    const name = ['earliest', 'nominal', 'latest'][index] ?? '';
    const last = groups.at(-1);
    if (last?.text === text) last.names.push(name);
    else groups.push({ names: [name], text });
  }
  const edges = groups.map(({ names, text }) => `**${names.join(', ')}** ${text}`);
  return [...edges, ...(rule.cap ? [`**never after** ${figure(rule.cap)}`] : [])].join(' · ');
}

const ACTS: { readonly [actor in Rule['actor']]: string } = {
  buyer: 'the buyer acts',
  seller: 'the seller acts',
  platform: 'AliExpress acts',
  bank: 'the bank acts',
};

const ZONES: { readonly [zone in Rule['zone']]: string } = {
  pacific: 'Pacific time',
  buyer: 'buyer’s time',
};

function dispute(disputes: Condition['disputes']): string {
  if (disputes === undefined) return 'no dispute open';
  if (disputes === 'any') return 'whatever the dispute';
  return disputes.length === 0 ? 'never' : `dispute ${either(disputes)}`;
}

export function runs(condition: Condition): string {
  const {
    statuses,
    disputes,
    notHereIn,
    estimateIn,
    estimateKinds,
    unlessStated,
    unlessHappened,
    poundsOver,
  } = condition;
  const { regions, payment, kinds, notKinds } = condition;
  const parts = [
    statuses && `order ${either(statuses)}`,
    dispute(disputes),
    regions && `region ${either(regions)}`,
    payment && `paid by ${code(payment)}`,
    kinds && `order kind ${either(kinds)}`,
    notKinds && `order kind neither ${notKinds.map(code).join(' nor ')}`,
    notHereIn && `while order ${either(notHereIn)} only for a buyer to whom nothing came`,
    estimateIn && `estimated only while order ${either(estimateIn)}`,
    estimateKinds && `estimated only for order kind ${either(estimateKinds)}`,
    unlessStated && `gives way to a stated ${code(unlessStated)}`,
    unlessHappened && `ends with ${code(unlessHappened)}`,
    poundsOver && `unless the order costs at most £${poundsOver}`,
  ];
  return `runs: ${parts.filter((part) => part !== undefined).join(', ')}`;
}

/** What the line under a clock's figures says, with a name for each part. */
export function facts(rule: Rule): readonly (readonly [name: string, text: string])[] {
  return [
    ['kind', `Kind ${code(rule.kind)}`],
    ['actor', ACTS[rule.actor]],
    ['zone', ZONES[rule.zone]],
    ['sources', `sources ${rule.sources.join(', ')}`],
    ['asOf', `newest ${rule.asOf}`],
    ['confidence', `confidence ${rule.confidence}`],
    ['appliesIf', runs(rule.appliesIf)],
  ];
}

/** To which orders an overlay belongs. */
export function scope({ holds, kinds, status, seller, region }: Overlay): string {
  const parts = [
    holds && `since ${holds.from} by ${code(holds.of)}`,
    status && `order ${code(status)}`,
    kinds && `order kind ${either(kinds)}`,
    seller && `seller in ${code(seller)}`,
    region && `region ${code(region)}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
