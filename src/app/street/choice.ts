/**
 * What the sheet is about. The way to a poster is at most two taps:
 *
 * ```
 *   nothing ── button ──▶ post (proposed) ── button ──▶ hung
 *      └────── tap on the map ──▶ post (tapped) ── button ──▶ hung
 * ```
 */
export type Choice =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'post'; readonly post: string; readonly by: 'proposal' | 'tap' }
  /** Where a poster that was logged elsewhere hangs; post: null while none is tapped. */
  | { readonly kind: 'moving'; readonly placement: string; readonly post: string | null }
  /** Where a post stands that the map does not know. */
  | { readonly kind: 'adding' };

export type ChoiceEvent =
  | { readonly kind: 'tapped'; readonly post: string | undefined }
  | { readonly kind: 'proposed'; readonly post: string }
  | { readonly kind: 'move'; readonly placement: string }
  | { readonly kind: 'add' }
  | { readonly kind: 'done' };

export const NOTHING: Choice = { kind: 'nothing' };

export function choose(choice: Choice, event: ChoiceEvent): Choice {
  switch (event.kind) {
    case 'tapped':
      if (choice.kind === 'adding') return choice;
      if (choice.kind === 'moving') return { ...choice, post: event.post ?? choice.post };
      return event.post === undefined ? NOTHING : { kind: 'post', post: event.post, by: 'tap' };
    case 'proposed':
      return { kind: 'post', post: event.post, by: 'proposal' };
    case 'move':
      return { kind: 'moving', placement: event.placement, post: null };
    case 'add':
      return { kind: 'adding' };
    case 'done':
      return NOTHING;
  }
}

/** The post that wears the ring. */
export function chosenPost(choice: Choice): string | null {
  return choice.kind === 'post' || choice.kind === 'moving' ? choice.post : null;
}
