import type { CalendarDate } from '../time/calendar-date';
import type { Evidence } from './evidence';
import type { OrderId } from './order-id';

/** What we store about a file of the buyer's, apart from its bytes. */
export interface EvidenceFile {
  readonly id: string;
  readonly orderId: OrderId;
  /** Its original name, never used as a path: see lib/export/file-names.ts. */
  readonly name: string;
  /** The media type by the browser; empty if it knew none. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** When it was attached (epoch ms). */
  readonly addedAt: number;
  /** The day it shows: the file's own date until the buyer enters another. */
  readonly on: CalendarDate;
  /** What it is meant to prove; left out if the buyer did not say. */
  readonly evidence?: Evidence;
  readonly caption: string;
}

/** A file as found in the store. */
export interface FoundFile extends EvidenceFile {
  /** Set if the browser has lost its bytes. */
  readonly isLost?: boolean;
}

export const MAX_FILE_NAME_LENGTH = 300;
export const MAX_CAPTION_LENGTH = 500;

/** The maximum length of a media type. Real ones are far shorter. */
export const MAX_TYPE_LENGTH = 100;

/** How a file can be shown: as a picture or a video. Nothing else is ever opened, and no drawing. */
export function previewOf(file: Pick<EvidenceFile, 'type'>): 'picture' | 'video' | undefined {
  const { type } = file;
  if (isDrawing(file)) return undefined;
  if (type.startsWith('image/')) return 'picture';
  return type.startsWith('video/') ? 'video' : undefined;
}

/** Whether a file is an SVG: 2 kB of one can keep a browser busy for hours. */
export function isDrawing({ type }: Pick<EvidenceFile, 'type'>): boolean {
  return /^image\/svg\b/i.test(type);
}

/** In the order in which they were attached, which gives them their exhibit numbers. */
export function byAdded<T extends EvidenceFile>(files: readonly T[]): readonly T[] {
  return files.toSorted((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
}
