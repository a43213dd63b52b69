import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import { afterEach, expect, test, vi } from 'vitest';
import { makeZipsTheSame } from '../../../scripts/release/same-zips';

afterEach(() => {
  vi.useRealTimers();
});

/** What a zip of these files hashes to, made on a day, in this order. */
async function hash(day: string, names: readonly string[]): Promise<string> {
  vi.useFakeTimers({ now: Date.parse(day), toFake: ['Date'] });
  const zip = new JSZip();
  for (const name of names) zip.file(name, `the bytes of ${name}`);
  const made = createHash('sha256');
  await pipeline(zip.generateNodeStream({ type: 'nodebuffer', compression: 'DEFLATE' }), made);
  return made.digest('hex');
}

test('the same files make the same zip, on another day and found in another order', async () => {
  const first = await hash('2026-11-28', ['manifest.json', 'icon/16.png', 'a.js']);
  expect(await hash('2027-03-01', ['a.js', 'icon/16.png', 'manifest.json'])).not.toBe(first);
  makeZipsTheSame();
  const same = await hash('2026-11-28', ['manifest.json', 'icon/16.png', 'a.js']);
  expect(await hash('2027-03-01', ['a.js', 'icon/16.png', 'manifest.json'])).toBe(same);
  expect(await hash('2026-11-28', ['manifest.json', 'icon/16.png', 'b.js'])).not.toBe(same);
});
