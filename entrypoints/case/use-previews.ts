import { useEffect, useRef, useState } from 'preact/hooks';
import type { Exhibit } from '../../lib/export/exhibit';
import { type EvidenceFile, previewOf } from '../../lib/records/evidence-file';
import { readBytes } from '../../lib/store';

/** Object URLs of the pictures and videos among the exhibits, by file id; revoked when they are no longer needed. */
export function usePreviews(exhibits: readonly Exhibit[]): ReadonlyMap<string, string> {
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = useSameFiles(exhibits.flatMap(({ file }) => (previewOf(file) ? [file] : [])));
  const made = useRef(new Map<string, string>());

  useEffect(() => {
    let current = true;
    const load = async () => {
      for (const file of wanted.filter(({ id }) => !made.current.has(id))) {
        const bytes = await readBytes(file).catch(console.error);
        if (!current) return;
        if (bytes) made.current.set(file.id, URL.createObjectURL(bytes));
      }
      for (const [id, address] of made.current) {
        if (wanted.some((file) => file.id === id)) continue;
        URL.revokeObjectURL(address);
        made.current.delete(id);
      }
      setAddresses(new Map(made.current));
    };
    void load();
    return () => {
      current = false;
    };
  }, [wanted]);

  return addresses;
}

/** The same array as long as it has the same files: the record is reread at every key press in a caption. */
function useSameFiles(files: readonly EvidenceFile[]): readonly EvidenceFile[] {
  const before = useRef(files);
  const same = idsOf(before.current) === idsOf(files);
  if (!same) before.current = files;
  return before.current;
}

function idsOf(files: readonly EvidenceFile[]): string {
  return files.map(({ id }) => id).join();
}
