import { useTranslation } from 'react-i18next';
import { Route, Routes } from 'react-router';
import { v7 as newId } from 'uuid';
import { useTold } from '../../ui/use-told.ts';
import type { Booking } from './booking.ts';
import { HandOver } from './hand-over.tsx';
import { TeamPage } from './team-page.tsx';
import { useStockWords } from './use-stock-words.ts';

/** Where posters go that nobody is going to hang. */
const AWAY = ['returned', 'scrap'] as const;

/** My team, what it carries, and handing over. What was just done is told on whichever page comes next. */
export function StockRoom() {
  const { t } = useTranslation('stock');
  const words = useStockWords();
  const tell = useTold();
  const book = (booking: Booking, done: () => void) => {
    const back = { ...booking, transferId: newId(), from: booking.to, to: booking.from, note: null };
    const away = AWAY.find((account) => account === booking.to);
    const said = { pieces: words.pieces(booking.count, booking), to: words.account(booking.to) };
    tell.run(
      'moveStock',
      { ...booking, transferId: newId(), note: null },
      {
        words: away ? t(`phone.bookedAway.${away}`, said) : t('phone.booked', said),
        // What was handed over stays in the books, and so does that it was a slip: a movement the other way.
        undo: () => tell.run('moveStock', back, { words: t('phone.bookedBack') }),
        done,
      },
    );
  };
  return (
    <Routes>
      <Route index element={<TeamPage tell={tell} />} />
      <Route path="hand-over" element={<HandOver tell={tell} onBook={book} />} />
    </Routes>
  );
}
