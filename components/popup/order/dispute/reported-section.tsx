import { useId } from 'preact/hooks';
import type { AssessedOrder } from '../../../../lib/overview/assessed-order';
import type { BuyerReport, Entered, OrderStatus } from '../../../../lib/records/order';
import { withKey } from '../../../../lib/records/with-key';
import { reportable } from '../../../../lib/rules/reportable';
import type { CalendarDate } from '../../../../lib/time/calendar-date';
import { i18n } from '../../../../lib/wording';
import type { RenderContext } from '../../../order/render-context';
import { Section } from '../../../ui/section';
import { useFocusAfter } from '../../../ui/use-focus-after';
import type { PopupActions } from '../../facts/popup-facts';
import { happenedAt } from '../happened-at';
import { TellForm } from './tell-form';
import { Timeline } from './timeline';

interface ReportedSectionProps {
  readonly assessed: AssessedOrder;
  readonly context: RenderContext;
  readonly onChange: PopupActions['changeEntered'];
}

/**
 * Events that no page shows and a clock counts from: a cancellation, a coupon, a refund, PayPal, the law. Only those
 * that can have happened.
 */
export function ReportedSection({ assessed, context, onChange }: ReportedSectionProps) {
  const { order, dispute, assessment } = assessed;
  const id = useId();
  const heading = useFocusAfter<HTMLHeadingElement>();
  const { buyer, region } = context.book;
  const asked = reportable({ order, dispute, assessment, region });
  if (asked.length === 0) return null;

  const reported = order.entered.reported ?? {};
  const tell = (what: BuyerReport) => (on: CalendarDate) =>
    onChange(order.id, (entered, now) => withReport(entered, what, happenedAt(on, now, buyer)));
  const happened = asked.flatMap((what) => {
    const at = reported[what];
    return at === undefined ? [] : [{ what, at }];
  });
  return (
    <Section title={titleOf(order.status?.value)} headingRef={heading.ref}>
      <Timeline
        happenings={happened.map(({ what, at }) => ({
          key: `${id}${what}`,
          words: i18n.t(`reported.${what}`),
          at,
          source: i18n.t('guide.reported'),
          reported: {
            takesAmount: false,
            last: true,
            retell: tell(what),
            remove: () => onChange(order.id, (entered) => withoutReport(entered, what)),
          },
        }))}
        context={context}
      />
      <TellForm
        key={happened.length}
        offers={asked
          .filter((what) => reported[what] === undefined)
          .map((what) => ({ key: what, words: i18n.t(`reported.${what}`), tell: tell(what) }))}
        context={context}
        onTold={heading.focus}
      />
    </Section>
  );
}

function titleOf(status: OrderStatus | undefined): string {
  switch (status) {
    case 'toPay':
      return i18n.t('clock.pay.unpaid.name');
    case 'processing':
      return i18n.t('popup.cancel');
    default:
      return i18n.t('guide.beside');
  }
}

function withReport(entered: Entered, what: BuyerReport, at: number): Entered {
  return { ...entered, reported: { ...entered.reported, [what]: at } };
}

function withoutReport(entered: Entered, what: BuyerReport): Entered {
  return { ...entered, reported: withKey(entered.reported ?? {}, what, undefined) };
}
