import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PostStatus } from '../../domain/rules/post-status.ts';
import { useTheme } from '../ui/theme.ts';
import { readPalette } from './palette.ts';
import styles from './post-legend.module.css';
import { type PostSign, paintSign } from './post-sprites.ts';

/** In the order of a post's life. */
const SIGNS = ['free', 'planned', 'hung', 'excluded', 'attention', 'takenDown'] as const;
/** What stands under the sign where it is no lamp post. */
const KINDS = ['fence', 'stand', 'large'] as const;

/** What the shapes on the map mean, painted by the very code that paints them there. */
export function PostLegend() {
  const { t } = useTranslation('common', { keyPrefix: 'signs' });
  return (
    <ul className={styles.legend} aria-label={t('title')}>
      {SIGNS.map((name) => (
        <li key={name}>
          <Sign status={PostStatus[name]} kind="lamp" /> {t(name)}
        </li>
      ))}
      {KINDS.map((kind) => (
        <li key={kind}>
          <Sign status={PostStatus.hung} kind={kind} /> {t(kind)}
        </li>
      ))}
    </ul>
  );
}

function Sign({ status, kind }: PostSign) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  // The palette is read from the page, which has the theme's colours by now.
  useEffect(() => {
    paintSign(canvas.current!, { status, kind }, readPalette(), devicePixelRatio);
  }, [status, kind, theme]);
  return <canvas ref={canvas} className={styles.sign} aria-hidden />;
}
