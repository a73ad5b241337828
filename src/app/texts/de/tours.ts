/** Words about tours, in German. */
export const tours = {
  title: 'Touren',
};
