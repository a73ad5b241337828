import { campaignOf } from '../../domain/campaign-of.ts';
import { dayAfter } from './evenings.ts';
import { type Hung, MINUTE_MS, pick, type Scene } from './scene.ts';

/** Two letters of the city: one that a team has to put right, and one that nobody has read yet. @param team its id */
export function complain({ crew, office, replica, now }: Scene, hung: readonly Hung[], team: string): void {
  const { timezone } = campaignOf(replica);
  const up = hung.filter(({ id }) => replica.get('placement', id)?.state === 'hung');
  const [known, fresh] = pick(up, 2);
  if (!known || !fresh) return;
  const enter = ({ post }: Hung, at: number, reason: string, days: number, notice: string | null) => {
    const complaintId = crew.newId(at);
    const { lon, lat } = post;
    const place = post.street ?? 'Ohne Straßennamen';
    const deadline = dayAfter(timezone, now, days);
    crew.do(office, at, 'enterComplaint', { complaintId, place, spot: { lon, lat }, reason, deadline, notice });
    return complaintId;
  };
  const read = now - 20 * 60 * MINUTE_MS;
  const complaintId = enter(known, read, 'Hängt zu nah an der Kreuzung', 3, NOTICE);
  crew.do(office, read + 15 * MINUTE_MS, 'assignComplaint', { complaintId, placement: known.id, team, member: null });
  enter(fresh, now - 90 * MINUTE_MS, 'Verdeckt ein Verkehrszeichen', 5, null);
}

const NOTICE = `Sehr geehrte Damen und Herren,

bei einer Kontrolle wurde festgestellt, dass ein Plakat den Mindestabstand zur Kreuzung nicht einhält. Bitte hängen Sie es um
und bestätigen Sie die Erledigung innerhalb der Frist.`;
