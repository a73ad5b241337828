import * as z from 'zod/mini';
import { isBuiltIn } from '../model/activity.ts';
import { rowId } from '../model/fields.ts';
import { profileRow } from '../model/profile.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { may } from '../permissions.ts';
import { givePlaces, heardAt } from '../rules/give-places.ts';
import { refreshSignUps } from '../rules/make-sign-up.ts';

const { group, ward, elsewhere, phone, kinds, experienced, week, languages, mobility } = profileRow.shape;

/** What somebody takes part in, and when: said by themselves, or written down by who looks after people. */
export const answerSurvey = defineIntent({
  args: z.strictObject({
    memberId: rowId,
    group,
    ward,
    elsewhere,
    phone,
    kinds,
    experienced,
    week,
    languages,
    mobility,
  }),
  run(tx, { memberId, ...answer }, context) {
    const { actor, at } = context;
    const own = memberId === actor.id;
    if (!own && !may(actor, 'setGreeter')) return refused('not-allowed', memberId);
    const member = tx.get('member', memberId);
    if (!member) return refused('unknown-member', memberId);
    if (answer.group !== null && !tx.get('group', answer.group)) return refused('unknown-group', answer.group);
    if (answer.ward !== null && !tx.get('ward', answer.ward)) return refused('unknown-ward', answer.ward);
    const unknown = [...answer.kinds, ...answer.experienced].find(
      (kind) => !isBuiltIn(kind) && !tx.get('activity', kind),
    );
    if (unknown !== undefined) return refused('unknown-kind', unknown);
    const before = tx.get('profile', memberId);
    const { greeter = null, greetedAt = null, answeredAt = null } = before ?? {};
    tx.put('profile', {
      id: memberId,
      name: member.name,
      ...answer,
      greeter,
      greetedAt,
      answeredAt: own ? at : answeredAt,
    });
    // Who is experienced now may have a place that is kept for the experienced, or set one free for somebody else.
    givePlaces(tx, refreshSignUps(tx, memberId, heardAt(context)), context);
    return applied();
  },
});
