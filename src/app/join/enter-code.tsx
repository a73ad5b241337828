import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { Session } from '../../device/session.ts';
import { Button } from '../ui/button.tsx';
import classes from './join.module.css';
import { redeemShortCode } from './join-api.ts';
import { type JoinError, joinError } from './join-errors.ts';
import { readCode } from './read-code.ts';
import { queryOf } from './read-destination.ts';

interface EnterCodeProps {
  /** A short code that came with the link. */
  typed: string;
  problem: JoinError | undefined;
  onEntered(session: Session): Promise<void>;
}

/** One field for every code: an invitation's, a whole link, or the short code from one's own other browser. */
export function EnterCode({ typed: handed, problem, onEntered }: EnterCodeProps) {
  const { t } = useTranslation('join');
  const navigate = useNavigate();
  const { search } = useLocation();
  const [typed, setTyped] = useState(handed);
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent) {
    event.preventDefault();
    const read = readCode(typed);
    if (!read) return setFailure(t('codeMissing'));
    // A whole link says what for, too.
    if (read.kind === 'invitation')
      return void navigate(`/join${queryOf(typed) || search}#${encodeURIComponent(read.code)}`);
    setBusy(true);
    try {
      await onEntered(await redeemShortCode(read.code));
    } catch (error) {
      setFailure(t(`errors.${joinError(error)}`));
      setBusy(false);
    }
  }
  return (
    <>
      {problem && (
        <p role="alert" className={classes.error}>
          {t(`errors.${problem}`)}
        </p>
      )}
      <p>{t('enterLead')}</p>
      <form className={classes.form} onSubmit={submit} noValidate>
        <label className={classes.field}>
          {t('code')}
          <input
            value={typed}
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            aria-invalid={failure !== undefined}
            aria-describedby="code-hint"
            onChange={(event) => {
              setTyped(event.target.value);
              setFailure(undefined);
            }}
          />
          <span id="code-hint" className={classes.hint}>
            {t('codeHint')}
          </span>
        </label>
        {failure && (
          <p role="alert" className={classes.error}>
            {failure}
          </p>
        )}
        <Button look="main" type="submit" disabled={busy}>
          {busy ? t('joining') : t('continue')}
        </Button>
      </form>
    </>
  );
}
