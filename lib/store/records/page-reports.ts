import type { KeptReport } from '../../records/page-report';
import type { PageSource } from '../../records/page-source';
import type { Snapshot } from '../disk/area';
import { exclusively, pageReports } from './collections';

/** Keeps a report, in place of an older one of the same page and problem. */
export function keepReport(report: KeptReport): Promise<void> {
  return exclusively(async () => {
    const known = (await pageReports.readToChange([report.source])).get(report.source) ?? [];
    const others = known.filter(({ problem }) => problem !== report.problem);
    await pageReports.write(new Map([[report.source, [report, ...others]]]));
  });
}

/** Forgets the reports of these kinds of page: they are read well again, or the buyer has seen enough of them. */
export function forgetReports(sources: readonly PageSource[]): Promise<void> {
  return exclusively(async () => {
    const { records, broken } = await pageReports.read(sources);
    await pageReports.remove([...records.keys(), ...broken]);
  });
}

/** Every report, the newest first; from a snapshot of the store where one is at hand. */
export async function readReports(at?: Snapshot): Promise<readonly KeptReport[]> {
  const all = [...(await pageReports.readAll(at)).records.values()].flat();
  return all.toSorted((one, other) => other.seenAt - one.seenAt);
}
