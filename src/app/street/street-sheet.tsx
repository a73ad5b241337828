import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { PositionState } from '../../device/position.ts';
import { embargo } from '../../domain/rules/reasons-against-hanging.ts';
import { Button } from '../ui/button.tsx';
import { looksSame, useCampaign, useCampaignClient } from '../ui/campaign-context.ts';
import { EmbargoSheet } from './embargo-sheet.tsx';
import { AddSheet, MoveSheet, PosterSheet } from './lazy-parts.ts';
import { NothingSheet } from './nothing-sheet.tsx';
import { PostSheet } from './post-sheet.tsx';
import styles from './sheet.module.css';
import type { Street } from './use-street.ts';

interface StreetSheetProps {
  readonly street: Street;
  readonly position: PositionState;
  readonly timeZone: string;
  readonly onMotif: () => void;
}

/** What the sheet says: about the post in hand, or about how to get one. */
export function StreetSheet({ street, position, timeZone, onMotif }: StreetSheetProps) {
  const client = useCampaignClient();
  const { choice, report, now } = street;
  const waits = useCampaign(({ view, skew }) => embargo(view, now + skew)[0], looksSame);
  if (choice.kind === 'adding') {
    return (
      <Suspense fallback={<Waiting onCancel={street.done} />}>
        <AddSheet onAdd={street.add} onCancel={street.done} />
      </Suspense>
    );
  }
  if (choice.kind === 'moving') {
    return (
      <Suspense fallback={<Waiting onCancel={street.done} />}>
        <MoveSheet report={report} onMove={street.move} onCancel={street.done} />
      </Suspense>
    );
  }
  if (!report) {
    if (waits?.code === 'embargo') return <EmbargoSheet start={waits.start} skew={client.skew} timeZone={timeZone} />;
    return (
      <NothingSheet
        position={position}
        use={street.use}
        now={now}
        proposal={street.proposal}
        motif={street.motif}
        onMotif={onMotif}
        onPropose={street.propose}
        onGo={street.goTo}
        onOther={street.other}
        onAdd={street.beginAdd}
      />
    );
  }
  if (report.hanging.length > 0) {
    return (
      <Suspense fallback={<Waiting onCancel={street.done} />}>
        <PosterSheet report={report} street={street} timeZone={timeZone} />
      </Suspense>
    );
  }
  return (
    <PostSheet
      report={report}
      confirming={choice.kind === 'post' && choice.by === 'proposal'}
      timeZone={timeZone}
      motif={street.motif}
      onMotif={onMotif}
      onHang={street.hang}
      onGo={street.goTo}
      onOther={street.other}
      onCancel={street.done}
      street={street}
    />
  );
}

/** Its code is on the way: a moment from the phone's store, longer without a network before everything was stored. */
function Waiting({ onCancel }: { readonly onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.dim}>{t('loading')}</p>
      <Button onClick={onCancel}>{t('cancel')}</Button>
    </>
  );
}
