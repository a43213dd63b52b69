/** Replaces personal data by invented data: the same number always by the same number in a page. */
export interface MadeUp {
  /** A text that is kept, with invented numbers, and with e-mail addresses, phone numbers and card endings masked. */
  readonly text: (text: string) => string;
  /** A text with other digits and without e-mail addresses: an amount keeps its form. */
  readonly digits: (text: string) => string;
  /** The invented number for an order's or a line's number. */
  readonly id: (id: string) => string;
}

const ID = /\d{12,20}/g;
const E_MAIL = /\S*@\S*/g;
const PHONE = /\+\s?\d[\d ().-]{5,}\d/g;
/** Numbers longer than a part of a date, or of four digits that are no year: a card's ending. */
const OTHER_NUMBER = /(?<!\d)(?:\d{5,}|(?!(?:19|20|25)\d\d)\d{4})(?!\d)/g;

/** A masked text without anything that looks like an e-mail address or a phone number, which no test page may hold. */
export function unlikeAnyone(masked: string): string {
  return masked.replace(/@|\+(?=\s?\d)/g, "'");
}

function withoutMails(text: string): string {
  return text.replace(E_MAIL, (mail) => unlikeAnyone(mail.replace(/[\p{L}\p{N}]/gu, 'x')));
}

/** Made-up numbers for one page. */
export function madeUp(): MadeUp {
  const ids = new Map<string, string>();
  let count = 0;

  function id(real: string): string {
    const known = ids.get(real) ?? `1${String(ids.size + 1).padStart(real.length - 1, '0')}`;
    ids.set(real, known);
    return known;
  }

  return {
    id,
    text: (text) =>
      text
        .split(ID)
        .map((part) =>
          withoutMails(part)
            .replace(PHONE, (phone) => unlikeAnyone(phone.replace(/\d/g, '0')))
            .replace(OTHER_NUMBER, (number) => number.replace(/\d/g, '0')),
        )
        .reduce((whole, part, index) => whole + id(text.match(ID)?.[index - 1] ?? '') + part),
    digits: (text) =>
      withoutMails(text).replace(/\d/g, () => {
        count += 1;
        return String(((count - 1) % 9) + 1);
      }),
  };
}
