import { i18n } from '../../lib/wording';
import type { Formats } from '../../lib/wording/format';
import type { LifeDrawing, Stretch } from './life-drawing';

/** A label under the axis, its position (percent of the width), and its alignment there. */
export interface AxisLabel {
  readonly text: string;
  readonly at: number;
  readonly side: 'start' | 'middle' | 'end';
  readonly today: boolean;
}

/** The width of a letter when the picture is narrowest, with some margin (percent of the width). */
const LETTER = 1.9;

/** The labels that fit without overlap: today first, then the order's days, newest first. */
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

/** A label centred at its position, or kept inside the picture near its ends. */
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
