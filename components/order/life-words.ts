import { i18n } from '../../lib/wording';
import type { Formats } from '../../lib/wording/format';
import { deadlineWords } from '../../lib/wording/wording';
import { drawLife, type LifeInput } from './life-drawing';

/** The picture in words, for screen readers: every day and date, by time. */
export function lifeWords(life: LifeInput, formats: Formats): string {
  const { now, deadlines } = life;
  const { points } = drawLife(life);
  const days = points.map(({ day, on, entered }) => {
    const words = i18n.t(`life.${day}`, [formats.day(on, now)]);
    return entered ? `${words} (${i18n.t('certainty.entered')})` : words;
  });
  const dates = deadlines.map((deadline) => {
    const sure = (line: string) => `${line} (${i18n.t(`certainty.${deadline.certainty}`)})`;
    return deadlineWords(deadline, now, formats, sure).line;
  });
  return i18n.t('life.label', [[...days, i18n.t('today'), ...dates].join('; ')]);
}
