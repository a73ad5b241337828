import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SHIFT_KINDS } from '../../../domain/model/activity.ts';
import { mobility } from '../../../domain/model/profile.ts';
import type { CampaignClient } from '../../../sync/campaign-client.ts';
import { kindWords } from '../../texts/kind-words.ts';
import { looksSame, useCampaign, useCampaignClient } from '../campaign-context.ts';
import { Chips } from './chips.tsx';
import { LanguagesField } from './languages-field.tsx';
import styles from './survey.module.css';
import { type SurveyChanges, type SurveyDraft, toggled } from './survey-draft.ts';
import { WeekGrid } from './week-grid.tsx';

interface SurveyFieldsProps {
  readonly draft: SurveyDraft;
  onChange(changes: SurveyChanges): void;
  /** The telephone number is none. */
  readonly phoneWrong: boolean;
}

/** All that the survey asks: the same fields for whoever answers, and for whoever writes it down for somebody. */
export function SurveyFields({ draft, onChange, phoneWrong }: SurveyFieldsProps) {
  const { t } = useTranslation(['survey', 'shifts']);
  const { view } = useCampaignClient();
  const { groups, wards, activities } = useCampaign(choices, looksSame);
  const option = (kind: string) => ({ value: kind, label: kindWords(view, kind) });
  // What was closed meanwhile stays for those who had chosen it.
  const kinds = [...new Set([...SHIFT_KINDS, ...activities, ...draft.kinds])];
  const done = kinds.filter((kind) => draft.kinds.includes(kind) || draft.experienced.includes(kind));
  const phone = useId();
  return (
    <>
      <Chips
        label={t('kinds')}
        options={kinds.map(option)}
        chosen={draft.kinds}
        onToggle={(kind) => onChange({ kinds: toggled(draft.kinds, kind) })}
      />
      {done.length > 0 && (
        <Chips
          label={t('experience')}
          hint={t('experienceHint')}
          options={done.map(option)}
          chosen={draft.experienced}
          onToggle={(kind) => onChange({ experienced: toggled(draft.experienced, kind) })}
        />
      )}
      <WeekGrid week={draft.week} onChange={(week) => onChange({ week })} />
      <fieldset className={styles.group}>
        <legend>{t('where.title')}</legend>
        <Choice
          label={t('where.ward')}
          none={t('where.anyWard')}
          options={wards}
          value={draft.ward}
          onChange={(ward) => onChange({ ward })}
        />
        {draft.ward !== null && (
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={draft.elsewhere}
              onChange={(event) => onChange({ elsewhere: event.target.checked })}
            />
            <span>{t('where.elsewhere')}</span>
          </label>
        )}
        {groups.length > 0 && (
          <Choice
            label={t('group')}
            none={t('noGroup')}
            options={groups.filter(({ id, closed }) => !closed || id === draft.group)}
            value={draft.group}
            onChange={(group) => onChange({ group })}
          />
        )}
      </fieldset>
      <LanguagesField
        languages={draft.languages}
        onToggle={(code) => onChange({ languages: toggled(draft.languages, code) })}
      />
      <Chips
        label={t('mobility.title')}
        options={mobility.options.map((value) => ({ value, label: t(`mobility.${value}`) }))}
        chosen={draft.mobility}
        onToggle={(way) => onChange({ mobility: toggled(draft.mobility, mobility.parse(way)) })}
      />
      <div className={styles.group}>
        <label className={styles.field}>
          {t('phone.optional')}
          <input
            id={phone}
            type="tel"
            autoComplete="tel"
            maxLength={40}
            value={draft.phone}
            aria-invalid={phoneWrong}
            aria-describedby={`${phone}-hint`}
            onChange={(event) => onChange({ phone: event.target.value })}
          />
        </label>
        <p
          id={`${phone}-hint`}
          className={phoneWrong ? styles.wrong : styles.hint}
          {...(phoneWrong && { role: 'alert' })}
        >
          {t(phoneWrong ? 'phone.invalid' : 'phone.hint')}
        </p>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly label: ReactNode;
  /** What choosing none of them is called. */
  readonly none: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | null;
  onChange(value: string | null): void;
}

function Choice({ label, none, options, value, onChange }: ChoiceProps) {
  return (
    <label className={styles.field}>
      {label}
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{none}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, undefined, { numeric: true });

const choices = ({ view }: CampaignClient) => ({
  groups: [...view.all('group')]
    .map(({ id, name, closedAt }) => ({ id, name, closed: closedAt !== null }))
    .sort(byName),
  wards: [...view.all('ward')].map(({ id, name }) => ({ id, name: `${id} ${name}` })).sort(byName),
  activities: [...view.all('activity')]
    .filter(({ closedAt }) => closedAt === null)
    .sort(byName)
    .map(({ id }) => id),
});
