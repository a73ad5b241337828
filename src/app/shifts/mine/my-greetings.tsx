import { IconCheck, IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { looksSame, useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import type { Tell } from '../../ui/use-told.ts';
import card from '../card.module.css';
import { nameOf } from '../notices/name-of.ts';
import { dialled } from '../shift/dial-link.ts';
import styles from './mine.module.css';

/** The people whom I greet, with their number as long as they are new: who was greeted stands last. */
export function MyGreetings({ tell }: { readonly tell: Tell }) {
  const { t } = useTranslation('mine');
  const { actor } = useCampaignClient();
  const people = useCampaign(
    ({ view, actor }) =>
      [...view.all('profile')]
        .filter(({ greeter }) => greeter === actor.id)
        .map(({ id, phone, greetedAt }) => ({ id, phone, greeted: greetedAt !== null, name: nameOf(view, id) }))
        .sort((a, b) => Number(a.greeted) - Number(b.greeted) || (a.name ?? '').localeCompare(b.name ?? '')),
    looksSame,
  );
  if (people.length === 0) return null;
  const say = (memberId: string, greeted: boolean) =>
    tell.run(
      'setGreeter',
      { memberId, greeter: actor.id, greeted },
      {
        words: t(greeted ? 'greetings.told' : 'greetings.undone'),
        ...(greeted && { undo: () => say(memberId, false) }),
      },
    );
  return (
    <section>
      <h2>{t('greetings.title')}</h2>
      <ul className={styles.list}>
        {people.map(({ id, name, phone, greeted }) => (
          <li key={id} className={card.card}>
            <p>
              <strong>{name ?? t('greetings.somebody')}</strong>
              {greeted && (
                <span className={card.good}>
                  <IconCheck size={18} aria-hidden /> {t('greetings.done')}
                </span>
              )}
            </p>
            <div className={card.pair}>
              {phone && (
                <a href={`tel:${dialled(phone)}`} className={styles.link}>
                  <IconPhone size={20} aria-hidden /> {phone}
                </a>
              )}
              {!greeted && <Button onClick={() => say(id, true)}>{t('greetings.greeted')}</Button>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
