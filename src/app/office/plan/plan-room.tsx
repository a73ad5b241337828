import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plans } from '../../../planning/orders.ts';
import { CompareCard } from './compare/compare-card.tsx';
import { DraftBar } from './drafts/draft-bar.tsx';
import { UnsavedNote } from './drafts/unsaved-note.tsx';
import type { Figure } from './figures.ts';
import { Fold } from './fold.tsx';
import classes from './plan.module.css';
import { PublishCard } from './publish/publish-card.tsx';
import type { Publisher } from './publish/publisher.ts';
import type { Sense } from './run/gap-of.ts';
import { RunCard } from './run/run-card.tsx';
import type { PageTask, Settings } from './tasks.ts';
import type { PlanDesk } from './use-plan-desk.ts';

interface PlanRoomProps<T extends PageTask> {
  readonly desk: PlanDesk<T>;
  /** Whether more or less of the planner's value is better. */
  readonly sense: Sense;
  /** What is set, in a few words: shown while the settings are folded. */
  readonly summary: string;
  readonly settings: ReactNode;
  figures(plan: Plans[T], settings: Settings<T>): readonly Figure[];
  /** What an id in a contradiction means to people. */
  nameOf?(id: string): string | undefined;
  readonly publisher: Publisher<T>;
  /** What the map shows of two plans that are compared. */
  readonly legend?: ReactNode;
  /** What was chosen on the map: it stays in sight. */
  readonly pinned?: ReactNode;
  /** How it is published, where there are ways to choose from. */
  readonly ways?: ReactNode;
  /** Without a map there is room for the plan beside all that. */
  readonly beside?: ReactNode;
  /** What only this task has: its list. */
  readonly children?: ReactNode;
}

/** The parts that every planning page has, in the order of the work: draft, run, plan, publish. */
export function PlanRoom<T extends PageTask>(props: PlanRoomProps<T>) {
  const { desk, sense, summary, settings, figures, nameOf, publisher, legend, pinned, ways, beside, children } = props;
  const { t } = useTranslation('plan');
  const { plan, other, draft } = desk;
  const known = plan ? figures(plan, draft.settings) : [];
  const parts = (
    <div className={classes.parts}>
      {pinned && <div className={classes.pinned}>{pinned}</div>}
      <DraftBar desk={desk} />
      <UnsavedNote />
      <RunCard desk={desk} sense={sense} figures={known} nameOf={nameOf} />
      <Fold title={t('settings')} aside={summary} open={!plan}>
        {/* Everything in it is off together: what is published is not changed, and nothing is while it is calculated. */}
        <fieldset className={classes.settings} disabled={desk.fixed}>
          <legend className="visually-hidden">{t('settings')}</legend>
          {draft.published !== null && <p className={classes.note}>{t('frozen')}</p>}
          {settings}
        </fieldset>
      </Fold>
      {children}
      <CompareCard
        desk={desk}
        figures={known}
        others={other?.plan ? figures(other.plan, other.settings) : []}
        legend={legend}
      />
      <PublishCard desk={desk} publisher={publisher} ways={ways} />
    </div>
  );
  if (beside === undefined) return parts;
  return (
    <div className={classes.sides}>
      {parts}
      <div className={classes.parts}>{beside}</div>
    </div>
  );
}
