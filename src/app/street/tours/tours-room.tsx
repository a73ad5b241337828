import { Route, Routes } from 'react-router';
import { TourList } from './tour-list.tsx';
import { TourPage } from './tour-page.tsx';

/** /street/tours: the list, and one tour. */
export function ToursRoom() {
  return (
    <Routes>
      <Route index element={<TourList />} />
      <Route path=":id" element={<TourPage />} />
    </Routes>
  );
}
