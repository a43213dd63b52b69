// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FilePreview } from '../../../components/case/file-preview';
import { SheetExhibits } from '../../../components/case/sheet-exhibits';
import { TakeAlong } from '../../../components/case/take-along';
import { type Exhibit, picturesOf } from '../../../lib/export/exhibit';
import { isCalendarDate } from '../../../lib/time/calendar-date';
import { paperFormats } from '../../../lib/wording/paper-formats';
import { sizeFormat } from '../../../lib/wording/size-format';
import { caseActions } from './case-sample';

const DAY = '2026-11-23';
if (!isCalendarDate(DAY)) throw new Error(DAY);
const on = DAY;
const exhibit = (type: string, id = 'a'): Exhibit => ({
  number: 1,
  file: { id, orderId: '1', name: 'file', type, size: 1, addedAt: 1, on, caption: '' },
});
const sheet = { formats: paperFormats('en'), size: sizeFormat('en') };
const drawn = (container: Element) => container.querySelectorAll('img, video').length;

/** A file on the page and on paper. */
function show(one: Exhibit, given: { readonly address?: string; readonly unshown?: 'tooLarge' } = {}) {
  const onShow = vi.fn(async () => {});
  const context = { ...sheet, addressOf: () => given.address, unshownOf: () => given.unshown };
  const view = render(
    <>
      <FilePreview
        file={one.file}
        name="Exhibit 1"
        address={given.address}
        unshown={given.unshown}
        onShow={onShow}
      />
      <SheetExhibits exhibits={[one]} context={context} whole />
    </>,
  );
  return { ...view, onShow };
}

afterEach(cleanup);

describe('a preview', () => {
  it.each(['image/png', 'video/mp4'])('of %s is drawn on a press alone', (type) => {
    const { container, onShow } = show(exhibit(type));
    expect(drawn(container)).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: 'Show: Exhibit 1' }));
    expect(onShow).toHaveBeenCalledOnce();
  });

  it('of all pictures is drawn on one press, and of nothing else', () => {
    const actions = caseActions();
    const all = ['image/png', 'video/mp4', 'image/svg+xml', 'text/html'].map((type) => exhibit(type, type));
    render(<TakeAlong pictures={picturesOf(all)} actions={actions} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show all pictures' }));
    expect(actions.showPreviews).toHaveBeenCalledWith(['image/png']);
  });

  it.each(['image/svg+xml', 'IMAGE/SVG+XML', 'image/svg+xml;charset=utf-8', 'image/svg'])(
    'is never drawn of %s, even where it had an address',
    (type) => {
      const { container } = show(exhibit(type), { address: 'blob:null/a' });
      expect(drawn(container)).toBe(0);
      expect(screen.getByText(/^A drawing \(SVG\) is not shown here/)).toBeTruthy();
      expect(screen.queryByRole('button')).toBeNull();
    },
  );

  it('of a picture that is too large says so, on the page and on paper', () => {
    const { container } = show(exhibit('image/png'), { unshown: 'tooLarge' });
    expect(drawn(container)).toBe(0);
    expect(screen.getAllByText(/too large to be shown here/)).toHaveLength(2);
  });
});
