const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The writing direction of a language (a BCP 47 tag). Found by its script, since not every browser has `textInfo`. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(tag).maximize();
  return script && RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
}
