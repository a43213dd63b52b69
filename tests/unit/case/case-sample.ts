import { vi } from 'vitest';
import type { CaseActions } from '../../../components/case/case-facts';

/** Actions of the case page that do nothing and can be asked whether they were called. */
export function caseActions() {
  const nothing = async () => {};
  return {
    attach: vi.fn<CaseActions['attach']>(async () => []),
    attachAgain: vi.fn<CaseActions['attachAgain']>(async () => undefined),
    changeFile: vi.fn<CaseActions['changeFile']>(nothing),
    removeFile: vi.fn<CaseActions['removeFile']>(nothing),
    writeNote: vi.fn<CaseActions['writeNote']>(nothing),
    keepNote: vi.fn<CaseActions['keepNote']>(nothing),
    removeNote: vi.fn<CaseActions['removeNote']>(nothing),
    showPreviews: vi.fn<CaseActions['showPreviews']>(nothing),
    print: vi.fn<CaseActions['print']>(nothing),
    saveZip: vi.fn<CaseActions['saveZip']>(async () => true),
  };
}
