import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../src/device/http-transport.ts';

const kindOf = (status: number, text: string) => {
  try {
    return readAnswer(status, text);
  } catch (error) {
    const { kind, code } = error as { kind: string; code: string | null };
    return [kind, code];
  }
};

describe('what an HTTP answer means for sync', () => {
  test.each([
    [401, '{"error":"revoked","message":"x"}', ['unauthorised', 'revoked']],
    [401, '{"error":"no-session","message":"x"}', ['unauthorised', 'no-session']],
    [409, '{"error":"protocol","message":"x"}', ['too-new', 'protocol']],
    [413, '{"error":"too-large","message":"x"}', ['too-large', 'too-large']],
    [400, '{"error":"invalid","message":"x"}', ['rejected', 'invalid']],
    [500, '{"error":"internal","message":"x"}', ['server', 'internal']],
    [429, '{"error":"slow-down","message":"x"}', ['server', 'slow-down']],
  ])('%i %s', (status, text, expected) => {
    expect(kindOf(status, text)).toEqual(expected);
  });

  test('a proxy’s own page: too large and broken are what they say, everything else is no network', () => {
    const page = '<html>Welcome to our hotel</html>';
    expect([200, 401, 404, 413, 502].map((status) => kindOf(status, page))).toEqual([
      ['network', null],
      ['network', null],
      ['network', null],
      ['too-large', null],
      ['server', null],
    ]);
  });

  test('a good answer is its body', () => {
    expect(kindOf(200, '{"a":1}')).toEqual({ a: 1 });
  });
});
