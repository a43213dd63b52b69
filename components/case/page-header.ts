import { i18n } from '../../lib/wording';

/** The style that prints a line at the top of every page, so that a page by itself still says what it belongs to. */
export function pageHeader(orderId: string): string {
  const words = i18n.t('record.heading', [orderId]);
  return `@page { @top-right { content: ${cssText(words)}; font: 10px system-ui, sans-serif; color: #5b6470; } }`;
}

/** A text as CSS writes it: whatever is not a plain letter stands as its number. */
function cssText(text: string): string {
  const safe = [...text].map((letter) =>
    /[\p{L}\p{N} ]/u.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe.join('')}"`;
}
