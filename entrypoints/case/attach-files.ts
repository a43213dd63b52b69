import type { Refusal } from '../../components/case/case-facts';
import type { Evidence } from '../../lib/records/evidence';
import { type EvidenceFile, MAX_FILE_NAME_LENGTH, MAX_TYPE_LENGTH } from '../../lib/records/evidence-file';
import type { OrderId } from '../../lib/records/order-id';
import { addFiles, isFull, isStoreBusy, replaceBytes } from '../../lib/store';
import { type CalendarDate, FIRST_DAY } from '../../lib/time/calendar-date';
import type { Buyer } from './buyer';
import { askToPersist, roomLeft } from './room-left';

/** Files to store with an order, and what they are meant to prove. */
interface Attached {
  readonly orderId: OrderId;
  readonly files: readonly File[];
  readonly evidence: Evidence | undefined;
}

/** So many files are written down at a time: what is known of all files of an order is one record. */
const PORTION = 25;

/** Stores files unchanged, a few at a time, and returns those that were refused. Stored files are never touched. */
export async function attachFiles(
  { orderId, files, evidence }: Attached,
  buyer: Buyer,
): Promise<readonly Refusal[]> {
  await askToPersist();
  const refusals: Refusal[] = [];
  let addedAt = 0;
  for (let from = 0; from < files.length; from += PORTION) {
    let room = await roomForFiles();
    const added: { readonly file: EvidenceFile; readonly bytes: File }[] = [];
    for (const bytes of files.slice(from, from + PORTION)) {
      const why = await unfit(bytes, room);
      if (why) {
        refusals.push(refusal(bytes, why, room));
        continue;
      }
      addedAt = Math.max(addedAt + 1, Date.now()); // one after the other, which gives them their numbers
      const file = { ...known(bytes, addedAt, buyer), orderId, ...(evidence ? { evidence } : {}) };
      added.push({ file, bytes });
      room -= bytes.size;
    }
    const refused = await addFiles(orderId, added);
    for (const { file, bytes } of added)
      if (refused.has(file.id)) refusals.push(refusal(bytes, whyOf(refused.get(file.id)), room));
  }
  return refusals;
}

/** Attaches the bytes of a lost file again, and returns why if that is refused. */
export async function attachAgain(
  lost: Pick<EvidenceFile, 'orderId' | 'id'>,
  file: File,
): Promise<Refusal | undefined> {
  await askToPersist();
  const room = await roomForFiles();
  const why = await unfit(file, room);
  if (why) return refusal(file, why, room);
  try {
    await replaceBytes({ ...lost, ...named(file) }, file);
    return undefined;
  } catch (error) {
    return refusal(file, whyOf(error), room);
  }
}

async function roomForFiles(): Promise<number> {
  return (await roomLeft()) ?? Number.POSITIVE_INFINITY;
}

/** Why a file cannot be stored, as far as that is known before. */
async function unfit(file: File, room: number): Promise<Refusal['why'] | undefined> {
  if (file.size > room) return 'doesNotFit';
  try {
    await file.slice(0, 1).arrayBuffer(); // a folder, or a file that is gone, fails here
    return undefined;
  } catch {
    return 'unreadable';
  }
}

function whyOf(error: unknown): Refusal['why'] {
  console.error(error);
  if (isStoreBusy(error)) return 'storeBusy';
  return isFull(error) ? 'doesNotFit' : 'notKept';
}

function refusal({ name, size }: File, why: Refusal['why'], room: number): Refusal {
  return { name, size, why, room };
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
