import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { he } from './he';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import type { Language } from './language';
import { nl } from './nl';
import { pl } from './pl';
import { ptBr } from './pt-br';
import { ru } from './ru';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

/**
 * Every language that is read. They are read together: a page does not reveal its language for sure, and mixes several.
 */
export const LANGUAGES: readonly Language[] = [
  en,
  es,
  ptBr,
  fr,
  de,
  it,
  nl,
  pl,
  tr,
  ru,
  uk,
  ko,
  ja,
  ar,
  he,
  th,
  vi,
  id,
  zh,
];
