import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exhibitPath, safeName } from '../../../lib/export/file-names';

test.each([
  ['box.jpg', 'box.jpg'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['..\\..\\boot.ini', '_.._boot.ini'],
  ['C:\\Windows\\x.dll', 'C__Windows_x.dll'],
  ['CON.txt', '_CON.txt'],
  ['aux', '_aux'],
  ['com¹.log', '_com¹.log'],
  ['concert.jpg', 'concert.jpg'],
  ['photo\u202Egpj.exe', 'photogpj.exe'],
  ['a\u200Bb\u0000c\nd.png', 'abcd.png'],
  ['<img src=x onerror=alert(1)>.svg', '_img src=x onerror=alert(1)_.svg'],
  ['%2e%2e%2f.txt', '_2e_2e_2f.txt'],
  ['.htaccess', 'htaccess'],
  ['name. . .', 'name'],
  ['...', 'file'],
  ['', 'file'],
  ['\ud800.png', '\ufffd.png'],
  ['фото коробки.jpeg', 'фото коробки.jpeg'],
])('%j becomes %j', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});

test('a name of 300 letters is cut, and keeps its ending', () => {
  const safe = safeName(`${'ж'.repeat(296)}.jpg`);
  expect(safe).toMatch(/^ж+\.jpg$/);
  expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(120);
});

const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('.', '/', '\\', ' ', 'n', 'u', 'l', ':', '\u202e', '\u0000', 'é'),
    maxLength: 40,
  }),
);

test('whatever a file is called, its path is one safe part below "exhibits"', () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 9_999 }), (name, number) => {
      const path = exhibitPath(number, name);
      const [folder, file, ...deeper] = path.split('/');
      expect([folder, deeper]).toEqual(['exhibits', []]);
      expect(file).toMatch(/^\d{3,4} [^<>:"\\|?*\p{Cc}\p{Cf}\p{Cs}]*[^. ]$/u);
      expect(Buffer.byteLength(path)).toBeLessThanOrEqual(150);
      expect(safeName(safeName(name))).toBe(safeName(name));
    }),
  );
});

test('no two exhibits have one path, not even where case does not count', () => {
  fc.assert(
    fc.property(fc.array(names, { maxLength: 20 }), (all) => {
      const paths = all.map((name, index) => exhibitPath(index + 1, name).toLowerCase());
      expect(new Set(paths).size).toBe(all.length);
    }),
  );
});
