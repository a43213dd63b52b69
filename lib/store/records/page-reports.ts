import type { KeptReport } from '../../records/page-report';
import type { PageSource } from '../../records/page-source';
import type { Snapshot } from '../disk/area';
import { exclusively, pageReports } from './collections';

/** Keeps a note, in place of an older one of the same page and problem. */
export function keepNote(note: KeptReport): Promise<void> {
  return exclusively(async () => {
    const known = (await pageReports.readToChange([note.source])).get(note.source) ?? [];
    const others = known.filter(({ problem }) => problem !== note.problem);
    await pageReports.write(new Map([[note.source, [note, ...others]]]));
  });
}

/** Forgets the notes of these kinds of page: they are read well again, or the buyer has seen enough of them. */
export function forgetNotes(sources: readonly PageSource[]): Promise<void> {
  return exclusively(async () => {
    const { records, broken } = await pageReports.read(sources);
    await pageReports.remove([...records.keys(), ...broken]);
  });
}

/** Every note, the newest first; from a snapshot of the store where one is at hand. */
export async function readNotes(at?: Snapshot): Promise<readonly KeptReport[]> {
  const all = [...(await pageReports.readAll(at)).records.values()].flat();
  return all.toSorted((one, other) => other.seenAt - one.seenAt);
}
