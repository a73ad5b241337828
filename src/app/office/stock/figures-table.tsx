import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StockFigures } from '../../../domain/rules/stock-figures.ts';
import { formatCount } from '../../texts/format.ts';
import classes from './stock.module.css';

export interface FiguresLine {
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
  readonly figures: StockFigures;
}

interface FiguresTableProps {
  /** What the lines are. */
  first: string;
  lines: readonly FiguresLine[];
  columns: readonly (keyof StockFigures)[];
}

const USUAL: ReadonlySet<keyof StockFigures> = new Set(['printed', 'depots', 'wards', 'teams', 'hanging']);

/** Where posters are, a line for each ward or kind; what is below zero stands out. */
export function FiguresTable({ first, lines, columns }: FiguresTableProps) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.figures' });
  // What nobody has anything of needs no column, unless it is where posters usually are.
  const shown = columns.filter((column) => USUAL.has(column) || lines.some(({ figures }) => figures[column] !== 0));
  return (
    <Table.ScrollContainer minWidth={130 + shown.length * 68}>
      <Table verticalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{first}</Table.Th>
            {shown.map((column) => (
              <Table.Th key={column} ta="right">
                {t(`${column}Short`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ id, name, note, figures }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={600}>
                {name}
                {note && <span className={classes.note}>{note}</span>}
              </Table.Th>
              {shown.map((column) => (
                <Table.Td key={column} ta="right" className={classes.number} data-below={figures[column] < 0}>
                  {figures[column] === 0 ? '–' : formatCount(figures[column])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
