import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigationType } from 'react-router';

/** How somebody left the shifts when they opened one; coming back finds it so again, coming anew does not. */
const left = new Map<string, unknown>();

/** Like useState, and found again by who comes back with the phone's way back. */
export function useReturning<T>(name: string, first: T): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(useLeft(name, first));
  useEffect(() => {
    left.set(name, value);
  }, [name, value]);
  return [value, setValue];
}

/** Scrolls the room as it was left. @returns for an element inside of the room's body */
export function useScrollBack(name: string): RefObject<HTMLDivElement | null> {
  const inside = useRef<HTMLDivElement>(null);
  const top = useRef(useLeft(name, 0));
  useLayoutEffect(() => {
    const body = inside.current?.closest('main');
    if (!body) return;
    body.scrollTop = top.current;
    const keep = () => left.set(name, body.scrollTop);
    body.addEventListener('scroll', keep, { passive: true });
    return () => body.removeEventListener('scroll', keep);
  }, [name]);
  return inside;
}

function useLeft<T>(name: string, first: T): T {
  const back = useNavigationType() === 'POP';
  return back && left.has(name) ? (left.get(name) as T) : first;
}
