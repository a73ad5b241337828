/** To be filled. */
export function StaffingPage() {
  return null;
}
