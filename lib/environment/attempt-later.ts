/**
 * Asks the browser for something that may be missing or refuse, and gives what it answers; undefined where it does not.
 * Never rejects.
 */
export async function attemptLater<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
