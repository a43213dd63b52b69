import type { Profile } from '../../records/settings';
import type { Rule } from '../rule';
import { OFFICIAL_2026 } from '.';
import { exactly } from './exactly';

type Figures = Pick<Rule, 'earliest' | 'nominal' | 'latest' | 'sources' | 'asOf' | 'confidence'> &
  Partial<Pick<Rule, 'kind'>>;

/** A row of today's rule book with other figures. */
function row(id: Rule['id'], figures: Figures): Rule {
  const today = OFFICIAL_2026.find((rule) => rule.id === id);
  if (!today) throw new RangeError(`no rule ${id}`);
  return { ...today, ...figures };
}

/** The help pages of 2021 and 2022, which most guides still follow. */
const HELP_2022: readonly Rule[] = [
  row('return.nofault', {
    ...exactly({ after: 'completed', days: 15 }),
    sources: ['H1'],
    asOf: '2022-01',
    confidence: 'medium',
  }),
  row('dispute.defect', {
    ...exactly({ after: 'completed', days: 15 }),
    sources: ['H1'],
    asOf: '2022-01',
    confidence: 'medium',
  }),
  row('neg.seller', {
    ...exactly({ after: 'dispute.changed', days: 5 }),
    sources: ['H1', 'H2'],
    asOf: '2022-02',
    confidence: 'medium',
  }),
  row('neg.total', {
    ...exactly({ after: 'dispute.opened', days: 5 }),
    sources: ['H2'],
    asOf: '2022-02',
    confidence: 'medium',
  }),
  row('refund.arrive', {
    earliest: [{ after: 'refund.approved', workingDays: 3, calendar: 'monFri' }],
    nominal: [{ after: 'refund.approved', workingDays: 15, calendar: 'monFri' }],
    latest: [{ after: 'refund.approved', workingDays: 20, calendar: 'monFri' }],
    sources: ['H3', 'H6'],
    asOf: '2018-08',
    confidence: 'medium',
  }),
];

/** The buyer's guide that this project began with, as written: both readings of its "5 days", 3 days as a limit. */
const GUIDE: readonly Rule[] = [
  row('bp.end', {
    ...exactly({ after: 'placed', days: 60 }),
    sources: ['guide'],
    asOf: 'undated',
    confidence: 'low',
  }),
  row('dispute.defect', {
    ...exactly({ after: 'placed', days: 60 }),
    sources: ['guide'],
    asOf: 'undated',
    confidence: 'low',
  }),
  row('neg.seller', {
    earliest: [{ after: 'dispute.changed', days: 5 }],
    nominal: [{ after: 'dispute.changed', days: 5 }],
    latest: [{ after: 'dispute.changed', workingDays: 5, calendar: 'cnOffice' }],
    sources: ['guide'],
    asOf: 'undated',
    confidence: 'low',
  }),
  row('neg.buyer', {
    kind: 'closes',
    ...exactly({ after: 'dispute.proposed', days: 3 }),
    sources: ['guide'],
    asOf: 'undated',
    confidence: 'low',
  }),
  row('neg.total', {
    ...exactly({ after: 'dispute.opened', days: 15 }),
    sources: ['guide'],
    asOf: 'undated',
    confidence: 'low',
  }),
];

/** The rules of 2013, for history and tests: dispute from day 6, five days once delivered, AliExpress after 15 days. */
const LEGACY_2013: readonly Rule[] = [
  row('bp.end', {
    ...exactly({ after: 'placed', days: 60 }),
    sources: ['L1', 'L5'],
    asOf: 'undated',
    confidence: 'low',
  }),
  row('dispute.from', {
    earliest: [{ after: 'shipped', days: 5 }],
    nominal: [{ after: 'shipped', days: 5 }],
    latest: [{ after: 'shipped', days: 6 }],
    sources: ['L2', 'L3'],
    asOf: '2013',
    confidence: 'low',
  }),
  row('dispute.defect', {
    ...exactly({ after: 'delivered', days: 5 }),
    sources: ['L1'],
    asOf: 'undated',
    confidence: 'low',
  }),
  row('neg.seller', {
    ...exactly({ after: 'dispute.changed', days: 5 }),
    sources: ['L3'],
    asOf: 'undated',
    confidence: 'low',
  }),
  row('neg.total', {
    earliest: [{ after: 'dispute.opened', days: 3 }],
    nominal: [{ after: 'dispute.opened', days: 15 }],
    latest: [{ after: 'dispute.opened', days: 16 }],
    sources: ['L2'],
    asOf: '2013',
    confidence: 'low',
  }),
  row('plat.proof', {
    ...exactly({ after: 'proof.asked', days: 3 }),
    sources: ['L4'],
    asOf: '2013-08',
    confidence: 'low',
  }),
];

/** The rows of a profile. 'help-2022' and the guide change some of today's rows, and keep those that they do not speak of; 2013 has only its own. */
export function rowsOf(profile: Profile): readonly Rule[] {
  switch (profile) {
    case 'official2026':
      return OFFICIAL_2026;
    case 'help2022':
      return changedBy(HELP_2022);
    case 'guide':
      return changedBy(GUIDE);
    case 'legacy2013':
      return LEGACY_2013;
  }
}

function changedBy(rows: readonly Rule[]): readonly Rule[] {
  return OFFICIAL_2026.map((rule) => rows.find(({ id }) => id === rule.id) ?? rule);
}
