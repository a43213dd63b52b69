import { saveFile } from '../../components/ui/save-file';
import { exportText, readStore } from '../../lib/store';

/** Saves everything in the store as a file for the buyer. */
export async function exportAll(): Promise<void> {
  const now = Date.now();
  const { snapshot } = await readStore();
  const text = new Blob([exportText(snapshot, now)], { type: 'application/json' });
  saveFile(text, `dispute-clock-${new Date(now).toISOString().slice(0, 10)}.json`);
}
