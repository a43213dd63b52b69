import type { DemoStore } from './order';
import { drawing, type Shape } from './picture';

/** A thing on sale, with its store and its price in cents. */
export interface Good {
  readonly title: string;
  readonly options: string;
  readonly cents: number;
  readonly store: DemoStore;
  readonly picture: string;
  readonly product: string;
}

const STORES = {
  vega: { name: 'Vega Store', page: '1105843321' },
  lumen: { name: 'Lumen Home Store', page: '1102357011' },
  trail: { name: 'Trailhead Outdoor Store', page: '1104336422' },
  bench: { name: 'Workbench Tools Store', page: '1101873305' },
  pixel: { name: 'Pixel & Port Store', page: '1103920117' },
  linen: { name: 'Linen Lane Store' },
} as const;

type Row = readonly [title: string, options: string, cents: number, store: keyof typeof STORES, shape: Shape];

/** Invented and plain: the README's pictures show them. */
const ROWS: readonly Row[] = [
  ['USB-C hub, 7 in 1, aluminium', 'Grey', 2149, 'vega', 'box'],
  ['Braided USB-C cable, 2 m, 100 W', 'Black, 2 m', 629, 'pixel', 'cable'],
  ['Desk lamp with clamp, warm and cold light', 'White, EU plug', 2390, 'lumen', 'lamp'],
  ['Rain jacket, light, with hood', 'Olive, L', 3275, 'trail', 'shirt'],
  ['Steel water bottle, 750 ml', 'Sand', 1245, 'trail', 'bottle'],
  ['Precision screwdriver set, 25 pieces', '25 in 1', 1480, 'bench', 'tool'],
  ['Quartz watch with leather strap', 'Brown', 2860, 'vega', 'watch'],
  ['Canvas shopping bag, foldable', 'Natural', 735, 'linen', 'bag'],
  ['Storage boxes for drawers, set of 6', 'Light grey', 1690, 'lumen', 'box'],
  ['HDMI cable, 3 m, right angle', 'Black, 3 m', 812, 'pixel', 'cable'],
  ['Reading light for the bed, rechargeable', 'White', 1120, 'lumen', 'lamp'],
  ['Merino base layer, long sleeve', 'Navy, M', 3940, 'trail', 'shirt'],
  ['Soap dispenser, ceramic, 300 ml', 'Blue', 985, 'linen', 'bottle'],
  ['Bicycle multi-tool, 16 functions', 'Black', 1355, 'bench', 'tool'],
  ['Kitchen timer with magnet', 'Yellow', 590, 'lumen', 'watch'],
  ['Laptop sleeve, felt, 14 inch', 'Grey, 14"', 1430, 'linen', 'bag'],
  ['Wall shelf brackets, 2 pairs', 'Black', 1175, 'bench', 'box'],
  ['Headphone extension cable, 1.5 m', '1.5 m', 449, 'pixel', 'cable'],
];

const GOODS: readonly Good[] = ROWS.map(([title, options, cents, store], index) => ({
  title,
  options,
  cents,
  store: STORES[store],
  picture: `var(--good-${index})`,
  product: `10050${String(index * 7919 + 1745176332).padStart(11, '0')}`,
}));

/** The drawings as CSS variables, so that a page has each once and not once per card. */
export const PICTURES = `:root { ${ROWS.map(
  ([, , , , shape], index) => `--good-${index}: ${drawing(shape, (index * 47) % 360)};`,
).join(' ')} }`;

/** The good at an index of the range, which wraps around. */
export function goodAt(index: number): Good {
  const good = GOODS[index % GOODS.length];
  if (!good) throw new RangeError(`no good at ${index}`);
  return good;
}

/** An amount in the form of an English page with euros: "€48.88" (captured 2026-06). */
export function euros(cents: number): string {
  return `€${(cents / 100).toFixed(2)}`;
}
