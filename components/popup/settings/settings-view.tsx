import type { RefObject } from 'preact';
import { ruleBookUrl } from '../../../lib/records/rule-book-url';
import { PROFILES, REGIONS, type Settings } from '../../../lib/records/settings';
import { i18n } from '../../../lib/wording';
import type { RenderContext } from '../../order/render-context';
import { BackButton } from '../../ui/back-button';
import { ChoiceField } from '../../ui/choice-field';
import type { PopupActions } from '../facts/popup-facts';
import { withProfile, withRegion } from './choose';
import { KeepingSettings } from './keeping-settings';
import { LearnedWords } from './learned-words';
import { OwnFigures } from './own-figures';
import { ReminderSettings } from './reminder-settings';

interface SettingsViewProps {
  readonly settings: Settings;
  readonly context: RenderContext;
  readonly actions: PopupActions;
  readonly onBack: () => void;
  /** Where the focus goes when the settings open. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The buyer's choices for all orders: where they live, whose rules count, learned words, and figures of their own. */
export function SettingsView({ settings, context, actions, onBack, headingRef }: SettingsViewProps) {
  const { profile } = context.book;
  const onChange = actions.changeSettings;
  return (
    <article class="detail settings">
      <BackButton onBack={onBack} />
      <h2 class="detail-title" ref={headingRef} tabIndex={-1}>
        {i18n.t('popup.settings')}
      </h2>
      <ChoiceField
        label={i18n.t('popup.whereYouLive')}
        choices={REGIONS.map((value) => ({ value, words: i18n.t(`region.${value}`) }))}
        chosen={settings.region}
        none={i18n.t('popup.notSaid')}
        hint={i18n.t('popup.whereYouLiveHint')}
        onChoose={(region) => onChange((chosen) => withRegion(chosen, region))}
      />
      <ChoiceField
        label={i18n.t('popup.rules')}
        choices={PROFILES.map((value) => ({ value, words: i18n.t(`profile.${value}.name`) }))}
        chosen={profile}
        hint={i18n.t(`profile.${profile}.about`)}
        onChoose={(next) => onChange((chosen) => withProfile(chosen, next))}
      />
      <p>
        <a href={ruleBookUrl()} target="_blank" rel="noreferrer">
          {i18n.t('source.ruleBook')}
        </a>
      </p>
      <ReminderSettings settings={settings} onChange={onChange} />
      <LearnedWords settings={settings} onChange={onChange} />
      <OwnFigures settings={settings} context={context} onChange={onChange} />
      <KeepingSettings settings={settings} actions={actions} />
    </article>
  );
}
