import type { CaseFile } from '../../lib/export/case-file';
import type { Deadline } from '../../lib/records/assessment';
import { i18n } from '../../lib/wording';
import { lineName } from '../../lib/wording/line-name';
import { sourceWords } from '../../lib/wording/wording';
import { LifeLine } from '../order/life-line';
import type { SheetContext } from './sheet-context';
import { SheetTable } from './sheet-table';
import { factWords } from './timeline-words';

interface SheetDatesProps {
  readonly file: CaseFile;
  readonly context: SheetContext;
}

/** Every date with its source and certainty, and AliExpress's own sentences. */
export function SheetDates({ file, context: { formats } }: SheetDatesProps) {
  const { order, dispute, deadlines, statements, madeAt } = file;
  return (
    <>
      {deadlines.length > 0 && (
        <section>
          <h3>{i18n.t('record.dates')}</h3>
          <div class="sheet-life">
            <LifeLine {...{ order, dispute, deadlines }} now={madeAt} formats={formats} />
          </div>
          <SheetTable heads={[i18n.t('record.date'), i18n.t('record.what'), i18n.t('record.certainty')]}>
            {deadlines.map((deadline) => (
              <tr key={`${deadline.clock} ${deadline.line ?? ''}`} data-certainty={deadline.certainty}>
                <td class="date">{daysOf(deadline, (on) => formats.day(on, madeAt))}</td>
                <td>
                  {i18n.t(`clock.${deadline.clock}.name`)}
                  {deadline.item !== undefined && <bdi> · {lineName(order, deadline.item)}</bdi>}
                </td>
                <td class="aside">{sourceWords(deadline, madeAt, formats)}</td>
              </tr>
            ))}
          </SheetTable>
        </section>
      )}
      {statements.length > 0 && (
        <section>
          <h3>{i18n.t('record.statements')}</h3>
          <table class="rows">
            <tbody>
              {statements.map(({ value, source, seenAt }) => (
                <tr key={value.text}>
                  <td dir="auto">{value.text}</td>
                  <td class="aside">{factWords(source, seenAt, formats)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

/** A day, or the two days between which an estimate lies: of a right that ends, the safe one and the last one. */
function daysOf(
  { kind, earliest, latest }: Deadline,
  day: (on: Deadline['earliest']['on']) => string,
): string {
  const key = kind === 'closes' ? 'headline.perhapsUntil' : 'record.between';
  return earliest.on === latest.on ? day(earliest.on) : i18n.t(key, [day(earliest.on), day(latest.on)]);
}
