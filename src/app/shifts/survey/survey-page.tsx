import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { Room } from '../../ui/room.tsx';
import { answerOf, draftOf, surveyChanges } from '../../ui/survey/survey-draft.ts';
import { SurveyFields } from '../../ui/survey/survey-fields.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import { useTold } from '../../ui/use-told.ts';
import { useKept } from '../list/use-kept.ts';
import styles from './survey-page.module.css';
import { Thanks } from './thanks.tsx';

/** What I like to take part in, and when; what was filled in waits on this phone until it is saved. */
export function SurveyPage() {
  const { t } = useTranslation(['survey', 'shifts']);
  const { actor } = useCampaignClient();
  const profile = useCampaign(({ view }) => view.get('profile', actor.id));
  const [changes, keepChanges] = useKept(`survey.${actor.id}`, surveyChanges, {});
  const [phoneWrong, setPhoneWrong] = useState(false);
  const [thanks, setThanks] = useState(false);
  const { told, forget, run } = useTold();
  const draft = { ...draftOf(profile, actor.ward), ...changes };
  const saved = told?.kind === 'saved' ? told.id : undefined;
  // Only what is safe on this phone is no draft any more.
  useEffect(() => {
    if (saved === undefined) return;
    keepChanges({});
    setThanks(true);
  }, [saved]);

  const submit = () => {
    const answer = answerOf(draft);
    setPhoneWrong(!answer);
    if (answer) run('answerSurvey', { memberId: actor.id, ...answer }, { words: t('saved') });
  };
  const above = <ToldBar told={told} forget={forget} />;
  if (thanks && profile)
    return (
      <Room title={t('title')} back="/shifts" above={above}>
        <Thanks profile={profile} onChange={() => setThanks(false)} />
      </Room>
    );
  const dirty = Object.keys(changes).length > 0;
  return (
    <Room
      title={t('title')}
      back="/shifts"
      above={above}
      foot={
        <Button look="main" disabled={told?.kind === 'saving'} onClick={submit}>
          {t('submit')}
        </Button>
      }
    >
      <p className={styles.intro}>{dirty && profile?.answeredAt ? t('draft') : t('intro')}</p>
      <SurveyFields
        draft={draft}
        onChange={(next) => {
          if (next.phone !== undefined) setPhoneWrong(false);
          keepChanges({ ...changes, ...next });
        }}
        phoneWrong={phoneWrong}
      />
    </Room>
  );
}
