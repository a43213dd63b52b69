/** A page that nobody sees is never painted: then it is enough to have waited as long (ms). */
const MAX_WAIT_MS = 50;

/** Waits until what was just drawn is on the screen. */
export function nextPaint(): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, MAX_WAIT_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        done();
      }),
    );
  });
}
