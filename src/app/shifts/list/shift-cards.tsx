import { metresBetween } from '../../../domain/geometry/lon-lat.ts';
import type { Fix } from '../../../domain/model/fields.ts';
import { formatMetres, formatSpan } from '../../texts/format.ts';
import { kindWords } from '../../texts/kind-words.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { type Offer, offerFor } from './offer-for.ts';
import { ShiftCard } from './shift-card.tsx';
import styles from './shift-cards.module.css';
import type { ShiftFacts } from './shift-facts.ts';
import type { Shifts } from './use-shifts.ts';

interface ShiftCardsProps {
  readonly cards: readonly ShiftFacts[];
  readonly shifts: Shifts;
  readonly fix: Fix | null;
  readonly onTake: (shiftId: string) => void;
}

/** Shifts one below the other. Each card is handed words only, so that it can tell when nothing on it changed. */
export function ShiftCards({ cards, shifts, fix, onTake }: ShiftCardsProps) {
  const { view } = useCampaignClient();
  const { t, mine, wards, timezone, now } = shifts;
  const whatIs = ({ row }: ShiftFacts) => row.title ?? kindWords(view, row.kind);
  const collisionWords = ({ collision }: Offer, { hasPlace }: ShiftFacts) =>
    collision
      ? t(hasPlace ? 'card.collides' : 'card.collidesFull', {
          what: whatIs(collision),
          when: formatSpan(collision.row, timezone),
        })
      : null;
  return (
    <ul className={styles.list}>
      {cards.map((facts) => {
        const { row } = facts;
        const offer = offerFor(facts, mine, now);
        return (
          <li key={row.id}>
            <ShiftCard
              facts={facts}
              what={whatIs(facts)}
              ward={row.ward === null ? undefined : wards[row.ward]}
              distance={fix && row.place ? formatMetres(metresBetween(fix, row.place)) : null}
              timezone={timezone}
              over={row.end <= now}
              deed={offer.deed}
              collides={collisionWords(offer, facts)}
              onTake={onTake}
            />
          </li>
        );
      })}
    </ul>
  );
}
