/** Work that is not begun anew while it runs. However it ends, it can be begun again; what it rejects with is logged. */
export function onceAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work()
      .catch(console.error)
      .finally(() => {
        running = undefined;
      });
    return running;
  };
}
