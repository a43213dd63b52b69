/** The blank that the buyer has to fill in. */
export const BLANK = '[…]';

/**
 * Fills the placeholders of a sentence in one pass, so that a title which says "{date}" stays as it is. A placeholder
 * without a value becomes a blank.
 */
export function fill(sentence: string, values: { readonly [name: string]: string | undefined }): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? BLANK);
}

/**
 * A text of a page or of the buyer for a letter: one line without invisible characters, cut to a length; undefined if
 * nothing is left.
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
