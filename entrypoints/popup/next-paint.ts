/** A hidden page is never painted: then waiting this long is enough (ms). */
const MAX_WAIT_MS = 50;

/** Waits until what was just rendered is on the screen. */
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
