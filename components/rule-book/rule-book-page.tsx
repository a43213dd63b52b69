import type { Settings } from '../../lib/records/settings';
import type { RuleBook } from '../../lib/rules/rule-book';
import { i18n } from '../../lib/wording';
import type { Formats } from '../../lib/wording/format';
import { FIGURE_GROUPS, GROUP_OF } from '../order/figure-groups';
import { FirstChapter } from './first-chapter';
import { RuleEntry } from './rule-entry';

interface RuleBookPageProps {
  /** The buyer's own rule book, and the one that is usual, for the example. */
  readonly books: { readonly own: RuleBook; readonly usual: RuleBook };
  readonly settings: Settings;
  readonly formats: Formats;
}

/** The rule book: a chapter for everybody, then every figure in use with its sources. */
export function RuleBookPage({ books: { own, usual }, settings, formats }: RuleBookPageProps) {
  const { figures = {} } = settings;
  return (
    <main class="rule-book">
      <h1>{i18n.t('ruleBook.title')}</h1>
      <FirstChapter book={usual} formats={formats} />
      <h2>{i18n.t('ruleBook.figures')}</h2>
      <p>
        {i18n.t('ruleBook.inUse', [i18n.t(`profile.${own.profile}.name`)])}{' '}
        {own.region && i18n.t('ruleBook.livesIn', [i18n.t(`region.${own.region}`)])}
      </p>
      {FIGURE_GROUPS.map((group) => {
        const rules = own.rules.filter(({ id }) => GROUP_OF[id] === group);
        return (
          rules.length > 0 && (
            <section key={group}>
              <h3>{i18n.t(`figureGroup.${group}`)}</h3>
              {rules.map((rule) => (
                <RuleEntry
                  key={rule.id}
                  rule={rule}
                  own={figures[rule.id]}
                  overlays={own.overlays}
                  formats={formats}
                />
              ))}
            </section>
          )
        );
      })}
    </main>
  );
}
