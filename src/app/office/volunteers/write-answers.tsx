import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberRow } from '../../../domain/model/member.ts';
import type { ProfileRow } from '../../../domain/model/profile.ts';
import { answerOf, draftOf, type SurveyChanges } from '../../ui/survey/survey-draft.ts';
import { SurveyFields } from '../../ui/survey/survey-fields.tsx';
import { useUnsaved } from '../fields/unsaved.ts';
import { useDeed } from '../use-deed.ts';

interface WriteAnswersProps {
  member: MemberRow;
  profile: ProfileRow | undefined;
  onClose(): void;
}

/** What somebody said on the telephone or on paper, in the same fields as on their phone. */
export function WriteAnswers({ member, profile, onClose }: WriteAnswersProps) {
  const { t } = useTranslation(['survey', 'volunteers', 'common']);
  const deed = useDeed();
  const [changes, setChanges] = useState<SurveyChanges>({});
  const [phoneWrong, setPhoneWrong] = useState(false);
  const [failure, setFailure] = useState<string>();
  useUnsaved(Object.keys(changes).length > 0);
  const draft = { ...draftOf(profile, member.ward), ...changes };
  async function save() {
    const answer = answerOf(draft);
    setPhoneWrong(!answer);
    if (!answer) return;
    const result = await deed('answerSurvey', { memberId: member.id, ...answer });
    if (result.done) onClose();
    else setFailure(result.why);
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <SurveyFields
        draft={draft}
        onChange={(next) => {
          setPhoneWrong(false);
          setChanges((before) => ({ ...before, ...next }));
        }}
        phoneWrong={phoneWrong}
      />
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      <Group justify="flex-end" gap="sm">
        <Button onClick={onClose}>{t('common:cancel')}</Button>
        <Button type="submit" color="lamp" variant="filled">
          {t('common:save')}
        </Button>
      </Group>
    </form>
  );
}
