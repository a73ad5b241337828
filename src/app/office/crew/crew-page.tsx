import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { managesShift } from '../../../domain/rules/manages-shift.ts';
import { needsPeople } from '../../../domain/rules/sign-ups.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import pages from '../page.module.css';
import { CallList } from './call-list.tsx';
import classes from './crew.module.css';
import { CrewHead } from './crew-head.tsx';
import { CrewPapers } from './crew-papers.tsx';
import { NewcomersCode } from './newcomers-code.tsx';
import { PeoplePart } from './people-part.tsx';
import { TickPart } from './tick-part.tsx';

/** /office/shifts/:shiftId: one shift's people. Before it: whom to call; after it began: who came. */
export function CrewPage() {
  // Waits here, once, for all words of the page.
  useTranslation(['shifts', 'shift', 'staffing', 'survey', 'totals', 'volunteers']);
  const { t } = useTranslation('crew');
  const { shiftId = '' } = useParams();
  const actor = useCampaign((client) => client.actor);
  const shift = useCampaign(({ view }) => view.get('shift', shiftId));
  if (!shift || !managesShift(actor, shift)) {
    return (
      <div className={pages.wide}>
        <h1 className={pages.title}>{t('gone')}</h1>
        <Button component={Link} to="/office/shifts">
          {t('toBoard')}
        </Button>
      </div>
    );
  }
  return <Crew key={shift.id} shift={shift} />;
}

function Crew({ shift }: { readonly shift: ShiftRow }) {
  const { skew } = useCampaignClient();
  const now = useNow(60_000) + skew;
  const open = shift.state === 'open' && shift.end > now;
  const begun = shift.state === 'open' && shift.start <= now;
  const calls = open && <CallList shift={shift} main={!begun} />;
  // A gap is the first thing to see, and something to open when there is none. Nothing moves while it is being filled.
  const [gap] = useState(open && needsPeople(shift));
  return (
    <div className={classes.page}>
      <CrewHead shift={shift} now={now} />
      <div className={classes.columns}>
        <div className={pages.column}>
          {begun && <TickPart shift={shift} />}
          {gap && calls}
          {!gap && <PeoplePart shift={shift} changes={open} />}
        </div>
        <div className={pages.column}>
          {gap && <PeoplePart shift={shift} changes={open} />}
          {!gap && calls}
          {open && shift.audience === 'everybody' && <NewcomersCode shift={shift} />}
          <CrewPapers shift={shift} />
        </div>
      </div>
    </div>
  );
}
