/**
 * The first of "Draft 1", "Draft 2", … that none has yet.
 * @param nameOf makes the name with a number
 */
export function freeName(taken: readonly { readonly name: string }[], nameOf: (number: number) => string): string {
  const names = new Set(taken.map(({ name }) => name));
  for (let number = 1; ; number++) if (!names.has(nameOf(number))) return nameOf(number);
}
