import type { ClockId } from '../../../lib/records/clock';
import type { Profile, Region, Settings } from '../../../lib/records/settings';

/** The settings with another region, or with none. */
export function withRegion({ region: _, ...others }: Settings, region: Region | undefined): Settings {
  return region ? { ...others, region } : others;
}

/** The settings with another rule book, or with the product's own. */
export function withProfile({ profile: _, ...others }: Settings, profile: Profile | undefined): Settings {
  return profile ? { ...others, profile } : others;
}

/** The settings with the buyer's own figure for a clock; undefined restores the default. */
export function withFigure(chosen: Settings, clock: ClockId, days: number | undefined): Settings {
  const { figures = {}, ...others } = chosen;
  const { [clock]: _, ...rest } = figures;
  const changed = days === undefined ? rest : { ...rest, [clock]: days };
  return Object.keys(changed).length > 0 ? { ...others, figures: changed } : others;
}

/** The settings with every figure at its default. */
export function withoutFigures({ figures: _, ...others }: Settings): Settings {
  return others;
}
