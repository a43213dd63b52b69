// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CANARIES } from '../../../demo/order';
import { LAYOUTS, layoutOf } from '../../../lib/page/layouts';
import { capped, type RawOrder } from '../../../lib/records/raw-order';
import { interpreter } from '../../../lib/words/interpret';
import { LANGUAGES } from '../../../lib/words/languages';
import { allIsWell } from '../../read-document';
import { type CardFacts, toldBy, whole } from './card-facts';

/**
 * tests/pages/<layout>.<language>.<case>/: a page, and in facts.json what a person says that each of its cards must give, in
 * the order of the cards. What a card leaves out of facts.json must not come out of the page either.
 */

interface Facts {
  /** What the page is modelled on, and since when it is known. */
  readonly origin: string;
  readonly address: string;
  readonly seenAt: string;
  readonly cards: readonly (string | CardFacts)[];
}

const ROOT = 'tests/pages';
const PAGES = readdirSync(ROOT).map((name) => {
  const facts: Facts = JSON.parse(readFileSync(`${ROOT}/${name}/facts.json`, 'utf8'));
  return { name, html: readFileSync(`${ROOT}/${name}/page.html`, 'utf8'), ...facts };
});

const MORE = { email: 'canary.q@mail.example', card: '•••• 4417' } as const;
const SECRETS = [...Object.values(CANARIES), ...Object.values(MORE)];
const SITE = /^(?:https:\/\/|\/\/)(?:[a-z]+\.)*aliexpress\.(?:com|us)(?:\/|$)/;

const { interpret } = interpreter(LANGUAGES);

describe.each(PAGES)('$name', ({ html, address, seenAt, cards, origin }) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const layout = layoutOf(page, address);
  const container = layout?.container(page);
  const found = container ? [...(layout?.cards(container) ?? [])] : [];

  test('is claimed by one layout, which finds its cards', () => {
    expect(LAYOUTS.filter((one) => one.claims(address)).length).toBe(1);
    expect(container).toBeDefined();
    expect(found.length).toBe(cards.length);
    expect(found.map((card) => layout?.cardOf(card))).toEqual(found);
  });

  test('gives exactly the facts that a person read', () => {
    const tab = container && layout?.tab?.(container);
    const seen = found.map((card) => {
      const raw = layout?.read(card, address) ?? 'nothing';
      if (typeof raw === 'string') return raw;
      return factsOf(underTab(raw, tab), Date.parse(seenAt));
    });
    expect(seen).toEqual(cards.map((card) => (typeof card === 'string' ? card : whole(card))));
  });

  test('holds nobody: no script, no other site, no e-mail and no phone but the invented ones', () => {
    expect(origin.length).toBeGreaterThan(10);
    expect(seenAt).toMatch(/^20\d\d-\d\d-\d\d/);
    expect(page.querySelectorAll('script, style, iframe, form, input').length).toBe(0);
    for (const attribute of ['href', 'src']) {
      for (const element of page.querySelectorAll(`[${attribute}]`)) {
        const value = element.getAttribute(attribute) ?? '';
        if (!/^\/(?!\/)/.test(value)) expect(value).toMatch(SITE);
      }
    }
    const others = SECRETS.reduce((text, secret) => text.replaceAll(secret, ''), html);
    expect(others).not.toMatch(/[\w.+-]+@[\w-]+\.\w|\+\d[\d ().-]{7,}\d|url\(|\son\w+=/);
  });

  function factsOf(raw: RawOrder, at: number): Required<CardFacts> {
    const sighting = interpret(raw, at);
    for (const secret of SECRETS) expect(JSON.stringify([raw, sighting])).not.toContain(secret);
    return toldBy(sighting);
  }
});

test('the pages cover every language in every kind of list and on the page of an order', () => {
  expect(PAGES.length).toBeGreaterThanOrEqual(90);
  const missing = LANGUAGES.flatMap(({ code }) => {
    const language = code === 'zh-CN' ? 'zh' : code.toLowerCase();
    return ['list', 'narrow', 'order']
      .map((layout) => `${layout}.${language}.`)
      .filter((start) => !PAGES.some(({ name }) => name.startsWith(start)))
      .map((start) => `No page is called ${start}…: run \`npm run language-pages -- ${code}\`.`);
  });
  allIsWell(missing);
});

test('the invented person stands on every page of an order, or nothing would be looked for', () => {
  const without = PAGES.filter(({ name, cards }) => name.startsWith('order.') && cards[0] !== 'coming');
  expect(without.filter(({ html }) => SECRETS.some((secret) => !html.includes(secret)))).toEqual([]);
});

/** As the content script does it (entrypoints/orders/tab-memory.ts), and capped as it is sent. */
function underTab(raw: RawOrder, tab: number | undefined): RawOrder {
  return capped(tab === undefined ? raw : { ...raw, signs: { ...raw.signs, tab } });
}
