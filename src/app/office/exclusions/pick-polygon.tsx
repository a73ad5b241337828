import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMapTool } from '../map/map-desk.tsx';
import type { PickProps } from './pick-props.ts';

/** An area, drawn corner by corner with taps on the map. */
export function PickPolygon({ draft, errors, set }: PickProps) {
  const { t } = useTranslation('office', { keyPrefix: 'exclusions' });
  const { corners } = draft;
  const latest = useRef({ corners, set });
  latest.current = { corners, set };
  const undo = useRef(() => latest.current.set({ corners: latest.current.corners.slice(0, -1) })).current;
  const add = useRef(({ at }: { at: { lon: number; lat: number } }) =>
    latest.current.set({ corners: [...latest.current.corners, [at.lon, at.lat]] }),
  ).current;
  useMapTool(add);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo]);
  return (
    <div>
      <Text>{t('polygonHint')}</Text>
      <Group gap="xs" mt="xs">
        <Button size="sm" disabled={corners.length === 0} onClick={undo}>
          {t('undoCorner')}
        </Button>
        <Button size="sm" disabled={corners.length === 0} onClick={() => set({ corners: [] })}>
          {t('clearCorners')}
        </Button>
        <Text c="dimmed" role="status">
          {t('corners', { count: corners.length })}
        </Text>
      </Group>
      <Text size="sm" c="dimmed" mt={6}>
        {t('polygonKeys')}
      </Text>
      {errors['target.ring'] && (
        <Text role="alert" size="sm" c="var(--attention-text)">
          {errors['target.ring']}
        </Text>
      )}
    </div>
  );
}
