import i18next from 'i18next';
import { isBuiltIn } from '../../domain/model/activity.ts';
import type { View } from '../../domain/view.ts';

/** What a kind of shift is called: Laterne's own in the language on screen, the campaign's as it was written. Needs the namespace `shifts`. */
export function kindWords(view: View, kind: string): string {
  if (isBuiltIn(kind)) return i18next.t(`shifts:kinds.${kind}`);
  return view.get('activity', kind)?.name ?? kind;
}
