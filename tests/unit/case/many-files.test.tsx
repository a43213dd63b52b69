// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CasePageFacts } from '../../../components/case/case-facts';
import { caseHtml } from '../../../components/case/case-html';
import { RefusedFiles } from '../../../components/case/refused-files';
import { CaseApp } from '../../../entrypoints/case/case-app';
import { type CaseFile, caseFile } from '../../../lib/export/case-file';
import type { EvidenceFile, FoundFile } from '../../../lib/records/evidence-file';
import type { Order } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { isCalendarDate } from '../../../lib/time/calendar-date';
import { zone } from '../../../lib/time/zone';
import { paperFormats } from '../../../lib/wording/paper-formats';
import { sizeFormat } from '../../../lib/wording/size-format';

/** A case with thousands of files: the screen gets a portion of them, paper and zip get all. */

const FILES = 5_000;
/** More than a screen shows at once, and few enough to be drawn here in a moment. */
const SOME = 130;
/** What is drawn at once of each of the lists that have a row a file. */
const MAX_ROWS = 50;
const ID = '8212313961591322';
const DAY = '2026-11-23';
if (!isCalendarDate(DAY)) throw new Error(DAY);
const on = DAY;
const NOW = Date.UTC(2026, 10, 23, 12);
const book = ruleBook('UTC');

/** The store, which holds the files that a test opened the page with. */
const kept = vi.hoisted(() => ({ files: [] as readonly FoundFile[] }));
vi.mock('../../../entrypoints/case/read-record', () => ({ readRecord: async () => read(kept.files) }));
vi.mock('../../../lib/store', async (original) => ({
  ...(await original<object>()),
  changeFile: async ({ id }: EvidenceFile, how: (file: FoundFile) => FoundFile) => {
    kept.files = kept.files.map((one) => (one.id === id ? how(one) : one));
  },
}));

const file = (index: number, more: Partial<FoundFile> = {}): FoundFile => ({
  ...{ id: `f${index}`, orderId: ID, name: `${index}.jpg`, type: 'image/jpeg', size: 1000 + index },
  ...{ addedAt: index, on, caption: '' },
  ...more,
});
const files = (count: number, more: Partial<FoundFile> = {}) =>
  Array.from({ length: count }, (_, index) => file(index, more));

/** The facts of a case as they come anew from the store: equal to those before, and none of them the same. */
function read(found: readonly FoundFile[]): CasePageFacts {
  const order: Order = {
    ...{ id: ID, days: {}, items: [{ title: 'Lamp' }], stated: [], problems: [], seenAt: NOW },
    status: { value: 'completed', source: 'list', seenAt: NOW },
    entered: { days: {}, complaint: { reason: 'damaged' } },
  };
  const given = structuredClone({
    order,
    kept: order,
    dispute: undefined,
    ticks: [],
    notes: [],
    files: found,
  });
  const assessment = assess(given.order, undefined, NOW, book);
  return {
    state: 'read',
    file: caseFile({ ...given, changes: [], assessment }, NOW, book.buyer.dayOf),
    notes: given.notes,
    today: on,
    addresses: new Map(),
  };
}
function caseFileOf(facts: CasePageFacts): CaseFile {
  if (facts.state !== 'read') throw new Error(facts.state);
  return facts.file;
}

/** The page, and how many times a row that tells a size or a day was worked out. */
async function open(found: readonly FoundFile[]) {
  kept.files = found;
  let worked = 0;
  const count = <A extends unknown[], R>(format: (...given: A) => R) => {
    return (...given: A) => {
      worked += 1;
      return format(...given);
    };
  };
  const formats = paperFormats('en');
  const context = { formats: { ...formats, day: count(formats.day) }, size: count(sizeFormat('en')) };
  render(<CaseApp orderId={ID} buyer={{ zone: zone('UTC') }} context={context} />);
  await vi.waitFor(() => expect(document.querySelector('.sheet')).not.toBeNull());
  return { worked: () => worked };
}

const LISTS = { cards: '.file', rows: '.sheet tr[data-kind=exhibit]', figures: '.exhibit' };
const drawn = (what: keyof typeof LISTS) => document.querySelectorAll(LISTS[what]).length;
/** The button of a list. Asking for roles would work out the styles of thousands of elements. */
const more = (name: string) =>
  document.querySelector<HTMLButtonElement>(`button[aria-label$="more: ${name}"]`);
const press = (name: string) => more(name)?.click();
/** The button with these words. */
const button = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);

beforeEach(() => vi.stubGlobal('print', () => {}));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe(`a case with ${FILES} files`, () => {
  it('draws a portion of them, and says how many there are', async () => {
    await open(files(FILES));
    for (const what of ['cards', 'rows', 'figures'] as const) {
      expect(drawn(what), what).toBeGreaterThan(0);
      expect(drawn(what), what).toBeLessThanOrEqual(MAX_ROWS);
    }
    expect(document.querySelector('.work')?.textContent).toContain(`Files: ${FILES} · `);
  });

  it('draws a portion of those that the browser has lost', async () => {
    await open(files(FILES, { isLost: true }));
    expect(drawn('cards')).toBeGreaterThan(0);
    expect(drawn('cards')).toBeLessThanOrEqual(MAX_ROWS);
  });

  it('works out again only what a key changed', async () => {
    const { worked } = await open(files(FILES));
    const before = worked();
    const facts = () => document.querySelector('.sheet .pairs')?.textContent;
    const said = facts();
    const field = document.querySelector('.file input[type=text]');
    if (!field) throw new Error('no field');
    fireEvent.input(field, { target: { value: 'T' } });
    await vi.waitFor(() => expect(document.querySelector('.exhibit .caption')?.textContent).toBe('T'));
    expect(facts()).toBe(said);
    expect(before).toBeGreaterThan(2 * MAX_ROWS); // else nothing was counted
    expect(worked() - before).toBeLessThan(20);
  });
});

it('of many refused files a portion is told, and how many more there are', () => {
  const refusals = Array.from({ length: SOME }, (_, index) => ({
    ...{ name: `${index}.jpg`, size: 1, why: 'notKept' as const, room: 5 },
  }));
  render(<RefusedFiles refusals={refusals} size={sizeFormat('en')} />);
  expect(document.querySelectorAll('[role=alert]')).toHaveLength(MAX_ROWS);
  expect(more('Files that were not added')?.textContent).toBe('Show 50 more');
});

describe('"Show more"', () => {
  it.each([
    ['Files', 'cards'],
    ['What happened', 'rows'],
    ['Exhibits', 'figures'],
  ] as const)('of "%s" draws the next ones, and the focus goes to the first of them', async (name, what) => {
    await open(files(SOME));
    expect(drawn(what)).toBe(MAX_ROWS);
    expect(more(name)?.textContent).toBe('Show 50 more');
    press(name);
    await vi.waitFor(() => expect(drawn(what)).toBe(2 * MAX_ROWS));
    expect(document.activeElement).toBe(document.querySelectorAll(LISTS[what])[MAX_ROWS]);
    expect(more(name)?.textContent).toBe('Show 30 more');
    press(name);
    await vi.waitFor(() => expect(drawn(what)).toBe(SOME));
    expect(document.activeElement).toBe(document.querySelectorAll(LISTS[what])[2 * MAX_ROWS]);
    expect(more(name)).toBeNull();
  });
});

describe('paper and zip', () => {
  it('have all files when our button prints, and the screen its portion again afterwards', async () => {
    await open(files(SOME, { type: 'application/pdf' }));
    const printed = new Promise<{ readonly rows: number; readonly figures: number }>((done) => {
      vi.stubGlobal('print', () => done({ rows: drawn('rows'), figures: drawn('figures') }));
    });
    button('Print or save as PDF')?.click();
    expect(await printed).toEqual({ rows: SOME, figures: SOME });
    window.dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => expect(drawn('figures')).toBe(MAX_ROWS));
  });

  it('have all files before the browser’s own command takes the page', async () => {
    await open(files(SOME));
    window.dispatchEvent(new Event('beforeprint'));
    expect([drawn('rows'), drawn('figures')]).toEqual([SOME, SOME]); // at once: nobody waits
    expect(document.querySelector('.sheet button')).toBeNull();
    window.dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => expect(drawn('figures')).toBe(MAX_ROWS));
  });

  it('have all files in the page of the zip, and no button', () => {
    const written = caseHtml(caseFileOf(read(files(SOME))), {
      context: { formats: paperFormats('en'), size: sizeFormat('en') },
      css: '',
      language: 'en',
      direction: 'ltr',
    });
    const page = new DOMParser().parseFromString(written, 'text/html');
    expect(page.querySelectorAll('.exhibit')).toHaveLength(SOME);
    expect(page.querySelectorAll('tr[data-kind=exhibit]')).toHaveLength(SOME);
    expect(page.querySelector('button, [tabindex]')).toBeNull();
  });
});
