import type * as z from 'zod/mini';

/** Checks that a schema gives a type: `schemaOf<Order>()(z.strictObject({…}))`. */
export const schemaOf =
  <T>() =>
  (schema: z.ZodMiniType<T>): z.ZodMiniType<T> =>
    schema;
