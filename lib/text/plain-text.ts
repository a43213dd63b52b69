/** The zeros of the other digit systems that AliExpress's languages use, full-width forms included. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50] as const;

/** A text in lower case with digits 0 to 9, composed (NFC), so that texts which look the same are equal. */
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
 * The form in which words and phrases are compared: lower case, no white space or full stops at the ends. "Concluído "
 * equals "Concluído" (2026).
 */
export function plainWord(text: string): string {
  return plainText(text)
    .replace(/^[\s.。:：]+|[\s.。:：!]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[’ʼ]/gu, "'");
}
