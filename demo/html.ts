/** A piece of a page that is known to be markup, in contrast to a text. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[] | undefined;

/** Nothing at all. */
export const NOTHING: Html = { html: '' };

/** Markup with values in it: texts are escaped, pieces of markup and lists of them are put in as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: strings.map((string, index) => (index === 0 ? '' : markup(parts[index - 1])) + string).join(''),
  };
}

/** Text that is already markup, such as a style sheet: for what stands in this folder, never for an order's text. */
export function trusted(text: string): Html {
  return { html: text };
}

/** A value for a `<script type="application/json">`: no `</` and no `<!` in it, so that nothing can end the script early. */
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
