import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExclusionRow } from '../../../domain/model/exclusion.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { useSketch } from '../map/map-desk.tsx';
import pages from '../page.module.css';
import { ExclusionList } from './exclusion-list.tsx';
import { NewExclusion } from './new-exclusion.tsx';
import { previewTarget } from './preview-target.ts';

/** Where nothing may hang, and how that is said. */
export function ExclusionsPage() {
  const { t } = useTranslation('office', { keyPrefix: 'exclusions' });
  const [adding, setAdding] = useState(false);
  const [saved, setSaved] = useState(false);
  const [shown, setShown] = useState<ExclusionRow>();
  return (
    <>
      <div className={pages.heading}>
        <h1 className={pages.title}>{t('title')}</h1>
        {!adding && (
          <Button
            color="lamp"
            variant="filled"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => {
              setAdding(true);
              setSaved(false);
              setShown(undefined);
            }}
          >
            {t('add')}
          </Button>
        )}
      </div>
      {adding ? (
        <NewExclusion
          onDone={(done) => {
            setAdding(false);
            setSaved(done);
          }}
        />
      ) : (
        <>
          <p className={pages.lead} role="status">
            {saved ? t('saved') : t('lead')}
          </p>
          {shown && <ShownExclusion exclusion={shown} />}
          <ExclusionList
            onShow={setShown}
            onLifted={() => {
              setSaved(false);
              setShown(undefined);
            }}
          />
        </>
      )}
    </>
  );
}

/** Draws the posts of one exclusion on the map, beside its list entry. */
function ShownExclusion({ exclusion }: { exclusion: ExclusionRow }) {
  const { view, city } = useCampaignClient();
  const sketch = useMemo(() => {
    const { target } = exclusion;
    return {
      posts: previewTarget(view, city, target).places,
      ring: target.kind === 'polygon' ? target.ring : undefined,
    };
  }, [exclusion, view, city]);
  useSketch(sketch);
  return null;
}
