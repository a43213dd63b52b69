import background from '../../entrypoints/background';
import { play } from './model/play';
import type { Happening } from './model/story';
import type { BuyerReport } from './model/tell';

/** Plays a story with the real background. `browser` must be the global one, set before this is loaded. */
export function playStory(story: readonly Happening[], browser: object): Promise<BuyerReport> {
  return play(story, browser, () => void background.main());
}
