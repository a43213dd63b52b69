/** The longest amount that is kept, in characters. */
export const MAX_SEEN_AMOUNT = 24;

/** Currencies in letters, beside their signs: codes, and what is written in place of one. */
const LETTERS =
  'AED|ARS|AUD|BGN|BHD|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EGP|EUR|GBP|HKD|HUF|IDR|ILS|INR|JPY|KRW|KWD|KZT|MAD|MXN|MYR|NGN|NOK|NZD|OMR|PEN|PHP|PKR|PLN|QAR|RON|RUB|SAR|SEK|SGD|THB|TND|TRY|TWD|UAH|USD|UZS|VND|ZAR|zł|kr|Kč|Ft|lei|лв|руб|грн|TL|Rp|ر\\.س|د\\.إ';
const SIGN = String.raw`(?:(?:(?<!\p{L})[A-Z]{1,3}\s?)?\p{Sc}|(?<!\p{L})(?:${LETTERS}))`;
const FIGURE = String.raw`\p{Nd}{1,3}(?:[.,٬'’\s]\p{Nd}{3})+(?:[.,٫]\p{Nd}{1,2})?|\p{Nd}{1,9}(?:[.,٫]\p{Nd}{1,3})?`;
const AT_END = new RegExp(
  String.raw`(?<![\p{Nd}*•·#.,])(${SIGN}\s?(?:${FIGURE})|(?<!\p{L})(?:${FIGURE})\s?(?:${SIGN})\.?)[\s).]*$`,
  'u',
);

/**
 * The amount of money at the end of a page's line, as it stands there: "US $18.04", "129,46zł". A figure counts only
 * beside a currency, so that no digits of a card, an account or a countdown are taken; undefined if there is none.
 */
export function seenAmount(text: string): string | undefined {
  const amount = AT_END.exec(text)?.[1];
  return amount !== undefined && amount.length <= MAX_SEEN_AMOUNT ? amount : undefined;
}
