import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { CLOCKS } from '../../../../lib/records/clock';
import { PROFILES, REGIONS } from '../../../../lib/records/settings';
import { assess } from '../../../../lib/rules/assess';
import { ruleBook } from '../../../../lib/rules/rule-book';
import { anyDay, anyDispute, anyInstant, anyOrder, book, RUNS } from './any-order';

const HOST_ZONE = process.env.TZ;

afterEach(() => {
  if (HOST_ZONE !== undefined) process.env.TZ = HOST_ZONE;
});

describe('whatever is known of an order', () => {
  test('there is an answer, under every profile and in every region', () => {
    const books = PROFILES.flatMap((profile) =>
      [undefined, ...REGIONS].map((region) =>
        ruleBook('Asia/Tokyo', { profile, ...(region ? { region } : {}) }),
      ),
    );
    fc.assert(
      fc.property(anyOrder, anyDispute, anyInstant, fc.constantFrom(...books), (one, its, now, rules) => {
        expect(assess(one, its, now, rules).orderId).toBe(one.id);
      }),
      RUNS,
    );
  });

  test('the nominal date lies between the earliest and the latest', () => {
    fc.assert(
      fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
        for (const { earliest, nominal, latest } of assess(one, its, now, book).deadlines) {
          expect(earliest.at <= nominal.at && nominal.at <= latest.at).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('a date that the page states is the date that is shown: no rule moves it', () => {
    fc.assert(
      fc.property(
        anyOrder,
        anyDispute,
        anyInstant,
        anyDay,
        fc.constantFrom(...CLOCKS),
        (one, its, now, on, clock) => {
          const without = { ...one, stated: [] };
          const fact = { value: { about: clock, on, text: 'on' }, source: 'order' as const, seenAt: 0 };
          const judged = assess({ ...without, stated: [fact] }, its, now, book);
          for (const deadline of judged.deadlines.filter((one) => one.clock === clock)) {
            expect([deadline.certainty, deadline.earliest.on, deadline.latest.on]).toEqual([
              'stated',
              on,
              on,
            ]);
          }
        },
      ),
      RUNS,
    );
  });

  test('the zone of the host changes no deadline', () => {
    fc.assert(
      fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
        process.env.TZ = 'America/Los_Angeles';
        const west = assess({ ...one }, its, now, ruleBookOf('America/Los_Angeles'));
        process.env.TZ = 'Pacific/Auckland';
        const east = assess({ ...one }, its, now, ruleBookOf('Pacific/Auckland'));
        expect(east).toEqual(west);
      }),
      RUNS,
    );
  });
});

const hosts = new Map<string, ReturnType<typeof ruleBook>>();
/** A rule book for a buyer in Berlin, made and filled while the host sits elsewhere. */
function ruleBookOf(host: string): ReturnType<typeof ruleBook> {
  const known = hosts.get(host) ?? ruleBook('Europe/Berlin');
  hosts.set(host, known);
  return known;
}
