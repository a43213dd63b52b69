import JSZip from 'jszip';

/** The day that everything in a zip bears. */
const DAY = new Date(Date.UTC(2026, 0, 1));

/**
 * Lets the same files make the same zip, whenever it is made: each file bears one day, and they come by their names. WXT packs
 * with this library, as it finds the files, and would give each the present.
 */
export function makeZipsTheSame(): void {
  Object.assign(Reflect.get(JSZip, 'defaults'), { date: DAY });
  const generate = JSZip.prototype.generateNodeStream;
  JSZip.prototype.generateNodeStream = function (...given) {
    const files = Object.entries(this.files).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return generate.apply(Object.assign(this, { files: Object.fromEntries(files) }), given);
  };
}
