/** The room that is left for files (bytes), as the browser estimates it; undefined where it does not tell. */
export async function roomLeft(): Promise<number | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : Math.max(0, quota - usage);
  } catch {
    return undefined;
  }
}

/**
 * Asks the browser not to clear our files away when the disk gets full, where that asks the buyer nothing: Firefox would put the question to
 * them in a window of its own.
 */
export async function askToPersist(): Promise<void> {
  try {
    if (await navigator.storage.persisted()) return;
    const { state } = await navigator.permissions.query({ name: 'persistent-storage' });
    if (!import.meta.env.FIREFOX || state === 'granted') await navigator.storage.persist();
  } catch (error) {
    console.error(error); // the files are kept all the same
  }
}
