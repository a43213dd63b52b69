import type { Trouble } from '../environment/troubles';
import { i18n } from '.';

/** What is wrong with the buyer's computer, as a sentence of our own. */
export function troubleWords({ kind, name }: Trouble): string {
  return i18n.t(`trouble.${kind}`, [name]);
}
