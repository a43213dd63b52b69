import { saveFile } from '../../components/ui/save-file';
import { exportText } from '../../lib/store/export-text';
import { readStore } from '../../lib/store/read';

/** Gives everything that is kept in the store to the buyer as a file. */
export async function exportAll(): Promise<void> {
  const now = Date.now();
  const { snapshot } = await readStore();
  const text = new Blob([exportText(snapshot, now)], { type: 'application/json' });
  saveFile(text, `dispute-clock-${new Date(now).toISOString().slice(0, 10)}.json`);
}
