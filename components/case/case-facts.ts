import type { CaseFile } from '../../lib/export/case-file';
import type { Evidence } from '../../lib/records/evidence';
import type { EvidenceFile } from '../../lib/records/evidence-file';
import type { OrderNote } from '../../lib/records/order-note';
import type { CalendarDate } from '../../lib/time/calendar-date';

/** What the case page knows: nothing yet, that there is no such order or no store, or the record of one order. */
export type CasePageFacts =
  | { readonly state: 'loading' | 'failed' | 'gone' }
  | {
      readonly state: 'read';
      readonly file: CaseFile;
      readonly notes: readonly OrderNote[];
      /** Today in the buyer's zone. */
      readonly today: CalendarDate;
      /** The room that is left for files (bytes), where the browser tells. */
      readonly room?: number;
      /** Addresses of pictures and videos by the id of their file. */
      readonly addresses: ReadonlyMap<string, string>;
    };

/** Why a file was not kept. */
export interface Refusal {
  readonly name: string;
  readonly size: number;
  readonly why: 'doesNotFit' | 'unreadable' | 'notKept';
  /** The room that was left (bytes). */
  readonly room: number;
}

/** What the buyer writes of a note. */
export type NoteDraft = Pick<OrderNote, 'kind' | 'on' | 'text'>;

/** What can be asked of the store, the browser and the disk from the case page. Each promise is fulfilled when it is done. */
export interface CaseActions {
  /** Keeps files as they are, one after the other; gives those that were refused. */
  readonly attach: (files: readonly File[], evidence?: Evidence) => Promise<readonly Refusal[]>;
  /** Gives a file whose bytes the browser has lost its bytes again; tells why, where they were refused. */
  readonly attachAgain: (id: string, file: File) => Promise<Refusal | undefined>;
  readonly changeFile: (id: string, change: (file: EvidenceFile) => EvidenceFile) => Promise<void>;
  readonly removeFile: (id: string) => Promise<void>;
  readonly writeNote: (written: NoteDraft) => Promise<void>;
  /** Keeps a note as it is, in place of the one with its id. */
  readonly keepNote: (note: OrderNote) => Promise<void>;
  readonly removeNote: (id: string) => Promise<void>;
  readonly print: () => void;
  /** Gives everything as a zip; `onShare` hears how far it is, from 0 to 1. False where it was stopped. */
  readonly saveZip: (onShare: (share: number) => void, stop: AbortSignal) => Promise<boolean>;
}
