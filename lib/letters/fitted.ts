/** A line of a letter. If the letter is too long, expendable lines are dropped, the highest number first. */
export interface Line {
  readonly text: string;
  readonly spare?: number;
}
export type Paragraph = readonly Line[];

/** The text of a letter, with lines dropped until it fits a number of UTF-16 units. */
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
