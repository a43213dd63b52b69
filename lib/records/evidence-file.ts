import type { CalendarDate } from '../time/calendar-date';
import type { Evidence } from './evidence';

/** What is kept of a file of the buyer's beside its bytes. */
export interface EvidenceFile {
  readonly id: string;
  readonly orderId: string;
  /** Its name as it came, never used as a path: see lib/export/file-names.ts. */
  readonly name: string;
  /** The media type that the browser gave it; empty where it knew none. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** When it was attached (epoch ms). */
  readonly addedAt: number;
  /** The day it shows: the file's own date, until the buyer gives another. */
  readonly on: CalendarDate;
  /** What it is there to prove; left out where the buyer did not say. */
  readonly evidence?: Evidence;
  readonly caption: string;
}

/** A file as it is found. */
export interface FoundFile extends EvidenceFile {
  /** The browser has lost its bytes; left out where they are there. */
  readonly isLost?: boolean;
}

export const MAX_FILE_NAME_LENGTH = 300;
export const MAX_CAPTION_LENGTH = 500;

/** The longest media type that is kept: real ones are far shorter. */
export const MAX_TYPE_LENGTH = 100;

/** What a file can be shown as: a picture or a video; nothing else is ever opened. */
export function previewOf({ type }: Pick<EvidenceFile, 'type'>): 'picture' | 'video' | undefined {
  if (type.startsWith('image/')) return 'picture';
  return type.startsWith('video/') ? 'video' : undefined;
}

/** In the order in which they were attached: their numbers as exhibits follow it. */
export function byAdded<T extends EvidenceFile>(files: readonly T[]): readonly T[] {
  return files.toSorted((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
}
