import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { PostReport } from '../look-at-post.ts';
import { PostHeading } from '../post-heading.tsx';
import sheet from '../sheet.module.css';
import type { Street } from '../use-street.ts';
import { PosterCard } from './poster-card.tsx';
import { PosterDeeds } from './poster-deeds.tsx';
import styles from './posters.module.css';

interface PosterSheetProps {
  readonly report: PostReport;
  readonly street: Street;
  readonly timeZone: string;
}

/** A post that carries posters of ours: every one of them, and what may happen to the one in hand. */
export function PosterSheet({ report, street, timeZone }: PosterSheetProps) {
  const { t } = useTranslation(['poster', 'common']);
  const { place, metres, hanging } = report;
  const [chosen, choose] = useState<{ readonly post: string; readonly placement: string } | null>(null);
  const only = hanging.length === 1 ? hanging[0] : undefined;
  const placement = only ?? (chosen?.post === place.id ? hanging.find(({ id }) => id === chosen.placement) : undefined);
  // Before the start nothing more goes up.
  const mayHang = report.reasons.every(({ code }) => code !== 'embargo');
  const heading = <PostHeading place={place} metres={metres} status={null} count={hanging.length} />;
  if (!placement) {
    return (
      <>
        {heading}
        <ul className={styles.list}>
          {hanging.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                className={styles.choice}
                onClick={() => choose({ post: place.id, placement: each.id })}
              >
                <PosterCard placement={each} timeZone={timeZone} />
              </button>
            </li>
          ))}
        </ul>
        <div className={sheet.row}>
          {mayHang && <Button onClick={street.hang}>{t('another')}</Button>}
          <Button onClick={street.done}>{t('common:close')}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      {heading}
      <PosterCard placement={placement} timeZone={timeZone} />
      <PosterDeeds
        key={`${placement.id} ${placement.state}`}
        placement={placement}
        street={street}
        mayHang={mayHang}
        onAll={only ? null : () => choose(null)}
      />
    </>
  );
}
