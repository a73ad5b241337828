import { expect, it } from 'vitest';
import { dialled } from '../../../../src/app/shifts/shift/dial-link.ts';

it('dials a number however it was written', () => {
  expect(dialled('0391 555-12 34')).toBe('03915551234');
  expect(dialled('+49 (0)391 / 555.12')).toBe('+4939155512');
});
