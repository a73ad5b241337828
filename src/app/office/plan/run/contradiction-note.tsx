import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NAMESPACES, type PlanWords } from '../plan-words.ts';
import type { PageTask } from '../tasks.ts';
import type { PlanDesk } from '../use-plan-desk.ts';
import type { FoundContradiction } from './hear-run.ts';
import { remedyWords } from './remedy-words.ts';
import classes from './run.module.css';

interface ContradictionNoteProps<T extends PageTask> {
  readonly found: FoundContradiction;
  readonly desk: PlanDesk<T>;
  /** What ids mean to people; those of no row are written as they are. */
  readonly nameOf?: ((id: string) => string | undefined) | undefined;
}

/** Which two wishes do not go together, and one button that makes them. */
export function ContradictionNote<T extends PageTask>({
  found,
  desk,
  nameOf = () => undefined,
}: ContradictionNoteProps<T>) {
  const { t } = useTranslation('plan');
  const special = useTranslation(NAMESPACES[desk.task]).t as PlanWords;
  const { code, remedies } = found;
  // What is wrong with a row of the campaign is put right where that row is: here it can only be said.
  const here = remedies.every(({ setting }) => setting.split('.')[0]! in desk.draft.settings);
  const values = Object.fromEntries(
    Object.entries(found.values).map(([key, value]) => [key, (typeof value === 'string' && nameOf(value)) || value]),
  );
  return (
    <div role="alert" className={classes.stopped}>
      <p>
        <strong>
          {special(`contradiction.${code}`, { ...values, defaultValue: t('run.contradiction', { code }) })}
        </strong>
      </p>
      {remedies.length > 0 && (
        <>
          <p>{t('run.remedies')}</p>
          <ul>
            {remedies.map((remedy) => (
              <li key={remedy.setting}>{remedyWords(special, t as PlanWords, remedy, nameOf)}</li>
            ))}
          </ul>
          {here && (
            <Button size="sm" onClick={() => desk.resolve(remedies)}>
              {t('run.resolve')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
