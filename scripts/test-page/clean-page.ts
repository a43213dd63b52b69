import { findAll } from '../../lib/page/layouts/field';
import type { Layout } from '../../lib/page/layouts/layout';
import { siteAddress } from '../../lib/page/layouts/order-link';
import { mask } from '../../lib/page/mask';
import { classesOf, isName, MUTE, namedAttributes, PRIVATE, tagOf, VOID } from '../../lib/page/skeleton';
import { isOrderId } from '../../lib/records/order-id';
import { Problem } from '../problem';
import { keptTexts } from './kept-texts';
import { type MadeUp, madeUp, unlikeAnyone } from './made-up';
import { namedValues } from './named-values';

/** A saved page with nobody in it. */
export interface CleanPage {
  /** The content of the body. */
  readonly html: string;
  readonly address: string;
  /** The texts with words that were kept, each once: a person must read them. */
  readonly kept: readonly string[];
}

const PARAMETER = /^[A-Za-z_]{1,30}$/;
const MAX_VALUE_LENGTH = 20;
const PATH = /^\/(?:p|issue)(?:\/[a-zA-Z-]{1,40}\d{0,3}(?:\.html?)?)*$/;
const HOST = /^(?:(?:www|m|trade|track|[a-z]{2})\.)?aliexpress\.(?:com|us)$/;

/**
 * A saved page as a page for the tests: what its layout reads is kept, with invented numbers, and so are the values of
 * attributes that its selectors ask for; every other text is masked. It is an allow list, so nothing new gets through. `page` is changed.
 * @throws Problem where the layout finds nothing on the page.
 */
export function cleanPage(layout: Layout, page: Document, address: string): CleanPage {
  for (const silent of page.querySelectorAll('script, style, noscript, template, input')) silent.remove();
  const container = layout.container(page);
  if (!container)
    throw new Problem('The page shows nothing that this layout reads. --address says where it was.');
  const fates = keptTexts(layout, page, address);
  const invent = madeUp();
  const isAskedFor = namedValues(layout.fields);
  const kept = new Set<string>();
  const names = new Map<Element, string>();

  /** "Item 1" for the first title, and so on, all through the page. */
  function nameOf(element: Element, fate: 'item' | 'store'): string {
    const others = [...names.keys()].filter((other) => fates.get(other) === fate).length;
    const name = names.get(element) ?? `${fate === 'item' ? 'Item' : 'Store'} ${others + 1}`;
    names.set(element, name);
    return name;
  }

  function textOf(text: string, near: Element | undefined): string {
    if (text.trim() === '') return text.includes('\n') ? '\n' : ' ';
    const fate = near && fates.get(near);
    if (!near || !fate) return unlikeAnyone(mask(text));
    if (fate === 'item' || fate === 'store') return names.has(near) ? '' : nameOf(near, fate);
    const made = fate === 'amount' ? invent.digits(text) : invent.text(text);
    if (/\p{L}/u.test(made)) kept.add(made.trim());
    return made.replace(/[ \t\n\r]+/g, ' ');
  }

  function write(node: Node, near: Element | undefined): string {
    if (node.nodeType === node.TEXT_NODE) return escaped(textOf(node.textContent ?? '', near));
    if (!isElement(node)) return '';
    const name = node.localName;
    if (MUTE.test(name) || name.startsWith('dispute-clock-') || node.matches(PRIVATE)) return '';
    const within = fates.has(node) ? node : near;
    const inside = [...node.childNodes].map((child) => write(child, within)).join('');
    const tag = name === 'form' ? 'div' : tagOf(name); // a test page asks for nothing
    const open = `<${tag}${attributes(node, within)}>`;
    return VOID.test(name) ? open : `${open}${inside}</${tag}>`;
  }

  function attributes(element: Element, within: Element | undefined): string {
    const named = ['data-pl', 'role', 'aria-selected'].map((name) => {
      const value = element.getAttribute(name) ?? '';
      return [name, isName(value) ? value : ''] as const;
    });
    const [title, href] = [element.getAttribute('title'), element.getAttribute('href')];
    const fate = within && fates.get(within);
    const isNamed = within && (fate === 'item' || fate === 'store');
    return [
      ['class', classesOf(element)] as const,
      ...named,
      ['title', title === null ? '' : isNamed ? nameOf(within, fate) : unlikeAnyone(mask(title))] as const,
      ['href', href === null ? '' : addressOf(href, address, invent)] as const,
    ]
      .filter(([, value]) => value !== '')
      .concat(
        namedAttributes(element).flatMap(([name, masked]) => {
          const value = element.getAttribute(name) ?? '';
          if (name === 'aria-selected') return [];
          return [[name, isAskedFor(name, value) ? value : unlikeAnyone(masked)] as const];
        }),
      )
      .map(([name, value]) => ` ${name}="${escaped(value)}"`)
      .join('');
  }

  const tabs = layout.fields.tabs ? findAll(page, layout.fields.tabs)[0]?.parentElement : undefined;
  const roots = tabs && !container.contains(tabs) ? [tabs, container] : [container];
  return {
    html: roots.map((root) => (root.localName === 'body' ? inBody(root) : write(root, undefined))).join('\n'),
    address: addressOf(address, address, invent),
    kept: [...kept],
  };

  function inBody(body: Element): string {
    return [...body.childNodes].map((child) => write(child, undefined)).join('');
  }
}

/** An address of an order or a case with invented numbers and other values masked; "/" for any other address. */
function addressOf(href: string, base: string, invent: MadeUp): string {
  const url = siteAddress(href, base);
  if (!url || !HOST.test(url.hostname) || !PATH.test(url.pathname)) return '/';
  const query = [...url.searchParams]
    .filter(([name]) => PARAMETER.test(name))
    .map(([name, value]) => {
      const masked = mask(value)
        .replace(/[^xX0]/g, '')
        .slice(0, MAX_VALUE_LENGTH);
      return `${name}=${isOrderId(value) ? invent.id(value) : masked}`;
    });
  return `https://${url.hostname}${url.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
