import { readFileSync } from 'node:fs';

/**
 * The tables in tests/languages/, which somebody who speaks one of the languages can check without reading code: a text,
 * what it means, and "about" where no page was ever seen to say it.
 */

const SECTIONS = [
  'dates',
  'statuses',
  'labels',
  'guarantee',
  'tags',
  'tracking',
  'disputes',
  'sentences',
] as const;
export type Section = (typeof SECTIONS)[number];

export interface Row {
  readonly text: string;
  readonly means: string;
  readonly about: boolean;
}

export interface Table {
  readonly heading: string;
  readonly sections: { readonly [section in Section]: readonly Row[] };
}

/** Marks that nobody can see are written in braces in the tables. */
const UNSEEN: readonly (readonly [string, string])[] = [
  ['{nbsp}', '\u00a0'],
  ['{rlm}', '\u200f'],
];

/** The table in a file. Throws where the file has another form. */
export function tableOf(path: string): Table {
  const text = UNSEEN.reduce((all, [name, mark]) => all.replaceAll(name, mark), readFileSync(path, 'utf8'));
  const [heading = '', ...blocks] = text.trimEnd().split('\n\n');
  const sections = new Map(
    blocks.map((block) => {
      const [name = '', ...lines] = block.split('\n');
      if (!SECTIONS.some((section) => section === name))
        throw new Error(`${path}: no section is called ${name}`);
      return [name, lines.map((line) => rowOf(path, line))];
    }),
  );
  const rows = (section: Section) => sections.get(section) ?? [];
  return {
    heading,
    sections: {
      dates: rows('dates'),
      statuses: rows('statuses'),
      labels: rows('labels'),
      guarantee: rows('guarantee'),
      tags: rows('tags'),
      tracking: rows('tracking'),
      disputes: rows('disputes'),
      sentences: rows('sentences'),
    },
  };
}

function rowOf(path: string, line: string): Row {
  const [text, means, about, ...more] = line.split('\t');
  if (!text || !means || more.length > 0 || (about ?? 'about') !== 'about')
    throw new Error(`${path}: ${line}`);
  return row(text, means, about === 'about');
}

/** A row of a table, or what the code has in its place. */
export function row(text: string, means: string, about: boolean): Row {
  return { text, means, about };
}
