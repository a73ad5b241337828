import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { fieldErrors } from '../../../src/app/office/fields/field-errors.ts';
import { office } from '../../../src/app/texts/de/office.ts';
import { setCampaign } from '../../../src/domain/mutators/set-campaign.ts';

beforeAll(() => i18next.init({ lng: 'de', resources: { de: { office } }, ns: ['office'] }));

const errors = (args: unknown) => fieldErrors(setCampaign.args.safeParse(args).error?.issues ?? []);

describe('what is wrong with a field', () => {
  test('is said for each field by its path', () =>
    expect(errors({ name: ' ', rules: { spacing: -1 } })).toEqual({
      name: 'Bitte ausfüllen.',
      'rules.spacing': 'Mindestens 0.',
    }));

  test.each([
    [{ target: Number.NaN }, 'Bitte eine Zahl eingeben.'],
    [{ target: 1.5 }, 'Bitte eine ganze Zahl eingeben.'],
    [{ target: 2_000_000 }, 'Höchstens 1.000.000.'],
    [{ name: 'x'.repeat(121) }, 'Höchstens 120 Zeichen.'],
    [{ electionDay: '2027-02-31' }, 'Bitte ein Datum wählen.'],
  ])('%j: %s', (args, words) => expect(Object.values(errors(args))).toEqual([words]));

  test('is nothing where nothing is wrong', () => expect(errors({ name: 'Wahl 2027', electionDay: null })).toEqual({}));
});
