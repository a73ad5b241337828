/** What only the one has, only the other, and both, by a key of their own; in the order of the lists. */
export function splitPlaces<P>(a: readonly P[], b: readonly P[], keyOf: (place: P) => string) {
  const inA = new Set(a.map(keyOf));
  const inB = new Set(b.map(keyOf));
  return {
    a: a.filter((place) => !inB.has(keyOf(place))),
    b: b.filter((place) => !inA.has(keyOf(place))),
    both: a.filter((place) => inB.has(keyOf(place))),
  };
}
