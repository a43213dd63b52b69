import type { Sighting } from '../../../lib/records/order';

/** What a person says that a card must give. `stated` holds each statement without its wording, each once; `problems` all but the doubt that `unsure` stands for. */
export interface CardFacts {
  readonly orderId: string;
  readonly status?: string;
  readonly unsure?: boolean;
  readonly days?: object;
  readonly stated?: readonly object[];
  readonly problems?: readonly object[];
  readonly kinds?: readonly string[];
  readonly items?: readonly string[];
  readonly store?: string;
  readonly amount?: string;
  readonly disputes?: readonly object[];
}

/** A sighting as facts.json writes one. */
export function toldBy(sighting: Sighting): Required<CardFacts> {
  const unsure = sighting.problems.some(({ kind }) => kind === 'unsureStatus');
  return whole({
    orderId: sighting.orderId,
    ...(sighting.status ? { status: sighting.status } : {}),
    unsure,
    days: sighting.days,
    stated: sighting.stated.map(({ text: _, ...rest }) => rest),
    problems: sighting.problems.filter(({ kind }) => kind !== 'unsureStatus'),
    kinds: sighting.kinds ?? [],
    items: sighting.items.map(({ title }) => title),
    store: sighting.store ?? '',
    amount: sighting.amount ?? '',
    disputes: sighting.disputes ?? [],
  });
}

/** A card with everything that it leaves out, and its statements each once, in one order. */
export function whole(card: CardFacts): Required<CardFacts> {
  const stated = [...new Map((card.stated ?? []).map((one) => [inOrder(one), one])).entries()];
  return {
    status: 'none',
    unsure: false,
    days: {},
    problems: [],
    kinds: [],
    items: [],
    store: '',
    amount: '',
    disputes: [],
    ...card,
    stated: stated.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
  };
}

function inOrder(one: object): string {
  return JSON.stringify(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
