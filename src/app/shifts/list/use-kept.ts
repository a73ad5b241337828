import { useState } from 'react';
import type * as z from 'zod/mini';

/** Something that this device remembers; `first` until somebody has chosen, and where the memory is broken. */
export function useKept<S extends z.ZodMiniType>(
  name: string,
  schema: S,
  first: z.infer<S>,
): [z.infer<S>, (next: z.infer<S>) => void] {
  const key = `laterne.shifts.${name}`;
  const [value, setValue] = useState(() => readKept(key, schema) ?? first);
  const keep = (next: z.infer<S>) => {
    setValue(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A full or forbidden storage costs the memory of the choice, not the choice.
    }
  };
  return [value, keep];
}

function readKept<S extends z.ZodMiniType>(key: string, schema: S): z.infer<S> | undefined {
  try {
    return schema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data;
  } catch {
    return undefined;
  }
}
