import type { PositionState } from '../../device/position.ts';
import { embargo } from '../../domain/rules/reasons-against-hanging.ts';
import { looksSame, useCampaign, useCampaignClient } from '../ui/campaign-context.ts';
import { AddSheet, MoveSheet } from './aim-sheets.tsx';
import { EmbargoSheet } from './embargo-sheet.tsx';
import { HungSheet } from './hung-sheet.tsx';
import { NothingSheet } from './nothing-sheet.tsx';
import { PostSheet } from './post-sheet.tsx';
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
  if (choice.kind === 'adding') return <AddSheet onAdd={street.add} onCancel={street.cancel} />;
  if (choice.kind === 'moving') return <MoveSheet report={report} onMove={street.move} onCancel={street.cancel} />;
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
      <HungSheet
        report={report}
        timeZone={timeZone}
        onUndo={street.undo}
        onMove={street.beginMove}
        onTakeDown={street.takeDown}
        onAnother={street.hang}
        onCancel={street.cancel}
      />
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
      onCancel={street.cancel}
    />
  );
}
