/**
 * The safeguards of sync that the fault harness (npm run faults -- --break NAME) can switch off, to prove that it would
 * notice. All are on unless LATERNE_FAULTS=1 is set as well, which nothing but the harness does.
 */
const BREAKABLE = ['no-campaign-lock', 'cursor-from-sequence', 'no-dedupe', 'ack-before-commit'] as const;
type Breakable = (typeof BREAKABLE)[number];

const broken = new Set(process.env.LATERNE_FAULTS === '1' ? (process.env.LATERNE_FAULTS_BREAK ?? '').split(',') : []);
const isBroken = (name: Breakable) => broken.has(name);

export const safeguards = {
  /** One transaction at a time allocates a version and writes under it. */
  campaignLock: !isBroken('no-campaign-lock') && !isBroken('cursor-from-sequence'),
  /** The version is a count in the locked campaign row, never a sequence, which knows no order of commits. */
  versionFromCampaignRow: !isBroken('cursor-from-sequence'),
  /** A mutation that has an answer is never run again. */
  dedupe: !isBroken('no-dedupe'),
  /** Nothing is acknowledged before it is committed. */
  commitBeforeAck: !isBroken('ack-before-commit'),
} as const;
