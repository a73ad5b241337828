import { ActionIcon } from '@mantine/core';
import { IconMenu2, IconX } from '@tabler/icons-react';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { Brand } from './brand.tsx';
import { ParkedProvider } from './decide/parked-context.tsx';
import { Navigation } from './navigation.tsx';
import classes from './office-frame.module.css';
import type { OfficeUpdate } from './update-note.tsx';

/** The office's walls: rooms on the left, the open one beside it. On a phone the rooms are behind a button. */
export function OfficeFrame({ update }: { update: OfficeUpdate }) {
  const { t } = useTranslation('office', { keyPrefix: 'rooms' });
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);
  return (
    <ParkedProvider>
      <div className={classes.frame}>
        <header className={classes.top}>
          <Brand />
          <ActionIcon
            size={48}
            aria-expanded={open}
            aria-controls="rooms"
            aria-label={open ? t('closeMenu') : t('openMenu')}
            onClick={() => setOpen(!open)}
          >
            {open ? <IconX size={24} aria-hidden /> : <IconMenu2 size={24} aria-hidden />}
          </ActionIcon>
        </header>
        <div id="rooms" className={classes.side} data-open={open}>
          <Navigation update={update} />
        </div>
        <main className={classes.room}>
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </ParkedProvider>
  );
}
