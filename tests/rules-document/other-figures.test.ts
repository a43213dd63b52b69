import { describe, expect, test } from 'vitest';
import { CLOCKS, type ClockId } from '../../lib/records/clock';
import { ORDER_DAYS, REPORTABLE } from '../../lib/records/order';
import type { Lead } from '../../lib/records/reminder';
import { LEADS_OF } from '../../lib/reminders/leads';
import { LATEST_COMPLETION_DAYS, LONGEST_CASE_DAYS } from '../../lib/rules/catalogue';
import { LATEST_PAYMENT_DAYS, RECEIPT_BEFORE_COMPLETION_DAYS } from '../../lib/rules/catalogue/bounds';
import { SOON_DAYS, URGENT_DAYS } from '../../lib/rules/urgency';
import { calendarDate } from '../../lib/time/calendar-date';
import { addWorkingDays, type CalendarName, MAX_HOLIDAY_DAYS } from '../../lib/time/working-days';
import { allIsWell, namedIn } from '../read-document';
import { code, count, spansOf } from './data-in-words';
import { ALL_ROWS } from './rows';
import { rowsDiffer, table } from './rules-page';

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

const CALENDAR_NAMES: { readonly [name in CalendarName]: true } = {
  monFri: true,
  cnOffice: true,
  cnShipping: true,
};

function isCalendar(name: string): name is CalendarName {
  return Object.hasOwn(CALENDAR_NAMES, name);
}

describe('the other books and the other figures', () => {
  test('every event that a clock counts from is explained', () => {
    const used = new Set<string>(ALL_ROWS.flatMap((row) => spansOf(row).map(({ after }) => after)));
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
      ['LONGEST_CASE_DAYS', count(LONGEST_CASE_DAYS, 'day')],
      ['LATEST_COMPLETION_DAYS', count(LATEST_COMPLETION_DAYS, 'day')],
      ['LATEST_PAYMENT_DAYS', count(LATEST_PAYMENT_DAYS, 'day')],
      ['RECEIPT_BEFORE_COMPLETION_DAYS', count(RECEIPT_BEFORE_COMPLETION_DAYS, 'day')],
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
