import { describe, expect, it } from 'vitest';
import { answerOf, draftOf, surveyChanges, toggled } from '../../../../src/app/ui/survey/survey-draft.ts';
import { emptyProfile } from '../../../../src/domain/rules/empty-profile.ts';

describe('what the survey begins with', () => {
  it('takes the ward of the invitation for home until something else is said', () => {
    expect(draftOf(undefined, '04').ward).toBe('04');
    expect(draftOf(emptyProfile('me'), '04').ward).toBe('04');
    expect(draftOf({ ...emptyProfile('me'), answeredAt: 1 }, '04').ward).toBeNull();
    expect(draftOf({ ...emptyProfile('me'), ward: '02' }, '04').ward).toBe('02');
  });
});

describe('what the survey answers', () => {
  const draft = draftOf(undefined, null);
  it('leaves out a telephone number that is empty, and knows what is none', () => {
    expect(answerOf({ ...draft, phone: '  ' })?.phone).toBeNull();
    expect(answerOf({ ...draft, phone: ' 0391 55 66 ' })?.phone).toBe('0391 55 66');
    expect(answerOf({ ...draft, phone: 'ruf an' })).toBeUndefined();
  });

  it('reads a kept draft with some of the answers, and none that is broken', () => {
    expect(surveyChanges.safeParse({ kinds: ['doors'], phone: '03' }).data).toEqual({ kinds: ['doors'], phone: '03' });
    expect(surveyChanges.safeParse({ week: [1] }).success).toBe(false);
  });

  it('puts a choice in and takes it out', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
