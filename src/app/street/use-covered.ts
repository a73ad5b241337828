import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Covered } from '../map/move-map.ts';

/** How much of the map the sheet covers: from below upright, from the right when the phone lies. */
export function useCovered(page: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>): Covered {
  const [covered, setCovered] = useState<Covered>({ right: 0, bottom: 0 });
  useLayoutEffect(() => {
    if (!page.current || !sheet.current) return;
    const measure = () => {
      if (!page.current || !sheet.current) return;
      const outer = page.current.getBoundingClientRect();
      const inner = sheet.current.getBoundingClientRect();
      const aside = inner.width < outer.width * 0.7 && outer.width > outer.height;
      const next = aside
        ? { right: outer.right - inner.left, bottom: 0 }
        : { right: 0, bottom: outer.bottom - inner.top };
      page.current.style.setProperty('--covered-right', `${next.right}px`);
      page.current.style.setProperty('--covered-bottom', `${next.bottom}px`);
      setCovered((now) => (now.right === next.right && now.bottom === next.bottom ? now : next));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(sheet.current);
    observer.observe(page.current);
    return () => observer.disconnect();
  }, [page, sheet]);
  return covered;
}
