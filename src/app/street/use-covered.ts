import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Covered } from '../map/move-map.ts';
import { looksSame } from '../ui/campaign-context.ts';

/** How much of the map the header covers, and the sheet: from below upright, from the right when the phone lies. */
export function useCovered(
  page: RefObject<HTMLElement | null>,
  header: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
): Covered {
  const [covered, setCovered] = useState<Covered>({ top: 0, right: 0, bottom: 0 });
  useLayoutEffect(() => {
    if (!page.current || !header.current || !sheet.current) return;
    const measure = () => {
      if (!page.current || !header.current || !sheet.current) return;
      const outer = page.current.getBoundingClientRect();
      const inner = sheet.current.getBoundingClientRect();
      const top = header.current.getBoundingClientRect().bottom - outer.top;
      const aside = inner.width < outer.width * 0.7 && outer.width > outer.height;
      const next = aside
        ? { top, right: outer.right - inner.left, bottom: 0 }
        : { top, right: 0, bottom: outer.bottom - inner.top };
      page.current.style.setProperty('--covered-right', `${next.right}px`);
      page.current.style.setProperty('--covered-bottom', `${next.bottom}px`);
      setCovered((now) => (looksSame(now, next) ? now : next));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(header.current);
    observer.observe(sheet.current);
    observer.observe(page.current);
    return () => observer.disconnect();
  }, [page, header, sheet]);
  return covered;
}
