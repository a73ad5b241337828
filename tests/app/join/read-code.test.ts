import { describe, expect, test } from 'vitest';
import { readCode } from '../../../src/app/join/read-code.ts';

describe('readCode', () => {
  test('takes the code out of a whole link', () =>
    expect(readCode('https://laterne.example/join#7QH2KD93JX5RTB0WZA')).toEqual({
      kind: 'invitation',
      code: '7QH2KD93JX5RTB0WZA',
    }));

  test('takes a hash as the browser hands it over, and a bare code with blanks around it', () => {
    expect(readCode('#7QH2KD93JX5RTB0WZA')?.code).toBe('7QH2KD93JX5RTB0WZA');
    expect(readCode('  7QH2KD93JX5RTB0WZA ')?.code).toBe('7QH2KD93JX5RTB0WZA');
  });

  test.each(['K3P9-7WQD', 'k3p97wqd', 'K3P9 7WQD'])('knows a short code however it is written: %s', (typed) =>
    expect(readCode(typed)?.kind).toBe('short'),
  );

  test.each(['', '   ', '#', 'https://laterne.example/join', 'https://laterne.example/join#'])(
    'finds no code in %j',
    (typed) => expect(readCode(typed)).toBeUndefined(),
  );
});
