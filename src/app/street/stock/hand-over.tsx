import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type Account, posterFormat } from '../../../domain/model/stock.ts';
import type { TeamRow } from '../../../domain/model/team.ts';
import { balance, keepsLedger, type Piece } from '../../../domain/rules/ledger.ts';
import { hasTakeDownBegun } from '../../../domain/rules/take-down-day.ts';
import { Button } from '../../ui/button.tsx';
import { looksSame, useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Room, useLeaveRoom } from '../../ui/room.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import type { Tell } from '../../ui/use-told.ts';
import type { Booking } from './booking.ts';
import { CodeEntry } from './code-entry.tsx';
import { CountStepper } from './count-stepper.tsx';
import { findTeam } from './find-team.ts';
import styles from './hand-over.module.css';
import { likelyPiece } from './holdings.ts';
import { destinations, mayGoToTeams, ownAccounts, sources } from './reachable-accounts.ts';
import { useStockWords } from './use-stock-words.ts';

interface HandOverProps {
  readonly tell: Tell;
  readonly onBook: (booking: Booking, done: () => void) => void;
}

/** Not an account yet: the team whose card is scanned next. */
const BY_CODE = 'code';

/** From whom to whom, what and how many; booked here and now, whatever the books say. */
export function HandOver({ tell, onBook }: HandOverProps) {
  const { t } = useTranslation('stock');
  const words = useStockWords();
  const client = useCampaignClient();
  const leave = useLeaveRoom('/street/stock');
  const draft = useDraft();
  const { from, to, piece, count } = draft;
  const { view, actor } = client;
  const motifs = useCampaign((campaign) => campaign.view.get('campaign', 'campaign')?.motifs) ?? [];
  const held = useCampaign((campaign) => (from ? balance(campaign.view, from, piece) : 0));
  const over = useCampaign((campaign) => from !== undefined && keepsLedger(campaign.view) && held < count);
  const froms = useCampaign((campaign) => sources(campaign.view, campaign.actor), looksSame);
  if (!from) return <Room title={t('phone.handOver')}>{t('phone.noTeamHint')}</Room>;
  const tos: string[] = [...(mayGoToTeams(view, actor, from) ? [BY_CODE] : []), ...destinations(view, actor, from)];
  const toWords = (account: string) => (account === BY_CODE ? t('phone.otherTeam') : words.account(account as Account));
  const target = to === BY_CODE ? draft.team && (`team:${draft.team.id}` as Account) : (to as Account);
  const ready = target !== undefined && target !== from && count > 0;
  const main = ready ? (
    <Button look="main" icon={IconCheck} onClick={() => onBook({ from, to: target, ...piece, count }, leave)}>
      {t('phone.book', { pieces: t(`phone.pieces.${piece.format}`, { count, number: count }) })}
    </Button>
  ) : (
    <p className={styles.dim}>
      {t(target === undefined ? 'phone.whoFirst' : target === from ? 'phone.sameTeam' : 'phone.howMany')}
    </p>
  );
  return (
    <Room title={t('phone.handOver')} foot={main} above={<ToldBar {...tell} />} back="/street/stock">
      <div className={styles.form}>
        <Choice label={t('phone.from')} value={from} options={froms} words={words.account} onChange={draft.setFrom} />
        <Choice label={t('phone.to')} value={to} options={tos} words={toWords} onChange={draft.setTo} />
        {to === BY_CODE &&
          (draft.team ? (
            <div className={styles.team}>
              <IconCheck size={24} aria-hidden />
              <strong>{draft.team.name}</strong>
              <Button onClick={() => draft.setTeam(undefined)}>{t('phone.otherCode')}</Button>
            </div>
          ) : (
            <CodeEntry onTeam={draft.setTeam} />
          ))}
        <Choice
          label={t('phone.motif')}
          value={piece.motif ?? ''}
          options={[...motifs.map(({ id }) => id), '']}
          words={(id) => words.motif(id || null)}
          onChange={(id) => draft.setPiece({ ...piece, motif: id || null })}
        />
        <RadioGroup
          row
          label={t('phone.format')}
          options={posterFormat.options.map((value) => ({ value, label: t(`phone.formats.${value}`) }))}
          value={piece.format}
          onChange={(format) => draft.setPiece({ ...piece, format })}
        />
        <CountStepper value={count} onChange={draft.setCount} />
        <p className={over ? styles.over : styles.dim} role="status">
          {t(over ? 'phone.heldLess' : 'phone.held', { number: held, name: words.account(from) })}
        </p>
      </div>
    </Room>
  );
}

/** An armful: what is handed over at a time while posters go up. */
const USUAL = 10;

/**
 * What is filled in, beginning with what the address says (`?to=K7QM`, `?fetch`) and what is likeliest: from election night
 * on, all that the team has goes back to the cellar.
 */
function useDraft() {
  const { view, actor, skew } = useCampaignClient();
  const [search] = useSearchParams();
  const [start] = useState(() => {
    const own = ownAccounts(view, actor).team ?? undefined;
    const all = sources(view, actor);
    const found = findTeam(view, undefined, search.get('to') ?? '');
    const from = search.has('fetch') ? all.find((account) => account !== own) : all[0];
    const team = found.kind === 'team' ? found.team : undefined;
    const campaign = view.get('campaign', 'campaign');
    const over = campaign !== undefined && hasTakeDownBegun(campaign, Date.now() + skew);
    const to = (search.has('fetch') && own) || (over && !team && from === own && own ? 'returned' : BY_CODE);
    return { from, to, team, over };
  });
  const [from, setFrom] = useState<Account | undefined>(start.from);
  const [to, setTo] = useState<string>(start.to);
  const [team, setTeam] = useState<TeamRow | undefined>(start.team);
  const [piece, setPiece] = useState(() => likelyPiece(view, start.from ?? 'returned'));
  const usual = (account: Account | undefined, of: Piece) =>
    start.over && account ? Math.max(0, balance(view, account, of)) : USUAL;
  const [count, setCount] = useState(() => usual(start.from, piece));
  return {
    from,
    to,
    team,
    piece,
    count,
    setTo,
    setTeam,
    setCount,
    setPiece(next: Piece): void {
      setPiece(next);
      if (start.over) setCount(usual(from, next));
    },
    setFrom(next: Account): void {
      setFrom(next);
      const likely = likelyPiece(view, next);
      setPiece(likely);
      if (start.over) setCount(usual(next, likely));
      const byCode = mayGoToTeams(view, actor, next);
      const possible = destinations(view, actor, next);
      if (to === BY_CODE ? !byCode : !possible.includes(to as Account))
        setTo(byCode ? BY_CODE : (possible[0] ?? BY_CODE));
    },
  };
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly V[];
  readonly words: (value: V) => string;
  readonly onChange: (value: V) => void;
}

/** The phone's own list to choose from: however long it is, a glove can scroll it. */
function Choice<V extends string>({ label, value, options, words, onChange }: ChoiceProps<V>) {
  return (
    <label className={styles.choice}>
      <span className={styles.dim}>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value as V)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
