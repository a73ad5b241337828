/** To be filled. */
export function ShiftFormPage() {
  return null;
}
