/** Names that Windows reserves for devices, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i;

/**
 * Characters that some system forbids in file names, or that are invisible: control characters, direction marks,
 * zero-width characters.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const FORBIDDEN = /[<>:"/\\|?*%~]/g;

/** The maximum length of a name in UTF-8 bytes. Folders and zip readers take 255, and a number is put in front. */
const MAX_BYTES = 120;
const MAX_ENDING_LENGTH = 12;

/**
 * A name that is safe as one path segment on every system: no folder, no device, nothing invisible, not too long, never
 * empty. The extension is kept, so that the file opens with its program.
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

/** The path of an exhibit's original in the zip. It starts with the exhibit's number, so it is unique. */
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
