/** The public face of the store: the rest of the product imports nothing below it. */
export { readSpace, type Snapshot, type Space } from './disk/area';
export { isFull, readBytes } from './disk/file-bytes';
export { isStoreBusy } from './disk/lock';
export { isNewerStore } from './integrity/migrations';
export type { CheckedReading, Reading } from './integrity/open';
export {
  aheadOfWriters,
  eraseAll,
  exclusively,
  isCopied,
  mendStore,
  readChecked,
  readStore,
} from './records/collections';
export { addFile, addFiles, changeFile, readFiles, removeFile, replaceBytes } from './records/evidence-files';
export { exportText } from './records/export-text';
export { forgetRecovery, isRetentionDue, markRetention, recoveryIn } from './records/keeping';
export { BESIDE_ORDERS, KINDS, keyOf, keysOfOrder, startsSweep } from './records/kinds';
export { keepOrderNote, readOrderNotes, removeOrderNote } from './records/order-notes';
export {
  changeDispute,
  changeEntered,
  readAllOrders,
  readAllTicks,
  readOrders,
  recordSightings,
  setTick,
} from './records/orders';
export { forgetReports, keepReport, readReports } from './records/page-reports';
export {
  readAllOrderChanges,
  readAllReminders,
  writeOrderChanges,
  writeReminders,
} from './records/reminders';
export { removeOrders } from './records/remove-orders';
export { bytesOfOrder, forgetRoomNote, hasMore, noteRefused, noteRemoved, roomNoteIn } from './records/room';
export {
  forgetSession,
  keepAllowance,
  keepFailing,
  keepFront,
  keepLocation,
  keepShownLog,
  readAllowance,
  readFailing,
  readFront,
  readLocation,
  readShownLog,
} from './records/session';
export { changeSettings, learnTabMeanings, readSettings, teachWord } from './records/settings';
export { putBack, type TakenOrder, takeOrder } from './records/taken-order';
