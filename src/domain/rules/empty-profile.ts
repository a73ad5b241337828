import type { ProfileRow } from '../model/profile.ts';

/** Somebody of whom nothing is known yet. */
export const emptyProfile = (member: string, name: string | null = null): ProfileRow => ({
  id: member,
  name,
  group: null,
  ward: null,
  elsewhere: false,
  phone: null,
  kinds: [],
  experienced: [],
  week: [0, 0, 0, 0, 0, 0, 0],
  languages: [],
  mobility: [],
  greeter: null,
  greetedAt: null,
  answeredAt: null,
});
