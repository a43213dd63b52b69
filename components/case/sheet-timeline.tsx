import type { TimelineEntry } from '../../lib/export/timeline';
import type { Order } from '../../lib/records/order';
import { i18n } from '../../lib/wording';
import { memo } from '../ui/memo';
import { useRows } from '../ui/use-rows';
import type { SheetContext } from './sheet-context';
import { SheetMore } from './sheet-more';
import { SheetTable } from './sheet-table';
import { timelineWords } from './timeline-words';

interface SheetTimelineProps {
  readonly entries: readonly TimelineEntry[];
  readonly order: Order;
  readonly context: SheetContext;
  /** Whether all entries are drawn. */
  readonly whole: boolean;
}

/** What happened, by date: what pages showed, and what the buyer did, noted and attached, each with its source. */
export function SheetTimeline({ entries, order, context, whole }: SheetTimelineProps) {
  const { drawn, list, more } = useRows<TimelineEntry, HTMLTableSectionElement>(entries, whole);
  return (
    <section>
      <h3>{i18n.t('record.timeline')}</h3>
      {entries.length === 0 && <p class="aside">{i18n.t('record.nothing')}</p>}
      {entries.length > 0 && (
        <SheetTable
          heads={[i18n.t('record.date'), i18n.t('record.what'), i18n.t('record.sourceColumn')]}
          list={list}
        >
          {drawn.map((entry, index) => (
            <Entry key={index} entry={entry} order={order} context={context} />
          ))}
        </SheetTable>
      )}
      <SheetMore about={i18n.t('record.timeline')} more={more} />
    </section>
  );
}

const Entry = memo(function Entry({
  entry: { on, what },
  order,
  context: { formats },
}: { readonly entry: TimelineEntry } & Pick<SheetTimelineProps, 'order' | 'context'>) {
  const { words, source } = timelineWords(what, order, formats);
  return (
    <tr data-kind={what.kind}>
      <td class="date">
        <time dateTime={on}>{formats.day(on, 0)}</time>
      </td>
      <td>
        {what.kind === 'exhibit' && (
          <strong>{i18n.t('record.exhibit', [String(what.exhibit.number)])}: </strong>
        )}
        <span class="words" dir="auto">
          {words}
        </span>
      </td>
      <td class="aside">{source}</td>
    </tr>
  );
});
