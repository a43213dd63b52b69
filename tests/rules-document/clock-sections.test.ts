import { describe, expect, test } from 'vitest';
import { CLOCKS } from '../../lib/records/clock';
import { OFFICIAL_2026 } from '../../lib/rules/catalogue';
import { allIsWell } from '../read-document';
import { code, facts, figureLine, lengths, spansOf } from './data-in-words';
import { ALL_ROWS } from './rows';
import { CLOCK_SECTIONS, FILE, sectionOf } from './rules-page';

describe('every clock has its section', () => {
  test('one for each clock of the data, and none for anything else', () => {
    const ids = CLOCK_SECTIONS.map(({ id }) => id);
    allIsWell([
      ...CLOCKS.filter((clock) => !ids.includes(clock)).map(
        (clock) => `Write a section "### ${code(clock)} · its plain name" in ${FILE}.`,
      ),
      ...ids
        .filter((id) => !CLOCKS.some((clock) => clock === id))
        .map((id) => `${FILE} has a section on ${code(id)}, which is no clock of lib/records/clock.ts.`),
      ...ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => `${FILE} has two sections on ${code(id)}; leave one.`),
      ...CLOCKS.filter((clock) => !OFFICIAL_2026.some(({ id }) => id === clock)).map(
        (clock) => `The clock ${code(clock)} has no row in lib/rules/catalogue.`,
      ),
    ]);
  });

  describe.each(OFFICIAL_2026.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
    const section = sectionOf(id) ?? { id, heading: '', lines: [] };
    const prose = section.lines.slice(2).join('\n');

    test('its figures are those of the data', () => {
      const wanted = `${figureLine(rule)}\\`;
      expect(section.lines[0], `Write right under the heading of ${code(id)}: ${wanted}`).toBe(wanted);
      expect(
        rule.nominal.length,
        `${code(id)} needs exactly one nominal figure; the code takes the first.`,
      ).toBe(1);
    });

    test('its kind, actor, zone, sources, month, confidence and condition are those of the data', () => {
      const parts = (section.lines[1] ?? '').replace(/\.\\$/, '').split(' · ');
      const wanted = facts(rule).map(([name, text], index) => ({ name, text, said: parts[index] ?? '' }));
      allIsWell(
        wanted
          .filter(({ text, said }) => text !== said)
          .map(
            ({ name, text, said }) =>
              `${code(id)}: ${name} is "${text}" in the data; the line under its figures says "${said}".`,
          ),
      );
      expect(parts.length, `The line under the figures of ${code(id)} has too many parts.`).toBe(
        wanted.length,
      );
    });

    test('what happens when it passes is named', () => {
      const reported = [...prose.matchAll(/When it passes \(`([^`]+)`\)/g)].map(([, name]) => name);
      expect(
        reported,
        `${code(id)}: write "When it passes (${code(rule.onExpiry)}) …" and only that.`,
      ).toEqual([rule.onExpiry]);
    });

    test('its prose names no figure that no row of it has', () => {
      const known = ALL_ROWS.filter((row) => row.id === id).flatMap((row) => spansOf(row).flatMap(lengths));
      const said = [...prose.matchAll(/\b\d+ (?:working )?(?:hour|day|week|month|year)s?\b/g)].map(
        ([text]) => text,
      );
      allIsWell(
        said
          .filter((text) => !known.includes(text))
          .map(
            (text) => `${code(id)}: the text says "${text}", the data does not. History has its own table.`,
          ),
      );
    });
  });
});
