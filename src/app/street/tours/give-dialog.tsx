import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TeamRow } from '../../../domain/model/team.ts';
import { Button } from '../../ui/button.tsx';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { SheetDialog } from '../../ui/sheet-dialog.tsx';
import { CodeEntry } from '../stock/code-entry.tsx';
import styles from './tours.module.css';

interface GiveDialogProps {
  /** How many stops go. */
  readonly count: number;
  /** The team that has it now. */
  readonly from: string | null;
  /** null: anybody may take it. */
  readonly onGive: (team: TeamRow | null) => void;
  readonly onClose: () => void;
}

/** Who goes on with the rest: by the other team's code or card, from the list, or whoever finds it free. */
export function GiveDialog({ count, from, onGive, onClose }: GiveDialogProps) {
  const { t } = useTranslation('tours');
  const teams = useCampaign(({ view }) => {
    const others = [...view.all('team')].filter(({ id, closedAt }) => closedAt === null && id !== from);
    return others.sort((a, b) => a.name.localeCompare(b.name));
  }, looksSame);
  return (
    <SheetDialog title={t('phone.give.title')} onClose={onClose}>
      <div className={styles.give}>
        <p className={styles.dim}>{t('phone.give.hint', { count })}</p>
        <CodeEntry onTeam={onGive} />
        {teams.map((team) => (
          <Button key={team.id} icon={IconUsersGroup} onClick={() => onGive(team)}>
            {team.name}
          </Button>
        ))}
        {from !== null && (
          <Button look="quiet" onClick={() => onGive(null)}>
            {t('phone.give.anybody')}
          </Button>
        )}
      </div>
    </SheetDialog>
  );
}
