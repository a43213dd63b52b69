import type { ClockId } from './clock';
import type { LearnedWord } from './learned-word';
import type { ChoosableLead } from './reminder';

/** Rule books of different times and authors. The first is what AliExpress says today. */
export const PROFILES = ['official2026', 'help2022', 'guide', 'legacy2013'] as const;
export type Profile = (typeof PROFILES)[number];

/**
 * Where the buyer lives, as far as rules depend on it. 'eu' is the EU and the EEA, but for the countries with a longer
 * guarantee that stand beside it; 'qc' is Québec, 'other' any place without rules of its own.
 */
export const REGIONS = [
  'eu',
  'es',
  'pt',
  'uk',
  'br',
  'kr',
  'mx',
  'il',
  'sa',
  'cl',
  'qc',
  'us',
  'other',
] as const;
export type Region = (typeof REGIONS)[number];

/** The regions in which the law of the EU and the EEA holds. */
export const EU_REGIONS: readonly Region[] = ['eu', 'es', 'pt'];

/** The kinds of clock that the buyer can switch off. Rights that end are always notified, unless the order is muted. */
export const SILENT_KINDS = ['opens', 'theirs', 'advice'] as const;
export type SilentKind = (typeof SILENT_KINDS)[number];

/**
 * Hours of the buyer's day in which nothing is shown, in minutes after midnight; they span midnight if `to` is less
 * than `from`.
 */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** How long finished orders are kept after they were last seen. The second is the default. */
export const RETENTIONS = ['forever', '2y', '1y', '6m'] as const;
export type Retention = (typeof RETENTIONS)[number];

/** What the buyer chose for all orders. What is left out has its default. */
export interface Settings {
  readonly profile?: Profile;
  readonly region?: Region;
  /** Figures of the buyer's own, in days from the event that the rule counts from. */
  readonly figures?: { readonly [clock in ClockId]?: number };
  /** How long before rights end the buyer is reminded; left out: the default. */
  readonly leads?: readonly ChoosableLead[];
  /** The kinds of clock that are switched off; left out: none. */
  readonly silent?: readonly SilentKind[];
  readonly quietHours?: QuietHours;
  /** How long finished orders are kept; left out: the default. */
  readonly retention?: Retention;
  /** The meanings learned for words of the pages, newest last. */
  readonly words?: readonly LearnedWord[];
}

/** The settings with these learned words; the same object if the words are the same. */
export function changeWords(
  settings: Settings,
  change: (words: readonly LearnedWord[]) => readonly LearnedWord[],
): Settings {
  const { words = [], ...others } = settings;
  const changed = change(words);
  if (changed === words) return settings;
  return changed.length > 0 ? { ...others, words: changed } : others;
}
