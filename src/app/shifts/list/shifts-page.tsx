import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { Room } from '../../ui/room.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import { useTold } from '../../ui/use-told.ts';
import { ShiftNotices } from '../notices/shift-notices.tsx';
import { CalendarLook } from './calendar-look.tsx';
import { FilterChips } from './filter-chips.tsx';
import { splitAt } from './group-by-day.ts';
import { ListLook } from './list-look.tsx';
import { LOOKS, LookSwitch } from './look-switch.tsx';
import { NothingHere } from './nothing-here.tsx';
import { offerFor } from './offer-for.ts';
import { filterShifts, NO_FILTERS, shiftFilters } from './shift-filters.ts';
import { useKept } from './use-kept.ts';
import { useKnownPosition } from './use-known-position.ts';
import { useReturning, useScrollBack } from './use-returning.ts';
import { useShifts } from './use-shifts.ts';
import { useSignUp } from './use-sign-up.ts';

const ShiftMap = lazy(async () => ({ default: (await import('./map-look.tsx')).ShiftMap }));
const PickedShifts = lazy(async () => ({ default: (await import('./map-look.tsx')).PickedShifts }));

/** The month needs its room. */
const NOTICES = { list: 3, calendar: 1, map: 3 } as const;

/** The shifts that one can join: as a list, a calendar or a map. */
export function ShiftsPage() {
  const { t } = useTranslation('shifts');
  const shifts = useShifts();
  const { ward, today, now } = shifts;
  const fix = useKnownPosition();
  const tell = useTold();
  const signUp = useSignUp(tell);
  const [look, setLook] = useKept('look', z.enum(LOOKS), 'list');
  const [filters, setFilters] = useKept('filters', shiftFilters, NO_FILTERS);
  const [day, setDay] = useReturning('calendar.day', today);
  const [picked, pick] = useReturning<readonly string[]>('map.picked', []);
  const body = useScrollBack('scroll');

  const setting = useMemo(() => ({ ward, today }), [ward, today]);
  const chosen = useMemo(() => filterShifts(shifts.shifts, filters, setting), [shifts.shifts, filters, setting]);
  const ahead = useMemo(() => splitAt(now, chosen).ahead, [now, chosen]);

  // The cards' handler stays the same one, so that a change draws only the cards that it is about.
  const offer = (id: string) => {
    const facts = shifts.shifts.find(({ row }) => row.id === id);
    if (facts) signUp.take(id, offerFor(facts, shifts.mine, now));
  };
  const latest = useRef(offer);
  useEffect(() => {
    latest.current = offer;
  });
  const take = useCallback((id: string) => latest.current(id), []);

  const showDay = (other: string) => {
    setFilters(NO_FILTERS);
    setDay(other);
    setLook('calendar');
  };
  const cards = { shifts, fix, onTake: take };
  const notices = <ShiftNotices shifts={shifts} tell={tell} most={NOTICES[look]} onDay={showDay} />;
  const chips = shifts.shifts.length > 0 && (
    <FilterChips filters={filters} onFilters={setFilters} hasWard={ward !== null} shifts={shifts.shifts} />
  );
  const nothing = ahead.length === 0 && (
    <NothingHere
      ahead={splitAt(now, shifts.shifts).ahead}
      filters={filters}
      setting={setting}
      hasPast={shifts.shifts.length > 0}
      onShowAll={() => setFilters(NO_FILTERS)}
    />
  );
  return (
    <Room
      title={t('title')}
      back={null}
      top={
        <>
          <LookSwitch look={look} onLook={setLook} />
          {look === 'map' && (
            <Suspense>
              <ShiftMap chosen={ahead} picked={picked} onPick={pick} fix={fix} />
            </Suspense>
          )}
        </>
      }
      above={<ToldBar {...tell} />}
    >
      <div ref={body}>
        {look !== 'map' && notices}
        {chips}
        {look === 'list' && (
          <>
            {nothing}
            <ListLook chosen={chosen} {...cards} />
          </>
        )}
        {look === 'calendar' && <CalendarLook chosen={chosen} day={day} onDay={setDay} {...cards} />}
        {look === 'map' && (
          <Suspense>
            {nothing || <PickedShifts chosen={ahead} picked={picked} {...cards} />}
            {notices}
          </Suspense>
        )}
      </div>
    </Room>
  );
}
