import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../lib/records/settings';
import { i18n } from '../../../lib/wording';
import type { RenderContext } from '../../order/render-context';
import type { PopupActions } from '../facts/popup-facts';
import { withFigure, withoutFigures } from './choose';
import { FIGURE_GROUPS, GROUP_OF } from './figure-groups';
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
  const heading = useRef<HTMLHeadingElement>(null);
  /** Figures changed before this opened come first; nothing moves while the buyer is using it. */
  const [changedBefore] = useState(figures);
  const isFirst = ({ clock }: UsualFigure) => changedBefore[clock] !== undefined;
  const all = usualFigures(book.rules);
  const first = all.filter(isFirst);
  const rest = all.filter((usual) => !isFirst(usual));

  /** The pressed button is gone afterwards, so the focus goes to the heading. */
  const putAllBack = async () => {
    await onChange(withoutFigures);
    heading.current?.focus();
  };
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
    <section class="part" aria-labelledby="own-figures">
      <div class="part-head">
        <h3 id="own-figures" ref={heading} tabIndex={-1}>
          {i18n.t('popup.figures')}
        </h3>
        {Object.keys(figures).length > 0 && (
          <button type="button" onClick={putAllBack}>
            {i18n.t('popup.putAllBack')}
          </button>
        )}
      </div>
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
    </section>
  );
}
