// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import JSZip from 'jszip';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CaseActions } from '../../../components/case/case-facts';
import { TakeAlong } from '../../../components/case/take-along';
import { packZip, type ZipEntry } from '../../../entrypoints/case/pack-zip';
import { caseActions } from './case-sample';

afterEach(cleanup);

const NEVER = new AbortController().signal;
async function* entries(bytes: readonly Uint8Array<ArrayBuffer>[]): AsyncGenerator<ZipEntry> {
  for (const [index, one] of bytes.entries()) {
    yield { name: `exhibits/00${index + 1} фото.jpg`, input: new Blob([one]), lastModified: new Date(0) };
  }
}
const noise = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 7919) % 251);

describe('the zip', () => {
  it('holds every original byte for byte, below its own name', async () => {
    const originals = [noise(3), noise(0), noise(200_000)];
    const zip = await packZip(entries(originals), () => {}, NEVER);
    const read = await JSZip.loadAsync((await zip?.arrayBuffer()) ?? '', { checkCRC32: true });
    expect(Object.keys(read.files)).toEqual([1, 2, 3].map((number) => `exhibits/00${number} фото.jpg`));
    for (const [index, original] of originals.entries()) {
      const bytes = await read.file(`exhibits/00${index + 1} фото.jpg`)?.async('uint8array');
      expect(Buffer.compare(bytes ?? Buffer.from('none'), original)).toBe(0);
    }
  });

  it('tells how many bytes are packed, and gives nothing once it was stopped', async () => {
    const control = new AbortController();
    const reported: number[] = [];
    const zip = await packZip(
      entries([noise(100_000), noise(100_000)]),
      (bytes) => {
        reported.push(bytes);
        if (bytes > 100_000) control.abort();
      },
      control.signal,
    );
    expect(zip).toBeUndefined();
    expect(reported).toEqual(reported.toSorted((a, b) => a - b));
    expect(reported.at(-1)).toBeLessThan(200_000);
  });
});

describe('taking it along', () => {
  const show = (saveZip: CaseActions['saveZip']) =>
    render(<TakeAlong pictures={[]} actions={{ ...caseActions(), saveZip }} />);

  it('shows how far it is, can be stopped, and gives the focus back', async () => {
    show(
      (onShare, stop) =>
        new Promise((done) => {
          onShare(0.4);
          stop.addEventListener('abort', () => done(false));
        }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Save everything as zip' }));
    await waitFor(() => expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.4'));
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await screen.findByText('Stopped. Nothing was saved.');
    expect(document.activeElement?.textContent).toBe('Save everything as zip');
  });

  it('says when it is done, and when it failed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    show(async () => true);
    fireEvent.click(screen.getByRole('button', { name: 'Save everything as zip' }));
    await screen.findByText('Saved with your downloads.');
    cleanup();
    show(() => Promise.reject(new Error('no bytes')));
    fireEvent.click(screen.getByRole('button', { name: 'Save everything as zip' }));
    await screen.findByText(/could not be packed. What is kept is unchanged/);
  });
});
