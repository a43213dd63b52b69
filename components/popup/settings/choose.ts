import type { ClockId } from '../../../lib/records/clock';
import type { Profile, Region, Settings } from '../../../lib/records/settings';
import { withKey } from '../../../lib/records/with-key';

/** The settings with another region, or with none. */
export function withRegion(chosen: Settings, region: Region | undefined): Settings {
  return withKey(chosen, 'region', region);
}

/** The settings with another rule book, or with the product's own. */
export function withProfile(chosen: Settings, profile: Profile | undefined): Settings {
  return withKey(chosen, 'profile', profile);
}

/** The settings with the buyer's own figure for a clock; undefined restores the default. */
export function withFigure(chosen: Settings, clock: ClockId, days: number | undefined): Settings {
  const figures = withKey(chosen.figures ?? {}, clock, days);
  return withKey(chosen, 'figures', Object.keys(figures).length > 0 ? figures : undefined);
}

/** The settings with every figure at its default. */
export function withoutFigures(chosen: Settings): Settings {
  return withKey(chosen, 'figures', undefined);
}
