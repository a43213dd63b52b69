/** The longest text of one element that a skeleton shows, in characters. */
const MAX_TEXT_LENGTH = 120;

/**
 * A text with every letter of any script as x or X, every digit as 0. Blanks, punctuation and signs of money stay, so that
 * a form such as "Xxxx: 00 Xxx, 0000" can still be told. Marks that nobody sees are gone, and what could end an element or
 * an attribute is an apostrophe.
 */
export function mask(text: string): string {
  return [...text.slice(0, MAX_TEXT_LENGTH * 4)]
    .map(maskOne)
    .join('')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, MAX_TEXT_LENGTH);
}

function maskOne(character: string): string {
  if (/\s/u.test(character)) return ' ';
  if (/["<>&]/u.test(character)) return "'";
  if (/\p{N}/u.test(character)) return '0';
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return 'X';
  if (/[\p{P}\p{Sc}\p{Sm}\p{Sk}]/u.test(character)) return character;
  return /[\p{C}\p{M}]/u.test(character) ? '' : 'x';
}
