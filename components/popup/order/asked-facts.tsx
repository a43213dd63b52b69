import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import { REGIONS, type Settings } from '../../../lib/records/settings';
import { withKey } from '../../../lib/records/with-key';
import { isWronged } from '../../../lib/rules/wronged';
import { i18n } from '../../../lib/wording';
import { ChoiceField } from '../../ui/choice-field';
import type { PopupActions } from '../facts/popup-facts';
import { PAYMENTS } from './about-order';

interface AskedFactsProps {
  readonly assessed: AssessedOrder;
  readonly settings: Settings;
  readonly actions: PopupActions;
}

/**
 * What a date hangs on and only the buyer knows: how the order was paid, while that is missing; and where a buyer with a
 * complaint lives, until it is said once.
 */
export function AskedFacts({ assessed, settings, actions }: AskedFactsProps) {
  const { order, assessment } = assessed;
  return (
    <>
      {assessment.missing.includes('payment') && (
        <ChoiceField
          label={i18n.t('popup.howPaid')}
          choices={PAYMENTS.map((value) => ({ value, words: i18n.t(`payment.${value}`) }))}
          chosen={order.entered.payment}
          none={i18n.t('popup.notSaid')}
          onChoose={(payment) =>
            actions.changeEntered(order.id, (entered) => withKey(entered, 'payment', payment))
          }
        />
      )}
      {settings.region === undefined && isWronged(assessed) && (
        <ChoiceField
          label={i18n.t('popup.askWhere')}
          choices={REGIONS.map((value) => ({ value, words: i18n.t(`region.${value}`) }))}
          chosen={settings.region}
          none={i18n.t('popup.notSaid')}
          hint={i18n.t('popup.whereYouLiveHint')}
          onChoose={(region) => actions.changeSettings((chosen) => withKey(chosen, 'region', region))}
        />
      )}
    </>
  );
}
