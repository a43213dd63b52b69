import type { OrderId } from '../../lib/records/order-id';
import { i18n } from '../../lib/wording';

/** A style that prints a line at the top of every page, so that a single page still says what it belongs to. */
export function pageHeader(orderId: OrderId): string {
  const words = i18n.t('record.heading', [orderId]);
  return `@page { @top-right { content: ${cssText(words)}; font: 10px system-ui, sans-serif; color: #5b6470; } }`;
}

/** A text as a CSS string: anything but a plain letter is escaped. */
function cssText(text: string): string {
  const safe = [...text].map((letter) =>
    /[\p{L}\p{N} ]/u.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe.join('')}"`;
}
