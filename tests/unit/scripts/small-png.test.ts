import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { smallPng } from '../../../scripts/screens/small-png';

/** The chunks of a picture by their names; a name that comes twice is one. */
function chunks(png: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    found.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end));
    at = end + 4;
  }
  return found;
}

/** What a browser writes: colours (0xRRGGBB) in rows, each behind the filter with its row's number. */
function written(rows: readonly (readonly number[])[]): Buffer {
  const width = rows[0]?.length ?? 0;
  const pixels = rows.map((row) =>
    row.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  const filtered = pixels.map((row, y) => [
    y % 5,
    ...row.map((value, x) => {
      const left = row[x - 3] ?? 0;
      const above = pixels[y - 1]?.[x] ?? 0;
      const corner = x < 3 ? 0 : (pixels[y - 1]?.[x - 3] ?? 0);
      const [paeth = 0] = [left, above, corner].toSorted(
        (one, other) => Math.abs(left + above - corner - one) - Math.abs(left + above - corner - other),
      );
      return (value - ([0, left, above, (left + above) >> 1, paeth][y % 5] ?? 0)) & 255;
    }),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2], 8);
  const chunk = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const data = chunk('IDAT', deflateSync(Buffer.from(filtered.flat())));
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', header), data, chunk('IEND', Buffer.alloc(0))]);
}

/** The colours of a picture with a palette. */
function read(png: Buffer): readonly (readonly number[])[] {
  const found = chunks(png);
  const part = (name: string) => found.get(name) ?? Buffer.alloc(0);
  const width = part('IHDR').readUInt32BE(0);
  const places = inflateSync(part('IDAT'));
  return Array.from({ length: part('IHDR').readUInt32BE(4) }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const place = places[y * (width + 1) + 1 + x] ?? 0;
      return part('PLTE').readUIntBE(place * 3, 3);
    }),
  );
}

const squares = (width: number, height: number, colour: (x: number, y: number) => number) =>
  Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => colour(x, y)));

test('a picture of few colours stays as it is, whatever filters its rows have', () => {
  const picture = squares(
    9,
    20,
    (x, y) => [0xffffff, 0x1f5fae, 0xb3261e, 0x101010][(x * 7 + y * y) % 4] ?? 0,
  );
  expect(read(smallPng(written(picture)))).toEqual(picture);
});

test('of many colours, a small sign keeps its own, and the others stay near', () => {
  const picture = squares(40, 40, (x, y) => (x === 39 && y === 39 ? 0xf0bb5a : (x * 3) | ((y * 3) << 8)));
  const shown = read(smallPng(written(picture)));
  expect(shown[39]?.[39]).toBe(0xf0bb5a);
  for (const [y, row] of picture.entries()) {
    for (const [x, colour] of row.entries()) {
      for (const shift of [0, 8, 16]) {
        const off = ((colour >> shift) & 255) - (((shown[y]?.[x] ?? 0) >> shift) & 255);
        expect(Math.abs(off)).toBeLessThan(16);
      }
    }
  }
});
