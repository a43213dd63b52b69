import { plainText } from '../text/plain-text';

/** A number or a word of a date, in lower case and plain digits, with its position in the text. */
export interface Token {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** East Asian date marks have no space after them; each is a token of its own. */
const TOKEN = /\p{Nd}+|[年月日년월일]|(?:(?![年月日년월일])[\p{L}\p{M}])+/gu;

/** The first `most` numbers and words of a text. */
export function tokensOf(text: string, most: number): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (tokens.length === most) break;
    tokens.push({ value: plainText(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
