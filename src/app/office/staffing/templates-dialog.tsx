import { Button, Modal, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TemplateRow } from '../../../domain/model/shift.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useDeedForm } from '../fields/use-deed-form.ts';
import { useDeed } from '../use-deed.ts';
import { useRows } from '../use-rows.ts';
import { shiftWords } from './shift-words.ts';
import classes from './staffing.module.css';

/** The templates: begin a shift with one, rename it, put it away or get it back. */
export function TemplatesDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('staffing', { keyPrefix: 'templates' });
  const common = useTranslation().t;
  const actor = useCampaign((client) => client.actor);
  const templates = useRows('template')
    .filter(({ plan }) => answersFor(actor, plan.ward))
    .sort((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null) || a.name.localeCompare(b.name));
  return (
    <Modal opened size="lg" onClose={onClose} title={t('title')} closeButtonProps={{ 'aria-label': common('close') }}>
      {templates.length === 0 && <Text c="dimmed">{t('empty')}</Text>}
      <ul className={classes.templates}>
        {templates.map((template) => (
          <Template key={template.id} template={template} />
        ))}
      </ul>
    </Modal>
  );
}

function Template({ template }: { template: TemplateRow }) {
  const { t } = useTranslation('staffing', { keyPrefix: 'templates' });
  const { view } = useCampaignClient();
  const deed = useDeed();
  const [renaming, setRenaming] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { id, name, plan, time, minutes, closedAt } = template;
  const form = useDeedForm('setTemplate', { name }, ({ name }) => ({
    templateId: id,
    name,
    plan,
    time,
    minutes,
    closed: false,
  }));
  const put = async (closed: boolean) => {
    const result = await deed('setTemplate', { templateId: id, name, plan, time, minutes, closed });
    setFailure(result.done ? undefined : result.why);
  };
  const said = failure ?? (form.state.kind === 'refused' ? form.state.why : undefined);
  return (
    <li>
      {renaming ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void form.submit().then((done) => done && setRenaming(false));
          }}
        >
          <TextInput
            autoFocus
            aria-label={t('name')}
            value={form.draft.name}
            error={form.errors.name}
            onChange={(event) => form.set({ name: event.currentTarget.value })}
          />
          <Button type="submit" size="sm">
            {t('saveName')}
          </Button>
        </form>
      ) : (
        <p>
          <strong>{name}</strong>
          <Text component="span" c="dimmed">
            {t('at', { time, minutes })} · {shiftWords(view, plan)}
          </Text>
        </p>
      )}
      <div className={classes.deeds}>
        {closedAt === null && !renaming && (
          <>
            <Button
              component={Link}
              size="sm"
              to={`/office/shifts/new?template=${id}`}
              aria-label={`${t('use')}: ${name}`}
            >
              {t('use')}
            </Button>
            <Button size="sm" aria-label={`${t('rename')}: ${name}`} onClick={() => setRenaming(true)}>
              {t('rename')}
            </Button>
            <Button size="sm" aria-label={`${t('close')}: ${name}`} onClick={() => void put(true)}>
              {t('close')}
            </Button>
          </>
        )}
        {closedAt !== null && (
          <Button size="sm" aria-label={`${t('reopen')}: ${name}`} onClick={() => void put(false)}>
            {t('reopen')}
          </Button>
        )}
      </div>
      {said && (
        <Text role="alert" size="sm" c="var(--attention-text)">
          {said}
        </Text>
      )}
    </li>
  );
}
