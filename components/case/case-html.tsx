import { render } from 'preact';
import type { CaseFile } from '../../lib/export/case-file';
import type { Exhibit } from '../../lib/export/exhibit';
import { exhibitPath } from '../../lib/export/file-names';
import { i18n } from '../../lib/wording';
import { CaseSheet } from './case-sheet';
import { pageHeader } from './page-header';
import type { SheetContext } from './sheet-context';

interface CaseHtmlOptions {
  readonly context: Pick<SheetContext, 'formats' | 'size'>;
  /** The styles of the sheet. */
  readonly css: string;
  /** The language of our words (a BCP 47 tag) and the direction in which it is written. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The page in the zip may only show its pictures: no script, no form, no frame, nothing from elsewhere. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const ON_ITS_OWN =
  ':root { color-scheme: light; } body { max-inline-size: 190mm; margin: 0 auto; padding: 24px; } ' +
  '.sheet tr[data-state]:not([data-state="attached"]), ' +
  '.sheet section:has(tr[data-state]):not(:has(tr[data-state="attached"])) { display: none; } ' +
  '@media print { body { max-inline-size: none; padding: 0; } }';

/**
 * The case file as a stand-alone page: the same sheet, without scripts, its pictures by their paths in the zip. It is
 * built of elements and text nodes in a document that loads nothing, and then serialised.
 */
export function caseHtml(file: CaseFile, { context, css, language, direction }: CaseHtmlOptions): string {
  const page = document.implementation.createHTMLDocument(i18n.t('record.heading', [file.order.id]));
  page.documentElement.lang = language;
  page.documentElement.dir = direction;
  page.head.prepend(meta(page, { charset: 'utf-8' }));
  page.head.append(
    meta(page, { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }),
    meta(page, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  );
  render(<CaseSheet file={file} context={{ ...context, addressOf: pathOf }} whole />, page.body);
  const written = new XMLSerializer().serializeToString(page.documentElement);
  // A style element's text is not escaped: in it "&gt;" does not mean ">".
  const style = `<style>${css}${ON_ITS_OWN}${pageHeader(file.order.id)}</style></head>`;
  return `<!doctype html>\n${written.replace('</head>', () => style)}`;
}

/** The path of an original as a URL. Each segment is encoded by itself, so that "#" and "?" belong to the name. */
function pathOf({ number, file }: Exhibit): string {
  return exhibitPath(number, file.name).split('/').map(encodeURIComponent).join('/');
}

function meta(page: Document, attributes: { readonly [name: string]: string }): HTMLMetaElement {
  const element = page.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
