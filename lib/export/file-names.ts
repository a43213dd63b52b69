/** Names that Windows keeps for its devices, with or without an ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i;

/** What may stand in no file's name somewhere, or is not seen: control characters, marks of direction, zero widths. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const FORBIDDEN = /[<>:"/\\|?*%~]/g;

/** Longest name in bytes of UTF-8; folders and zip readers take 255, and the number comes in front. */
const MAX_BYTES = 120;
const MAX_ENDING_LENGTH = 12;

/**
 * A name that is safe as one part of a path on every system: no folder, no device, nothing unseen, not too long, never empty. Its ending
 * stays, so that the file opens with the program it belongs to.
 */
export function safeName(name: string): string {
  const clean = name
    .toWellFormed()
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(FORBIDDEN, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = shortened(clean === '' ? 'file' : clean);
  return DEVICE.test(short) ? `_${short}` : short;
}

/** The path of an exhibit's original in the zip, by its number: no two exhibits have one. */
export function exhibitPath(number: number, name: string): string {
  return `exhibits/${String(number).padStart(3, '0')} ${safeName(name)}`;
}

function shortened(name: string): string {
  if (bytesOf(name) <= MAX_BYTES) return name;
  const ending = /\.[^. ]+$/u.exec(name)?.[0] ?? '';
  const kept = bytesOf(ending) <= MAX_ENDING_LENGTH ? ending : '';
  let stem = '';
  for (const letter of kept ? name.slice(0, -kept.length) : name) {
    if (bytesOf(stem + letter) > MAX_BYTES - MAX_ENDING_LENGTH) break;
    stem += letter;
  }
  return stem.replace(/[. ]+$/, '') + kept;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
