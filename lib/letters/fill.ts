/** Where the buyer has to put in what is not known. */
export const BLANK = '[…]';

/**
 * A sentence with its places filled, and nothing put in is looked at again: a title that says "{date}" stays a title. A place
 * without a value becomes a blank.
 */
export function fill(sentence: string, values: { readonly [name: string]: string | undefined }): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? BLANK);
}

/**
 * A text of a page or of the buyer as it stands in a letter: one line without marks that nobody sees, at most so many
 * characters; undefined where nothing is left.
 */
export function oneLine(text: string | undefined, most: number): string | undefined {
  const characters = [...(text ?? '').replace(/[\s\p{C}\p{Z}]+/gu, ' ').trim()];
  if (characters.length === 0) return undefined;
  return characters.length <= most
    ? characters.join('')
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
