import { ActionIcon } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { DomEvent, latLngBounds } from 'leaflet';
import { useTranslation } from 'react-i18next';
import { useMap } from 'react-leaflet';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import classes from './office-map.module.css';

/** Nearer, further, and the whole city again. */
export function ZoomButtons() {
  const { t } = useTranslation();
  const office = useTranslation('office', { keyPrefix: 'map' }).t;
  const map = useMap();
  const [west, south, east, north] = useCampaignClient().city.pack.manifest.bounds;
  const whole = () =>
    map.fitBounds(
      latLngBounds([
        [south, west],
        [north, east],
      ]),
    );
  return (
    // A press on a button is no tap on the map under it.
    <div className={classes.zoom} ref={(element) => void (element && DomEvent.disableClickPropagation(element))}>
      <ActionIcon size={44} variant="default" aria-label={t('zoomIn')} onClick={() => map.zoomIn()}>
        <IconPlus size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon size={44} variant="default" aria-label={t('zoomOut')} onClick={() => map.zoomOut()}>
        <IconMinus size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon size={44} variant="default" aria-label={office('whole')} onClick={whole}>
        <IconFocusCentered size={20} aria-hidden />
      </ActionIcon>
    </div>
  );
}
