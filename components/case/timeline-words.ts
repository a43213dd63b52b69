import { safeName } from '../../lib/export/file-names';
import type { TimelineWhat } from '../../lib/export/timeline';
import type { DisputeEvent } from '../../lib/records/dispute';
import type { FactSource, Order } from '../../lib/records/order';
import { i18n } from '../../lib/wording';
import { caseWords } from '../../lib/wording/case-words';
import type { Formats } from '../../lib/wording/format';
import { lineName } from '../../lib/wording/line-name';
import { changeWords } from '../../lib/wording/notice';
import { eventWords } from '../order/event-words';
import { pageWords } from '../order/page-words';

/** The source of an entry, a page or the buyer, and the day on which it was read or entered (`seenAt` is epoch ms). */
export function factWords(source: FactSource, seenAt: number, formats: Formats): string {
  if (source === 'buyer') return i18n.t('record.entered', [formats.instant(seenAt, seenAt)]);
  return i18n.t('record.read', [i18n.t('record.page', [pageWords(source)]), formats.instant(seenAt, seenAt)]);
}

/** An entry of the timeline in our words, and its source. Quoted texts are added by the sheet. */
export function timelineWords(
  what: TimelineWhat,
  order: Order,
  formats: Formats,
): { readonly words: string; readonly source: string } {
  const buyer = i18n.t('record.source.buyer');
  switch (what.kind) {
    case 'day':
      return { words: i18n.t(`record.${what.day}`), source: factWords(what.source, what.seenAt, formats) };
    case 'shown':
      return {
        words: i18n.t('record.shown', [caseWords(what.seen)]),
        source: factWords(what.source, what.seenAt, formats),
      };
    case 'change':
      return {
        words: changeWords(what.change, formats, what.seenAt),
        source: i18n.t('record.read', ['AliExpress', formats.instant(what.seenAt, what.seenAt)]),
      };
    case 'reported':
      return { words: i18n.t(`reported.${what.reported}`), source: buyer };
    case 'contacted':
      return { words: i18n.t('popup.contacted'), source: buyer };
    case 'event':
      return { words: eventLine(what.event, order), source: buyer };
    case 'note':
      return {
        words: what.note.text,
        source: i18n.t(what.note.kind === 'chat' ? 'record.source.chat' : 'record.source.noteOfBuyer'),
      };
    case 'exhibit':
      return {
        words: what.exhibit.file.caption || safeName(what.exhibit.file.name),
        source: i18n.t('record.source.file'),
      };
  }
}

/** An event of a dispute, with its amount and item. */
function eventLine({ kind, amount, line }: DisputeEvent, order: Order): string {
  return [eventWords(kind), amount, lineName(order, line)].filter((part) => part !== undefined).join(' · ');
}
