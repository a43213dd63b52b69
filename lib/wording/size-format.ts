const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Sizes of files in a language (a BCP 47 tag): "340 kB", "1.2 GB". Thousands, as file managers and shops count them. */
export function sizeFormat(tag: string): (bytes: number) => string {
  const formats = UNITS.map(
    (unit, place) =>
      new Intl.NumberFormat(tag, {
        style: 'unit',
        unit,
        unitDisplay: place === 0 ? 'long' : 'short',
        maximumSignificantDigits: 3,
      }),
  );
  return (bytes) => {
    let [size, place] = [bytes, 0];
    while (size >= 999.5 && place < UNITS.length - 1) [size, place] = [size / 1000, place + 1];
    return formats[place]?.format(size) ?? String(bytes);
  };
}
