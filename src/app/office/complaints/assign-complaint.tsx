import { Button, Select, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintRow } from '../../../domain/model/complaint.ts';
import { postersNear } from '../../../domain/rules/posters-near.ts';
import { formatMetres } from '../../texts/format.ts';
import { looksSame, useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useMapDesk } from '../map/map-desk.tsx';
import { useDeed } from '../use-deed.ts';
import { useRows } from '../use-rows.ts';
import classes from './complaints.module.css';

/** Notices name a house, posters hang on the post before it or across the street. */
const NEAR_METRES = 150;
const MOST = 6;

/** Which poster it is about, out of those nearby, and who puts it right. */
export function AssignComplaint({ complaint }: { readonly complaint: ComplaintRow }) {
  const { t } = useTranslation(['complaints', 'office']);
  const client = useCampaignClient();
  const deed = useDeed();
  const { look } = useMapDesk();
  const [failure, setFailure] = useState<string>();
  const { id, lon, lat, placement, team, member } = complaint;
  const near = useCampaign(
    ({ view }) => (lon === null || lat === null ? [] : postersNear(view, { lon, lat }, NEAR_METRES).slice(0, MOST)),
    looksSame,
  );
  const teams = useRows('team').filter(({ closedAt }) => closedAt === null);
  const members = useRows('member').filter(({ revokedAt }) => revokedAt === null);
  const assign = async (changes: Partial<Pick<ComplaintRow, 'placement' | 'team' | 'member'>>) => {
    const result = await deed('assignComplaint', { complaintId: id, placement, team, member, ...changes });
    setFailure(result.done ? undefined : result.why);
  };
  const motifOf = (motif: string | null) =>
    client.view.get('campaign', 'campaign')?.motifs.find((one) => one.id === motif)?.name ?? t('office:post.poster');
  return (
    <div className={classes.assign}>
      <h3>{t('office.nearby')}</h3>
      {lon === null && <p className={classes.dim}>{t('office.noSpot')}</p>}
      {lon !== null && near.length === 0 && (
        <p className={classes.dim}>{t('office.noneNear', { metres: NEAR_METRES })}</p>
      )}
      <ul className={classes.near}>
        {near.map(({ placement: row, metres }) => (
          <li key={row.id} data-chosen={row.id === placement}>
            <button type="button" className={classes.poster} onClick={() => look({ places: [row], chosen: row })}>
              {motifOf(row.motif)} · {t(`office:post.states.${row.state}`)} · {formatMetres(metres)}
            </button>
            <Button
              size="xs"
              leftSection={row.id === placement && <IconCheck size={14} aria-hidden />}
              aria-pressed={row.id === placement}
              onClick={() => void assign({ placement: row.id === placement ? null : row.id })}
            >
              {row.id === placement ? t('office.thisOne') : t('office.isThis')}
            </Button>
          </li>
        ))}
      </ul>
      <Select
        size="sm"
        label={t('office.who')}
        clearable
        searchable
        placeholder={t('office.nobody')}
        value={team ? `team:${team}` : member ? `member:${member}` : null}
        data={[
          { group: t('office.teams'), items: teams.map((one) => ({ value: `team:${one.id}`, label: one.name })) },
          { group: t('office.people'), items: members.map((one) => ({ value: `member:${one.id}`, label: one.name })) },
        ]}
        onChange={(value) => {
          const [kind, who] = value?.split(':') ?? [];
          void assign({ team: kind === 'team' ? who! : null, member: kind === 'member' ? who! : null });
        }}
      />
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
    </div>
  );
}
