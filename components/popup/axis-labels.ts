import { i18n } from '../../lib/i18n';
import type { Formats } from '../../lib/i18n/format';
import type { LifeDrawing } from './life-drawing';

/** A word under the axis, and where it stands (percent of the width). */
export interface AxisLabel {
  readonly text: string;
  readonly at: number;
  readonly today: boolean;
}

/** Labels nearer to each other than this (percent) would overlap. */
const APART = 22;

/** The labels that fit: today first, then the newest day of the order, then the older ones. */
export function axisLabels(
  { today, points }: LifeDrawing,
  formats: Formats,
  now: number,
): readonly AxisLabel[] {
  const candidates = [
    { text: i18n.t('today'), at: today, today: true },
    ...points
      .toReversed()
      .map(({ day, on, at }) => ({ text: i18n.t(`life.${day}`, [formats.day(on, now)]), at, today: false })),
  ];
  const kept: AxisLabel[] = [];
  for (const label of candidates) {
    if (kept.every(({ at }) => Math.abs(at - label.at) >= APART)) kept.push(label);
  }
  return kept;
}
