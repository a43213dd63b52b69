import type { CaseFile } from '../../lib/export/case-file';
import type { Evidence } from '../../lib/records/evidence';
import type { EvidenceFile } from '../../lib/records/evidence-file';
import type { OrderNote } from '../../lib/records/order-note';
import type { CalendarDate } from '../../lib/time/calendar-date';

/** What the case page knows: nothing yet, no such order, no readable store, or the record of one order. */
export type CasePageFacts =
  | { readonly state: 'loading' | 'failed' | 'gone' }
  | {
      readonly state: 'read';
      readonly file: CaseFile;
      readonly notes: readonly OrderNote[];
      /** Today in the buyer's zone. */
      readonly today: CalendarDate;
      /** The space left for files (bytes), if the browser tells. */
      readonly room?: number;
      /** Addresses of the pictures and videos that are shown, by the id of their file. */
      readonly addresses: ReadonlyMap<string, string>;
      /** Why what the buyer wished to see is not shown, by the id of its file. */
      readonly unshown?: ReadonlyMap<string, Unshown>;
    };

/** Why a picture is not shown: it is larger than a page can well show, or none that we know. */
export type Unshown = 'tooLarge' | 'noPreview';

/** Why a file was not stored. */
export interface Refusal {
  readonly name: string;
  readonly size: number;
  readonly why: 'doesNotFit' | 'unreadable' | 'notKept' | 'storeBusy';
  /** The space that was left (bytes). */
  readonly room: number;
}

/** What the buyer writes of a note. */
export type NoteDraft = Pick<OrderNote, 'kind' | 'on' | 'text'>;

/** What the case page can ask of store, browser and disk. Each promise resolves when it is done. */
export interface CaseActions {
  /** Stores files unchanged, one after the other; returns those that were refused. */
  readonly attach: (files: readonly File[], evidence?: Evidence) => Promise<readonly Refusal[]>;
  /** Attaches the bytes of a lost file again; returns why, if they were refused. */
  readonly attachAgain: (id: string, file: File) => Promise<Refusal | undefined>;
  readonly changeFile: (id: string, change: (file: EvidenceFile) => EvidenceFile) => Promise<void>;
  readonly removeFile: (id: string) => Promise<void>;
  readonly writeNote: (written: NoteDraft) => Promise<void>;
  /** Stores a note, in place of the one with its id. */
  readonly keepNote: (note: OrderNote) => Promise<void>;
  readonly removeNote: (id: string) => Promise<void>;
  /** Shows pictures and videos. Nothing of a file is shown before. */
  readonly showPreviews: (ids: readonly string[]) => Promise<void>;
  /** Prints the case file with its pictures. */
  readonly print: () => Promise<void>;
  /** Saves everything as a zip; `onShare` gets the progress, from 0 to 1. False if it was stopped. */
  readonly saveZip: (onShare: (share: number) => void, stop: AbortSignal) => Promise<boolean>;
}
