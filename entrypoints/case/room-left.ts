/** The space left for files (bytes), as the browser estimates it; undefined if it does not tell. */
export async function roomLeft(): Promise<number | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : Math.max(0, quota - usage);
  } catch {
    return undefined;
  }
}

/** Asks the browser not to evict our files when the disk is full, unless it would prompt the buyer, as Firefox does. */
export async function askToPersist(): Promise<void> {
  try {
    if (await navigator.storage.persisted()) return;
    const { state } = await navigator.permissions.query({ name: 'persistent-storage' });
    if (!import.meta.env.FIREFOX || state === 'granted') await navigator.storage.persist();
  } catch (error) {
    console.error(error); // the files are stored all the same
  }
}
