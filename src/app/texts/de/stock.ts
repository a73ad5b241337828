/** Words about stock, teams and hand-overs, in German. */
export const stock = {
  title: 'Bestand',
};
