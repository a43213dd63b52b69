/** How long we work before we let the browser paint and handle input (ms): less than a frame. */
const MAX_WORK_MS = 10;

/** Makes a function to await in each round of a long loop: it yields to the browser once we have worked long enough. */
export function yielder(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < MAX_WORK_MS) return;
    await nextTask();
    since = performance.now();
  };
}

/** A message to ourselves is queued behind what the browser has waiting. Unlike a timer it has no minimum delay. */
function nextTask(): Promise<void> {
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(undefined);
  });
}
