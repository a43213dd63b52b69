/** A number or a word of a date text, in small letters and plain digits, with its place in the text. */
export interface Token {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The East Asian marks stand close to what follows them; each is a word of its own. */
const TOKEN = /\p{Nd}+|[年月日년월일]|(?:(?![年月日년월일])[\p{L}\p{M}])+/gu;

/** The first zeros of the digits that AliExpress's languages use beside 0 to 9 and their full-width forms. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50] as const;

/** The first `most` numbers and words of a text. */
export function tokensOf(text: string, most: number): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (tokens.length === most) break;
    tokens.push({ value: plain(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** A text in small letters and the digits 0 to 9, composed: two that look the same are the same. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
      return String(code - zero);
    });
}
