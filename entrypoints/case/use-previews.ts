import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Unshown } from '../../components/case/case-facts';
import type { Exhibit } from '../../lib/export/exhibit';
import { type EvidenceFile, previewOf } from '../../lib/records/evidence-file';
import { HEAD_BYTES, pictureSize } from '../../lib/records/picture-size';
import { readBytes } from '../../lib/store';

/** Larger pictures are kept and not shown: decoded, each pixel takes four bytes. */
const MAX_PIXELS = 64_000_000;
const MAX_BYTES = 100_000_000;

/** What is shown of the files, and how to show more. */
export interface Previews {
  /** Object URLs of pictures and videos, by file id; revoked when their file is gone. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Why a picture is not shown, by file id. */
  readonly unshown: ReadonlyMap<string, Unshown>;
  /** Shows files, as far as they can be; resolves when all of them are drawn. */
  readonly show: (ids: readonly string[]) => Promise<void>;
}

/** Previews of the exhibits: none before the buyer asks for it. */
export function usePreviews(exhibits: readonly Exhibit[]): Previews {
  const [made, setMade] = useState<ReadonlyMap<string, string | { readonly why: Unshown }>>(new Map());
  const latest = useRef(exhibits);
  latest.current = exhibits;

  useEffect(() => {
    const here = new Set(exhibits.map(({ file }) => file.id));
    const gone = [...made].filter(([id]) => !here.has(id));
    if (gone.length === 0) return;
    for (const [, one] of gone) if (typeof one === 'string') URL.revokeObjectURL(one);
    setMade(new Map([...made].filter(([id]) => here.has(id))));
  }, [exhibits, made]);

  return useMemo(() => {
    const entries = [...made];
    return {
      addresses: new Map(entries.flatMap(([id, one]) => (typeof one === 'string' ? [[id, one]] : []))),
      unshown: new Map(entries.flatMap(([id, one]) => (typeof one === 'string' ? [] : [[id, one.why]]))),
      show: async (ids) => {
        const wanted = new Set(ids);
        const opened: (readonly [string, string | { readonly why: Unshown }])[] = [];
        for (const { file } of latest.current) {
          if (!wanted.has(file.id) || made.has(file.id) || !previewOf(file)) continue;
          opened.push([file.id, await openPreview(file)]);
        }
        setMade((before) => new Map([...before, ...opened]));
        await drawn();
      },
    };
  }, [made]);
}

/** An address of a file's bytes, if they are of a kind and a size that can be shown. */
async function openPreview(file: EvidenceFile): Promise<string | { readonly why: Unshown }> {
  const bytes = await readBytes(file).catch(console.error);
  if (!bytes) return { why: 'noPreview' };
  if (previewOf(file) === 'picture') {
    const size = pictureSize(new Uint8Array(await bytes.slice(0, HEAD_BYTES).arrayBuffer()));
    if (!size) return { why: 'noPreview' };
    if (size.width * size.height > MAX_PIXELS || bytes.size > MAX_BYTES) return { why: 'tooLarge' };
  }
  return URL.createObjectURL(bytes);
}

/** Resolves when the pictures of the page have been loaded, or have failed. */
async function drawn(): Promise<void> {
  await new Promise((done) => setTimeout(done)); // so that the last of them are in the page
  await Promise.all([...document.querySelectorAll('img')].map((image) => image.decode().catch(() => {})));
}
