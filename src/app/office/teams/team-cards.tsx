import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { recallSession } from '../../../device/session.ts';
import type { TeamRow } from '../../../domain/model/team.ts';
import { teamLink } from '../../ui/team-code.ts';
import { useQrCode } from '../../ui/use-qr-code.ts';
import { useCampaignRow, useWards } from '../use-campaign-rows.ts';
import classes from './team-cards.module.css';

/**
 * The cards of these teams, several on a sheet of paper, and nothing else on it. They are beside the page rather than in
 * it, and only paper shows them; drawn as soon as the room is open, so that printing need not wait.
 */
export function TeamCards({ teams }: { teams: readonly TeamRow[] }) {
  return createPortal(
    <div className={classes.sheet} data-print-only>
      {teams.map((team) => (
        <TeamCard key={team.id} team={team} />
      ))}
    </div>,
    document.body,
  );
}

function TeamCard({ team }: { team: TeamRow }) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.teams' });
  const campaign = useCampaignRow();
  const ward = useWards().find(({ id }) => id === team.ward)?.name;
  const picture = useQrCode(teamLink(location.origin, recallSession()?.campaign.id ?? '', team.code));
  return (
    <section className={classes.card}>
      {picture && <img src={picture} alt={t('qrAlt', { name: team.name })} />}
      <div>
        <p className={classes.name}>{team.name}</p>
        <p>{[campaign.name, ward].filter(Boolean).join(' · ')}</p>
        <p className={classes.code}>{team.code}</p>
        <p>{t('cardHint')}</p>
      </div>
    </section>
  );
}
