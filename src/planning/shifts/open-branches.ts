/** A part of all rosters: those that keep to these decisions. */
export interface Branch {
  readonly parent: Branch | undefined;
  readonly pair: number;
  readonly to: 0 | 1;
  readonly depth: number;
  bound: number;
}

/** Branches in a heap, the one with the highest bound first. */
export function pushOpen(open: Branch[], branch: Branch): void {
  open.push(branch);
  for (let at = open.length - 1; at > 0; ) {
    const above = (at - 1) >> 1;
    if (open[above]!.bound >= branch.bound) break;
    [open[at], open[above]] = [open[above]!, branch];
    at = above;
  }
}

/** Takes the first one out. */
export function popOpen(open: Branch[]): Branch | undefined {
  const top = open[0];
  const last = open.pop();
  if (!top || !last || open.length === 0) return top;
  let at = 0;
  for (let child = 1; child < open.length; child = 2 * at + 1) {
    if (child + 1 < open.length && open[child + 1]!.bound > open[child]!.bound) child++;
    if (open[child]!.bound <= last.bound) break;
    open[at] = open[child]!;
    at = child;
  }
  open[at] = last;
  return top;
}
