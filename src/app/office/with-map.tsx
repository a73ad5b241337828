import { Suspense } from 'react';
import { Outlet, useMatch } from 'react-router';
import { MapDeskProvider } from './map/map-desk.tsx';
import { OfficeMap } from './map/office-map.tsx';
import { FiguresBar } from './situation/figures-bar.tsx';
import classes from './with-map.module.css';

/** The rooms around the map: it stays as it is while one goes from room to room. */
export function WithMap() {
  const onSituation = useMatch('/office') !== null;
  return (
    <MapDeskProvider>
      <div className={classes.rooms}>
        {onSituation && (
          <div className={classes.figures}>
            <FiguresBar />
          </div>
        )}
        <div className={classes.map}>
          <OfficeMap />
        </div>
        <section className={classes.panel}>
          <Suspense>
            <Outlet />
          </Suspense>
        </section>
      </div>
    </MapDeskProvider>
  );
}
