/** A line of a letter. Where the letter gets too long, lines that can be spared go first, the highest number before the others. */
export interface Line {
  readonly text: string;
  readonly spare?: number;
}
export type Paragraph = readonly Line[];

/** The text of a letter, with lines left out until it is at most so many UTF-16 units long. */
export function fitted(paragraphs: readonly Paragraph[], longest: number): string {
  const text = paragraphs
    .filter(({ length }) => length > 0)
    .map((lines) => lines.map((line) => line.text).join('\n'))
    .join('\n\n');
  if (text.length <= longest) return text;
  const most = Math.max(...paragraphs.flat().map(({ spare = 0 }) => spare));
  if (most === 0) return text;
  const shorter = paragraphs.map((lines) => lines.filter(({ spare = 0 }) => spare !== most));
  return fitted(shorter, longest);
}
