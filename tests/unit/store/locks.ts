type Work = () => Promise<unknown>;

/** Web Locks in Node: of each name one request after another, or none once its signal says so. The browser's own are proved in the journeys. */
export function locks() {
  const last = new Map<string, Promise<unknown>>();

  /** Resolves when the lock is free; rejects when the wait is given up. */
  function turn(name: string, signal: AbortSignal | undefined): Promise<unknown> {
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      void (last.get(name) ?? Promise.resolve()).then(resolve);
    });
  }

  return {
    request: (
      name: string,
      ...given: readonly [Work] | readonly [{ readonly signal?: AbortSignal }, Work]
    ) => {
      const [{ signal }, work] = given.length === 1 ? [{}, given[0]] : given;
      const next = turn(name, signal).then(work);
      last.set(name, Promise.all([last.get(name), next.catch(() => undefined)])); // who gave up has held nothing
      return next;
    },
  };
}
