import type { View } from '../../../domain/view.ts';

/** What somebody is called, where this phone may know it: a lead sees members, others those whom they greet and those of the shifts they look after. */
export function nameOf(view: View, member: string): string | null {
  const known = view.get('member', member)?.name ?? view.get('profile', member)?.name;
  if (known) return known;
  for (const { signUps } of view.all('shift')) {
    const name = signUps.find((one) => one.member === member)?.name;
    if (name) return name;
  }
  return null;
}
