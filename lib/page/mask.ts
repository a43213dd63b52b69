/** The maximum length of an element's text in a skeleton, in characters. */
const MAX_TEXT_LENGTH = 120;

/**
 * Masks a text: every letter of any script becomes x or X, every digit 0. White space, punctuation and currency signs
 * stay, so that a form such as "Xxxx: 00 Xxx, 0000" can be recognised. Invisible characters are removed, and what could
 * close an element or an attribute becomes an apostrophe.
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
