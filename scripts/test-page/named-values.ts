import type { Fields } from '../../lib/page/layouts/field';

/** Whether a selector asks for exactly this value of an attribute. */
export type IsNamed = (attribute: string, value: string) => boolean;

const VALUE = /\[([\w-]+)=(?:"([^"]*)"|'([^']*)'|([\w-]+))\]/g;
const ID = /#([\w-]+)/g;

/** The values that the selectors of these fields ask for, whole: `[data-role="state"]`, `#orders`. Parts of values are none. */
export function namedValues(fields: Fields): IsNamed {
  const selectors = Object.values(fields).flatMap((field) => field.map(({ css }) => css));
  const named = new Set(
    selectors.flatMap((css) => [
      ...[...css.matchAll(VALUE)].map(([, name, ...values]) => `${name}=${values.find((one) => one) ?? ''}`),
      ...[...css.matchAll(ID)].map(([, id]) => `id=${id}`),
    ]),
  );
  return (attribute, value) => named.has(`${attribute}=${value}`);
}
