/** A piece of a page that is known to be markup, in contrast to a text. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[] | undefined;

/** Empty markup. */
export const NOTHING: Html = { html: '' };

/** A template of markup: texts are escaped, markup and lists of markup are inserted as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: strings.map((string, index) => (index === 0 ? '' : markup(parts[index - 1])) + string).join(''),
  };
}

/** Text that is already markup, such as a style sheet. Only for what is in this folder, never for an order's text. */
export function trusted(text: string): Html {
  return { html: text };
}

/**
 * A value for a `<script type="application/json">`, without `</` and `<!`, so that nothing can close the script early.
 */
export function jsonForScript(value: unknown): Html {
  return { html: JSON.stringify(value).replace(/<(?=[/!])/g, '\\u003c') };
}

function markup(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return 'html' in part ? part.html : part.map((piece) => piece.html).join('');
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
