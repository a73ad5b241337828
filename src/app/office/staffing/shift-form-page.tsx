import { Button, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { addDays, dayIn } from '../../../domain/rules/day-in.ts';
import type { ShiftDraft } from '../../../domain/rules/draft-shifts.ts';
import { managesShift } from '../../../domain/rules/manages-shift.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import pages from '../page.module.css';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useDeed } from '../use-deed.ts';
import { useRows } from '../use-rows.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { draftOfShift, draftOfTemplate, emptyDraft } from './draft-of.ts';
import { ShiftForm } from './shift-form.tsx';
import { whenWords } from './shift-words.ts';

/** /office/shifts/new, from nothing, from a template or as a copy; /office/shifts/:shiftId/edit. */
export function ShiftFormPage() {
  // Waits here, once, for the kinds' words.
  useTranslation(['staffing', 'shifts']);
  const { shiftId } = useParams();
  const { timezone } = useCampaignRow();
  const client = useCampaignClient();
  const today = dayIn(timezone, useNow(60_000) + client.skew);
  return shiftId === undefined ? <NewShift today={today} /> : <EditShift key={shiftId} id={shiftId} today={today} />;
}

function NewShift({ today }: { today: string }) {
  const { t } = useTranslation('staffing', { keyPrefix: 'form' });
  const { view, actor } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const templates = useRows('template').filter(
    ({ plan, closedAt }) => closedAt === null && answersFor(actor, plan.ward),
  );
  const [copy, template] = [search.get('copy'), search.get('template')];
  const [ward, tomorrow] = [actor.role === 'office' ? null : actor.ward, addDays(today, 1)];
  const begin = (): ShiftDraft => {
    const original = copy === null ? undefined : view.get('shift', copy);
    if (original) {
      const draft = draftOfShift(original, timezone);
      const lead = draft.lead !== null && view.get('member', draft.lead)?.revokedAt === null ? draft.lead : null;
      return { ...draft, lead, day: addDays(draft.day!, 7) };
    }
    const kept = template === null ? undefined : view.get('template', template);
    return kept ? draftOfTemplate(kept, tomorrow) : emptyDraft(tomorrow, ward);
  };
  return (
    <>
      <div className={pages.heading}>
        <h1 className={pages.title}>{copy ? t('copyHeading') : t('newHeading')}</h1>
      </div>
      {!copy && templates.length > 0 && (
        <Select
          mb="md"
          label={t('fromTemplate')}
          value={template ?? ''}
          data={[
            { value: '', label: t('noTemplate') },
            ...templates.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => setSearch(value ? { template: value } : {}, { replace: true })}
        />
      )}
      <Started
        key={search.toString()}
        begin={begin}
        today={today}
        onDone={(told) => void navigate('/office/shifts', { state: { told } })}
      />
    </>
  );
}

interface StartedProps {
  readonly shift?: ShiftRow;
  readonly today: string;
  begin(): ShiftDraft;
  onDone(told: string | undefined): void;
}

/** The form begins with what was there when it was opened. */
function Started({ shift, today, begin, onDone }: StartedProps) {
  const [start] = useState(begin);
  return <ShiftForm start={start} shift={shift} today={today} onDone={onDone} />;
}

function EditShift({ id, today }: { id: string; today: string }) {
  const { t } = useTranslation('staffing');
  const navigate = useNavigate();
  const { timezone } = useCampaignRow();
  const { view } = useCampaignClient();
  const actor = useCampaign((client) => client.actor);
  const shift = useCampaign((client) => client.view.get('shift', id));
  if (!shift || !managesShift(actor, shift)) {
    return (
      <>
        <h1 className={pages.title}>{t('form.gone')}</h1>
        <Button component={Link} mt="md" to="/office/shifts">
          {t('form.toBoard')}
        </Button>
      </>
    );
  }
  return (
    <>
      <div className={pages.heading}>
        <h1 className={pages.title}>{t('form.editHeading')}</h1>
      </div>
      <p className={pages.lead}>{whenWords(view, shift, today, timezone)}</p>
      <Started
        shift={shift}
        begin={() => draftOfShift(shift, timezone)}
        today={today}
        onDone={() => void navigate(`/office/shifts/${id}`)}
      />
      <CancelPart shift={shift} />
    </>
  );
}

/** Calls the shift off, or says that it takes place after all. */
function CancelPart({ shift }: { shift: ShiftRow }) {
  const { t } = useTranslation('staffing', { keyPrefix: 'form' });
  const deed = useDeed();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const restore = async () => {
    const result = await deed('cancelShift', { shiftId: shift.id, cancelled: false, note: null });
    setFailure(result.done ? undefined : result.why);
  };
  return (
    <Group gap="sm" mt="xl">
      {shift.state === 'open' ? (
        <Button onClick={() => setAsking(true)}>{t('cancelShift')}</Button>
      ) : (
        <>
          <Text flex={1}>{t('isCancelled', { note: shift.cancelNote ?? '' })}</Text>
          <Button onClick={() => void restore()}>{t('restore')}</Button>
        </>
      )}
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      {asking && <CancelDialog shifts={[shift]} onClose={() => setAsking(false)} onDone={() => setAsking(false)} />}
    </Group>
  );
}
