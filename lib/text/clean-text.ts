/** The longest text kept of any field of a page, in characters. */
export const MAX_TEXT_LENGTH = 512;

/** Control characters and direction marks: they have no place in a fact. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * A page's text made plain: composed (NFC), without invisible characters, any white space a single space, at most
 * `MAX_TEXT_LENGTH` characters. Never throws.
 */
export function cleanText(text: string): string {
  return withoutUnseen(text.slice(0, MAX_TEXT_LENGTH * 4).replace(/\s+/gu, ' '))
    .normalize('NFC')
    .trim()
    .slice(0, MAX_TEXT_LENGTH);
}

/** A text without control characters and marks of direction. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/**
 * Splits a "label: value" text. Without a colon there is no label. Doubled and full-width colons were seen (2026-05).
 */
export function splitLabel(text: string): { readonly label: string; readonly value: string } {
  const at = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
  return {
    label: text.slice(0, Math.max(at, 0)).replace(/[\s:：]+$/u, ''),
    value: text.slice(at + 1).trim(),
  };
}
