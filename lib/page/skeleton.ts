import { MAX_CLASSES, MAX_NAME_LENGTH, MAX_SKELETON_LENGTH, SHOWN_ELEMENT } from '../records/page-report';
import { siteAddress } from './layouts/order-link';
import { mask } from './mask';

const MAX_ELEMENTS = 400;
/** Anything deeper is left out, so that the closing tags always fit behind the last element. */
const MAX_DEPTH = 40;
const CLOSING_ROOM = MAX_DEPTH * (MAX_DEPTH + MAX_NAME_LENGTH + 4);

/** The maximum of attributes that an element shows by name, and of characters of each value. */
const MAX_NAMED = 10;
const MAX_VALUE_LENGTH = 20;
const BY_NAME = /^(?:id|datetime|(?:data|aria)-[a-z-]{1,30})$/;

/** A path whose shape may be shown: words with a short number at most, or numbers alone. */
const PATH = /^\/p(?:\/(?:[a-z-]{1,40}\d{0,3}|\d{1,20})(?:\.html?)?)*$/;

/** Elements without structure to show; below, void elements. */
export const MUTE =
  /^(?:script|style|noscript|template|iframe|object|embed|link|meta|textarea|select|svg|canvas|video|audio)$/;
export const VOID = /^(?:img|input|[bh]r|wbr)$/;

/** Blocks that may name a person. */
export const PRIVATE = '[class*="address" i], [class*="contact" i], [class*="receiver" i]';

/**
 * The structure of an element as indented HTML. Names of elements and attributes, classes, `data-pl` and roles stay;
 * letters and digits of texts, other values and addresses are masked. Comments, scripts, fields' values, pictures,
 * blocks that may name a person and what `ours` selects are left out, and so is everything beyond 400 elements or
 * `MAX_SKELETON_LENGTH` characters. `address` is the page's own.
 */
export function skeleton(root: Element, address: string, ours: string): string {
  const lines: string[] = [];
  let [elements, room] = [0, MAX_SKELETON_LENGTH - CLOSING_ROOM];

  function put(line: string): boolean {
    room -= line.length + 1;
    if (room < 0) return false;
    lines.push(line);
    return true;
  }

  function write(element: Element, depth: number): boolean {
    const name = element.localName;
    if (MUTE.test(name) || element.matches(PRIVATE) || element.matches(ours) || depth >= MAX_DEPTH)
      return true;
    elements += 1;
    if (elements > MAX_ELEMENTS) return false;
    const indent = ' '.repeat(depth);
    const [tag, open] = [tagOf(name), openingOf(element, address)];
    if (VOID.test(name)) return put(indent + open);
    const [first, ...others] = element.childNodes;
    if (!first || (others.length === 0 && isText(first))) {
      return put(`${indent}${open}${mask(first?.textContent ?? '')}</${tag}>`);
    }
    if (!put(indent + open)) return false;
    const whole = [first, ...others].every((node) => writeNode(node, depth + 1));
    lines.push(`${indent}</${tag}>`);
    return whole;
  }

  function writeNode(node: Node, depth: number): boolean {
    if (isElement(node)) return write(node, depth);
    const text = isText(node) ? mask(node.textContent ?? '') : '';
    return text === '' || put(' '.repeat(depth) + text);
  }

  write(root, 0);
  return lines.join('\n');
}

/** The classes that a skeleton shows: a few, no long ones, and none with a number that could be a person's. */
export function classesOf(element: Element): string {
  return [...element.classList].filter(isName).slice(0, MAX_CLASSES).join(' ');
}

/**
 * Whether a text is a name that the page's authors chose: short, plain, and without a number that could be a person's.
 */
export function isName(text: string): boolean {
  return text.length <= MAX_NAME_LENGTH && /^[A-Za-z0-9_-]+$/.test(text) && !/\d{5}/.test(text);
}

function openingOf(element: Element, base: string): string {
  const [pl, role] = ['data-pl', 'role'].map((name) => element.getAttribute(name) ?? '');
  const [title, href] = [element.getAttribute('title') ?? '', element.getAttribute('href')];
  const attributes = [
    ['class', classesOf(element)],
    ['data-pl', pl && isName(pl) ? pl : ''],
    ['role', role && isName(role) ? role : ''],
    ['title', mask(title)],
    ['href', href === null ? '' : maskedAddress(href, base)],
  ].filter(([, value]) => value);
  const shown = [...attributes, ...namedAttributes(element)].map(([name, value]) => ` ${name}="${value}"`);
  return `<${tagOf(element.localName)}${shown.join('')}>`;
}

/** Attributes by which a layout may find an element, with masked and cut values: `data-role`, `datetime`, `id`. */
export function namedAttributes(element: Element): readonly (readonly [name: string, masked: string])[] {
  return [...element.attributes]
    .filter(({ name }) => BY_NAME.test(name) && name !== 'data-pl')
    .slice(0, MAX_NAMED)
    .map(({ name, value }) => [name, mask(value).slice(0, MAX_VALUE_LENGTH)]);
}

/** An element's name, if it is one of those that are shown. */
export function tagOf(name: string): string {
  return SHOWN_ELEMENT.test(name) ? name : 'x-x';
}

/** An address of AliExpress's keeps its path and parameters, with masked values; any other is masked as a whole. */
function maskedAddress(href: string, base: string): string {
  const url = siteAddress(href, base);
  if (!url || !PATH.test(url.pathname)) return mask(href);
  const parameters = [...url.searchParams].filter(([name]) => /^[A-Za-z_]{1,30}$/.test(name)).slice(0, 10);
  const query = parameters.map(([name, value]) => `${name}=${mask(value)}`).join('&');
  return url.pathname.replace(/\d/g, '0') + (query === '' ? '' : `?${query}`);
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function isText(node: Node): boolean {
  return node.nodeType === node.TEXT_NODE;
}
