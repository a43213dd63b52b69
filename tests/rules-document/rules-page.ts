import { readFileSync } from 'node:fs';
import type { ClockId } from '../../lib/records/clock';
import { type Section, sectionsOf, tableIn } from '../read-document';

/**
 * docs/rules.md and the catalogue say the same. Everything expected is written from the data; whoever changes a figure on
 * one side is told what to change on the other.
 */

export const FILE = 'docs/rules.md';
export const DOCUMENT = readFileSync(FILE, 'utf8');

/** The rows of the table whose header begins so. */
export const table = (...header: readonly string[]) => tableIn(DOCUMENT.split('\n'), ...header);

interface ClockSection extends Section {
  readonly id: string;
}

/** The sections about a clock: their headings begin with its id. */
export const CLOCK_SECTIONS: readonly ClockSection[] = sectionsOf(DOCUMENT).flatMap((section) => {
  const [, id] = /^`([^`]+)` · \S/.exec(section.heading) ?? [];
  return id === undefined ? [] : [{ ...section, id }];
});

/** The section about a clock; undefined where there is none. */
export function sectionOf(id: ClockId): ClockSection | undefined {
  return CLOCK_SECTIONS.find((section) => section.id === id);
}

/** What differs between the rows of a table and those that the data makes, as sentences. */
export function rowsDiffer(
  what: string,
  found: readonly (readonly string[])[],
  wanted: readonly (readonly string[])[],
) {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [has, needs] = [found.map(line), wanted.map(line)];
  return [
    ...needs.filter((row) => !has.includes(row)).map((row) => `Add this row to ${what}: ${row}`),
    ...has.filter((row) => !needs.includes(row)).map((row) => `No data for this row of ${what}: ${row}`),
    ...(has.length === needs.length ? [] : [`${what} has ${has.length} rows, the data ${needs.length}.`]),
  ];
}
