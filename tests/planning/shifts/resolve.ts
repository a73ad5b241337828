import { Contradiction, type Remedy } from '../../../src/planning/contradiction.ts';
import type { ShiftsOrder, ShiftsSettings } from '../../../src/planning/shifts/shifts-plan.ts';

/** The order with what a contradiction proposes, as the office would set it with one tap. */
export function withRemedies(order: ShiftsOrder, remedies: readonly Remedy[]): ShiftsOrder {
  let { settings, shifts } = order;
  for (const { setting, to } of remedies) {
    const [name, ...path] = setting.split('.') as [string, ...string[]];
    if (name === 'shifts') {
      const [id, field] = path as [string, string];
      shifts = shifts.map((shift) => (shift.id === id ? { ...shift, [field]: to } : shift));
    } else if (path.length > 0) {
      const list = settings[name as 'wanted'] as readonly unknown[];
      settings = { ...settings, [name]: list.filter((_, index) => index !== Number(path[0])) } as ShiftsSettings;
    } else {
      settings = { ...settings, [name]: name === 'kinds' && to === null ? [] : to } as ShiftsSettings;
    }
  }
  return { ...order, shifts, settings };
}

/** Follows every remedy until nothing contradicts itself. @throws what has no remedy, or does not come to an end */
export function resolve<T>(order: ShiftsOrder, run: (order: ShiftsOrder) => T): { order: ShiftsOrder; result: T } {
  let asked = order;
  for (let tries = 0; ; tries++) {
    try {
      return { order: asked, result: run(asked) };
    } catch (error) {
      if (!(error instanceof Contradiction) || error.remedies.length === 0 || tries === 20) throw error;
      asked = withRemedies(asked, error.remedies);
    }
  }
}
