const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/**
 * Sizes of files in a language (a BCP 47 tag): "340 kB", "1.2 GB". A kB is 1,000 bytes, as in file managers and shops.
 */
export function sizeFormat(tag: string): (bytes: number) => string {
  const formats = UNITS.map(
    (unit, index) =>
      new Intl.NumberFormat(tag, {
        style: 'unit',
        unit,
        unitDisplay: index === 0 ? 'long' : 'short',
        maximumSignificantDigits: 3,
      }),
  );
  return (bytes) => {
    let [size, index] = [bytes, 0];
    while (size >= 999.5 && index < UNITS.length - 1) [size, index] = [size / 1000, index + 1];
    return formats[index]?.format(size) ?? String(bytes);
  };
}
