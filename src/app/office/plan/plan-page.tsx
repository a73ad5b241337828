import { SegmentedControl } from '@mantine/core';
import { type ComponentType, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { type Deed, may } from '../../../domain/permissions.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import pages from '../page.module.css';
import classes from './plan.module.css';
import { PostsPlanPage } from './posts/posts-plan-page.tsx';
import { ShiftsPlanPage } from './shifts/shifts-plan-page.tsx';
import { type PageTask, TASKS } from './tasks.ts';
import { ToursPlanPage } from './tours/tours-plan-page.tsx';
import { TurfsPlanPage } from './turfs/turfs-plan-page.tsx';

const PAGES: { readonly [T in PageTask]: ComponentType } = {
  posts: PostsPlanPage,
  tours: ToursPlanPage,
  turfs: TurfsPlanPage,
  shifts: ShiftsPlanPage,
};

/** What publishing such a plan does. */
const DEEDS: { readonly [T in PageTask]: Deed } = {
  posts: 'planPoster',
  tours: 'makeTour',
  turfs: 'setTurf',
  shifts: 'putOnShift',
};

/** /office/plan: what the office plans, one page a task. All but the shifts stand beside the map. */
export function PlanPage({ task: asked }: { task?: PageTask }) {
  const { t } = useTranslation('plan');
  const navigate = useNavigate();
  const named = useParams().task;
  const role = useCampaign(({ actor }) => actor.role);
  const open = TASKS.filter((task) => may({ role }, DEEDS[task]));
  const task = asked ?? open.find((name) => name === named) ?? open[0]!;
  const Shown = PAGES[task];
  return (
    <div className={task === 'shifts' ? classes.wide : undefined}>
      <div className={pages.heading}>
        <h1 className={pages.title}>{t('title')}</h1>
      </div>
      <SegmentedControl
        className={classes.tabs}
        aria-label={t('tasks.label')}
        value={task}
        data={open.map((value) => ({ value, label: t(`tasks.${value}`) }))}
        onChange={(value) => void navigate(`/office/plan/${value}`)}
      />
      <Suspense fallback={<p role="status">{t('opening')}</p>}>
        <Shown key={task} />
      </Suspense>
    </div>
  );
}
