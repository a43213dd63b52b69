/** The longest text that is kept of any field of a page, in characters. */
export const LONGEST_TEXT = 512;

/** Control characters and the marks that turn the direction of text: they have no place in a fact. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * A page's text made plain: composed, without invisible characters, every kind of blank one space, at most
 * `LONGEST_TEXT` characters. Never throws.
 */
export function cleanText(text: string): string {
  return text
    .slice(0, LONGEST_TEXT * 4)
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .trim()
    .slice(0, LONGEST_TEXT);
}

/** What follows the last colon of a "label: value" text; doubled and full-width colons were seen (2026-05). */
export function afterLabel(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('：')) + 1).trim();
}
