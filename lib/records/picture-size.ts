/** Width and height of a picture (px). */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** So many bytes of a picture's beginning have its size, whatever a camera puts before it. */
export const HEAD_BYTES = 1_000_000;

/**
 * The size that the first bytes of a picture state, without decoding it: PNG, JPEG, GIF, WebP, BMP, AVIF and HEIC. Undefined for
 * anything else, whatever its name and type say.
 */
export function pictureSize(head: Uint8Array<ArrayBuffer>): PictureSize | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const text = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to));
  try {
    if (text(1, 4) === 'PNG') return { width: view.getUint32(16), height: view.getUint32(20) };
    if (text(0, 3) === 'GIF') return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (text(0, 2) === 'BM')
      return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
    if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return ofWebp(view, text(12, 16));
    if (text(4, 8) === 'ftyp') return ofBoxes(view, head);
    return view.getUint16(0) === 0xffd8 ? ofJpeg(view) : undefined;
  } catch {
    return undefined; // it ends before it states its size
  }
}

function ofWebp(view: DataView, kind: string): PictureSize | undefined {
  const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  if (kind === 'VP8X') return { width: uint24(24) + 1, height: uint24(27) + 1 };
  if (kind === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind !== 'VP8L') return undefined;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

/** Segment by segment to the frame's header, which is none of the tables C4, C8 and CC. */
function ofJpeg(view: DataView): PictureSize | undefined {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}

/** The largest of the sizes that AVIF and HEIC state in `ispe` boxes: of the whole, of its tiles and of a thumbnail. */
function ofBoxes(view: DataView, head: Uint8Array): PictureSize | undefined {
  let largest: PictureSize | undefined;
  for (let at = head.indexOf(0x69); at >= 0 && at + 16 <= head.length; at = head.indexOf(0x69, at + 1)) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}
