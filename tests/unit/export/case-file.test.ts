import { describe, expect, test } from 'vitest';
import { caseFile } from '../../../lib/export/case-file';
import { caseJson } from '../../../lib/export/case-json';
import type { CaseFacts } from '../../../lib/export/exhibit';
import { shownMoment } from '../../../lib/records/assessment';
import type { EvidenceFile } from '../../../lib/records/evidence-file';
import type { Order } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { type CalendarDate, isCalendarDate } from '../../../lib/time/calendar-date';

const ID = '8212313961591322';
const book = ruleBook('UTC');
const day = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new Error(text);
  return text;
};
const at = (text: string) => Date.parse(`${text}T10:00:00Z`);
const NOW = at('2026-11-23');
const seen = <T>(value: T, on: string) => ({ value, source: 'order', seenAt: at(on) }) as const;

const order: Order = {
  id: ID,
  status: seen('completed', '2026-11-20'),
  days: { placed: seen(day('2026-10-01'), '2026-11-20'), completed: seen(day('2026-11-10'), '2026-11-20') },
  stated: [],
  items: [{ title: 'Lamp' }],
  disputes: [
    {
      ...seen({ state: 'waitSeller', unsure: true, openedOn: day('2026-11-13') }, '2026-11-20'),
      source: 'returns',
    },
  ],
  problems: [],
  entered: { days: {}, complaint: { reason: 'defective', contactedAt: at('2026-11-12') } },
  seenAt: at('2026-11-20'),
};
const file = (id: string, addedAt: number, more: Partial<EvidenceFile> = {}): EvidenceFile => ({
  ...{ id, orderId: ID, name: `${id}.jpg`, type: 'image/jpeg', size: 1, addedAt, caption: '' },
  on: day('2026-11-11'),
  ...more,
});
const facts: CaseFacts = {
  order,
  kept: order,
  dispute: { orderId: ID, events: [{ kind: 'opened', at: at('2026-11-13'), enteredAt: at('2026-11-14') }] },
  ticks: ['evidence.chat', 'checkItem.film'],
  notes: [{ id: 'n', kind: 'chat', on: day('2026-11-12'), text: 'Seller: sorry', enteredAt: NOW }],
  files: [
    file('second', 2, { evidence: 'faultVideo' }),
    file('first', 1),
    file('third', 3, { evidence: 'faultVideo' }),
  ],
  changes: [
    {
      ...{ id: 'a', orderId: ID, seenAt: at('2026-11-15'), state: 'shown' },
      change: { kind: 'moved', about: 'bp.end', from: day('2026-12-01'), to: day('2026-12-09') },
    },
    {
      ...{ id: 'b', orderId: ID, seenAt: at('2026-11-15'), state: 'shown' },
      change: { kind: 'dispute', state: 'waitSeller', unsure: true },
    },
  ],
  assessment: assess(order, undefined, NOW, book),
};
const made = caseFile(facts, NOW, book.buyer.dayOf);

describe('the case file', () => {
  test('numbers the exhibits in the order in which they were attached', () => {
    expect(made.exhibits.map(({ number, file: { id } }) => `${number} ${id}`)).toEqual([
      '1 first',
      '2 second',
      '3 third',
    ]);
  });

  test('says what counts for the reason, and what of it is there, only ticked, or missing', () => {
    expect(made.evidence).toEqual([
      { evidence: 'faultVideo', exhibits: [2, 3], state: 'attached' },
      { evidence: 'besideListing', exhibits: [], state: 'missing' },
      { evidence: 'chat', exhibits: [], state: 'ticked' },
    ]);
    const noReason = { ...facts, order: { ...order, entered: { days: {} } } };
    expect(caseFile(noReason, NOW, book.buyer.dayOf).evidence).toEqual([]);
  });

  test('tells all that happened by date, each once', () => {
    expect(
      made.timeline.map(
        ({ on, what }) => `${on} ${what.kind}${what.kind === 'exhibit' ? what.exhibit.number : ''}`,
      ),
    ).toEqual([
      '2026-10-01 day',
      '2026-11-10 day',
      '2026-11-11 exhibit1',
      '2026-11-11 exhibit2',
      '2026-11-11 exhibit3',
      '2026-11-12 contacted',
      '2026-11-12 note',
      '2026-11-13 shown',
      '2026-11-13 event',
      '2026-11-15 change',
    ]);
  });

  test('has every clock, in the order of time', () => {
    expect(made.deadlines).toHaveLength(facts.assessment.deadlines.length);
    const times = made.deadlines.map((deadline) => shownMoment(deadline).at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.length).toBeGreaterThan(1);
  });

  test('a day that the buyer put right stands beside the one that the page shows', () => {
    const own = { value: day('2026-11-09'), source: 'buyer', seenAt: NOW } as const;
    const known = { ...order, days: { ...order.days, completed: own } };
    const { timeline } = caseFile({ ...facts, order: known }, NOW, book.buyer.dayOf);
    const shown = timeline.flatMap(({ on, what }) =>
      what.kind === 'day' ? [`${what.day} ${on} ${what.source}`] : [],
    );
    expect(shown).toEqual([
      'placed 2026-10-01 order',
      'completed 2026-11-09 buyer',
      'completed 2026-11-10 order',
    ]);
  });

  test('as JSON it names each original where it lies, and holds every fact', () => {
    const read = JSON.parse(caseJson(made));
    expect(read.exhibits.map(({ path }: { path: string }) => path)).toEqual([
      'exhibits/001 first.jpg',
      'exhibits/002 second.jpg',
      'exhibits/003 third.jpg',
    ]);
    expect(read.order).toEqual(JSON.parse(JSON.stringify(order)));
    expect(read.madeAt).toBe('2026-11-23T10:00:00.000Z');
  });
});
