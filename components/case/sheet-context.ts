import type { Exhibit } from '../../lib/export/exhibit';
import type { Formats } from '../../lib/wording/format';

/** How a sheet formats its values, and where its pictures are. */
export interface SheetContext {
  /** The formats for paper: see lib/wording/paper-formats.ts. */
  readonly formats: Formats;
  readonly size: (bytes: number) => string;
  /** The URL of a picture; undefined while there is none. */
  readonly addressOf: (exhibit: Exhibit) => string | undefined;
}
