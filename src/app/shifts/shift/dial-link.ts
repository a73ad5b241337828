/** '+49 (0)391 555-12' → '+4939155512': what a phone dials; the nought in brackets is for people who dial from inside. */
export const dialled = (phone: string): string => phone.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
