/** What every kind of record looks like, by the room that it belongs to. */
export { caseSchema, ticksSchema } from './case';
export { evidenceFilesSchema } from './evidence-file';
export { LONGEST_KEY, recoverySchema, retentionRunSchema } from './keeping';
export { namesSchema, orderSchema } from './order';
export { orderNotesSchema } from './order-note';
export { keptNoteSchema, noteSchema, notesSchema } from './page-note';
export { newsSchema, remindersSchema } from './reminders';
export { settingsSchema } from './settings';
export { orderIdSchema, wordSchema } from './values';
