import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SHIFT_KINDS } from '../../../domain/model/activity.ts';
import { kindWords } from '../../texts/kind-words.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import styles from './filter-chips.module.css';
import type { ShiftFacts } from './shift-facts.ts';
import type { ShiftFilters } from './shift-filters.ts';

interface FilterChipsProps {
  readonly filters: ShiftFilters;
  readonly onFilters: (filters: ShiftFilters) => void;
  /** Whether this person has a ward to filter by. */
  readonly hasWard: boolean;
  readonly shifts: readonly ShiftFacts[];
}

/** What one wants to see, each a chip to switch on and off; they scroll sideways on a phone. */
export function FilterChips({ filters, onFilters, hasWard, shifts }: FilterChipsProps) {
  const { t } = useTranslation('shifts');
  const { view } = useCampaignClient();
  const names = [...(hasWard ? (['myWard'] as const) : []), 'thisWeek', 'needsPeople'] as const;
  const toggleKind = (kind: string) => {
    const kinds = filters.kinds.includes(kind) ? filters.kinds.filter((one) => one !== kind) : [...filters.kinds, kind];
    onFilters({ ...filters, kinds });
  };
  return (
    <fieldset className={styles.chips}>
      <legend className="visually-hidden">{t('filters.label')}</legend>
      {names.map((name) => (
        <Chip key={name} on={filters[name]} onToggle={() => onFilters({ ...filters, [name]: !filters[name] })}>
          {t(`filters.${name}`)}
        </Chip>
      ))}
      {kindsIn(shifts, filters).map((kind) => (
        <Chip key={kind} on={filters.kinds.includes(kind)} onToggle={() => toggleKind(kind)}>
          {kindWords(view, kind)}
        </Chip>
      ))}
    </fieldset>
  );
}

interface ChipProps {
  readonly on: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

function Chip({ on, onToggle, children }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={on} onClick={onToggle}>
      {on && <IconCheck size={18} stroke={2.4} aria-hidden />}
      {children}
    </button>
  );
}

/** The kinds that there are to choose from: Laterne's own first; one that was chosen stays, to be switched off. */
function kindsIn(shifts: readonly ShiftFacts[], { kinds }: ShiftFilters): string[] {
  const there = new Set([...shifts.map(({ row }) => row.kind), ...kinds]);
  const own = SHIFT_KINDS.filter((kind) => there.delete(kind));
  const all = [...own, ...[...there].sort()];
  return all.length > 1 || kinds.length > 0 ? all : [];
}
