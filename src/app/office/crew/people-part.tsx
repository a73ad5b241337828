import { useTranslation } from 'react-i18next';
import type { ShiftRow, SignUpState } from '../../../domain/model/shift.ts';
import { placesOf } from '../../../domain/rules/sign-ups.ts';
import { Section } from '../fields/section.tsx';
import { AddByHand } from './add-by-hand.tsx';
import classes from './crew.module.css';
import { Pairs } from './pairs.tsx';
import { PersonLine } from './person-line.tsx';

/** Below those who come, in the order in which they still matter; `asked` stands on volunteers' phones only. */
const OTHERS = ['waiting', 'withdrawn', 'invited', 'declined'] as const satisfies readonly SignUpState[];

interface PeoplePartProps {
  readonly shift: ShiftRow;
  /** Not over and not cancelled: people can still be put on it and taken out. */
  readonly changes: boolean;
}

/** Everybody who has to do with this shift, by what they said. */
export function PeoplePart({ shift, changes }: PeoplePartProps) {
  const { t } = useTranslation('crew');
  const { coming } = placesOf(shift);
  const list = (state: SignUpState, label: string) => {
    const entries = shift.signUps.filter((one) => one.state === state);
    return entries.length === 0 ? null : (
      <ul className={classes.people} aria-label={label}>
        {entries.map((entry) => (
          <PersonLine key={entry.id} shift={shift} entry={entry} changes={changes} />
        ))}
      </ul>
    );
  };
  return (
    <Section
      title={t('people.title')}
      aside={<span className={classes.count}>{t('comingOf', { coming, max: shift.max })}</span>}
    >
      {list('coming', t('people.title')) ?? <p className={classes.hint}>{t('people.nobody')}</p>}
      {changes && <AddByHand shift={shift} />}
      <Pairs shift={shift} />
      {OTHERS.map((state) => {
        const lines = list(state, t(`people.${state}`));
        return (
          lines && (
            <div key={state} className={classes.others}>
              <h3>{t(`people.${state}`)}</h3>
              {lines}
            </div>
          )
        );
      })}
    </Section>
  );
}
