import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { deedWords } from '../../../src/app/street/entry-words.ts';
import { poster as german } from '../../../src/app/texts/de/poster.ts';
import { reasons } from '../../../src/app/texts/de/reasons.ts';
import { poster as english } from '../../../src/app/texts/en/poster.ts';
import { flagWords } from '../../../src/app/texts/reason-words.ts';
import { stepKind } from '../../../src/domain/model/placement.ts';
import { mutators } from '../../../src/domain/mutators/registry.ts';

beforeAll(() =>
  i18next.init({
    lng: 'de',
    resources: { de: { poster: german, reasons }, en: { poster: english } },
    initAsync: false,
  }),
);

describe('the words for a deed', () => {
  it.each(Object.keys(mutators))('are there for %s, in German and in English', (name) => {
    for (const texts of [german, english]) expect(texts.transfer.deed).toHaveProperty([name]);
    expect(deedWords({ name, args: null })).not.toBe(german.transfer.deed.other);
  });

  it('say what was found, and what became of a poster', () => {
    expect(deedWords({ name: 'reportPoster', args: { kind: 'miss' } })).toBe('Fehlt');
    expect(deedWords({ name: 'takeDown', args: { fate: 'scrapped' } })).toBe('Abgehängt, entsorgt');
    // A kind that says nothing more is no reason for a raw name.
    expect(deedWords({ name: 'addPost', args: { kind: 'fence' } })).toBe('Ort eingetragen');
  });

  it('call a deed of a newer app a change', () => {
    expect(deedWords({ name: 'paintPoster', args: {} })).toBe('Änderung');
  });
});

describe('the words for a flag', () => {
  it.each(stepKind.options)('that tells of an odd step have words for %s', (kind) => {
    expect(flagWords(`odd-step:${kind}`)).toMatch(/^Passt nicht zum Stand: /);
    expect(reasons.step).toHaveProperty([kind]);
  });

  it('say that the team had none left', () => {
    expect(flagWords('over-stock')).toBe('Nicht im Bestand des Teams');
  });
});
