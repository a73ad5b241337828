import { Select, Table } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../figures.ts';
import { Fold } from '../fold.tsx';
import type { PageTask } from '../tasks.ts';
import type { PlanDesk } from '../use-plan-desk.ts';
import classes from './compare.module.css';
import { compareFigures } from './compare-figures.ts';

interface CompareCardProps<T extends PageTask> {
  readonly desk: PlanDesk<T>;
  /** Of the open draft, and of the one beside it. */
  readonly figures: readonly Figure[];
  readonly others: readonly Figure[];
  /** What the map shows of the two. */
  readonly legend?: ReactNode;
}

/** Two plans side by side; in each line the better one is marked. */
export function CompareCard<T extends PageTask>({ desk, figures, others, legend }: CompareCardProps<T>) {
  const { t } = useTranslation('plan', { keyPrefix: 'compare' });
  const { draft, drafts, other } = desk;
  const candidates = drafts.filter(({ id, plan }) => id !== draft.id && plan !== null);
  if (!draft.plan || candidates.length === 0) return null;
  return (
    <Fold title={t('title')}>
      <Select
        label={t('with')}
        placeholder={t('none')}
        clearable
        value={other?.id ?? null}
        data={candidates.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={desk.compare}
      />
      {other && (
        <>
          {legend}
          <Table className={classes.table} verticalSpacing={5}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>
                  <span className="visually-hidden">{t('figure')}</span>
                </Table.Th>
                <Table.Th ta="right">{draft.name}</Table.Th>
                <Table.Th ta="right">{other.name}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {compareFigures(figures, others).map(({ key, name, a, b, better }) => (
                <Table.Tr key={key}>
                  <Table.Th scope="row" fw={400}>
                    {name}
                  </Table.Th>
                  <Side text={a} better={better === 'a'} />
                  <Side text={b} better={better === 'b'} />
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
    </Fold>
  );
}

function Side({ text, better }: { text: string; better: boolean }) {
  const { t } = useTranslation('plan', { keyPrefix: 'compare' });
  return (
    <Table.Td ta="right" className={better ? classes.better : undefined}>
      {better && <IconCheck size={15} aria-label={t('better')} />} {text}
    </Table.Td>
  );
}
