import { backgroundWorker } from '../../scripts/browser/launch';
import type { Scene } from '../../scripts/browser/scene';
import { until } from '../../scripts/browser/scene';

/** Presses a notification, as the person would: in Firefox on its window, in headless Chromium through the worker's event. */
export async function clickNotification(scene: Scene, id: string): Promise<void> {
  if (scene.kind === 'chrome') {
    const worker = await backgroundWorker(scene);
    await worker.evaluate((name) => Object(globalThis).chrome.notifications.onClicked.dispatch(name), id);
    return;
  }
  await until('Firefox’s alert', async () => (await inFirefoxItself(scene, CLICK_ALERT)) === true);
}

/** Presses a button of a notification, by its place; Chromium alone has any. */
export async function pressNotificationButton(scene: Scene, id: string, button: number): Promise<void> {
  const worker = await backgroundWorker(scene);
  await worker.evaluate(
    (name, place) => Object(globalThis).chrome.notifications.onButtonClicked.dispatch(name, place),
    id,
    button,
  );
}

/** Presses the newest alert window; false while there is none. */
const CLICK_ALERT = `(() => {
  let pressed = false;
  for (const window of Services.wm.getEnumerator('alert:alert')) {
    window.document.getElementById('alertBox').click();
    pressed = true;
  }
  return pressed;
})()`;

/** Evaluates in the browser's own window. The driver has no call for it, its connection has. */
export async function inFirefoxItself(scene: Pick<Scene, 'browser'>, expression: string): Promise<unknown> {
  const send: (method: string, parameters: object) => Promise<{ result: unknown }> = (method, parameters) =>
    Reflect.get(scene.browser, 'connection').send(method, parameters);
  const tree = Object((await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })).result);
  const answer = await send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: tree.contexts[0].context },
  });
  return Object(answer.result).result?.value;
}
