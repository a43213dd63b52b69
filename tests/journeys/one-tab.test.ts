import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeOf, detail, openScene, type Scene, until, visit } from '../../scripts/browser/scene';
import { tabs } from './buyer';
import { contentRealm } from './content-realm';

/** An order is shown in one tab, however often and however fast it is asked for. */
describe.each(['chrome', 'firefox'] as const)('in %s', (kind) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene(kind);
  });
  afterAll(() => scene?.close());

  /** The tabs that show an order. */
  const shown = async () => (await tabs(scene)).filter((address) => address.includes('#order='));

  test('a double press opens one tab', async () => {
    const { id } = scene.order('captured');
    const page = await visit(scene, detail(id));
    const { more } = await badgeOf(page, id, ({ more }) => !more.hidden);
    await page.mouse.click(more.x, more.y);
    const press = async () => {
      const way = await until('the way out of the badge', async () =>
        (await badgeOf(page, id)).choices.find(({ words }) => words === 'Open in Dispute Clock'),
      );
      await page.mouse.click(way.x, way.y, { count: 2, delay: 5 });
    };
    await until('the tab', async () => {
      await press(); // anew, where the page moved the badge away from under it
      await sleep(2_000);
      return (await shown()).length > 0;
    });
    await sleep(3_000);
    expect(await shown()).toEqual([scene.extensionUrl(`popup.html#order=${id}`)]);
  });

  // Firefox's driver cannot look into that world.
  if (kind === 'chrome')
    test('forty questions at once, from the world of content scripts, open no more', async () => {
      const { id } = scene.order('captured');
      const page = await visit(scene, detail(id));
      await badgeOf(page, id, ({ more }) => !more.hidden);
      const realm = await contentRealm(page, scene.extensionUrl(''));
      const answers = await realm.evaluate(
        `Promise.all(Array.from({ length: 40 }, () => chrome.runtime.sendMessage({ type: 'showOrder', orderId: '${id}' }))).then((all) => all.map((one) => one.error ?? 'shown'))`,
      );
      const opened = Array.isArray(answers) && answers.filter((one) => one === 'shown').length;
      expect(answers).toHaveLength(40);
      expect(opened).toBeLessThanOrEqual(6);
      await sleep(3_000);
      expect(await shown()).toHaveLength(1);
    });
});
