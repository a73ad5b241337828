/** To be filled. */
export function TurfsPage() {
  return null;
}
