import { useTranslation } from 'react-i18next';
import type { PackManifest } from '../../domain/geometry/pack-manifest.ts';
import styles from './map-notes.module.css';

/** Where the map comes from, and how far it may be trusted. */
export function MapNotes({ manifest }: { readonly manifest: PackManifest }) {
  const { t } = useTranslation();
  // A schematic city has no other source than itself.
  const sources = manifest.schematic ? [t('schematic')] : manifest.attribution;
  const notes = manifest.wardBorders === 'approximate' ? [...sources, t('approximate')] : sources;
  return <p className={styles.notes}>{notes.join(' · ')}</p>;
}
