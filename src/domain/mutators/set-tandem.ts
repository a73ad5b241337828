import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { may } from '../permissions.ts';
import type { Transaction } from '../view.ts';

/** Two wards share their stock from now on, and no longer with anybody else; null: this one with nobody. */
export const setTandem = defineIntent({
  args: z.strictObject({ ward: rowId, with: z.nullable(rowId) }),
  run(tx, { ward, with: partner }, { actor }) {
    if (!may(actor, 'setTandem')) return refused('not-allowed', ward);
    if (partner === ward) return refused('invalid', 'with');
    for (const id of [ward, partner]) if (id !== null && !tx.get('ward', id)) return refused('unknown-ward', id);
    for (const id of [ward, partner]) if (id !== null) part(tx, id);
    if (partner === null) return applied();
    tx.put('ward', { ...tx.get('ward', ward)!, tandem: partner });
    tx.put('ward', { ...tx.get('ward', partner)!, tandem: ward });
    return applied();
  },
});

function part(tx: Transaction, id: string): void {
  const ward = tx.get('ward', id)!;
  const other = ward.tandem === null ? undefined : tx.get('ward', ward.tandem);
  if (ward.tandem !== null) tx.put('ward', { ...ward, tandem: null });
  if (other) tx.put('ward', { ...other, tandem: null });
}
