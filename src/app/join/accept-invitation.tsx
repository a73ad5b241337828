import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Session } from '../../device/session.ts';
import { shortText } from '../../domain/model/fields.ts';
import { Button } from '../ui/button.tsx';
import classes from './join.module.css';
import { type Invitation, joinCampaign, previewInvitation } from './join-api.ts';
import { type JoinError, joinError } from './join-errors.ts';
import type { Destination } from './read-destination.ts';

interface AcceptInvitationProps {
  code: string;
  destination: Destination | undefined;
  onEntered(session: Session): Promise<void>;
}

/** What somebody is invited to; then a name, and they are in. */
export function AcceptInvitation({ code, destination, onEntered }: AcceptInvitationProps) {
  const { t } = useTranslation('join');
  const { search } = useLocation();
  const [invitation, setInvitation] = useState<Invitation>();
  const [error, setError] = useState<JoinError>();
  const preview = useCallback(async () => {
    setError(undefined);
    try {
      setInvitation(await previewInvitation(code));
    } catch (failure) {
      setError(joinError(failure));
    }
  }, [code]);
  useEffect(() => void preview(), [preview]);

  if (invitation) return <Accept {...{ code, destination, invitation, onEntered }} />;
  if (!error) return <p role="status">{t('loading')}</p>;
  return (
    <>
      <h1 className={classes.title}>{t('title')}</h1>
      <p role="alert" className={classes.error}>
        {t(`errors.${error}`)}
      </p>
      {(error === 'network' || error === 'server') && (
        <Button look="main" onClick={() => void preview()}>
          {t('retry')}
        </Button>
      )}
      <Link to={`/join${search}`} className={classes.link}>
        {t('otherCode')}
      </Link>
    </>
  );
}

function Accept({ code, destination, invitation, onEntered }: AcceptInvitationProps & { invitation: Invitation }) {
  const { t } = useTranslation('join');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const [nameProblem, setNameProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent) {
    event.preventDefault();
    const checked = shortText.safeParse(name);
    if (!checked.success) return setNameProblem(name.trim() === '' ? t('nameMissing') : t('nameTooLong'));
    setBusy(true);
    setProblem(undefined);
    try {
      await onEntered(await joinCampaign(code, checked.data));
    } catch (failure) {
      setProblem(t(`errors.${joinError(failure)}`));
      setBusy(false);
    }
  }
  const { campaign, role, ward, wardName } = invitation;
  return (
    <>
      <p className={classes.over}>{t('invited')}</p>
      <h1 className={classes.title}>{campaign.name}</h1>
      <p className={classes.facts}>
        {t(`roles.${role}`)} · {ward === null ? t('wholeCity') : [ward, wardName].filter(Boolean).join(' ')}
      </p>
      {destination && <p className={classes.after}>{t(`after.${destination.kind}`)}</p>}
      <form className={classes.form} onSubmit={submit} noValidate>
        <label className={classes.field}>
          {t('name')}
          <input
            value={name}
            // biome-ignore lint/a11y/noAutofocus: the page asks for this one thing.
            autoFocus
            autoComplete="name"
            autoCapitalize="words"
            enterKeyHint="go"
            maxLength={120}
            aria-invalid={nameProblem !== undefined}
            aria-describedby={nameProblem ? 'name-problem' : 'name-hint'}
            onChange={(event) => {
              setName(event.target.value);
              setNameProblem(undefined);
            }}
          />
          {nameProblem && (
            <span id="name-problem" className={classes.hint} role="alert">
              {nameProblem}
            </span>
          )}
        </label>
        {problem && (
          <p role="alert" className={classes.error}>
            {problem}
          </p>
        )}
        <Button look="main" type="submit" disabled={busy}>
          {busy ? t('joining') : t('submit')}
        </Button>
        {/* Under the button, which must stand above the phone's keyboard. */}
        <p id="name-hint" className={classes.hint}>
          {t('nameHint')}
        </p>
      </form>
    </>
  );
}
