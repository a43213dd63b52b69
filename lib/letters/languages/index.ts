import type { Letters } from '../letters';
import { en } from './en';

/** English, which sellers and AliExpress's support read. */
export { en };

/** The other languages by file name. Each is loaded when a letter is first shown in it. */
export const OTHER_LANGUAGES = {
  es: async () => (await import('./es')).es,
  'pt-br': async () => (await import('./pt-br')).ptBr,
  fr: async () => (await import('./fr')).fr,
  de: async () => (await import('./de')).de,
  it: async () => (await import('./it')).it,
  nl: async () => (await import('./nl')).nl,
  pl: async () => (await import('./pl')).pl,
  tr: async () => (await import('./tr')).tr,
  ru: async () => (await import('./ru')).ru,
  uk: async () => (await import('./uk')).uk,
  ko: async () => (await import('./ko')).ko,
  ja: async () => (await import('./ja')).ja,
  ar: async () => (await import('./ar')).ar,
  he: async () => (await import('./he')).he,
  th: async () => (await import('./th')).th,
  vi: async () => (await import('./vi')).vi,
  id: async () => (await import('./id')).id,
  zh: async () => (await import('./zh')).zh,
} as const satisfies { readonly [code: string]: () => Promise<Letters> };
export type OtherLanguage = keyof typeof OTHER_LANGUAGES;

/** Language tags of browsers that differ from our file names. */
const OTHER_NAMES: { readonly [code: string]: string } = { pt: 'pt-br', iw: 'he', in: 'id' };

/**
 * The language of a buyer's letters besides English: the first of the browser's languages (BCP 47 tags, preferred
 * first) that has letters; undefined if that is English or there is none.
 */
export function buyersLanguage(tags: readonly string[]): OtherLanguage | undefined {
  for (const tag of tags) {
    const code = tag.toLowerCase().split('-')[0] ?? '';
    if (code === 'en') return undefined;
    const name = OTHER_NAMES[code] ?? code;
    const found = otherLanguages().find((other) => other === name);
    if (found) return found;
  }
  return undefined;
}

/** Whether a name is one of the other languages. */
function isOther(name: string): name is OtherLanguage {
  return name in OTHER_LANGUAGES;
}

/** Their names. */
export function otherLanguages(): readonly OtherLanguage[] {
  return Object.keys(OTHER_LANGUAGES).filter(isOther);
}
