import type { Life } from './life';
import { ANSWERS } from './lives-answers';
import { BEYOND } from './lives-beyond';
import { IN_DISPUTE } from './lives-in-dispute';
import { RANGES } from './lives-ranges';
import { SEVERAL_ITEMS } from './lives-several-items';
import { TOLD } from './lives-told';
import { UNTIL_ARRIVAL } from './lives-until-arrival';

/** Orders as buyers live them. lives/ has the table of each. */
export const LIVES: readonly Life[] = [
  ...UNTIL_ARRIVAL,
  ...IN_DISPUTE,
  ...SEVERAL_ITEMS,
  ...TOLD,
  ...ANSWERS,
  ...BEYOND,
  ...RANGES,
];

/** The life of a name (RangeError where there is none). */
export function lifeOf(name: string): Life {
  const life = LIVES.find((one) => one.name === name);
  if (!life) throw new RangeError(`no life is called ${name}`);
  return life;
}
