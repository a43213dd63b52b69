/** The first zeros of the digits that AliExpress's languages use beside 0 to 9 and their full-width forms. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50] as const;

/** A text in small letters and the digits 0 to 9, composed: two that look the same are the same. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
      return String(code - zero);
    });
}

/**
 * A word or a phrase as it is compared with others: small letters, no blanks or stops at the ends. "Concluído " is
 * "Concluído" (2026).
 */
export function plainWord(text: string): string {
  return plainText(text)
    .replace(/^[\s.。:：]+|[\s.。:：!]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[’ʼ]/gu, "'");
}
