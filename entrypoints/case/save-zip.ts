import { caseHtml } from '../../components/case/case-html';
import sheetCss from '../../components/case/sheet.css?inline';
import type { SheetContext } from '../../components/case/sheet-context';
import lifeCss from '../../components/order/life-line.css?inline';
import { saveFile } from '../../components/ui/save-file';
import tokensCss from '../../components/ui/tokens.css?inline';
import type { CaseFile } from '../../lib/export/case-file';
import { caseJson } from '../../lib/export/case-json';
import { exhibitPath } from '../../lib/export/file-names';
import { readBytes } from '../../lib/store';
import { directionOf } from '../../lib/wording/direction-of';
import { language } from '../../lib/wording/format';
import { packZip, type ZipEntry } from './pack-zip';

/**
 * Packs the case file as a page, its facts and every original, and saves the zip. `onShare` gets the progress, from 0
 * to 1. Resolves to false if it was stopped; rejects if an original cannot be read.
 */
export async function saveZip(
  file: CaseFile,
  context: Pick<SheetContext, 'formats' | 'size'>,
  onShare: (share: number) => void,
  stop: AbortSignal,
): Promise<boolean> {
  const total = file.exhibits.reduce((sum, one) => sum + one.file.size, 1);
  const zip = await packZip(entriesOf(file, context), (bytes) => onShare(Math.min(1, bytes / total)), stop);
  if (!zip) return false;
  saveFile(zip, `case-file-${file.order.id}.zip`);
  return true;
}

async function* entriesOf(
  file: CaseFile,
  context: Pick<SheetContext, 'formats' | 'size'>,
): AsyncGenerator<ZipEntry> {
  const tag = language();
  const css = tokensCss + lifeCss + sheetCss;
  const html = caseHtml(file, { context, css, language: tag, direction: directionOf(tag) });
  const lastModified = new Date(file.madeAt);
  yield { name: 'case-file.html', input: new Blob([html]), lastModified };
  yield { name: 'case.json', input: new Blob([caseJson(file)]), lastModified };
  for (const { number, file: original } of file.exhibits) {
    const input = await readBytes(original);
    if (!input) throw new Error(`The bytes of exhibit ${number} are gone.`);
    yield { name: exhibitPath(number, original.name), input, lastModified: new Date(original.addedAt) };
  }
}
