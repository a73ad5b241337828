import { IconArrowsExchange, IconPackageImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { TeamRow } from '../../../domain/model/team.ts';
import { teamOf } from '../../../domain/rules/ledger.ts';
import { Button } from '../../ui/button.tsx';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { Room } from '../../ui/room.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import type { Tell } from '../../ui/use-told.ts';
import { CodeEntry } from './code-entry.tsx';
import { HoldingsList } from './holdings-list.tsx';
import { Movements } from './movements.tsx';
import { ownAccounts, sources } from './reachable-accounts.ts';
import { ScannedLink } from './scanned-link.tsx';
import { TeamCard } from './team-card.tsx';
import styles from './team-page.module.css';
import { useStockWords } from './use-stock-words.ts';

/** Which team I am in, what it carries, what its ward has, and what was moved lately. */
export function TeamPage({ tell }: { readonly tell: Tell }) {
  const { t } = useTranslation('stock');
  const navigate = useNavigate();
  const words = useStockWords();
  const team = useCampaign(({ view, actor }) => {
    const id = teamOf(view, actor);
    return id === null ? undefined : view.get('team', id);
  });
  const { team: mine, wards } = useCampaign(({ view, actor }) => ownAccounts(view, actor), looksSame);
  const mayMove = useCampaign(
    ({ view, actor }) => sources(view, actor).length > 0 && (actor.role !== 'volunteer' || team),
  );
  const fetches = useCampaign(({ view, actor }) => sources(view, actor).some((account) => account !== mine));
  const join = ({ code, name }: TeamRow) => tell.run('joinTeam', { code }, { words: t('phone.joined', { name }) });
  const leave = () => tell.run('joinTeam', { code: null }, { words: t('phone.left') });
  const foot = mayMove && (
    <>
      <Button look="main" icon={IconArrowsExchange} onClick={() => void navigate('/street/stock/hand-over')}>
        {t('phone.handOver')}
      </Button>
      {mine && fetches && (
        <Button icon={IconPackageImport} onClick={() => void navigate('/street/stock/hand-over?fetch')}>
          {t('phone.fetch')}
        </Button>
      )}
    </>
  );
  return (
    <Room title={t('phone.title')} foot={foot} above={<ToldBar {...tell} />}>
      <ScannedLink team={team} onJoin={join} />
      {team ? (
        <TeamCard key={team.id} team={team} onLeave={leave} />
      ) : (
        <section className={styles.join}>
          <h2>{t('phone.noTeam')}</h2>
          <p className={styles.dim}>{t('phone.noTeamHint')}</p>
          <CodeEntry main={!mayMove} onTeam={join} />
        </section>
      )}
      {mine && <HoldingsList title={t('phone.carried')} account={mine} empty={t('phone.carriesNothing')} />}
      {wards.map((account) => (
        <HoldingsList
          key={account}
          title={t('phone.stockOf', { name: words.account(account) })}
          account={account}
          empty={t('phone.holdsNothing')}
        />
      ))}
      {mine && <Movements account={mine} />}
    </Room>
  );
}
