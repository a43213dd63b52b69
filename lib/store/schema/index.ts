/** What every kind of record looks like, by the room that it belongs to. */
export { disputeSchema, ticksSchema } from './dispute';
export { evidenceFilesSchema } from './evidence-file';
export { MAX_KEY_LENGTH, recoverySchema, retentionRunSchema } from './keeping';
export { namesSchema, orderSchema } from './order';
export { orderNotesSchema } from './order-note';
export { keptNoteSchema, noteSchema, pageReportsSchema } from './page-report';
export { orderChangesSchema, remindersSchema } from './reminders';
export { settingsSchema } from './settings';
export { orderIdSchema, wordSchema } from './values';
