import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLOCKS, type ClockId } from '../lib/records/clock';
import { DISPUTE_EVENTS, type DisputeState, disputeState } from '../lib/records/dispute';
import type { Evidence } from '../lib/records/evidence';
import { ORDER_DAYS, REASONS, REPORTABLE } from '../lib/records/order';
import type { Lead } from '../lib/records/reminder';
import { PROFILES } from '../lib/records/settings';
import { SOURCES } from '../lib/records/source';
import { LEADS_OF } from '../lib/reminders/leads';
import { LATEST_COMPLETION_DAYS, OFFICIAL_2026 } from '../lib/rules/catalogue';
import { OVERLAYS, type Overlay } from '../lib/rules/catalogue/overlays';
import { rowsOf } from '../lib/rules/catalogue/profiles';
import { EVIDENCE, FIRST_REASONS } from '../lib/rules/evidence';
import type { Condition, Rule, Span } from '../lib/rules/rule';
import { SOON_DAYS, URGENT_DAYS } from '../lib/rules/urgency';
import { calendarDate } from '../lib/time/calendar-date';
import { addWorkingDays, type CalendarName, MAX_HOLIDAY_DAYS } from '../lib/time/working-days';
import { allIsWell, namedIn, type Section, sectionsOf, tableIn } from './read-document';

/**
 * docs/rules.md and the catalogue say the same. Everything expected is written from the data, in the words below; whoever
 * changes a figure on one side is told what to change on the other.
 */

const FILE = 'docs/rules.md';
const DOCUMENT = readFileSync(FILE, 'utf8');

const OTHER_PROFILES = PROFILES.filter((profile) => profile !== 'official2026');

/** The rows of the other profiles that are not simply today's. */
const PROFILE_ROWS = OTHER_PROFILES.flatMap((profile) =>
  rowsOf(profile)
    .filter((rule) => !OFFICIAL_2026.includes(rule))
    .map((rule) => ({ profile, rule })),
);

/** Every version of a row that exists anywhere in the data. */
const ALL_ROWS: readonly Partial<Rule>[] = [
  ...OFFICIAL_2026,
  ...PROFILE_ROWS.map(({ rule }) => rule),
  ...OVERLAYS.map(({ rule }) => rule),
];

// The data in the document's words

const code = (text: string) => `\`${text}\``;
const either = (names: readonly string[]) => names.map(code).join(' or ');
const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** The lengths that a span is made of: "8 days" and "2 working days". */
function lengths(span: Span): readonly string[] {
  if ('hours' in span) return [count(span.hours, 'hour')];
  if ('years' in span) return [count(span.years, 'year')];
  const days = span.days ? [count(Math.abs(span.days), 'day')] : [];
  return 'workingDays' in span ? [...days, count(span.workingDays, 'working day')] : days;
}

function figure(span: Span): string {
  const { after } = span;
  const parts = lengths(span);
  if (parts.length === 0) return `at once after ${code(after)}`;
  const calendar = 'workingDays' in span ? ` (${span.calendar})` : '';
  const before = 'days' in span && span.days !== undefined && span.days < 0;
  return `${parts.join(' + ')}${calendar} ${before ? 'before' : 'after'} ${code(after)}`;
}

function edge(spans: readonly Span[], which: 'earlier' | 'first' | 'later'): string {
  const [only, ...others] = spans.map(figure);
  return others.length === 0 ? (only ?? '') : `the ${which} of ${[only, ...others].join(' and ')}`;
}

const UNCHANGED = 'as above';

/** The three cells of a row's figures. */
function figures({ earliest, nominal, latest }: Partial<Rule>): readonly [string, string, string] {
  return [
    earliest ? edge(earliest, 'earlier') : UNCHANGED,
    nominal ? edge(nominal, 'first') : UNCHANGED,
    latest ? edge(latest, 'later') : UNCHANGED,
  ];
}

/** The line of a clock's figures: edges that are the same stand together. */
function figureLine(rule: Rule): string {
  const groups: { names: string[]; text: string }[] = [];
  for (const [index, text] of figures(rule).entries()) {
    const name = ['earliest', 'nominal', 'latest'][index] ?? '';
    const last = groups.at(-1);
    if (last?.text === text) last.names.push(name);
    else groups.push({ names: [name], text });
  }
  return groups.map(({ names, text }) => `**${names.join(', ')}** ${text}`).join(' · ');
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

function runs(condition: Condition): string {
  const { statuses, disputes, estimateIn, unlessStated, regions, payment, kinds, notKinds } = condition;
  const parts = [
    statuses && `order ${either(statuses)}`,
    dispute(disputes),
    regions && `region ${either(regions)}`,
    payment && `paid by ${code(payment)}`,
    kinds && `order kind ${either(kinds)}`,
    notKinds && `order kind neither ${notKinds.map(code).join(' nor ')}`,
    estimateIn && `estimated only while order ${either(estimateIn)}`,
    unlessStated && `gives way to a stated ${code(unlessStated)}`,
  ];
  return `runs: ${parts.filter((part) => part !== undefined).join(', ')}`;
}

/** What the line under a clock's figures says, with a name for each part. */
function facts(rule: Rule): readonly (readonly [name: string, text: string])[] {
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
function scope({ kinds, seller, region }: Overlay): string {
  const parts = [
    kinds && `order kind ${either(kinds)}`,
    seller && `seller in ${code(seller)}`,
    region && `region ${code(region)}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

const LEAD_WORDS: { readonly [lead in Lead]: string } = {
  '7d': '7 days before',
  '3d': '3 days before',
  '1d': '1 day before',
  '6h': '6 hours before',
  on: 'at the moment itself',
  overdue: 'once the latest date has passed',
  again: 'when the buyer put it off',
  look: 'when nobody has looked for days',
};

const EVIDENCE_WORDS: { readonly [evidence in Evidence]: string } = {
  trackingPage: 'the tracking page',
  orderPage: 'the order’s page with its dates',
  carrierAnswer: 'the carrier’s answer in writing',
  deliveryRecord: 'the delivery record with address, weight and signature',
  customsPaper: 'the customs paper that states the reason',
  besideListing: 'a photo beside the listing’s picture or text',
  measured: 'a photo with a ruler and of the size label',
  faultVideo: 'one uncut video from the start to the fault',
  boxPhotos: 'photos of the outer box, the label, the inside and the item',
  damageReport: 'the carrier’s damage report, if there is one',
  unpackingVideo: 'a video of the unpacking',
  weightPhoto: 'a photo of the closed parcel on a scale, label legible',
  closeUps: 'close-ups of what shows the fake',
  brandStatement: 'a statement of the brand, if it can be had',
  listingSnapshot: 'the listing’s snapshot',
  chat: 'the chat',
};

const CALENDAR_NAMES: { readonly [name in CalendarName]: true } = {
  monFri: true,
  cnOffice: true,
  cnShipping: true,
};

function isCalendar(name: string): name is CalendarName {
  return Object.hasOwn(CALENDAR_NAMES, name);
}

// The document

const SECTIONS = sectionsOf(DOCUMENT);

const table = (...header: readonly string[]) => tableIn(DOCUMENT.split('\n'), ...header);

interface ClockSection extends Section {
  readonly id: string;
}

/** The sections about a clock: their headings begin with its id. */
const CLOCK_SECTIONS: readonly ClockSection[] = SECTIONS.flatMap((section) => {
  const [, id] = /^`([^`]+)` · \S/.exec(section.heading) ?? [];
  return id === undefined ? [] : [{ ...section, id }];
});

function sectionOf(id: ClockId): ClockSection | undefined {
  return CLOCK_SECTIONS.find((section) => section.id === id);
}

/** What differs between the rows of a table and those that the data makes, as sentences. */
function rowsDiffer(
  what: string,
  found: readonly (readonly string[])[],
  wanted: readonly (readonly string[])[],
) {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [has, needs] = [found.map(line), wanted.map(line)];
  return [
    ...needs.filter((row) => !has.includes(row)).map((row) => `Add this row to ${what}: ${row}`),
    ...has.filter((row) => !needs.includes(row)).map((row) => `No data for this row of ${what}: ${row}`),
    ...(has.length === needs.length ? [] : [`${what} has ${has.length} rows, the data ${needs.length}.`]),
  ];
}

describe('every clock has its section', () => {
  test('one for each clock of the data, and none for anything else', () => {
    const ids = CLOCK_SECTIONS.map(({ id }) => id);
    allIsWell([
      ...CLOCKS.filter((clock) => !ids.includes(clock)).map(
        (clock) => `Write a section "### ${code(clock)} · its plain name" in ${FILE}.`,
      ),
      ...ids
        .filter((id) => !CLOCKS.some((clock) => clock === id))
        .map((id) => `${FILE} has a section on ${code(id)}, which is no clock of lib/records/clock.ts.`),
      ...ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => `${FILE} has two sections on ${code(id)}; leave one.`),
      ...CLOCKS.filter((clock) => !OFFICIAL_2026.some(({ id }) => id === clock)).map(
        (clock) => `The clock ${code(clock)} has no row in lib/rules/catalogue.`,
      ),
    ]);
  });

  describe.each(OFFICIAL_2026.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
    const section = sectionOf(id) ?? { id, heading: '', lines: [] };
    const prose = section.lines.slice(2).join('\n');

    test('its figures are those of the data', () => {
      const wanted = `${figureLine(rule)}\\`;
      expect(section.lines[0], `Write right under the heading of ${code(id)}: ${wanted}`).toBe(wanted);
      expect(
        rule.nominal.length,
        `${code(id)} needs exactly one nominal figure; the code takes the first.`,
      ).toBe(1);
    });

    test('its kind, actor, zone, sources, month, confidence and condition are those of the data', () => {
      const parts = (section.lines[1] ?? '').replace(/\.\\$/, '').split(' · ');
      const wanted = facts(rule).map(([name, text], index) => ({ name, text, said: parts[index] ?? '' }));
      allIsWell(
        wanted
          .filter(({ text, said }) => text !== said)
          .map(
            ({ name, text, said }) =>
              `${code(id)}: ${name} is "${text}" in the data; the line under its figures says "${said}".`,
          ),
      );
      expect(parts.length, `The line under the figures of ${code(id)} has too many parts.`).toBe(
        wanted.length,
      );
    });

    test('what happens when it passes is named', () => {
      const reported = [...prose.matchAll(/When it passes \(`([^`]+)`\)/g)].map(([, name]) => name);
      expect(
        reported,
        `${code(id)}: write "When it passes (${code(rule.onExpiry)}) …" and only that.`,
      ).toEqual([rule.onExpiry]);
    });

    test('its prose names no figure that no row of it has', () => {
      const known = ALL_ROWS.filter((row) => row.id === id).flatMap(
        ({ earliest = [], nominal = [], latest = [] }) =>
          [...earliest, ...nominal, ...latest].flatMap(lengths),
      );
      const said = [...prose.matchAll(/\b\d+ (?:working )?(?:hour|day|week|month|year)s?\b/g)].map(
        ([text]) => text,
      );
      allIsWell(
        said
          .filter((text) => !known.includes(text))
          .map(
            (text) => `${code(id)}: the text says "${text}", the data does not. History has its own table.`,
          ),
      );
    });
  });
});

describe('the other books and the other figures', () => {
  test('every figure of a profile that differs is in the table of profiles', () => {
    const wanted = PROFILE_ROWS.map(({ profile, rule }) => [
      code(profile),
      code(rule.id),
      ...figures(rule),
      code(rule.kind),
      rule.sources.join(', '),
      rule.asOf,
      rule.confidence,
    ]);
    allIsWell(rowsDiffer('the table of profiles', table('profile', 'clock'), wanted));
  });

  test('every overlay is in the table of overlays, in its place', () => {
    const wanted = OVERLAYS.map((overlay) => {
      const { rule } = overlay;
      return [
        scope(overlay),
        code(rule.id),
        ...figures(rule),
        rule.sources?.join(', ') ?? UNCHANGED,
        rule.asOf ?? UNCHANGED,
        rule.confidence ?? UNCHANGED,
        rule.appliesIf ? runs(rule.appliesIf) : UNCHANGED,
      ];
    });
    const found = table('for', 'clock');
    allIsWell(rowsDiffer('the table of overlays', found, wanted));
    expect(found, 'The later overlay wins: keep the order of the data.').toEqual(wanted);
  });

  test('an overlay changes nothing that its table cannot show', () => {
    const shown = ['id', 'earliest', 'nominal', 'latest', 'sources', 'asOf', 'confidence', 'appliesIf'];
    allIsWell(
      OVERLAYS.flatMap(({ name, rule }) =>
        Object.keys(rule)
          .filter((key) => !shown.includes(key))
          .map((key) => `Give the table of overlays a column for "${key}", which "${name}" changes.`),
      ),
    );
  });

  test('a figure in the words of the data, anywhere in the text, is one of the data', () => {
    const known = ALL_ROWS.flatMap(({ earliest = [], nominal = [], latest = [] }) =>
      [...earliest, ...nominal, ...latest].map(figure),
    );
    const said = [
      ...DOCUMENT.matchAll(
        /\d+ (?:hour|day|year|working day)s?(?: \+ \d+ working days?)?(?: \([a-z-]+\))? (?:after|before) `[^`]+`/g,
      ),
    ].map(([text]) => text);
    expect(said.length, `No figures were found in ${FILE}: has its form changed?`).toBeGreaterThan(90);
    allIsWell(
      said
        .filter((text) => !known.includes(text))
        .map((text) => `${FILE} says "${text}", which no row of the catalogue says.`),
    );
  });

  test('every event that a clock counts from is explained', () => {
    const used = new Set<string>(
      ALL_ROWS.flatMap(({ earliest = [], nominal = [], latest = [] }) =>
        [...earliest, ...nominal, ...latest].map(({ after }) => after),
      ),
    );
    const rows = table('event', 'known from');
    const explained = rows.flatMap(([events = '']) => namedIn(events));
    allIsWell([
      ...[...used]
        .filter((event) => !explained.includes(event))
        .map((event) => `Explain the event ${code(event)} in the table of events.`),
      ...explained
        .filter((event) => !used.has(event))
        .map((event) => `No clock counts from ${code(event)}; take it out of the table of events.`),
      ...rows.filter(([, from]) => !from).map(([events]) => `Say where ${events} is known from.`),
    ]);
    const ofPage = rows.find(([, from]) => from?.includes('order’s page'))?.[0] ?? '';
    expect(namedIn(ofPage), 'The days that the page states are those of lib/records/order.ts.').toEqual([
      ...ORDER_DAYS,
    ]);
    const ofBuyer = rows.find(([, from]) => from?.startsWith('only the buyer'))?.[0] ?? '';
    expect(namedIn(ofBuyer), 'What only the buyer knows is what lib/records/order.ts asks for.').toEqual(
      REPORTABLE.filter((event) => used.has(event)),
    );
  });

  test('the calendars, with the years for which they are known', () => {
    const known = (name: CalendarName, year: number) => {
      const june = calendarDate(year, 6, 1);
      return june !== undefined && addWorkingDays(june, 1, name).calendarKnown;
    };
    const years = (name: CalendarName) => {
      const all = Array.from({ length: 80 }, (_, index) => 2000 + index);
      const published = all.filter((year) => known(name, year));
      return published.length === all.length ? 'all' : `${published[0]} to ${published.at(-1)}`;
    };
    const wanted = Object.keys(CALENDAR_NAMES)
      .filter(isCalendar)
      .map((name) => [code(name), years(name)]);
    const found = table('calendar', 'worked', 'known years').map(([name = '', , said = '']) => [name, said]);
    allIsWell(rowsDiffer('the table of calendars', found, wanted));
  });

  test('the examples of working days', () => {
    const found = table('from', 'working days', 'calendar', 'is');
    const wanted = found.map(([from = '', days = '', calendar = '']) => {
      const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
      const start = calendarDate(year, month, day);
      const [name = ''] = namedIn(calendar);
      if (!start || !isCalendar(name)) return [from, days, calendar, 'not understood'];
      const { on, calendarKnown } = addWorkingDays(start, Number(days), name);
      return [from, days, calendar, calendarKnown ? on : `${on}, calendar unknown`];
    });
    allIsWell(rowsDiffer('the table of examples', found, wanted));
    expect(found.length).toBeGreaterThan(2);
  });

  test('the margins and the nearness', () => {
    const wanted = [
      ['MAX_HOLIDAY_DAYS', count(MAX_HOLIDAY_DAYS, 'day')],
      ['URGENT_DAYS', count(URGENT_DAYS, 'day')],
      ['SOON_DAYS', count(SOON_DAYS, 'day')],
      ['LATEST_COMPLETION_DAYS', count(LATEST_COMPLETION_DAYS, 'day')],
    ].map(([name = '', value = '']) => [code(name), value]);
    const found = table('constant', 'figure').map(([name = '', value = '']) => [name, value]);
    allIsWell(rowsDiffer('the table of constants', found, wanted));
  });

  test('when the buyer is told of each clock', () => {
    const phrase = (clock: ClockId) => LEADS_OF[clock].map((lead) => LEAD_WORDS[lead]).join(', ') || 'never';
    const wanted = [...new Set(CLOCKS.map(phrase))].map((when) => [
      when,
      CLOCKS.filter((clock) => phrase(clock) === when)
        .map(code)
        .join(', '),
    ]);
    allIsWell(rowsDiffer('the table of reminders', table('told', 'clocks'), wanted));
  });
});

describe('the dispute', () => {
  const stateAfter = (kind: (typeof DISPUTE_EVENTS)[number]): DisputeState =>
    disputeState({ orderId: '', events: [{ kind, at: 0, enteredAt: 0 }] });

  test('every state, the events that lead to it and the clocks that run in it', () => {
    const states = [...new Set<DisputeState>(['none', ...DISPUTE_EVENTS.map(stateAfter)])];
    const wanted = states.map((state) => [
      code(state),
      DISPUTE_EVENTS.filter((kind) => stateAfter(kind) === state)
        .map(code)
        .join(', '),
      OFFICIAL_2026.filter(({ appliesIf: { disputes } }) => disputes !== 'any' && disputes?.includes(state))
        .map(({ id }) => code(id))
        .join(', '),
    ]);
    const found = table('state', 'after', 'clocks').map((cells) => cells.slice(0, 3));
    allIsWell(rowsDiffer('the table of states', found, wanted));
  });

  test('every reason with its evidence, the guide’s situations first', () => {
    const wanted = REASONS.map((reason) => [
      code(reason),
      EVIDENCE[reason].map((evidence) => EVIDENCE_WORDS[evidence]).join('; '),
    ]);
    const found = table('reason', 'means', 'evidence').map(([id = '', , evidence = '']) => [id, evidence]);
    allIsWell(rowsDiffer('the table of reasons', found, wanted));
    expect(found.slice(0, FIRST_REASONS.length).map(([id]) => id)).toEqual(FIRST_REASONS.map(code));
  });
});

describe('sources', () => {
  const rows = table('key', 'what it is', 'date', 'kind');
  const described = rows.map(([key = '']) => key);

  test('every key of lib/records/source.ts is described once, and no other', () => {
    allIsWell([
      ...SOURCES.filter((key) => !described.includes(key)).map(
        (key) => `Describe the source ${key} in the section "Sources" of ${FILE}.`,
      ),
      ...described
        .filter((key) => !SOURCES.some((known) => known === key))
        .map((key) => `${FILE} describes ${key}, which is no source of lib/records/source.ts.`),
      ...described
        .filter((key, index) => described.indexOf(key) !== index)
        .map((key) => `${FILE} describes ${key} twice; leave one.`),
      ...rows
        .filter((cells) => cells.length !== 4 || cells.includes(''))
        .map(([key]) => `The row of ${key} has an empty cell: say what it is, its date and its kind.`),
    ]);
  });

  test('every key is used by a row', () => {
    const used = ALL_ROWS.flatMap(({ sources = [] }) => sources);
    allIsWell(
      SOURCES.filter((key) => !used.includes(key)).map(
        (key) => `No row of the catalogue uses ${key}; take it out of lib/records/source.ts and of ${FILE}.`,
      ),
    );
  });

  test('every key in the text is described', () => {
    const said = [...DOCUMENT.matchAll(/\b[CDFHLNOPRU]\d{1,2}\b/g)].map(([key]) => key);
    allIsWell(
      [...new Set(said)]
        .filter((key) => !described.includes(key))
        .map((key) => `${FILE} names the source ${key} without describing it.`),
    );
  });
});
