import { Button, Group, Progress, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../texts/format.ts';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import type { PageTask } from '../tasks.ts';
import type { PlanDesk } from '../use-plan-desk.ts';
import { AskDialog } from './ask-dialog.tsx';
import classes from './publish.module.css';
import type { Publisher } from './publisher.ts';
import { type Publishing, usePublishing } from './use-publishing.ts';

interface PublishCardProps<T extends PageTask> {
  readonly desk: PlanDesk<T>;
  readonly publisher: Publisher<T>;
  /** What is chosen before: how it is published. */
  readonly ways?: ReactNode;
}

/** Makes the plan the campaign's own, with a look at what that means before; and takes it back. */
export function PublishCard<T extends PageTask>({ desk, publisher, ways }: PublishCardProps<T>) {
  const { t } = useTranslation('plan', { keyPrefix: 'publish' });
  const { timezone } = useCampaignRow();
  const publishing = usePublishing(desk, publisher);
  const { state } = publishing;
  const { draft, run } = desk;
  const { published } = draft;
  if (!draft.plan || run.kind === 'running') return null;
  return (
    <section className={classes.card} aria-label={t('title')}>
      {state.kind === 'writing' ? (
        <div role="status">
          <Text>{t('writing', { done: state.done, total: state.total })}</Text>
          <Progress
            value={(state.done / Math.max(1, state.total)) * 100}
            color="var(--planned)"
            size={8}
            mt={8}
            aria-hidden
          />
        </div>
      ) : (
        <>
          <Told publishing={publishing} />
          {published === null && ways}
          {published === null && <Button onClick={publishing.preview}>{t('preview')}</Button>}
          {published && !published.finished && (
            <>
              <Text role="alert">{t('interrupted')}</Text>
              <Group gap={8}>
                <Button onClick={() => void publishing.goOn()}>{t('goOn')}</Button>
                <Button onClick={publishing.askBack}>{t('back')}</Button>
              </Group>
            </>
          )}
          {published?.finished && (
            <>
              <Text>{t('since', { when: formatInstant(published.at, timezone) })}</Text>
              <Group gap={8}>
                <Button onClick={desk.copy}>{t('copy')}</Button>
                <Button onClick={publishing.askBack}>{t('back')}</Button>
              </Group>
            </>
          )}
        </>
      )}
      {state.kind === 'preview' && (
        <AskDialog
          title={t('title')}
          lines={[state.publication.will, ...state.publication.wont]}
          yes={state.publication.steps.length > 0 ? t('yes') : undefined}
          onYes={() => void publishing.publish()}
          onClose={publishing.close}
        />
      )}
      {state.kind === 'before-back' && (
        <AskDialog
          title={t('back')}
          lines={[state.back.will, ...state.back.stays]}
          yes={t('backYes')}
          onYes={() => void publishing.takeBack()}
          onClose={publishing.close}
        />
      )}
    </section>
  );
}

/** What became of it. */
function Told({ publishing: { state } }: { publishing: Publishing }) {
  const { t } = useTranslation('plan', { keyPrefix: 'publish' });
  if (state.kind !== 'told') return null;
  return (
    <div role="status" className={classes.told} data-bad={state.refused.size > 0}>
      <strong>{t(state.what === 'back' ? 'tookBack' : 'done', { count: state.count })}</strong>
      {[...state.refused].map(([why, count]) => (
        <p key={why}>{t('refused', { count, why })}</p>
      ))}
      {state.stays.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
