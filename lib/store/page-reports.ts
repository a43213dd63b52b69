import type { KeptReport } from '../records/page-report';
import type { PageSource } from '../records/page-source';
import type { Snapshot } from './area';
import { exclusively } from './lock';
import { type Collection, collection } from './records';
import { pageReportsSchema } from './schema';

/** What is kept of pages that could not be read: the newest note of each problem, by kind of page. */
const pages: Collection<readonly KeptReport[]> = collection('page', pageReportsSchema);

/** Keeps a note, in place of an older one of the same page and problem. */
export function keepNote(note: KeptReport): Promise<void> {
  return exclusively(async () => {
    const known = (await pages.readToChange([note.source])).get(note.source) ?? [];
    const others = known.filter(({ problem }) => problem !== note.problem);
    await pages.write(new Map([[note.source, [note, ...others]]]));
  });
}

/** Forgets the notes of these kinds of page: they are read well again, or the buyer has seen enough of them. */
export function forgetNotes(sources: readonly PageSource[]): Promise<void> {
  return exclusively(async () => {
    const { records, broken } = await pages.read(sources);
    await pages.remove([...records.keys(), ...broken]);
  });
}

/** Every note, the newest first; from a snapshot of the store where one is at hand. */
export async function readNotes(at?: Snapshot): Promise<readonly KeptReport[]> {
  const all = [...(await pages.readAll(at)).records.values()].flat();
  return all.toSorted((one, other) => other.seenAt - one.seenAt);
}
