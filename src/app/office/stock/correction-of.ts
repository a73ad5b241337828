import type { Account } from '../../../domain/model/stock.ts';

/**
 * The movement that makes the books say what was counted: what is missing is lost, what is too many was found again.
 * Undefined where they agree.
 */
export function correctionOf(
  account: Account,
  held: number,
  counted: number,
): { from: Account; to: Account; count: number } | undefined {
  if (counted === held) return undefined;
  if (counted < held) return { from: account, to: 'lost', count: held - counted };
  return { from: 'lost', to: account, count: counted - held };
}
