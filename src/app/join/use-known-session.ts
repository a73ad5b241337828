import { useEffect, useState } from 'react';
import { callApi } from '../../device/call-api.ts';
import { recallSession, rememberSession, type Session } from '../../device/session.ts';
import { type JoinError, joinError } from './join-errors.ts';

interface KnownSession {
  readonly session: Session | undefined;
  /** `device`: it was in and is locked out now. */
  readonly problem: JoinError | undefined;
}

/** Whether this device is in already; the server is asked only where it once was. Without a network the memory counts. */
export function useKnownSession(): KnownSession {
  const [known, setKnown] = useState<KnownSession>(() => ({ session: recallSession(), problem: undefined }));
  useEffect(() => {
    if (!recallSession()) return;
    let stale = false;
    callApi('GET', '/api/session').then(
      (answer) => {
        if (!stale) setKnown({ session: rememberSession(answer), problem: undefined });
      },
      (error) => {
        const problem = joinError(error);
        if (stale || problem === 'network' || error.status !== 401) return;
        setKnown({ session: undefined, problem: problem === 'device' ? problem : undefined });
      },
    );
    return () => {
      stale = true;
    };
  }, []);
  return known;
}
