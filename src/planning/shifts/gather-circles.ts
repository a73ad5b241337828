import { Contradiction } from '../contradiction.ts';

/**
 * Who wants to go together, in circles that share nobody: whoever goes with two goes with both. People are counted as
 * `numbers` counts them; who is not in it has left the campaign, and who stays alone by that goes alone.
 * @throws Contradiction together-alone where a wish names one person only
 */
export function gatherCircles(
  together: readonly (readonly string[])[],
  numbers: ReadonlyMap<string, number>,
): number[][] {
  const circleOf = new Map<number, Set<number>>();
  together.forEach((wish, index) => {
    const people = new Set(wish.flatMap((member) => numbers.get(member) ?? []));
    if (new Set(wish).size < 2) {
      const setting = `together.${index}`;
      throw new Contradiction('together-alone', { together: index }, [{ setting, from: wish.join(','), to: null }]);
    }
    if (people.size < 2) return;
    for (const person of [...people]) for (const other of circleOf.get(person) ?? []) people.add(other);
    for (const person of people) circleOf.set(person, people);
  });
  return [...new Set(circleOf.values())].map((people) => [...people].sort((a, b) => a - b));
}
