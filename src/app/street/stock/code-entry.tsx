import { IconQrcode } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recallSession } from '../../../device/session.ts';
import type { TeamRow } from '../../../domain/model/team.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import styles from './code-entry.module.css';
import { type FoundTeam, findTeam } from './find-team.ts';
import { ScanDialog } from './scan-dialog.tsx';

interface CodeEntryProps {
  /** The button that scans is the screen's main one. */
  readonly main?: boolean;
  readonly onTeam: (team: TeamRow) => void;
}

/** Which team: its card before the camera, or its four signs typed in. */
export function CodeEntry({ main = false, onTeam }: CodeEntryProps) {
  const { t } = useTranslation('stock');
  const client = useCampaignClient();
  const [typed, setTyped] = useState('');
  const [scanning, setScanning] = useState(false);
  const [found, setFound] = useState<FoundTeam | null>(null);
  const look = (text: string) => {
    const next = findTeam(client.view, recallSession()?.campaign.id, text);
    setFound(next);
    if (next.kind === 'team') {
      setTyped('');
      setScanning(false);
      onTeam(next.team);
    }
  };
  const type = (text: string) => {
    setTyped(text.toUpperCase());
    setFound(null);
    // Four signs are a whole code: nobody wants to take off a glove once more for a button.
    if (text.replaceAll(/[\s-]/g, '').length >= 4) look(text);
  };
  const problem = found && found.kind !== 'team' ? <CodeProblem found={found} /> : null;
  return (
    <div className={styles.entry}>
      <Button look={main ? 'main' : 'plain'} icon={IconQrcode} onClick={() => setScanning(true)}>
        {t('phone.scan')}
      </Button>
      <label className={styles.field}>
        <span>{t('phone.typeCode')}</span>
        <input
          value={typed}
          onChange={({ target }) => type(target.value)}
          placeholder="····"
          maxLength={9}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
        />
      </label>
      {!scanning && problem}
      {scanning && (
        <ScanDialog onText={look} onClose={() => setScanning(false)}>
          {problem}
        </ScanDialog>
      )}
    </div>
  );
}

/** Why a code leads to no team, and what to do. */
export function CodeProblem({ found }: { readonly found: Exclude<FoundTeam, { kind: 'team' }> }) {
  const { t } = useTranslation('stock');
  const words =
    found.kind === 'unknown'
      ? t('phone.problem.unknown', { code: found.code })
      : found.kind === 'closed'
        ? t('phone.problem.closed', { name: found.name })
        : t(`phone.problem.${found.kind}`);
  return (
    <p className={styles.problem} role="alert">
      {words}
    </p>
  );
}
