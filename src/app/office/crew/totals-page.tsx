/** To be filled. */
export function TotalsPage() {
  return null;
}
