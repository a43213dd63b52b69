/** The drawings of the items: one path each, in a box of 100 by 100. */
const SHAPES = {
  box: 'M22 36 50 24 78 36V68L50 80 22 68ZM22 36 50 48 78 36M50 48V80',
  cable: 'M24 62H40V50H24ZM40 56C66 56 34 36 62 36M62 30H78V42H62Z',
  lamp: 'M36 24H64L74 52H26ZM50 52V76M34 76H66',
  shirt: 'M36 26 20 38 28 50 34 46V76H66V46L72 50 80 38 64 26C60 34 40 34 36 26Z',
  bottle: 'M44 20H56V32C66 38 66 44 66 50V80H34V50C34 44 34 38 44 32Z',
  tool: 'M28 72 56 44M52 40A14 14 0 0 1 72 24L64 34 68 38 78 30A14 14 0 0 1 60 48Z',
  watch: 'M42 18H58L60 34H40ZM42 82H58L60 66H40ZM34 50A16 16 0 1 0 66 50 16 16 0 1 0 34 50M50 42V50H57',
  bag: 'M28 42H72L76 80H24ZM38 42C38 18 62 18 62 42',
} as const;
export type Shape = keyof typeof SHAPES;

/** A drawing as a CSS image; `hue` is in degrees. No image comes from the network. */
export function drawing(shape: Shape, hue: number): string {
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">',
    `<rect width="100" height="100" fill="hsl(${hue} 45% 93%)"/>`,
    `<path d="${SHAPES[shape]}" fill="hsl(${hue} 45% 82%)" stroke="hsl(${hue} 40% 38%)" stroke-width="3" stroke-linejoin="round"/>`,
    '</svg>',
  ].join('');
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
