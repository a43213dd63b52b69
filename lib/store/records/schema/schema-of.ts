import type * as z from 'zod/mini';

/**
 * Checks that a schema knows every field of a type, at every depth: `schemaOf<Order>()(z.strictObject({…}))`. A strict schema
 * that forgets an optional field would refuse every record that has it. Here it does not compile, and the error names the
 * field: `forgets: "entered.reminders.muted"`.
 */
export function schemaOf<T>(): <S extends z.ZodMiniType<T>>(
  schema: S & Complete<Forgotten<T, z.output<S>>>,
) => z.ZodMiniType<T> {
  return (schema) => schema;
}

type Complete<Names> = [Names] extends [never] ? unknown : { readonly forgets: Names };

/** The fields of `T` that are missing in `U`, each with its path. */
export type Forgotten<T, U> = T extends Plain
  ? never
  : T extends readonly (infer Element)[]
    ? Forgotten<Element, ElementOf<U>>
    : ForgottenBy<T, Extract<U, T>>;

type Plain = string | number | boolean | bigint | symbol | null | undefined;

type ElementOf<U> = U extends readonly (infer Element)[] ? Element : never;

/** Each object of a union is compared with those that take its place. One that none takes is forgotten with all its fields. */
type ForgottenBy<T, U> = [U] extends [never] ? keyof T & string : U extends unknown ? Fields<T, U> : never;

type Fields<T, U> = {
  [Key in keyof T & string]-?: Key extends keyof U ? Below<Key, T[Key], U[Key]> : Key;
}[keyof T & string];

/** What lies below a field. An empty schema has every field, but none with a value. */
type Below<Key extends string, T, U> = [U] extends [never] ? Key : Dotted<Key, Forgotten<T, U>>;

type Dotted<Key extends string, Names> = Names extends string ? `${Key}.${Names}` : never;
