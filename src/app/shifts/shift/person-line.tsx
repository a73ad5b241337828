import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignUp } from '../../../domain/model/shift.ts';
import { isComing } from '../../../domain/rules/sign-ups.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import styles from './shift.module.css';

interface PersonLineProps {
  readonly one: SignUp;
  readonly name: string;
  readonly children?: ReactNode;
}

/** A name, never cut off, with the group and what others should know of them. */
export function PersonLine({ one, name, children }: PersonLineProps) {
  const { t } = useTranslation('shift');
  const group = useCampaign(({ view }) => one.group && view.get('group', one.group)?.name);
  const facts = [
    one.experienced && t('people.experienced'),
    one.newcomer && t('people.newcomer'),
    isComing(one) && one.seeksCover && t('people.seeksCover'),
    group,
  ].filter(Boolean);
  return (
    <div className={styles.person}>
      <strong>{name}</strong>
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      {children}
    </div>
  );
}
