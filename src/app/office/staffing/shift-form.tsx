import { Button, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import type { ShiftPlan, ShiftRow } from '../../../domain/model/shift.ts';
import { mutators } from '../../../domain/mutators/registry.ts';
import {
  type DraftProblems,
  draftShifts,
  minutesBetween,
  planOf,
  type ShiftDraft,
} from '../../../domain/rules/draft-shifts.ts';
import { formatCount } from '../../texts/format.ts';
import { fieldErrors } from '../fields/field-errors.ts';
import preview from '../fields/panel-form.module.css';
import { PanelForm } from '../fields/panel-form.tsx';
import { useUnsaved } from '../fields/unsaved.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { type DeedResult, useDeed } from '../use-deed.ts';
import { AddNamed } from './add-named.tsx';
import { usualNumbers } from './draft-of.ts';
import { PeopleFields } from './people-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import { RepeatFields } from './repeat-fields.tsx';
import { SelectOrAdd } from './select-or-add.tsx';
import { fieldOf, toMakeShifts, toSetShift } from './shift-deeds.ts';
import { SlotsFields } from './slots-fields.tsx';
import { useChoices } from './use-choices.ts';
import { WhenFields } from './when-fields.tsx';

const AUDIENCES: readonly ShiftPlan['audience'][] = ['everybody', 'leads', 'office'];
/** Worth saying only once somebody wants to save. */
const NOT_YET: ReadonlySet<string> = new Set(['required', 'no-point', 'no-name']);

interface ShiftFormProps {
  readonly start: ShiftDraft;
  /** Undefined: new ones. */
  readonly shift: ShiftRow | undefined;
  readonly today: string;
  /** With words for what was saved; undefined: left. */
  onDone(told: string | undefined): void;
}

/** One shift, a series, or the slots of a stand; or one shift that is changed. */
export function ShiftForm({ start, shift, today, onDone }: ShiftFormProps) {
  const { t } = useTranslation('staffing');
  const { timezone } = useCampaignRow();
  const deed = useDeed();
  const choices = useChoices();
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  useUnsaved(draft !== start);
  const set = (changes: Partial<ShiftDraft>) => {
    setDraft((before) => ({ ...before, ...changes }));
    setRefused({});
  };
  // Two hundred days are worked out after the letter that was typed is on screen.
  const later = useDeferredValue(draft);
  const { shifts, problems } = useMemo(() => draftShifts(later, timezone), [later, timezone]);
  const errors = { ...problemWords(problems, tried), ...refused };

  /** Numbers that nobody touched follow the kind. */
  const setKind = (kind: string | null) => {
    if (kind === null) return;
    const usual = usualNumbers(draft.kind);
    const untouched =
      draft.min === usual.min && draft.max === usual.max && draft.minExperienced === usual.minExperienced;
    set({ kind, ...(untouched && !shift && usualNumbers(kind)) });
  };
  async function save() {
    const drafted = draftShifts(draft, timezone);
    setTried(true);
    if (Object.keys(drafted.problems).length > 0) return say({});
    setBusy(true);
    const result = shift ? await change(shift.id) : await make(drafted.shifts);
    setBusy(false);
    if (result?.done) onDone(shift ? t('form.changed') : t('form.made', { count: drafted.shifts.length }));
    else if (result) say({ [result.detail ? fieldOf(result.detail) : '']: result.why, '': result.why });
  }
  function make(made: typeof shifts): Promise<DeedResult> | undefined {
    const args = mutators.makeShifts.args.safeParse(toMakeShifts(made));
    if (args.success) return deed('makeShifts', args.data);
    name(args.error.issues);
  }
  function change(id: string): Promise<DeedResult> | undefined {
    const args = mutators.setShift.args.safeParse(toSetShift(id, start, draft, timezone));
    if (args.success) return deed('setShift', args.data);
    name(args.error.issues);
  }
  /** Says at its field what the schema does not take. */
  function name(issues: Parameters<typeof fieldErrors>[0]) {
    const named = Object.entries(fieldErrors(issues)).map(([path, words]) => [fieldOf(path), words]);
    say(Object.fromEntries(named));
  }
  /** Says what is wrong at its field, and goes there: the form is longer than the screen. */
  function say(words: Record<string, string>) {
    flushSync(() => setRefused({ '': t('form.problems'), ...words }));
    document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus();
  }
  const parts = { draft, errors, set };
  return (
    <PanelForm
      problem={errors['']}
      save={shift ? t('form.save') : t('form.make', { count: Math.max(1, shifts.length) })}
      cancel={t('form.cancel')}
      onSave={() => !busy && void save()}
      onCancel={() => onDone(undefined)}
    >
      <SelectOrAdd what="kind" value={draft.kind} choices={choices.kind} error={errors.kind} onChange={setKind} />
      <TextInput
        label={t('form.title')}
        placeholder={t('form.titlePlaceholder')}
        value={draft.title}
        error={errors.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <WhenFields {...parts} today={today} />
      {!shift && <RepeatFields {...parts} />}
      {!shift && <SlotsFields {...parts} groups={choices.group} />}
      <PlaceFields {...parts} />
      <PeopleFields {...parts} wards={choices.ward} groups={choices.group} />
      <Textarea
        label={t('form.material')}
        placeholder={t('form.materialPlaceholder')}
        autosize
        minRows={2}
        value={draft.material}
        error={errors.material}
        onChange={(event) => set({ material: event.currentTarget.value })}
      />
      <Textarea
        label={t('form.note')}
        autosize
        minRows={2}
        value={draft.note}
        error={errors.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      <Select
        label={t('form.audience')}
        value={draft.audience}
        data={AUDIENCES.map((value) => ({ value, label: t(`form.audiences.${value}`) }))}
        onChange={(audience) => audience && set({ audience: audience as ShiftPlan['audience'] })}
      />
      <SaveTemplate draft={draft} />
      {shifts.length > 1 && (
        <div role="status" className={preview.preview} data-plan>
          <strong>{t('form.preview', { count: shifts.length })}</strong>
          {!Number.isNaN(draft.max) && <p>{t('form.places', { places: formatCount(shifts.length * draft.max) })}</p>}
        </div>
      )}
    </PanelForm>
  );

  function problemWords(found: DraftProblems, all: boolean): Record<string, string> {
    const shown = Object.entries(found).filter(([, problem]) => all || !NOT_YET.has(problem));
    return Object.fromEntries(shown.map(([field, problem]) => [field, t(`problems.${problem}`)]));
  }
}

/** Keeps what is in the form, without its day, for the next time. */
function SaveTemplate({ draft }: { draft: ShiftDraft }) {
  const { t } = useTranslation('staffing', { keyPrefix: 'form.template' });
  const deed = useDeed();
  const [state, setState] = useState<'idle' | 'naming' | 'saved'>('idle');
  const { from, to } = draft;
  const save = async (name: string): Promise<DeedResult> => {
    const minutes = minutesBetween(from, to);
    const wish = { templateId: uuid(), name, plan: planOf(draft), time: from, minutes, closed: false };
    const args = mutators.setTemplate.args.safeParse(wish);
    if (!args.success) return { done: false, why: t('incomplete'), detail: undefined };
    return deed('setTemplate', args.data);
  };
  if (state === 'naming') {
    return (
      <AddNamed
        label={t('name')}
        start={draft.title}
        onAdd={async (name) => {
          const result = await save(name);
          if (result.done) setTimeout(() => setState('saved'));
          return result;
        }}
        onClose={() => setState('idle')}
      />
    );
  }
  return (
    <div>
      <Button size="sm" onClick={() => setState('naming')}>
        {t('save')}
      </Button>
      <Text size="sm" role="status" mt={4}>
        {state === 'saved' && t('saved')}
      </Text>
    </div>
  );
}
