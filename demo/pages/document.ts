import { OLD_LIST_ADDRESS, RETURNS_ADDRESS } from '../addresses';
import { PICTURES } from '../goods';
import { type Html, html, NOTHING, trusted } from '../html';
import type { Words } from '../wording';
import { STYLE } from './style';

/** What goes into the frame of a page. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** The words that give its language; left out: English. */
  readonly words?: Words;
  /** The page's own script, as text. */
  readonly script?: string;
}

/**
 * A policy in the spirit of a shop's: the extension must get along with it. What is asked of other hosts it lets pass: Firefox
 * holds content scripts to it too, and one that asks the world must get as far as the proxy, where journeys see it.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  'connect-src *',
  'img-src * data:',
  'media-src *',
  'frame-src *',
  "base-uri 'self'",
].join('; ');

/** The languages whose pages run from right to left. */
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'he'];

/**
 * A whole page. The empty icon keeps the browser from requesting one. The search box is only drawn: for a real field
 * Chromium would ask its maker for autofill hints, and the shop would log a refused request.
 */
export function documentText(page: Page): string {
  const language = page.words?.dates?.locale ?? 'en';
  return html`<!doctype html>
<html lang="${language}" dir="${RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${page.title}</title>
<style>${trusted(PICTURES + STYLE)}</style>
</head>
<body>
<header class="demo-top"><div><a class="demo-name" href="/p/order/index.html">Orders</a><span class="demo-search">Order ID, product or store name</span></div></header>
${page.body}
<footer class="demo-foot">A demo shop for trying things out: nothing is sold here.<br><a href="${RETURNS_ADDRESS}">Returns/refunds</a> · <a href="${OLD_LIST_ADDRESS}">A list from before 2022</a></footer>
${page.script === undefined ? NOTHING : html`<script>${trusted(page.script)}</script>`}
</body>
</html>
`.html;
}
