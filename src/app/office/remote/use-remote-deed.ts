import { useEffect, useState } from 'react';
import { failureWords } from './failure-words.ts';

/**
 * Something that the server does to one row of a list. The list is asked again after it, done or not.
 * @param offline what to say without a network
 */
export function useRemoteDeed(deed: (id: string) => Promise<unknown>, after: () => void, offline: string) {
  const [failure, setFailure] = useState<string>();
  // The network is back, and with it the list: what could not be done without one is no news any more.
  useEffect(() => {
    const forget = () => setFailure(undefined);
    window.addEventListener('online', forget);
    return () => window.removeEventListener('online', forget);
  }, []);
  async function run(id: string): Promise<void> {
    setFailure(undefined);
    try {
      await deed(id);
    } catch (error) {
      setFailure(failureWords(error, offline));
    }
    after();
  }
  return { run, failure };
}
