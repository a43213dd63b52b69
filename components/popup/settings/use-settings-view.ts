import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Whether the settings are shown. They take the focus when they open; closed, focus and scroll are as they were. */
export function useSettingsView() {
  const [choosing, setChoosing] = useState(false);
  const gear = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const scrollBefore = useRef<number>(undefined);

  useLayoutEffect(() => {
    if (choosing) {
      window.scrollTo(0, 0);
      heading.current?.focus();
    } else if (scrollBefore.current !== undefined) {
      gear.current?.focus({ preventScroll: true });
      window.scrollTo(0, scrollBefore.current);
    }
  }, [choosing]);

  return {
    choosing,
    setChoosing: (next: boolean) => {
      if (next) scrollBefore.current = window.scrollY;
      setChoosing(next);
    },
    gear,
    heading,
  };
}
