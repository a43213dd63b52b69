/** A page that nobody sees is never painted: then it is enough to have waited as long (ms). */
const LONGEST_WAIT_MS = 50;

/** Waits until what was just drawn is on the screen. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, LONGEST_WAIT_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        done();
      }),
    );
  });
}
