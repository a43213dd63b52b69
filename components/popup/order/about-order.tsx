import type { Entered, Order } from '../../../lib/records/order';
import { withKey } from '../../../lib/records/with-key';
import { i18n } from '../../../lib/wording';
import type { RenderContext } from '../../order/render-context';
import { ChoiceField } from '../../ui/choice-field';
import { FoldedSection } from '../../ui/folded-section';
import type { PopupActions } from '../facts/popup-facts';
import { ReceivedDay } from './received-day';

interface AboutOrderProps {
  readonly order: Order;
  readonly context: RenderContext;
  readonly onChange: PopupActions['changeEntered'];
}

/** How an order can have been paid. */
export const PAYMENTS = ['paypal', 'card', 'other'] as const satisfies readonly Entered['payment'][];
const SELLERS = ['cn', 'eu', 'br', 'other'] as const satisfies readonly Entered['seller'][];

/** Facts that no page shows and some rights depend on: payment method, where the seller is, day of arrival. */
export function AboutOrder({ order, context, onChange }: AboutOrderProps) {
  const { id, entered, status } = order;
  const mayHaveCome = status?.value === 'awaitingDelivery' || status?.value === 'completed';
  return (
    <FoldedSection
      class="about part"
      summary={<h3>{i18n.t('popup.aboutOrder')}</h3>}
      unfolded={isReported(entered)}
    >
      <p class="quiet">{i18n.t('popup.aboutOrderHint')}</p>
      <ChoiceField
        label={i18n.t('popup.payment')}
        choices={PAYMENTS.map((value) => ({ value, words: i18n.t(`payment.${value}`) }))}
        chosen={entered.payment}
        none={i18n.t('popup.notSaid')}
        onChoose={(payment) => onChange(id, (known) => withKey(known, 'payment', payment))}
      />
      <ChoiceField
        label={i18n.t('popup.seller')}
        choices={SELLERS.map((value) => ({ value, words: i18n.t(`seller.${value}`) }))}
        chosen={entered.seller}
        none={i18n.t('popup.notSaid')}
        hint={i18n.t('popup.sellerHint')}
        onChoose={(seller) => onChange(id, (known) => withKey(known, 'seller', seller))}
      />
      {mayHaveCome && <ReceivedDay order={order} context={context} onChange={onChange} />}
    </FoldedSection>
  );
}

function isReported({ payment, seller, reported }: Entered): boolean {
  return payment !== undefined || seller !== undefined || reported?.delivered !== undefined;
}
