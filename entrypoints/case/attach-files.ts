import type { Refusal } from '../../components/case/case-facts';
import type { Evidence } from '../../lib/records/evidence';
import { type EvidenceFile, MAX_FILE_NAME_LENGTH, MAX_TYPE_LENGTH } from '../../lib/records/evidence-file';
import { addFile, isFull, isStoreBusy, replaceBytes } from '../../lib/store';
import { type CalendarDate, FIRST_DAY } from '../../lib/time/calendar-date';
import type { Buyer } from './buyer';
import { askToPersist, roomLeft } from './room-left';

/** Files to store with an order, and what they are meant to prove. */
interface Attached {
  readonly orderId: string;
  readonly files: readonly File[];
  readonly evidence: Evidence | undefined;
}

/** Stores files unchanged, one after the other, and returns those that were refused. Stored files are never touched. */
export async function attachFiles(
  { orderId, files, evidence }: Attached,
  buyer: Buyer,
): Promise<readonly Refusal[]> {
  await askToPersist();
  const refusals: Refusal[] = [];
  for (const file of files) {
    const about = { ...known(file, Date.now(), buyer), orderId, ...(evidence ? { evidence } : {}) };
    const refusal = await keep(file, () => addFile(about, file));
    if (refusal) refusals.push(refusal);
  }
  return refusals;
}

/** Attaches the bytes of a lost file again, and returns why if that is refused. */
export async function attachAgain(
  lost: Pick<EvidenceFile, 'orderId' | 'id'>,
  file: File,
): Promise<Refusal | undefined> {
  await askToPersist();
  return keep(file, () => replaceBytes({ ...lost, ...named(file) }, file));
}

/** Stores a file, and returns why if that is refused. */
async function keep(file: File, work: () => Promise<void>): Promise<Refusal | undefined> {
  const room = (await roomLeft()) ?? Number.POSITIVE_INFINITY;
  const refused = (why: Refusal['why']): Refusal => ({ name: file.name, size: file.size, why, room });
  if (file.size > room) return refused('doesNotFit');
  try {
    await file.slice(0, 1).arrayBuffer(); // a folder, or a file that is gone, fails here
  } catch {
    return refused('unreadable');
  }
  try {
    await work();
    return undefined;
  } catch (error) {
    console.error(error);
    if (isStoreBusy(error)) return refused('storeBusy');
    return refused(isFull(error) ? 'doesNotFit' : 'notKept');
  }
}

function known(file: File, now: number, buyer: Buyer): Omit<EvidenceFile, 'orderId'> {
  return {
    id: crypto.randomUUID(),
    ...named(file),
    addedAt: now,
    on: dayOfFile(file.lastModified, now, buyer),
    caption: '',
  };
}

function named({ name, type, size }: File): Pick<EvidenceFile, 'name' | 'type' | 'size'> {
  return {
    name: name.slice(0, MAX_FILE_NAME_LENGTH),
    type: type.length <= MAX_TYPE_LENGTH ? type : '',
    size,
  };
}

/** The day on which a file was made; today if its date makes no sense. */
function dayOfFile(lastModified: number, now: number, { zone }: Buyer): CalendarDate {
  const [made, today] = [zone.dayOf(Math.max(0, lastModified)), zone.dayOf(now)];
  return made >= FIRST_DAY && made <= today ? made : today;
}
