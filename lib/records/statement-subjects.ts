import { CLOCKS } from './clock';
import type { StatementSubject } from './order';

/** Every subject of a sentence. In a file of its own, so that what runs in the page does not carry all clocks. */
export const STATEMENT_SUBJECTS: readonly StatementSubject[] = ['eta.latest', ...CLOCKS];
