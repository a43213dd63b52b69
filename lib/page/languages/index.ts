import { en } from './en';
import type { Language } from './language';

/** Every language that is read. */
export const LANGUAGES: readonly Language[] = [en];
