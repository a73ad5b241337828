import i18next from 'i18next';
import type { View } from '../../domain/view.ts';

/** 'Mast MD-00512', or 'Zaun': what was added in the street has no number that anybody could read on it. */
export function postWords(view: Pick<View, 'get'>, post: string): string {
  const added = view.get('post', post);
  return added ? i18next.t(`street:added.${added.kind}`) : i18next.t('street:post', { id: post });
}
