/** How often chance is tried, and with which seed: the one place that says so for all tests. */

export const EFFORTS = {
  /** `npm test`: the same few cases each time. */
  everyday: {
    usual: 100,
    orders: 1_000,
    ordersElsewhere: 100,
    days: 500,
    texts: 100,
    everyHostileText: false,
    fuzzPages: 150,
    stories: 30,
    workerKills: 6,
    browserKills: 3,
    storeChanges: 300,
    cards: 1_200,
  },
  /** `EFFORT=nightly npm test`: all of it, with the seed of the day. */
  nightly: {
    usual: 500,
    orders: 10_000,
    ordersElsewhere: 1_000,
    days: 2_000,
    texts: 500,
    everyHostileText: true,
    fuzzPages: 1_000,
    stories: 150,
    workerKills: 100,
    browserKills: 30,
    storeChanges: 2_000,
    cards: 20_000,
  },
  /** `npm run mutation`: what each mutant is tried with. */
  mutant: {
    usual: 100,
    orders: 100,
    ordersElsewhere: 100,
    days: 100,
    texts: 100,
    everyHostileText: false,
    fuzzPages: 100,
    stories: 10,
    workerKills: 1,
    browserKills: 1,
    storeChanges: 100,
    cards: 100,
  },
} as const;

const FIXED_SEED = 17;

/** The chosen effort; throws for a name that is none, so that no run is taken for a longer one. */
export const EFFORT_NAME = nameOf(process.env.EFFORT ?? 'everyday');

/** The seed of everything random: a fixed one, at night that of the day in UTC, and `SEED` where it is given. */
export const SEED = wholeNumber('SEED') ?? (EFFORT_NAME === 'nightly' ? seedOfToday() : FIXED_SEED);

const { ordersElsewhere, ...chosen } = EFFORTS[EFFORT_NAME];
const kills = wholeNumber('KILLS'); // of `npm run soak -- --only kills` and `--only crashes`

/**
 * Cases of each kind: of properties of orders, of days and of texts, pages to fuzz, stories to play, kills to survive, changes of
 * each writer of the store, cards of one list. What holds for orders in UTC is tried less in the other zones, where only dates could differ.
 */
export const EFFORT = {
  ...chosen,
  orders: (process.env.TZ ?? 'UTC') === 'UTC' ? chosen.orders : ordersElsewhere,
  workerKills: kills ?? chosen.workerKills,
  browserKills: kills ?? chosen.browserKills,
};

function nameOf(text: string): keyof typeof EFFORTS {
  if (text === 'everyday' || text === 'nightly' || text === 'mutant') return text;
  throw new Error(`EFFORT knows everyday, nightly and mutant, not "${text}".`);
}

function wholeNumber(variable: 'SEED' | 'KILLS'): number | undefined {
  const text = process.env[variable];
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${variable} is no number: "${text}".`);
  return Number(text);
}

function seedOfToday(): number {
  return Number(new Date().toISOString().slice(0, 10).replaceAll('-', ''));
}
