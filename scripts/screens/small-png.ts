import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MAX_COLOURS = 256;

/**
 * A browser's picture (8 bit a colour, no interlacing; PNG specification, sections 9 and 11) with a palette of 256
 * colours: a third of the bytes. Any other colour, mostly at the soft edges of letters, becomes the nearest of these.
 */
export function smallPng(png: Uint8Array): Buffer {
  const { header, data } = chunksOf(Buffer.from(png));
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const channels = header[9] === 6 ? 4 : 3;
  const pixels = unfiltered(inflateSync(data), width * channels, channels);
  const colours = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = pixels.readUIntBE(at, 3);
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  const frequent = [...colours].toSorted(([, one], [, other]) => other - one).map(([colour]) => colour);
  const palette = paletteOf(frequent);
  const placeOf = new Map(frequent.map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const colour = pixels.readUIntBE((row * width + column) * channels, 3);
      rows[row * (width + 1) + 1 + column] = placeOf.get(colour) ?? 0;
    }
  }
  const small = Buffer.from(header);
  small[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', small),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The most frequent colour of each hue and lightness, so that small signs keep theirs; then the most frequent of the
 * rest.
 */
function paletteOf(frequent: readonly number[]): readonly number[] {
  const likes = new Map<number, number>();
  for (const colour of frequent) if (!likes.has(colour & 0xf0f0f0)) likes.set(colour & 0xf0f0f0, colour);
  return [...new Set([...likes.values(), ...frequent])].slice(0, MAX_COLOURS);
}

function nearest(palette: readonly number[], colour: number): number {
  const far = (one: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((colour >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, one, index) => (far(one) < far(palette[best] ?? 0) ? index : best), 0);
}

function chunksOf(png: Buffer): { readonly header: Buffer; readonly data: Buffer } {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return { header: png.subarray(16, 29), data: Buffer.concat(parts) };
}

/** The pixels, with each row's filter undone. */
function unfiltered(rows: Buffer, stride: number, step: number): Buffer {
  const pixels = Buffer.alloc((rows.length / (stride + 1)) * stride);
  for (let row = 0; row * stride < pixels.length; row += 1) {
    const filter = rows[row * (stride + 1)];
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column < step ? 0 : (pixels[at - step] ?? 0);
      const above = row === 0 ? 0 : (pixels[at - stride] ?? 0);
      const corner = row === 0 || column < step ? 0 : (pixels[at - stride - step] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      pixels[at] = (rows[row * (stride + 1) + 1 + column] ?? 0) + guess;
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const far = (one: number) => Math.abs(left + above - corner - one);
  if (far(left) <= far(above) && far(left) <= far(corner)) return left;
  return far(above) <= far(corner) ? above : corner;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
