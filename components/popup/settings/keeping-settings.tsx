import { DEFAULT_RETENTION } from '../../../lib/overview/retention';
import { RETENTIONS, type Retention, type Settings } from '../../../lib/records/settings';
import { withKey } from '../../../lib/records/with-key';
import { i18n } from '../../../lib/wording';
import { ChoiceField } from '../../ui/choice-field';
import { Section } from '../../ui/section';
import type { PopupActions } from '../facts/popup-facts';
import { EraseAll } from './erase-all';

interface KeepingSettingsProps {
  readonly settings: Settings;
  readonly actions: PopupActions;
}

/** How long orders are kept, the export, and "Erase everything". */
export function KeepingSettings({ settings, actions }: KeepingSettingsProps) {
  return (
    <Section title={i18n.t('keeping.title')} class="keeping">
      <ChoiceField
        label={i18n.t('keeping.retention')}
        choices={RETENTIONS.map((value) => ({
          value,
          words: i18n.t(`keeping.for.${value}`),
        }))}
        chosen={settings.retention ?? DEFAULT_RETENTION}
        hint={i18n.t('keeping.retentionHint')}
        onChoose={(retention) => actions.changeSettings((chosen) => withRetention(chosen, retention))}
      />
      <p class="presses">
        <button type="button" onClick={actions.exportAll}>
          {i18n.t('keeping.export')}
        </button>
      </p>
      <EraseAll onErase={actions.eraseAll} />
    </Section>
  );
}

function withRetention(chosen: Settings, retention: Retention | undefined): Settings {
  return withKey(chosen, 'retention', retention === DEFAULT_RETENTION ? undefined : retention);
}
