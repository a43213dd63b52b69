import { useEffect, useState } from 'preact/hooks';
import type { PopupState, PopupStore } from './popup-store';

/** What a store has to show, anew after each change. It is started here, and ended with what shows it. */
export function usePopupStore(store: PopupStore): PopupState {
  const [state, setState] = useState(store.get);
  useEffect(() => {
    const leave = store.subscribe(() => setState(store.get()));
    const end = store.start();
    return () => {
      end();
      leave();
    };
  }, [store]);
  return state;
}
