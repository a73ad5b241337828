import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { IconButton } from './button.tsx';
import styles from './room.module.css';

interface RoomProps {
  readonly title: string;
  /** What stands under the title and never scrolls away: a map. */
  readonly top?: ReactNode;
  /** What stands under everything and never scrolls away: the main button. */
  readonly foot?: ReactNode;
  /** What was just done: lies over the end of the page, above the foot. */
  readonly above?: ReactNode;
  /** Where the way back leads when the room was opened by its address (default: the map); null: a place of its own, above the navigation. */
  readonly back?: string | null;
  readonly children: ReactNode;
}

/** A page of its own beside the map: the way back, a title, and what it is about. */
export function Room({ title, top, foot, above, back = '/street', children }: RoomProps) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        {back !== null && <WayBack to={back} />}
        <h1>{title}</h1>
      </header>
      {top}
      <main className={styles.body}>{children}</main>
      <div className={styles.end}>
        {above && <div className={styles.above}>{above}</div>}
        {foot && <footer className={styles.foot}>{foot}</footer>}
      </div>
    </div>
  );
}

function WayBack({ to }: { readonly to: string }) {
  const { t } = useTranslation();
  return <IconButton label={t('back')} icon={IconArrowLeft} onClick={useLeaveRoom(to)} />;
}

/** Goes back to where one came from, so that the phone's own way back does not lead into the room again. */
export function useLeaveRoom(back: string): () => void {
  const navigate = useNavigate();
  const { key } = useLocation();
  return () => void (key === 'default' ? navigate(back, { replace: true }) : navigate(-1));
}
