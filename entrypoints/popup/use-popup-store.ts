import { useEffect, useState } from 'preact/hooks';
import type { PopupState, PopupStore } from './popup-store';

/** The state of a store, updated at each change. The store runs as long as the component is mounted. */
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
