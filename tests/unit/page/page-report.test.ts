import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseReport, reportText } from '../../../lib/export/page-report';
import { parseMessage } from '../../../lib/messages';
import type { KeptReport, PageReport } from '../../../lib/records/page-report';
import { forgetReports, KINDS, keepReport, keyOf, readReports } from '../../../lib/store';
import { keptReportSchema } from '../../../lib/store/records/schema/beside-orders';
import { locks } from '../store/locks';

const report: PageReport = {
  source: 'list',
  problem: 'missingField',
  cards: 3,
  wrong: 3,
  hits: [
    { field: 'status', hits: [0, 0, 0], misses: 3 },
    { field: 'placed', hits: [3, 0, 0], misses: 0 },
  ],
  language: 'en-US',
  skeleton: '<div class="order-item">\n <b title="Xx">Xxxx: 00</b>\n</div>',
};
const kept: KeptReport = { ...report, version: '0.1.0', seenAt: Date.UTC(2026, 10, 22) };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: locks() });
});

describe('a report in a message', () => {
  test('comes through as it is', () => {
    expect(parseMessage({ type: 'reportPage', report })).toEqual({ type: 'reportPage', report });
  });

  test.each([
    ['a skeleton with a word in it', { skeleton: '<b>Bob</b>' }],
    ['markup that does something', { skeleton: '<img onerror="x">' }],
    ['a skeleton without end', { skeleton: 'x'.repeat(16_001) }],
    ['a page that is none', { source: 'all' }],
    ['a problem of its own', { problem: 'hacked' }],
    ['a day of its own', { seenAt: 1 }],
    ['a sentence for a language', { language: 'Bob lives here' }],
    ['a sentence for a field', { hits: [{ field: 'Bob lives', hits: [], misses: 0 }] }],
    ['a count that is none', { cards: -1 }],
    ['fields without end', { hits: Array.from({ length: 21 }, () => report.hits[0]) }],
  ])('with %s is refused', (_, change) => {
    expect(parseMessage({ type: 'reportPage', report: { ...report, ...change } })).toBeUndefined();
  });
});

test.each([
  ['parameters', `<a href="/p${'?x='.repeat(30)}<`],
  ['attributes', `<a${' data-pl="x" data-x="x"'.repeat(30)}<`],
  ['paths', `<a href="/p${'/0'.repeat(30)}/x000<`],
])(
  'a skeleton made to be slow by its %s is refused in less time than a thousand others are read',
  (_, slow) => {
    const read = (skeleton: string) => parseMessage({ type: 'reportPage', report: { ...report, skeleton } });
    expect(read(slow)).toBeUndefined();
    const others = processorTime(() => {
      for (let count = 0; count < 1_000; count += 1) read(report.skeleton);
    });
    expect(processorTime(() => void read(slow))).toBeLessThan(others);
  },
);

/** What work costs the processor (µs): other work of the machine is not counted. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}

describe('a report', () => {
  test('says what it is about, then shows the page', () => {
    expect(reportText(kept)).toBe(`report: 1
version: 0.1.0
page: list
problem: missingField
cards: 3
with the problem: 3
field status: 0 0 0 / 3
field placed: 3 0 0 / 0
language: en-US
day: 2026-11-22

${report.skeleton}
`);
  });

  test.each([['unix'], ['windows']])('becomes the same report again, after a mail of %s too', (system) => {
    const text = system === 'windows' ? reportText(kept).replaceAll('\n', '\r\n') : reportText(kept);
    expect(keptReportSchema.parse(parseReport(`\n${text}\n`))).toEqual(kept);
  });

  test.each(['', 'report: 2\n\n<b>x</b>', 'report: 1', 'Dear all,\n\nreport: 1'])('is not %j', (text) =>
    expect(parseReport(text)).toBeUndefined(),
  );
});

describe('in the store', () => {
  test('the newest report of each page and problem is kept', async () => {
    await keepReport(kept);
    await keepReport({ ...kept, seenAt: kept.seenAt + 1, cards: 9 });
    await keepReport({ ...kept, problem: 'unknownWords', seenAt: kept.seenAt + 2 });
    await keepReport({ ...kept, source: 'dispute', seenAt: kept.seenAt + 3 });
    expect((await readReports()).map(({ source, problem, cards }) => [source, problem, cards])).toEqual([
      ['dispute', 'missingField', 3],
      ['list', 'unknownWords', 3],
      ['list', 'missingField', 9],
    ]);
  });

  test('notes are forgotten by page, and nothing of them is left', async () => {
    await keepReport(kept);
    await keepReport({ ...kept, source: 'dispute' });
    await forgetReports(['list', 'tracking']);
    expect((await readReports()).map(({ source }) => source)).toEqual(['dispute']);
    expect(await fakeBrowser.storage.local.get(null)).not.toHaveProperty(keyOf(KINDS.pageReports, 'list'));
  });

  test('a broken record is no report, and can be written anew', async () => {
    await fakeBrowser.storage.local.set({
      [keyOf(KINDS.pageReports, 'list')]: [{ ...kept, skeleton: '<b>Bob</b>' }],
    });
    expect(await readReports()).toEqual([]);
    await keepReport(kept);
    expect(await readReports()).toEqual([kept]);
  });
});
