import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeOf, detail, lookOfBadge, openScene, type Scene, visit } from '../../scripts/browser/scene';

/** What a page calls as we call our own sizes, colours and fonts changes nothing of ours. */

const TOKENS = [
  ...new Set(readFileSync('components/ui/tokens.css', 'utf8').match(/--[\w-]+(?=:)/g)),
  '--edge',
];
const odd = (token: string) => {
  if (token === '--font') return 'monospace';
  return /size|space|radius/.test(token) ? '41px' : 'rgb(1, 2, 3)';
};
const declared = TOKENS.map((token) => `${token}: ${odd(token)} !important;`).join(' ');
/** A page can name the host, its card, and everything. */
const RULES = ['dispute-clock-badge', '*', ':root']
  .map((selector) => `${selector} { ${declared} }`)
  .join('\n');

describe.each(['chrome', 'firefox'] as const)('in %s', (kind) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene(kind);
  });
  afterAll(() => scene?.close());

  test('the page’s custom properties do not reach into a badge, nor into its panel', async () => {
    expect(TOKENS.length).toBeGreaterThan(20);
    const { id } = scene.order('captured');
    const page = await visit(scene, detail(id));
    const { more } = await badgeOf(page, id, ({ more }) => !more.hidden);
    await page.mouse.click(more.x, more.y);
    await page.mouse.move(0, 0);
    await badgeOf(page, id, ({ panel }) => panel !== '');
    const before = await lookOfBadge(page, id);
    expect(before).toContain('px');
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, RULES);
    expect(await lookOfBadge(page, id)).toBe(before);
    const host = await page.evaluate(() =>
      getComputedStyle(document.querySelector('dispute-clock-badge') ?? document.body).getPropertyValue(
        '--font',
      ),
    );
    expect(host).toBe('monospace'); // the page's word did count, where it may
  });
});
