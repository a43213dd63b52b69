import { describe, expect, test } from 'vitest';
import { NOTHING_READ } from '../../../lib/page/layouts/layout';
import type { PageSigns, RawOrder } from '../../../lib/records/raw-order';
import { interpreter } from '../../../lib/words/interpret';
import { LANGUAGES } from '../../../lib/words/languages';
import { en } from '../../../lib/words/languages/en';
import { es } from '../../../lib/words/languages/es';
import type { Language } from '../../../lib/words/languages/language';

/** What the reader makes of strings, whatever the page they came from. */

const SEEN_AT = Date.UTC(2026, 7, 30, 12);
const { interpret } = interpreter(LANGUAGES);
const EMPTY: RawOrder = { ...NOTHING_READ, source: 'list', orderId: '8212313961591322' };
const read = (told: Partial<RawOrder>, seenAt = SEEN_AT) => interpret({ ...EMPTY, ...told }, seenAt);

describe('a status', () => {
  const told = (status: string, signs: PageSigns = {}) => {
    const seen = read({ status, signs });
    return [seen.status, ...seen.problems.map(({ kind }) => kind)];
  };

  test('by a word that was seen is sure', () => {
    expect(told('Awaiting delivery')).toEqual(['awaitingDelivery']);
    expect(told('Concluído ')).toEqual(['completed']);
    expect(told('FINALIZADO')).toEqual(['completed']);
  });

  test('by a word never seen on a page is probable', () => {
    expect(told('Abgeschlossen')).toEqual(['completed', 'unsureStatus']);
  });

  test('by a sign alone is probable', () => {
    expect(told('Onderweg naar huis', { underWay: true })).toEqual(['awaitingDelivery', 'unsureStatus']);
    expect(told('Onderweg naar huis', { tab: 2 })).toEqual(['processing', 'unsureStatus']);
  });

  test('is not told by the first and the last tab, which hold orders of every kind', () => {
    expect(told('Onderweg naar huis', { tab: 0 })).toEqual([undefined, 'unknownStatus']);
    expect(told('Onderweg naar huis', { tab: 4 })).toEqual([undefined, 'unknownStatus']);
  });

  test('is not told where signs, or a sign and a word, contradict each other', () => {
    expect(told('Onderweg', { tab: 1, underWay: true })).toEqual([undefined, 'unknownStatus']);
    expect(told('Abgeschlossen', { underWay: true })).toEqual([undefined, 'unknownStatus']);
  });

  test('by the word that meant "done" and now means "shipped" is nobody’s', () => {
    for (const word of ['Processed', 'Procesado', 'Processado'])
      expect(told(word)).toEqual([undefined, 'unknownStatus']);
  });

  test('in a word that two languages understand differently is not understood', () => {
    const other: Language = { ...es, statuses: [{ word: 'Completed', status: 'canceled', seen: '2026-01' }] };
    const seen = interpreter([en, other]).interpret({ ...EMPTY, status: 'Completed' }, SEEN_AT);
    expect([seen.status, seen.problems]).toEqual([undefined, [{ kind: 'unknownStatus', word: 'Completed' }]]);
  });
});

describe('the rows of an order’s page', () => {
  const page = (days: readonly (readonly [string, string])[]) =>
    read({
      source: 'order',
      status: 'Completed',
      days: days.map(([label, date]) => ({ label, date })),
    });
  const ALL = [
    ['Order placed on', 'Jul 15, 2026'],
    ['Paid on', 'Jul 15, 2026'],
    ['Shipment completed on', 'Jul 16, 2026'],
    ['Order completed on', 'Jul 28, 2026'],
  ] as const;

  test('are understood by their places, whatever their labels', () => {
    const strange = ALL.map(([label, date]) => [`Never seen ${label}`, date] as const);
    expect(page(strange).days).toEqual(page(ALL).days);
    expect(page(ALL).days).toMatchObject({ shipped: '2026-07-16', completed: '2026-07-28' });
  });

  test('whose labels are known to be those of other days are a problem', () => {
    const [placed, paid, shipped, completed] = ALL;
    const swapped = page([placed, shipped, paid, completed]);
    expect([swapped.days, swapped.problems]).toEqual([
      { placed: '2026-07-15' },
      [{ kind: 'unexpectedRows', count: 4 }],
    ]);
    expect(page([paid, placed, shipped, completed]).days).toEqual({});
  });

  test('of which one is there twice, or has lost its label, may lack another: only the first is understood', () => {
    const placed = ['Order placed on', 'Jul 15, 2026'] as const;
    const shipped = ['Verzonden op', 'Jul 16, 2026'] as const;
    const completed = ['Voltooid op', 'Jul 28, 2026'] as const;
    const onlyPlaced = { days: { placed: '2026-07-15' }, problems: [{ kind: 'unexpectedRows', count: 4 }] };
    expect(page([placed, shipped, shipped, completed])).toMatchObject(onlyPlaced);
    expect(page([placed, shipped, ['verzonden  op', 'Jul 20, 2026'], completed])).toMatchObject(onlyPlaced);
    expect(page([placed, ['', 'Jul 16, 2026'], shipped, completed])).toMatchObject(onlyPlaced);
    expect(page([shipped, shipped, shipped, shipped]).days).toEqual({});
  });
});

test('a word that the buyer explained explains the rows too, if their number fits; its status stays to be judged', () => {
  const raw: RawOrder = {
    ...EMPTY,
    source: 'order',
    status: 'Klaar',
    days: ['Jul 15, 2026', 'Jul 15, 2026', 'Jul 16, 2026', 'Jul 28, 2026'].map((date) => ({
      label: '',
      date,
    })),
  };
  const seen = (status: 'completed' | 'processing') =>
    interpret(raw, SEEN_AT, (word) => (word === 'Klaar' ? status : undefined));
  expect(seen('completed')).toMatchObject({
    days: { completed: '2026-07-28' },
    problems: [{ kind: 'unknownStatus', word: 'Klaar' }],
  });
  expect(seen('completed').status).toBeUndefined();
  expect(seen('processing').days).toEqual({});
});

describe('tracking', () => {
  const arrived = (events: RawOrder['events'], seenAt?: number) =>
    read({ source: 'tracking', events }, seenAt).days.delivered;
  const delivered = { name: 'Delivered', text: 'Package delivered.', time: 'Tue | Jul. 28 18:39' };
  const under = { name: 'In transit', text: 'Out for delivery', time: 'Tue | Jul. 28 14:48' };

  test('says on which day the parcel arrived; the day of the week tells the year', () => {
    expect(arrived([delivered, under])).toBe('2026-07-28');
    expect(arrived([{ ...delivered, time: 'Wed | Jul. 28 18:39' }, under])).toBeUndefined(); // 2021: too long ago
    expect(arrived([{ ...delivered, time: 'Jul. 28 18:39' }, under])).toBeUndefined();
  });

  test('says nothing where something came after the delivery, or where it is not the parcel that was delivered', () => {
    expect(arrived([{ ...under, name: 'Returned to sender' }, delivered])).toBeUndefined();
    expect(arrived([{ ...delivered, name: 'Delivered to local carrier', text: '' }])).toBeUndefined();
    expect(arrived([])).toBeUndefined();
  });

  test('never names a day that has not come', () => {
    const eve = Date.UTC(2026, 6, 26, 12);
    expect(arrived([delivered], eve)).toBeUndefined();
  });
});

describe('the delivery guarantee', () => {
  const NODES = [
    { text: 'Bezahlt', date: 'Jul 15, 2026' },
    { text: 'R$5', date: 'Aug 3, 2026' },
    { text: 'Geld zurück', date: 'Sep 4, 2026' },
  ];
  test('in words never seen is the last of three, and only probable', () => {
    expect(read({ nodes: NODES }).stated).toEqual([
      { about: 'refund.nodelivery', on: '2026-09-04', text: 'Geld zurück Sep 4, 2026', unsure: true },
    ]);
    expect(read({ nodes: NODES.slice(0, 2) }).stated).toEqual([]);
  });
  test('by its own word is sure, wherever it stands', () => {
    const refund = { text: 'Refund', date: 'Sep 4, 2026' };
    expect(read({ nodes: [refund] }).stated).toEqual([
      { about: 'refund.nodelivery', on: '2026-09-04', text: 'Refund Sep 4, 2026' },
    ]);
  });
});

describe('a sentence', () => {
  const says = (...sentences: readonly string[]) => read({ sentences }).stated;
  test('is found anywhere in a text, with the date in any language', () => {
    expect(says('R$5 · Refund if no delivery before 4 de set. de 2026 · Refund if lost')).toMatchObject([
      { about: 'refund.nodelivery', on: '2026-09-04' },
    ]);
  });
  test('with a date that cannot be, or that is day or month first, says nothing', () => {
    expect(says('Refund if no delivery before Feb 30, 2026')).toEqual([]);
    expect(says('Refund if no delivery before 04/05/2026')).toEqual([]);
    expect(says('Refund if no delivery before soon')).toEqual([]);
  });
});

test('a day that no order placed then can have is not understood', () => {
  const on = (date: string) =>
    read({
      source: 'order',
      status: 'Awaiting delivery',
      days: [{ label: 'Order placed on', date: 'Jul 15, 2026' }],
      sentences: [`Refund if no delivery before ${date}`],
    }).stated;
  expect(on('Sep 4, 2026')).toMatchObject([{ on: '2026-09-04' }]);
  expect(on('Dec 31, 2099')).toEqual([]);
  expect(on('Jul 14, 2026')).toEqual([]);
});

test('a look tells whether all stood there that should: only then it unsays what is missing', () => {
  const days = [{ label: 'Order placed on', date: 'Jul 15, 2026' }];
  expect(read({ source: 'order', status: 'Awaiting delivery', days }).readWell).toBe(true);
  expect(read({ source: 'order', status: 'Awaiting delivery' }).readWell).toBeUndefined();
  expect(read({ source: 'order', status: 'No such status', days }).readWell).toBeUndefined();
  expect(read({ source: 'tracking', sentences: ['x'] }).readWell).toBeUndefined();
  expect(read({ source: 'tracking', events: [{ name: 'In transit', text: '', time: '' }] }).readWell).toBe(
    true,
  );
});

test('a case whose words are known has a state, with or without an amount; any other only the amount', () => {
  const disputes = (text: string) => read({ disputes: [{ text }] }).disputes;
  expect(disputes('환불 완료 ₩11,110')).toEqual([{ state: 'finished', amount: '₩11,110' }]);
  expect(disputes('Refund processing')).toEqual([{ state: 'refunding', unsure: true }]);
  expect(disputes('Your return was received, US $3.00')).toEqual([{ amount: 'US $3.00' }]);
  expect(disputes('Your return was received')).toEqual([{}]);
});
