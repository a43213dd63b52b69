import { useId, useRef } from 'preact/hooks';
import type { JudgedOrder } from '../../../../lib/overview/judged-order';
import type { Entered, Told } from '../../../../lib/records/order';
import { askable } from '../../../../lib/rules/askable';
import type { CalendarDate } from '../../../../lib/time/calendar-date';
import { i18n } from '../../../../lib/wording';
import type { Look } from '../../../order/render-context';
import type { PopupActions } from '../../facts/popup-facts';
import { happenedAt } from '../happened-at';
import { TellForm } from './tell-form';
import { Timeline } from './timeline';

interface ToldSectionProps {
  readonly judged: JudgedOrder;
  readonly look: Look;
  readonly onChange: PopupActions['changeEntered'];
}

/** What no page shows and a clock counts from: a cancellation, a coupon, a refund, PayPal, the law. Only what can have happened. */
export function ToldSection({ judged, look, onChange }: ToldSectionProps) {
  const { order, dispute, assessment } = judged;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { buyer, region } = look.book;
  const asked = askable({ order, dispute, assessment, region });
  if (asked.length === 0) return null;

  const told = order.entered.told ?? {};
  const tell = (what: Told) => (on: CalendarDate) =>
    onChange(order.id, (entered, now) => withTold(entered, what, happenedAt(on, now, buyer)));
  const happened = asked.flatMap((what) => {
    const at = told[what];
    return at === undefined ? [] : [{ what, at }];
  });
  return (
    <section class="part" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {order.status?.value === 'processing' ? i18n.t('popup.cancel') : i18n.t('guide.beside')}
      </h3>
      <Timeline
        happenings={happened.map(({ what, at }) => ({
          key: `${id}${what}`,
          words: i18n.t(`told.${what}`),
          at,
          source: i18n.t('guide.told'),
          told: {
            takesAmount: false,
            last: true,
            retell: tell(what),
            remove: () => onChange(order.id, (entered) => withoutTold(entered, what)),
          },
        }))}
        look={look}
      />
      <TellForm
        key={happened.length}
        offers={asked
          .filter((what) => told[what] === undefined)
          .map((what) => ({ key: what, words: i18n.t(`told.${what}`), tell: tell(what) }))}
        look={look}
        onTold={() => heading.current?.focus()}
      />
    </section>
  );
}

function withTold(entered: Entered, what: Told, at: number): Entered {
  return { ...entered, told: { ...entered.told, [what]: at } };
}

function withoutTold({ told = {}, ...others }: Entered, what: Told): Entered {
  const { [what]: _, ...rest } = told;
  return { ...others, told: rest };
}
