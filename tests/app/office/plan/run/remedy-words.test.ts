import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import type { PlanWords } from '../../../../../src/app/office/plan/plan-words.ts';
import { remedyWords } from '../../../../../src/app/office/plan/run/remedy-words.ts';
import { plan } from '../../../../../src/app/texts/de/plan.ts';
import { planPosts } from '../../../../../src/app/texts/de/planPosts.ts';
import { planTours } from '../../../../../src/app/texts/de/planTours.ts';

beforeAll(() => i18next.init({ lng: 'de', resources: { de: { plan, planPosts, planTours } } }));

const names: Readonly<Record<string, string>> = { '04': 'Nord', 'crew-1': 'Eulen' };
const say = (task: 'planPosts' | 'planTours', setting: string, from: number | null, to: number | null) =>
  remedyWords(
    i18next.getFixedT(null, task) as PlanWords,
    i18next.getFixedT(null, 'plan') as PlanWords,
    { setting, from, to },
    (id) => names[id],
  );

test.each([
  ['planPosts', 'posters', 1400, 1200, 'Neue Plakate: 1.200 statt 1.400'],
  ['planPosts', 'wards.04.min', 90, 80, 'Wahlbereich Nord, mindestens: 80 statt 90'],
  ['planPosts', 'weights.stops', 0, 1, 'Haltestellen: 1 statt 0'],
  ['planPosts', 'wanted.MD-7', null, null, 'Mast MD-7, der dabei sein muss: weglassen'],
  ['planTours', 'crews', 4, 19, 'Teams unterwegs: 19 statt 4'],
  ['planTours', 'crews.crew-1.minutes', 60, 95, 'Eulen, Minuten: 95 statt 60'],
] as const)('%s %s is told as the office would', (task, setting, from, to, words) => {
  expect(say(task, setting, from, to)).toBe(words);
});
