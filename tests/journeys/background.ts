import { setTimeout as sleep } from 'node:timers/promises';
import { backgroundWorker, openExtensionPage } from '../../scripts/browser/launch';
import { type Scene, until } from '../../scripts/browser/scene';

/** Ends the extension's background: kills Chromium's worker; lets Firefox suspend the event page, and sees that it did. */
export async function stopBackground(scene: Scene): Promise<void> {
  if (scene.kind === 'chrome') {
    const worker = await backgroundWorker(scene);
    const gone = new Promise<void>((resolve) => {
      const onGone = (target: { url(): string; type(): string }) => {
        if (target.type() !== 'service_worker' || !target.url().startsWith(scene.extensionUrl(''))) return;
        scene.browser.off('targetdestroyed', onGone);
        resolve();
      };
      scene.browser.on('targetdestroyed', onGone);
    });
    await worker.close();
    return gone;
  }
  const page = await openExtensionPage(scene, 'popup.html', 'main');
  await until('the event page to be suspended', () =>
    page.evaluate(() => Object(globalThis).browser.extension.getBackgroundPage() === null),
  );
  await page.close();
}

/** Whether Chromium's worker runs: what was just written to the store may have woken it. Firefox is asked by stopping it. */
export async function isBackgroundAlive(scene: Scene): Promise<boolean> {
  if (scene.kind === 'firefox') return true;
  await sleep(500);
  return scene.browser
    .targets()
    .some((target) => target.type() === 'service_worker' && target.url().startsWith(scene.extensionUrl('')));
}
