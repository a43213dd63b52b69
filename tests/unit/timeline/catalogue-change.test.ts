import { beforeEach, describe, expect, test, vi } from 'vitest';
import { OFFICIAL_2026 } from '../../../lib/rules/catalogue';
import type { Rule, Span } from '../../../lib/rules/rule';
import { bookOf } from './life';
import { LIVES } from './lives';
import { sweep } from './sweep';
import { table } from './table';

/** A figure of the catalogue cannot change unseen: some table shows it, and the diff is short enough to read. */

beforeEach(() => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  return () => vi.unstubAllEnvs();
});

const tablesWith = (rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> => {
  return new Map(
    LIVES.map((life) => [life.name, table(life, sweep(life, bookOf(life, { rules }))).split('\n')]),
  );
};

/** The tables as the catalogue is today; made within a test, where the zone is set. */
let known: ReturnType<typeof tablesWith> | undefined;
function tablesToday(): ReturnType<typeof tablesWith> {
  known ??= tablesWith(OFFICIAL_2026);
  return known;
}

/** A rule all of whose figures are two more. */
function twoMore(rule: Rule): Rule {
  const more = (span: Span): Span => {
    if ('workingDays' in span) return { ...span, workingDays: span.workingDays + 2 };
    if ('hours' in span) return { ...span, hours: span.hours + 48 };
    if ('years' in span) return { ...span, years: span.years + 2 };
    return { ...span, days: span.days + 2 };
  };
  const { earliest, nominal, latest } = rule;
  return { ...rule, earliest: earliest.map(more), nominal: nominal.map(more), latest: latest.map(more) };
}

describe('two days more in one row of the catalogue', () => {
  test.each([
    ['cancel.reply', ['cancelled before shipment']],
    ['ship.by', ['never shipped']],
    ['bp.end', ['never arrived list only', 'all is well']],
    ['extend.ask', ['never arrived list only']],
    ['dispute.notreceived', ['never arrived']],
    ['return.nofault', ['all is well']],
    ['dispute.defect', ['all is well', 'page states other dates']],
    ['neg.seller', ['seller silent', 'counter-proposal', 'arrived broken']],
    ['neg.buyer', ['counter-proposal']],
    ['neg.refused', ['seller refuses']],
    ['plat.proof', ['straight to platform']],
    ['plat.decide', ['seller refuses', 'straight to platform']],
    ['plat.answer', ['A13 refusing the proposal of AliExpress']],
    ['ret.perhaps', ['A6 accepted with sending back', 'A6 decided for the buyer']],
    ['ret.ship', ['return not sent in time', 'wrong item']],
    ['ret.warehouse', ['free return to a warehouse']],
    ['ret.seller', ['wrong item']],
    ['appeal.ask', ['seller refuses']],
    ['refund.arrive', ['counter-proposal', 'arrived broken']],
    ['card.chargeback', ['seller refuses', 'bank ends behind AliExpress', 'payment not said']],
    ['paypal.open', ['paypal claim', 'paid with paypal list only']],
    ['paypal.escalate', ['paypal dispute forgotten']],
    ['eu.withdraw', ['content in the EU']],
    ['eu.sendback', ['withdrawn by law']],
    ['eu.guarantee', ['lost in the EU']],
  ])('%s shows in %j', (id, lives) => {
    const changed = tablesWith(OFFICIAL_2026.map((rule) => (rule.id === id ? twoMore(rule) : rule)));
    const differ = LIVES.filter(({ name }) => changed.get(name)?.join() !== tablesToday().get(name)?.join());
    expect(differ.map(({ name }) => name)).toEqual(expect.arrayContaining(lives));
  });
});

test('the diff names the days: five days become seven', () => {
  const changed = tablesWith(OFFICIAL_2026.map((rule) => (rule.id === 'neg.seller' ? twoMore(rule) : rule)));
  const before = tablesToday().get('seller silent') ?? [];
  const fresh = (changed.get('seller silent') ?? []).filter((line) => !before.includes(line));
  expect(fresh.map((line) => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
    "Jun 25 | 24 | buyer opens a dispute | Seller's turn until Jul 2 · 7 days | Dispute open · seller's | about | seller | calm",
    "Jul 2 | 31 | Seller's answer: expected since about | about | seller | calm",
    ' | Jul 2, may take until Jul 6 · 3 days',
    'Jul 6 | 35 | The seller is silent · look whether | The seller is silent · | no date | you | urgent',
  ]);
});
