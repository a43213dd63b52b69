/** Replaces what could tell of a person by what is made up: the same number by the same number, all through a page. */
export interface MadeUp {
  /** A text that stays, with its numbers made up, and e-mails, phone numbers and the ends of cards masked. */
  readonly text: (text: string) => string;
  /** A text without e-mails whose digits are other digits: an amount keeps its shape. */
  readonly digits: (text: string) => string;
  /** The number for an order's or a line's number. */
  readonly id: (id: string) => string;
}

const ID = /\d{12,20}/g;
const E_MAIL = /\S*@\S*/g;
const PHONE = /\+\s?\d[\d ().-]{5,}\d/g;
/** Longer than a part of a date, or as long as a year and none: the end of a card's number. */
const OTHER_NUMBER = /(?<!\d)(?:\d{5,}|(?!(?:19|20|25)\d\d)\d{4})(?!\d)/g;

/** A masked text that not even looks like an e-mail or a phone number, which no test page may hold. */
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
