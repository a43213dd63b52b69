import * as z from 'zod/mini';
import type { Order, ReminderPreferences } from '../../../lib/records/order';
import type { Settings } from '../../../lib/records/settings';
import { type Forgotten, schemaOf } from '../../../lib/store/records/schema/schema-of';

/** Held by `tsc` alone: what is below an expected error must be one. */
type Without<T, K extends keyof T> = { readonly [Key in keyof T as Exclude<Key, K>]: T[Key] };

const instant = z.int();
const text = z.string();

schemaOf<ReminderPreferences>()(
  z.strictObject({
    muted: z.exactOptional(z.literal(true)),
    snoozedUntil: z.exactOptional(instant),
    leads: z.exactOptional(z.array(z.enum(['7d', '3d', '1d', '6h']))),
  }),
);
schemaOf<ReminderPreferences>()(
  // @ts-expect-error it forgets "muted": a muted order could not be read again
  z.strictObject({
    snoozedUntil: z.exactOptional(instant),
    leads: z.exactOptional(z.array(z.enum(['7d', '3d', '1d', '6h']))),
  }),
);

interface Deep {
  readonly list: readonly { readonly note?: string; readonly at: number }[];
  readonly table: Readonly<Record<string, { readonly note?: string }>>;
  readonly event?:
    | { readonly kind: 'a'; readonly on?: number }
    | { readonly kind: 'b'; readonly by?: string };
}
const kindA = z.strictObject({ kind: z.literal('a'), on: z.exactOptional(instant) });
const kindB = z.strictObject({ kind: z.literal('b'), by: z.exactOptional(text) });
const deep = {
  list: z.array(z.strictObject({ note: z.exactOptional(text), at: instant })),
  table: z.record(z.string(), z.strictObject({ note: z.exactOptional(text) })),
  event: z.exactOptional(z.union([kindA, kindB])),
};
schemaOf<Deep>()(z.strictObject(deep));
// @ts-expect-error it forgets "list.note", in an array
schemaOf<Deep>()(z.strictObject({ ...deep, list: z.array(z.strictObject({ at: instant })) }));
// @ts-expect-error it forgets "table.note", in a record
schemaOf<Deep>()(z.strictObject({ ...deep, table: z.record(z.string(), z.strictObject({})) }));
schemaOf<Deep>()(
  // @ts-expect-error it forgets "event.by", in one of a union
  z.strictObject({
    ...deep,
    event: z.exactOptional(z.union([kindA, z.strictObject({ kind: z.literal('b') })])),
  }),
);
// @ts-expect-error it forgets one of a union
schemaOf<Deep>()(z.strictObject({ ...deep, event: z.exactOptional(kindA) }));
// @ts-expect-error it forgets "event", which is optional
schemaOf<Deep>()(z.strictObject({ list: deep.list, table: deep.table }));
// @ts-expect-error an array itself forgets "note"
schemaOf<Deep['list']>()(z.array(z.strictObject({ at: instant })));
// @ts-expect-error it knows another type for a field than the record has
schemaOf<Deep['list']>()(z.array(z.strictObject({ note: z.exactOptional(instant), at: instant })));

/** The names that the error tells. */
type Same<A, B> = [A, B] extends [B, A] ? true : never;
type Entered = Order['entered'];
export const NAMES: readonly true[] = [
  true satisfies Same<Forgotten<Order, Order>, never>,
  true satisfies Same<Forgotten<Order, Without<Order, 'site'>>, 'site'>,
  true satisfies Same<Forgotten<Settings, Without<Settings, 'retention'>>, 'retention'>,
  true satisfies Same<
    Forgotten<
      { readonly entered: Entered },
      { entered: Without<Entered, 'reminders'> & { reminders?: Without<ReminderPreferences, 'muted'> } }
    >,
    'entered.reminders.muted'
  >,
];
