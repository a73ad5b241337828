import { IconBackpack, IconMapPin, IconNote, IconRoute, IconUserStar, IconUsers, IconVideo } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCampaign } from '../../ui/campaign-context.ts';
import styles from './shift.module.css';
import { ShiftPlace } from './shift-place.tsx';
import type { ShiftNow } from './use-shift.ts';

/** Where, for whom, with whom in the lead, and what to bring along. */
export function ShiftFacts({ now: { shift, cancelled, over } }: { readonly now: ShiftNow }) {
  const { t } = useTranslation('shift');
  const ward = useCampaign(({ view }) => shift.ward && view.get('ward', shift.ward)?.name);
  const group = useCampaign(({ view }) => shift.group && view.get('group', shift.group)?.name);
  const tour = useCampaign(({ view }) => (shift.tour === null ? undefined : view.get('tour', shift.tour)));
  const there = !cancelled && !over;
  const { place, link, leadName, material, note } = shift;
  return (
    <section className={styles.facts}>
      {place && there && <ShiftPlace place={place} />}
      {link !== null && /^https?:/.test(link) && there && (
        <Fact icon={IconVideo} label={t('facts.online')}>
          <a href={link} target="_blank" rel="noreferrer" className={styles.url}>
            {link}
          </a>
        </Fact>
      )}
      {tour && (
        <Fact icon={IconRoute} label={t('facts.tour')}>
          <Link to={`/street/tours/${tour.id}`} className={styles.url}>
            {tour.name}
          </Link>
        </Fact>
      )}
      {leadName && (
        <Fact icon={IconUserStar} label={t('facts.lead')}>
          {leadName}
        </Fact>
      )}
      {ward && (
        <Fact icon={IconMapPin} label={t('facts.ward')}>
          {ward}
        </Fact>
      )}
      {group && (
        <Fact icon={IconUsers} label={t('facts.group')}>
          {group}
        </Fact>
      )}
      {material && there && (
        <Fact icon={IconBackpack} label={t('facts.material')}>
          {material}
        </Fact>
      )}
      {note && (
        <Fact icon={IconNote} label={t('facts.note')}>
          {note}
        </Fact>
      )}
    </section>
  );
}

interface FactProps {
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  readonly label: string;
  readonly children: ReactNode;
}

function Fact({ icon: Icon, label, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <Icon size={22} aria-hidden />
      <p>
        <span className={styles.label}>{label}</span>
        {children}
      </p>
    </div>
  );
}
