import { IconHeartHandshake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SignUp } from '../../../domain/model/shift.ts';
import { firstName } from '../../../domain/rules/make-sign-up.ts';
import { greeterName, pairNewcomers } from '../../../domain/rules/pair-newcomers.ts';
import { isComing } from '../../../domain/rules/sign-ups.ts';
import styles from './shift.module.css';
import type { ShiftNow } from './use-shift.ts';

/** With whom I go, and who greets whom: a newcomer does not stand alone at the meeting point. */
export function PairNote({ now: { shift, own, actor } }: { readonly now: ShiftNow }) {
  const { t } = useTranslation('shift');
  const pairs = pairNewcomers(shift);
  const greeter = greeterName(shift);
  const iGreet =
    shift.leadName === null ? own !== undefined && firstExperienced(shift.signUps) === own : shift.lead === actor.id;
  const withMe = own && pairs.find(({ newcomer }) => newcomer === own);
  const mine = pairs.filter(({ guide }) => guide !== null && guide === own).map(({ newcomer }) => nameOf(newcomer));
  const newOnes = pairs.map(({ newcomer }) => nameOf(newcomer));
  const lines = [
    withMe?.guide?.name && t('pair.guide', { name: nameOf(withMe.guide) }),
    withMe && !withMe.guide && t('pair.alone'),
    withMe && greeter !== null && t(shift.place ? 'pair.greetsAt' : 'pair.greets', { name: greeter }),
    mine.length > 0 && t('pair.newcomers', { names: mine.join(', ') }),
    iGreet && newOnes.length > 0 && t('pair.youGreet', { names: newOnes.join(', ') }),
  ].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <div className={styles.state}>
      <IconHeartHandshake size={28} aria-hidden />
      <p>{lines.join(' ')}</p>
    </div>
  );
}

const nameOf = ({ name }: SignUp) => (name === null ? '' : firstName(name));
const firstExperienced = (signUps: readonly SignUp[]) => signUps.find((one) => isComing(one) && one.experienced);
