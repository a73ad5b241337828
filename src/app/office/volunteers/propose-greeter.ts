import { loadMs } from '../../../domain/rules/work-load.ts';
import { isNewcomer, type Person } from './people.ts';

export interface GreeterProposal {
  readonly greeter: Person;
  readonly sameGroup: boolean;
  readonly sameWard: boolean;
}

/**
 * Who could greet this newcomer: somebody with experience, of the same group or ward if there is one, and of those whoever
 * greets the fewest so far and carries the least. undefined: nobody has any experience.
 */
export function proposeGreeter(newcomer: Person, people: readonly Person[]): GreeterProposal | undefined {
  const greets = new Map<string, number>();
  for (const { profile } of people)
    if (profile?.greeter) greets.set(profile.greeter, (greets.get(profile.greeter) ?? 0) + 1);
  const proposals = people
    .filter((one) => one.member.id !== newcomer.member.id && !isNewcomer(one) && knowsHow(one))
    .map((greeter) => ({
      greeter,
      sameGroup: same(newcomer, greeter, groupOf),
      sameWard: same(newcomer, greeter, homeOf),
    }));
  const rank = ({ sameGroup, sameWard }: GreeterProposal) => Number(sameGroup) + Number(sameWard);
  const busy = ({ greeter }: GreeterProposal) => greets.get(greeter.member.id) ?? 0;
  return proposals.sort(
    (a, b) =>
      rank(b) - rank(a) ||
      busy(a) - busy(b) ||
      loadMs(a.greeter.load) - loadMs(b.greeter.load) ||
      (a.greeter.member.id < b.greeter.member.id ? -1 : 1),
  )[0];
}

const knowsHow = ({ profile, load }: Person) => load.came > 0 || (profile?.experienced.length ?? 0) > 0;
const groupOf = ({ profile }: Person) => profile?.group ?? null;
const homeOf = ({ profile, member }: Person) => profile?.ward ?? member.ward;
const same = (a: Person, b: Person, of: (one: Person) => string | null) => of(a) !== null && of(a) === of(b);
