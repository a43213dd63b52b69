/** Does a piece of work and gives its result. What it throws is logged, so that the next piece is done all the same: undefined then. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
