import type { Refusal } from '../../components/case/case-facts';
import { type CalendarDate, FIRST_DAY } from '../../lib/calendar-date';
import type { Evidence } from '../../lib/evidence';
import { type EvidenceFile, LONGEST_FILE_NAME, LONGEST_TYPE } from '../../lib/evidence-file';
import { addFile, isFull } from '../../lib/store/evidence-files';
import type { Buyer } from './buyer';
import { askToPersist, roomLeft } from './room-left';

/** Files that are to be kept with an order, and what they are there for. */
interface Attached {
  readonly orderId: string;
  readonly files: readonly File[];
  readonly evidence: Evidence | undefined;
}

/** Keeps files as they are, one after the other, and gives those that were refused. What is kept already is never touched. */
export async function attachFiles(
  { orderId, files, evidence }: Attached,
  buyer: Buyer,
): Promise<readonly Refusal[]> {
  await askToPersist();
  const refusals: Refusal[] = [];
  for (const file of files) {
    const room = (await roomLeft()) ?? Number.POSITIVE_INFINITY;
    const refuse = (why: Refusal['why']) => refusals.push({ name: file.name, size: file.size, why, room });
    if (file.size > room) {
      refuse('doesNotFit');
      continue;
    }
    try {
      await file.slice(0, 1).arrayBuffer(); // a folder, or a file that is gone, says so here
    } catch {
      refuse('unreadable');
      continue;
    }
    try {
      await addFile({ ...known(file, Date.now(), buyer), orderId, ...(evidence ? { evidence } : {}) }, file);
    } catch (error) {
      console.error(error);
      refuse(isFull(error) ? 'doesNotFit' : 'notKept');
    }
  }
  return refusals;
}

function known(file: File, now: number, buyer: Buyer): Omit<EvidenceFile, 'orderId'> {
  return {
    id: crypto.randomUUID(),
    name: file.name.slice(0, LONGEST_FILE_NAME),
    type: file.type.length <= LONGEST_TYPE ? file.type : '',
    size: file.size,
    addedAt: now,
    on: dayOfFile(file.lastModified, now, buyer),
    caption: '',
  };
}

/** The day on which a file was made; today where its date makes no sense. */
function dayOfFile(lastModified: number, now: number, { zone }: Buyer): CalendarDate {
  const [made, today] = [zone.dayOf(Math.max(0, lastModified)), zone.dayOf(now)];
  return made >= FIRST_DAY && made <= today ? made : today;
}
