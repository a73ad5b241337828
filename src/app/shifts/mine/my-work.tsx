import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownWork } from '../../../domain/rules/own-work.ts';
import { Button } from '../../ui/button.tsx';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import card from '../card.module.css';
import { ShiftCards } from '../list/shift-cards.tsx';
import type { ShiftFacts } from '../list/shift-facts.ts';
import type { Shifts } from '../list/use-shifts.ts';
import { Figures } from '../shift/figures.tsx';
import styles from './mine.module.css';

interface MyWorkProps {
  /** The shifts that I was at. */
  readonly done: readonly ShiftFacts[];
  readonly shifts: Shifts;
}

const nothing = () => {};

/** What I have done so far, and thanks for it. */
export function MyWork({ done, shifts }: MyWorkProps) {
  const { t } = useTranslation('mine');
  const work = useCampaign(({ view, actor }) => ownWork(view, actor.id), looksSame);
  const [open, setOpen] = useState(false);
  if (work.shifts + work.doors + work.conversations === 0) return null;
  return (
    <section>
      <h2>{t('work.title')}</h2>
      <div className={card.card}>
        <p>{t('work.thanks')}</p>
        <Figures work={work} />
        {done.length > 0 && (
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('work.shifts', { count: done.length })}
          </Button>
        )}
      </div>
      {open && (
        <div className={styles.day}>
          <ShiftCards cards={done} shifts={shifts} fix={null} onTake={nothing} />
        </div>
      )}
    </section>
  );
}
