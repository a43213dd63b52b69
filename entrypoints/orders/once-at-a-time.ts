/** Work that is not begun anew while it runs. However it ends, it can be begun again; what it throws is logged. */
export function onceAtATime(work: () => Promise<void>): () => Promise<void> {
  let running = false;
  return async () => {
    if (running) return;
    running = true;
    try {
      await work();
    } catch (error) {
      console.error(error);
    } finally {
      running = false;
    }
  };
}
