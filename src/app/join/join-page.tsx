import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { Session } from '../../device/session.ts';
import { AcceptInvitation } from './accept-invitation.tsx';
import { EnterCode } from './enter-code.tsx';
import { GoOn } from './go-on.tsx';
import { JoinFrame } from './join-frame.tsx';
import { MoveIntoApp } from './move-into-app.tsx';
import { readCode } from './read-code.ts';
import { readDestination } from './read-destination.ts';
import { useKnownSession } from './use-known-session.ts';

interface JoinPageProps {
  /** This device is in now: the rest of the app must hear of it before it is shown. */
  onEntered(session: Session): void | Promise<void>;
}

/**
 * /join#CODE: the way in, by an invitation's link, by a code typed in, or by a short code from one's own other browser.
 * `?to=` says what for (read-destination.ts): who is in goes there instead of to the map.
 */
export function JoinPage({ onEntered }: JoinPageProps) {
  const { t } = useTranslation('join');
  const { hash, search } = useLocation();
  const navigate = useNavigate();
  const known = useKnownSession();
  const [again, setAgain] = useState(false);
  const invitation = readCode(hash);
  const destination = readDestination(search);

  async function enter(session: Session) {
    await onEntered(session);
    // The code is used: it must not stay behind in the history.
    await navigate(destination?.path ?? (session.actor.role === 'office' ? '/office' : '/street'), { replace: true });
  }
  if (invitation?.kind === 'invitation' && (!known.session || again)) {
    return (
      <JoinFrame>
        <AcceptInvitation key={invitation.code} code={invitation.code} destination={destination} onEntered={enter} />
      </JoinFrame>
    );
  }
  if (known.session) {
    const { session } = known;
    const way = {
      session,
      destination,
      onContinue: () => void enter(session),
      ...(invitation && { onJoinAnyway: () => setAgain(true) }),
    };
    return (
      <JoinFrame title={t(destination ? 'title' : 'handover.title')}>
        {destination ? <GoOn {...way} /> : <MoveIntoApp {...way} />}
      </JoinFrame>
    );
  }
  return (
    <JoinFrame title={t('enterTitle')}>
      <EnterCode typed={invitation?.code ?? ''} problem={known.problem} onEntered={enter} />
    </JoinFrame>
  );
}
