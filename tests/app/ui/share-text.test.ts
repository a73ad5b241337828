import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { shift as texts } from '../../../src/app/texts/de/shift.ts';
import { shareText } from '../../../src/app/ui/share-text.ts';
import { aShift, aSignUp } from '../../fixtures/a-shift.ts';

beforeAll(() => i18next.init({ lng: 'de', resources: { de: { shift: texts } } }));

const share = (signUps: Parameters<typeof aSignUp>[0][], max = 4) =>
  shareText(
    aShift({ id: 'abc', max, leadName: 'Mara', signUps: signUps.map((name) => aSignUp(name, { phone: '0391 555' })) }),
    'Haustür',
    'Europe/Berlin',
    'https://laterne.example',
  );

describe('the text for a chat', () => {
  it('says what, when, where, how many are needed, and leads there', () => {
    expect(share(['Anna']).split('\n')).toEqual([
      'Haustür: Do., 14. Januar, 18:00–20:00',
      'Treffpunkt: Vor dem Bürgerbüro',
      'Es fehlt noch 1 Person.',
      'https://laterne.example/shifts/abc',
    ]);
  });

  it('says what is free when enough come, and that one may wait when it is full', () => {
    expect(share(['Anna', 'Bela', 'Cem'])).toContain('Noch 1 Platz frei.');
    expect(share(['Anna', 'Bela'], 2)).toContain('Warteliste');
  });

  it('names nobody', () => {
    expect(share(['Anna', 'Bela'])).not.toMatch(/Anna|Bela|Mara|555/);
  });
});
