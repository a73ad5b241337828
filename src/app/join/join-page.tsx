import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { Session } from '../../device/session.ts';
import { AcceptInvitation } from './accept-invitation.tsx';
import { EnterCode } from './enter-code.tsx';
import { JoinFrame } from './join-frame.tsx';
import { MoveIntoApp } from './move-into-app.tsx';
import { readCode } from './read-code.ts';
import { useKnownSession } from './use-known-session.ts';

interface JoinPageProps {
  /** This device is in now: the rest of the app must hear of it before it is shown. */
  onEntered(session: Session): void | Promise<void>;
}

/** /join#CODE: the way in, by an invitation's link, by a code typed in, or by a short code from one's own other browser. */
export function JoinPage({ onEntered }: JoinPageProps) {
  const { t } = useTranslation('join');
  const { hash } = useLocation();
  const navigate = useNavigate();
  const known = useKnownSession();
  const [again, setAgain] = useState(false);
  const invitation = readCode(hash);

  async function enter(session: Session) {
    await onEntered(session);
    // The code is used: it must not stay behind in the history.
    await navigate(session.actor.role === 'office' ? '/office' : '/street', { replace: true });
  }
  if (invitation?.kind === 'invitation' && (!known.session || again)) {
    return (
      <JoinFrame>
        <AcceptInvitation key={invitation.code} code={invitation.code} onEntered={enter} />
      </JoinFrame>
    );
  }
  if (known.session) {
    const { session } = known;
    return (
      <JoinFrame title={t('handover.title')}>
        <MoveIntoApp
          session={session}
          onContinue={() => void enter(session)}
          onJoinAnyway={invitation ? () => setAgain(true) : undefined}
        />
      </JoinFrame>
    );
  }
  return (
    <JoinFrame title={t('enterTitle')}>
      <EnterCode typed={invitation?.code ?? ''} problem={known.problem} onEntered={enter} />
    </JoinFrame>
  );
}
