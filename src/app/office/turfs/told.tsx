import { Text } from '@mantine/core';
import type { DeedResult } from '../use-deed.ts';

/** What came of a deed: why not, or what is so now. */
export function Told({ result, done }: { result: DeedResult | undefined; done?: string }) {
  if (!result) return null;
  if (result.done) return done ? <Text role="status">{done}</Text> : null;
  return (
    <Text role="alert" c="var(--attention-text)">
      {result.detail ? `${result.why} (${result.detail})` : result.why}
    </Text>
  );
}
