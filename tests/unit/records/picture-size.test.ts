import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pictureSize } from '../../../lib/records/picture-size';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [...part])),
  );
const zeros = (count: number) => Array.from({ length: count }, () => 0);

describe('the size of a picture', () => {
  test('of ours is read from its file', () => {
    expect(pictureSize(new Uint8Array(readFileSync('public/icon/128.png')))).toEqual({
      width: 128,
      height: 128,
    });
  });

  test.each([
    ['a PNG', bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 1, 0, 0], [0, 0, 1, 0])],
    ['a GIF', bytes('GIF89a', [0, 0], [0, 1])],
    [
      'a JPEG behind a segment',
      bytes([0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8], [1, 0, 0, 0]),
    ],
    ['a BMP', bytes('BM', zeros(16), [0, 0, 1, 0], [0, 255, 255, 255])],
    ['a large WebP', bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [0xff, 0xff, 0], [0xff, 0, 0])],
    [
      'a HEIC with a thumbnail',
      bytes(
        zeros(4),
        'ftypheic',
        zeros(9),
        'ispe',
        zeros(4),
        [0, 0, 0, 9],
        [0, 0, 0, 9],
        'ispe',
        zeros(4),
        [0, 1, 0, 0],
        [0, 0, 1, 0],
      ),
    ],
  ])('is found in %s', (_, head) => {
    const size = pictureSize(head);
    expect(size).toBeDefined();
    expect([0, 0x100, 0x10000]).toContain(size?.width);
    expect([0, 0x100, 0x10000]).toContain(size?.height);
  });

  test.each([
    ['nothing', bytes()],
    ['a text', bytes('<svg width="9" height="9"/>')],
    ['the beginning of a PNG', bytes([0x89], 'PNG')],
    ['a JPEG without a frame', bytes([0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 2])],
    ['a RIFF of another kind', bytes('RIFF', zeros(4), 'WAVE', zeros(30))],
  ])('is not made up of %s', (_, head) => {
    expect(pictureSize(head)).toBeUndefined();
  });
});
