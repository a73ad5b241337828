import { Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { shortText } from '../../../domain/model/fields.ts';
import type { GroupRow } from '../../../domain/model/group.ts';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import { fieldErrors } from '../fields/field-errors.ts';
import { Section } from '../fields/section.tsx';
import { useUnsaved } from '../fields/unsaved.ts';
import lists from '../lists/lists.module.css';
import type { DeedResult } from '../use-deed.ts';
import classes from './volunteers.module.css';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly closed: boolean;
}

interface NameListProps {
  title: string;
  hint: string;
  empty: string;
  /** Over the field for a new one. */
  fresh: string;
  /** Groups, or anything else that has a name and can be closed. */
  rows: readonly GroupRow[];
  /** How many people belong to it, by id. */
  counts: ReadonlyMap<string, number>;
  /** This person may change them. */
  manages: boolean;
  onPut(named: Named): Promise<DeedResult>;
}

/** Names that are made, changed and closed; the closed ones at the end. */
export function NameList({ title, hint, empty, fresh, rows, counts, manages, onPut }: NameListProps) {
  const { t } = useTranslation('volunteers');
  const [editing, setEditing] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const sorted = rows.toSorted(
    (a, b) =>
      Number(a.closedAt !== null) - Number(b.closedAt !== null) ||
      a.name.localeCompare(b.name, undefined, { numeric: true }),
  );
  const close = async (row: GroupRow, closed: boolean) => {
    const result = await onPut({ id: row.id, name: row.name, closed });
    setFailure(result.done ? undefined : result.why);
  };
  return (
    <Section title={title}>
      <p className={classes.hint}>{hint}</p>
      {sorted.length === 0 && <Text c="dimmed">{empty}</Text>}
      <ul className={`${lists.rows} ${classes.names}`}>
        {sorted.map((row) => (
          <li key={row.id}>
            {editing === row.id ? (
              <NameForm
                label={t('groups.name', { name: row.name })}
                hidden
                name={row.name}
                action={t('groups.save')}
                onSave={async (name) => {
                  const result = await onPut({ id: row.id, name, closed: false });
                  if (result.done) setEditing(undefined);
                  return result;
                }}
              />
            ) : (
              <>
                <span>
                  <strong>{row.name}</strong>
                  <p>
                    {row.closedAt === null
                      ? t('groups.people', { count: counts.get(row.id) ?? 0 })
                      : t('groups.closed')}
                  </p>
                </span>
                {manages && (
                  <Group gap="xs" wrap="nowrap">
                    {row.closedAt === null && (
                      <Button
                        size="sm"
                        aria-label={t('groups.of', { what: t('groups.rename'), name: row.name })}
                        onClick={() => setEditing(row.id)}
                      >
                        {t('groups.rename')}
                      </Button>
                    )}
                    {row.closedAt === null ? (
                      <ConfirmButton
                        size="sm"
                        label={t('groups.close')}
                        describe={row.name}
                        question={t('groups.closeQuestion')}
                        yes={t('groups.closeYes')}
                        onConfirm={() => close(row, true)}
                      />
                    ) : (
                      <Button
                        size="sm"
                        aria-label={t('groups.of', { what: t('groups.reopen'), name: row.name })}
                        onClick={() => void close(row, false)}
                      >
                        {t('groups.reopen')}
                      </Button>
                    )}
                  </Group>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      {manages && (
        <div className={classes.fresh}>
          <NameForm
            label={fresh}
            name=""
            action={t('groups.add')}
            onSave={(name) => onPut({ id: newId(), name, closed: false })}
          />
        </div>
      )}
    </Section>
  );
}

interface NameFormProps {
  label: string;
  /** Read out instead of shown. */
  hidden?: boolean;
  name: string;
  action: string;
  onSave(name: string): Promise<DeedResult>;
}

function NameForm({ label, hidden, name: before, action, onSave }: NameFormProps) {
  const [name, setName] = useState(before);
  const [problem, setProblem] = useState<string>();
  useUnsaved(name !== before);
  async function submit(event: FormEvent) {
    event.preventDefault();
    const checked = shortText.safeParse(name);
    if (!checked.success) return setProblem(fieldErrors(checked.error.issues)['']);
    const result = await onSave(checked.data);
    setProblem(result.done ? undefined : result.why);
    if (result.done) setName(before);
  }
  return (
    <form noValidate className={classes.nameForm} onSubmit={(event) => void submit(event)}>
      <TextInput
        size="sm"
        label={hidden ? undefined : label}
        aria-label={hidden ? label : undefined}
        value={name}
        error={problem}
        maxLength={120}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(undefined);
        }}
      />
      <Button size="sm" type="submit">
        {action}
      </Button>
    </form>
  );
}
