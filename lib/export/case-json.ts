import type { CaseFile } from './case-file';
import { exhibitPath } from './file-names';

/** A case file as JSON for programs: the stored facts, and the path of each original in the zip. */
export function caseJson(file: CaseFile): string {
  const { madeAt, kept, dispute, deadlines, timeline, evidence, exhibits } = file;
  return JSON.stringify(
    {
      program: 'Dispute Clock',
      madeAt: new Date(madeAt).toISOString(),
      order: kept,
      dispute: dispute?.events ?? [],
      deadlines,
      timeline,
      evidence,
      exhibits: exhibits.map(({ number, file: { name, type, size, addedAt, on, evidence, caption } }) => ({
        number,
        path: exhibitPath(number, name),
        ...{ name, type, size, addedAt, on, evidence, caption },
      })),
    },
    null,
    2,
  );
}
