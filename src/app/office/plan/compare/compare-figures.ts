import type { Figure } from '../figures.ts';

export interface ComparedFigure {
  readonly key: string;
  readonly name: string;
  readonly a: string;
  readonly b: string;
  /** Which plan does better in it; null: neither, or it is no question of better. */
  readonly better: 'a' | 'b' | null;
}

/** The figures of two plans side by side, in the order of the first; what only one of them has is left out. */
export function compareFigures(a: readonly Figure[], b: readonly Figure[]): readonly ComparedFigure[] {
  return a.flatMap((figure) => {
    const other = b.find(({ key }) => key === figure.key);
    if (!other) return [];
    const { key, name, better, text } = figure;
    const lead = better === undefined || figure.text === other.text ? 0 : figure.value - other.value;
    const first = better === 'less' ? -lead : lead;
    return [{ key, name, a: text, b: other.text, better: first === 0 ? null : first > 0 ? 'a' : 'b' }];
  });
}
