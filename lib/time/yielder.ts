/** How long we work before the browser may paint and hear the buyer (ms): less than a frame. */
const MAX_WORK_MS = 10;

/** Makes a function for a long loop: awaited in each round, it lets the browser go on whenever we have worked long enough. */
export function yielder(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < MAX_WORK_MS) return;
    await nextTask();
    since = performance.now();
  };
}

/** A message to oneself comes after what the browser has waiting, and unlike a timer without delay. */
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
