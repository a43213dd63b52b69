import type { Exhibit } from '../../lib/export/exhibit';
import type { Formats } from '../../lib/wording/format';
import type { Unshown } from './case-facts';

/** How a sheet formats its values, and where its pictures are. */
export interface SheetContext {
  /** The formats for paper: see lib/wording/paper-formats.ts. */
  readonly formats: Formats;
  readonly size: (bytes: number) => string;
  /** The URL of a picture; undefined while it is not shown. */
  readonly addressOf: (exhibit: Exhibit) => string | undefined;
  /** Why a picture is not shown although the buyer wished it. */
  readonly unshownOf?: (exhibit: Exhibit) => Unshown | undefined;
}
