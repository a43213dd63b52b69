import { isOf, type Kind } from './kinds';

/** What of a record can be written, in its written form: all of it, a list without some of its rows, or nothing. */
export interface Fitting {
  readonly form?: unknown;
  readonly isWhole: boolean;
}

/**
 * What of a record fits its schema: what does not would be found damaged at each later read. Of a list, rows that do not fit are
 * left out. Anything else is refused whole. `pack` gives the form that is written.
 */
export function fitting<T>(kind: Kind<T>, key: string, value: T, pack: (record: T) => unknown): Fitting {
  const formOf = (record: T) => readable(kind, key, () => pack(record));
  const whole = formOf(value);
  if (whole !== undefined) return { form: whole, isWhole: true };
  if (!Array.isArray(value)) return { isWhole: false };
  const form = formOf(Object(value.filter((row) => formOf(Object([row])) !== undefined)));
  return form === undefined ? { isWhole: false } : { form, isWhole: false };
}

/** A form that can be read again; undefined if there is none. */
function readable<T>(kind: Kind<T>, key: string, pack: () => unknown): unknown {
  try {
    const form = pack();
    if (isOf(kind, key, form)) return form;
    const plain: unknown = JSON.parse(JSON.stringify(form)); // as it would be read again: without what is undefined
    return isOf(kind, key, plain) ? plain : undefined;
  } catch {
    return undefined; // an odd value has no form
  }
}
