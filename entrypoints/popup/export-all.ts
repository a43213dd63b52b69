import { exportText } from '../../lib/store/export-text';
import { readStore } from '../../lib/store/read';

/** Gives everything that is kept to the buyer as a file. Nothing is asked of anybody: the link points to memory. */
export async function exportAll(): Promise<void> {
  const now = Date.now();
  const { snapshot } = await readStore();
  const address = URL.createObjectURL(new Blob([exportText(snapshot, now)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `dispute-clock-${new Date(now).toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the download reads it after the click
}
