import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CampaignRow } from '../../../domain/model/campaign.ts';
import type { PlacementRow } from '../../../domain/model/placement.ts';
import { teamOf } from '../../../domain/rules/ledger.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaign } from '../../ui/campaign-context.ts';
import { Room } from '../../ui/room.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import { fixOf, usePosition } from '../../ui/use-position.ts';
import { useTold } from '../../ui/use-told.ts';
import { holdingsOf } from '../stock/holdings.ts';
import { nearestFirst, nextOf } from './nearest-first.ts';
import { NextPoster } from './next-poster.tsx';
import { PosterRow } from './poster-row.tsx';
import { TakeDownFigures } from './take-down-figures.tsx';
import { TakeDownMap } from './take-down-map.tsx';
import styles from './take-down-room.module.css';

/** More rows than this nobody reads on a phone, and a cheap one takes long to draw them. */
const SHOWN = 50;

interface TakeDownListProps {
  readonly hanging: readonly PlacementRow[];
  readonly campaign: CampaignRow;
  /** ms since 1970, by the server's clock. */
  readonly now: number;
  /** false: only to look at. */
  readonly begun: boolean;
}

/** What still hangs, nearest first, as a list and on the map; the next one is in the thumb's reach. */
export function TakeDownList({ hanging, campaign, now, begun }: TakeDownListProps) {
  const { t } = useTranslation('takedown');
  const navigate = useNavigate();
  const carries = useCampaign(({ view, actor }) => {
    const team = teamOf(view, actor);
    return team !== null && holdingsOf(view, `team:${team}`).some(({ count }) => count > 0);
  });
  const position = usePosition();
  const fix = fixOf(position);
  const tell = useTold();
  const [picked, setPicked] = useState<string>();
  const [shown, setShown] = useState(SHOWN);
  const sorted = useMemo(() => nearestFirst(hanging, fix), [hanging, fix]);
  const before = useRef<string>(undefined);
  const next = sorted.find(({ placement }) => placement.id === picked) ?? nextOf(sorted, before.current);
  useEffect(() => {
    before.current = next?.placement.id;
  });

  const bringBack = begun && !next && carries && (
    <Button look="main" onClick={() => void navigate('/street/stock')}>
      {t('phone.bringBack')}
    </Button>
  );
  const foot = next && begun && (
    <NextPoster
      key={next.placement.id}
      placement={next.placement}
      fix={fix}
      tell={tell}
      onDone={() => setPicked(undefined)}
    />
  );
  return (
    <Room
      title={t('phone.title')}
      top={<TakeDownMap next={next?.placement} position={position} onPick={setPicked} />}
      foot={foot || bringBack}
      above={<ToldBar {...tell} />}
    >
      {next ? (
        <TakeDownFigures sorted={sorted} ward={next.placement.ward} campaign={campaign} now={now} />
      ) : (
        <h2>{t('phone.allDown')}</h2>
      )}
      {!fix && sorted.length > 0 && <p className={styles.dim}>{t('phone.noPosition')}</p>}
      <ul className={styles.list}>
        {sorted.slice(0, shown).map(({ placement }) => (
          <PosterRow
            key={placement.id}
            placement={placement}
            fix={fix}
            chosen={placement.id === next?.placement.id}
            onPick={setPicked}
          />
        ))}
      </ul>
      {sorted.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN)}>{t('phone.more', { count: sorted.length - shown })}</Button>
      )}
    </Room>
  );
}
