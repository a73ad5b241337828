import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { takeDownSentence } from '../../../../src/app/office/take-down/take-down-sentence.ts';
import { common } from '../../../../src/app/texts/de/common.ts';
import { takedown } from '../../../../src/app/texts/de/takedown.ts';
import type { CampaignRow } from '../../../../src/domain/model/campaign.ts';
import type { TakeDownFigures } from '../../../../src/domain/rules/take-down-figures.ts';
import { smallCampaign } from '../../../fixtures/small-campaign.ts';

beforeAll(() => i18next.init({ lng: 'de', resources: { de: { takedown, common } } }));

const BEFORE = Date.parse('2027-04-01T12:00:00+02:00');
const AFTER = Date.parse('2027-04-15T12:00:00+02:00');
const none = { takenDown: 0, lost: 0, perDay: 0, finishAt: null, daysLate: null, overdue: false };

const say = (figures: Partial<TakeDownFigures>, now = AFTER, campaign: Partial<CampaignRow> = {}) =>
  takeDownSentence(
    i18next.getFixedT(null, 'takedown', 'office'),
    { ...smallCampaign, ...campaign },
    { hanging: 1_400, ...none, ...figures },
    now,
  );

describe('the sentence about the take-down', () => {
  test.each([
    ['1.400 Plakate hängen. Los geht es am 11. April, bis 25. April muss alles ab sein.', say.bind(0, {}, BEFORE)],
    ['1 Plakat hängt. Los geht es am 11. April, bis 25. April muss es ab sein.', say.bind(0, { hanging: 1 }, BEFORE)],
    ['Hier hängt noch nichts.', say.bind(0, { hanging: 0 }, BEFORE)],
    ['Noch 1.400 Plakate, bis 25. April muss alles ab sein.', say.bind(0, {})],
    ['Bei dem Tempo ist am 17. April alles ab.', say.bind(0, { finishAt: AFTER + 2 * 86_400_000, daysLate: 0 })],
    [
      'Bei dem Tempo ist erst am 26. April alles ab, einen Tag zu spät.',
      say.bind(0, { finishAt: AFTER + 11 * 86_400_000, daysLate: 1 }),
    ],
    [
      'Noch 3 Plakate hängen, die Frist war am 25. April. Es drohen bis zu 2.500 €.',
      say.bind(0, { hanging: 3, overdue: true }),
    ],
    ['Alles ist ab.', say.bind(0, { hanging: 0 })],
  ])('%s', (words, said) => {
    expect(said()).toBe(words);
  });

  test('without an election day asks for it', () => {
    expect(say({ hanging: 2 }, AFTER, { electionDay: null, takeDownDay: null })).toBe(
      '2 Plakate hängen. Trag in den Einstellungen den Wahltag ein.',
    );
  });

  test('a run-off moves the day', () => {
    expect(say({}, AFTER, { runOffDay: '2027-05-02' })).toContain('am 2. Mai, bis 16. Mai');
  });
});
