import type { FieldHits, KeptReport } from '../records/page-report';

/** The report of a page that could not be read, for the buyer to read, copy and send. Its day is in UTC. */
export function reportText(report: KeptReport): string {
  const head: readonly (readonly [key: string, value: string | number])[] = [
    ['report', 1],
    ['version', report.version],
    ['page', report.source],
    ['problem', report.problem],
    ['cards', report.cards],
    ['with the problem', report.wrong],
    ...report.hits.map(
      ({ field, hits, misses }) => [`field ${field}`, `${hits.join(' ')} / ${misses}`] as const,
    ),
    ['language', report.language],
    ['day', new Date(report.seenAt).toISOString().slice(0, 10)],
  ];
  return `${head.map(([key, value]) => `${key}: ${value}`).join('\n')}\n\n${report.skeleton}\n`;
}

/**
 * Parses a report; undefined for a text that is none. Only its form is checked: a schema then says what does not fit.
 */
export function parseReport(text: string): { readonly [part in keyof KeptReport]: unknown } | undefined {
  const [head = '', ...rest] = text
    .replace(/\r\n/g, '\n')
    .trim()
    .split(/\n\s*\n/);
  const entries = head.split('\n').map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()] as const;
  });
  const values = new Map(entries);
  if (values.get('report') !== '1' || rest.length === 0) return undefined;
  return {
    version: values.get('version'),
    source: values.get('page'),
    problem: values.get('problem'),
    cards: Number(values.get('cards')),
    wrong: Number(values.get('with the problem')),
    hits: entries.flatMap(([key, value]) => (key.startsWith('field ') ? [hitsOf(key, value)] : [])),
    language: values.get('language'),
    seenAt: Date.parse(`${values.get('day')}T00:00:00Z`),
    skeleton: rest.join('\n'),
  };
}

function hitsOf(key: string, value: string): FieldHits {
  const [hits = '', misses = ''] = value.split('/');
  return {
    field: key.slice('field '.length),
    hits: hits.trim().split(/\s+/).map(Number),
    misses: Number(misses),
  };
}
