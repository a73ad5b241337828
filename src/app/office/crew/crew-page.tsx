/** To be filled. */
export function CrewPage() {
  return null;
}
