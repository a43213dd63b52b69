import { useState } from 'preact/hooks';
import type { Settings } from '../../../lib/records/settings';
import { i18n } from '../../../lib/wording';
import { FIGURE_GROUPS, GROUP_OF } from '../../order/figure-groups';
import type { RenderContext } from '../../order/render-context';
import { Section } from '../../ui/section';
import { useFocusAfter } from '../../ui/use-focus-after';
import type { PopupActions } from '../facts/popup-facts';
import { withFigure, withoutFigures } from './choose';
import { FigureRow } from './figure-row';
import { type UsualFigure, usualFigures } from './usual-figures';

interface OwnFiguresProps {
  readonly settings: Settings;
  readonly context: RenderContext;
  readonly onChange: PopupActions['changeSettings'];
}

/** Every rule that counts in days, and the buyer's own days for it. */
export function OwnFigures({
  settings: { figures = {} },
  context: { book, formats },
  onChange,
}: OwnFiguresProps) {
  const heading = useFocusAfter<HTMLHeadingElement>();
  /** Figures changed before this opened come first; nothing moves while the buyer is using it. */
  const [changedBefore] = useState(figures);
  const isFirst = ({ clock }: UsualFigure) => changedBefore[clock] !== undefined;
  const all = usualFigures(book.rules, book.overlays);
  const first = all.filter(isFirst);
  const rest = all.filter((usual) => !isFirst(usual));

  const rows = (members: readonly UsualFigure[]) => (
    <ul class="figures">
      {members.map((usual) => (
        <FigureRow
          key={usual.clock}
          usual={usual}
          own={figures[usual.clock]}
          formats={formats}
          onFigure={(days) => onChange((chosen) => withFigure(chosen, usual.clock, days))}
        />
      ))}
    </ul>
  );
  return (
    <Section
      title={i18n.t('popup.figures')}
      headingRef={heading.ref}
      beside={
        Object.keys(figures).length > 0 && (
          <button type="button" onClick={() => heading.focusAfter(onChange(withoutFigures))}>
            {i18n.t('popup.putAllBack')}
          </button>
        )
      }
    >
      <p class="quiet">{i18n.t('popup.figuresHint')}</p>
      {first.length > 0 && rows(first)}
      {FIGURE_GROUPS.map((group) => {
        const members = rest.filter(({ clock }) => GROUP_OF[clock] === group);
        return (
          members.length > 0 && (
            <details key={group} class="figure-group">
              <summary>{i18n.t(`figureGroup.${group}`)}</summary>
              {rows(members)}
            </details>
          )
        );
      })}
    </Section>
  );
}
