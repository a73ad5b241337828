export const shifts = {
  title: 'Schichten',
  shift: 'Schicht',
  mine: 'Meine Schichten',
  /** The places at the lower edge of a phone. */
  nav: {
    label: 'Wohin',
    map: 'Karte',
    shifts: 'Schichten',
    mine: 'Meine',
  },
};
