// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { CANARIES } from '../../../demo/order';
import { layoutFor } from '../../../lib/page/layouts';
import { interpreter } from '../../../lib/words/interpret';
import { LANGUAGES } from '../../../lib/words/languages';
import { languagePages } from '../../../scripts/test-page/language-pages';
import { parsePage } from '../../../scripts/test-page/parse-page';
import { type CardFacts, toldBy, whole } from '../page/card-facts';

const TODAY = '2026-11-22';
const { interpret } = interpreter(LANGUAGES);

describe.each(LANGUAGES)('the made-up pages in $code', (language) => {
  const pages = languagePages(language, TODAY);

  test('are a list, a narrow list and an order’s page with the invented person on it', () => {
    expect(pages.map(({ kind, source }) => kind ?? source)).toEqual(['list', 'narrow', 'order']);
    for (const secret of Object.values(CANARIES)) expect(pages[2]?.html).toContain(secret);
    for (const { html } of pages) expect(html).not.toMatch(/<script|style=|src=/);
  });

  test.each(pages.map((page) => [page.kind ?? page.source, page] as const))(
    'give the facts of their orders: %s',
    (_, { html, address, seenAt, cards = [] }) => {
      const layout = layoutFor(address);
      const container = layout?.container(parsePage(html));
      const seen = [...(container ? (layout?.cards(container) ?? []) : [])].map((card) => {
        const raw = layout?.read(card, address) ?? 'nothing';
        return typeof raw === 'string' ? raw : toldBy(interpret(raw, Date.parse(seenAt)));
      });
      // as facts.json brings them back
      const facts: readonly CardFacts[] = JSON.parse(JSON.stringify(cards));
      expect(seen).toEqual(facts.map(whole));
    },
  );
});
