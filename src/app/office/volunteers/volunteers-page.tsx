/** To be filled. */
export function VolunteersPage() {
  return null;
}
