import { options } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

/** Whether the whole sheet is drawn, and how to draw it before it is printed; afterwards it is not any more. */
export interface Whole {
  readonly whole: boolean;
  readonly draw: () => void;
}

/** Draws the whole sheet for paper: the screen has a portion of a long list, whoever prints gets all of it. */
export function useWhole(): Whole {
  const [whole, setWhole] = useState(false);
  const draw = useCallback(() => atOnce(() => setWhole(true)), []);
  useEffect(() => {
    const after = () => setWhole(false);
    window.addEventListener('beforeprint', draw);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', draw);
      window.removeEventListener('afterprint', after);
    };
  }, [draw]);
  return { whole, draw };
}

/** Draws what a change of state makes new before it returns: the browser prints the page as it is after its event. */
function atOnce(change: () => void): void {
  const usual = options.debounceRendering;
  options.debounceRendering = (draw) => draw();
  change();
  if (usual) options.debounceRendering = usual;
  else delete options.debounceRendering;
}
