import { i18n } from '../../lib/wording';
import type { Formats } from '../../lib/wording/format';
import type { LifeDrawing, Stretch } from './life-drawing';

/** A word under the axis, the place it belongs to (percent of the width), and which part of the word stands there. */
export interface AxisLabel {
  readonly text: string;
  readonly at: number;
  readonly side: 'start' | 'middle' | 'end';
  readonly today: boolean;
}

/** The width of a letter at the narrowest the picture gets, with a little air (percent of the width). */
const LETTER = 1.9;

/** The labels that fit beside each other: today first, then the newest day of the order, then the older ones. */
export function axisLabels(
  { today, points }: LifeDrawing,
  formats: Formats,
  now: number,
): readonly AxisLabel[] {
  const days = points.map(({ day, on, at }) => label(i18n.t(`life.${day}`, [formats.day(on, now)]), at));
  const kept: AxisLabel[] = [];
  for (const one of [{ ...label(i18n.t('today'), today), today: true }, ...days.toReversed()]) {
    if (kept.every((other) => !overlap(extent(one), extent(other)))) kept.push(one);
  }
  return kept;
}

/** A label in the middle of its place, or inside the picture where that is near an end. */
function label(text: string, at: number): AxisLabel {
  const half = (text.length * LETTER) / 2;
  return { text, at, side: at < half ? 'start' : at > 100 - half ? 'end' : 'middle', today: false };
}

function extent({ text, at, side }: AxisLabel): Stretch {
  const width = text.length * LETTER;
  const from = side === 'start' ? at : side === 'end' ? at - width : at - width / 2;
  return { from, to: from + width };
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}
