import type { Exhibit } from '../../lib/export/case-file';
import type { Formats } from '../../lib/i18n/format';

/** How a sheet is written, and where its pictures are. */
export interface SheetLook {
  /** The formats for paper: see lib/i18n/paper-formats.ts. */
  readonly formats: Formats;
  readonly size: (bytes: number) => string;
  /** The address of a picture; undefined while there is none. */
  readonly addressOf: (exhibit: Exhibit) => string | undefined;
}
