/** The sources that the rule book names, by the keys of docs/rules.md. */
export const SOURCES = [
  'guide',
  'O1',
  'O3',
  'O5',
  'P1',
  'R1',
  'H1',
  'H2',
  'H3',
  'L7',
  'L8',
  'U2',
  'U4',
] as const;
export type SourceKey = (typeof SOURCES)[number];
