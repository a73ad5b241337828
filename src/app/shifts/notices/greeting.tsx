import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ProfileRow } from '../../../domain/model/profile.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import type { Tell } from '../../ui/use-told.ts';
import { dialled } from '../shift/dial-link.ts';
import { nameOf } from './name-of.ts';
import styles from './notices.module.css';

interface GreetingProps {
  readonly profile: ProfileRow;
  readonly tell: Tell;
}

/** Somebody new whom I am to greet: how to reach them, and that it is done. */
export function Greeting({ profile, tell }: GreetingProps) {
  const { t } = useTranslation('shifts');
  const { actor } = useCampaignClient();
  const name = useCampaign(({ view }) => nameOf(view, profile.id));
  const say = (greeted: boolean, words: string, undo?: () => void) =>
    tell.run('setGreeter', { memberId: profile.id, greeter: actor.id, greeted }, { words, ...(undo && { undo }) });
  const done = () => say(true, t('deed.greeted'), () => say(false, t('deed.undone')));
  return (
    <>
      <h2>{name === null ? t('notices.greetNew') : t('notices.greet', { name })}</h2>
      <p>{t('notices.greetHint')}</p>
      <div className={styles.deeds}>
        {profile.phone && (
          <a href={`tel:${dialled(profile.phone)}`} className={styles.go}>
            <IconPhone size={20} aria-hidden /> {profile.phone}
          </a>
        )}
        <Button onClick={done}>{t('notices.greeted')}</Button>
      </div>
    </>
  );
}
