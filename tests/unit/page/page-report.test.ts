import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseReport, reportText } from '../../../lib/export/page-report';
import { parseMessage } from '../../../lib/messages';
import type { KeptReport, PageReport } from '../../../lib/records/page-report';
import { forgetNotes, KINDS, keepNote, keyOf, readNotes } from '../../../lib/store';
import { keptNoteSchema } from '../../../lib/store/records/schema/beside-orders';

const note: PageReport = {
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
const kept: KeptReport = { ...note, version: '0.1.0', seenAt: Date.UTC(2026, 10, 22) };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
});

describe('a note in a message', () => {
  test('comes through as it is', () => {
    expect(parseMessage({ type: 'notePage', note })).toEqual({ type: 'notePage', note });
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
    ['fields without end', { hits: Array.from({ length: 21 }, () => note.hits[0]) }],
  ])('with %s is refused', (_, change) => {
    expect(parseMessage({ type: 'notePage', note: { ...note, ...change } })).toBeUndefined();
  });
});

test.each([
  ['parameters', `<a href="/p${'?x='.repeat(30)}<`],
  ['attributes', `<a${' data-pl="x" data-x="x"'.repeat(30)}<`],
  ['paths', `<a href="/p${'/0'.repeat(30)}/x000<`],
])(
  'a skeleton made to be slow by its %s is refused in less time than a thousand others are read',
  (_, slow) => {
    const read = (skeleton: string) => parseMessage({ type: 'notePage', note: { ...note, skeleton } });
    expect(read(slow)).toBeUndefined();
    const others = processorTime(() => {
      for (let count = 0; count < 1_000; count += 1) read(note.skeleton);
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

${note.skeleton}
`);
  });

  test.each([['unix'], ['windows']])('becomes the same note again, after a mail of %s too', (system) => {
    const text = system === 'windows' ? reportText(kept).replaceAll('\n', '\r\n') : reportText(kept);
    expect(keptNoteSchema.parse(parseReport(`\n${text}\n`))).toEqual(kept);
  });

  test.each(['', 'report: 2\n\n<b>x</b>', 'report: 1', 'Dear all,\n\nreport: 1'])('is not %j', (text) =>
    expect(parseReport(text)).toBeUndefined(),
  );
});

describe('in the store', () => {
  test('the newest note of each page and problem is kept', async () => {
    await keepNote(kept);
    await keepNote({ ...kept, seenAt: kept.seenAt + 1, cards: 9 });
    await keepNote({ ...kept, problem: 'unknownWords', seenAt: kept.seenAt + 2 });
    await keepNote({ ...kept, source: 'dispute', seenAt: kept.seenAt + 3 });
    expect((await readNotes()).map(({ source, problem, cards }) => [source, problem, cards])).toEqual([
      ['dispute', 'missingField', 3],
      ['list', 'unknownWords', 3],
      ['list', 'missingField', 9],
    ]);
  });

  test('notes are forgotten by page, and nothing of them is left', async () => {
    await keepNote(kept);
    await keepNote({ ...kept, source: 'dispute' });
    await forgetNotes(['list', 'tracking']);
    expect((await readNotes()).map(({ source }) => source)).toEqual(['dispute']);
    expect(await fakeBrowser.storage.local.get(null)).not.toHaveProperty(keyOf(KINDS.pageReports, 'list'));
  });

  test('a broken record is no note, and can be written anew', async () => {
    await fakeBrowser.storage.local.set({
      [keyOf(KINDS.pageReports, 'list')]: [{ ...kept, skeleton: '<b>Bob</b>' }],
    });
    expect(await readNotes()).toEqual([]);
    await keepNote(kept);
    expect(await readNotes()).toEqual([kept]);
  });
});
