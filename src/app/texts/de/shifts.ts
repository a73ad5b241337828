export const shifts = {
  title: 'Schichten',
  shift: 'Schicht',
  mine: 'Meine Schichten',
  /** What Laterne knows by itself; a campaign's own kinds bring their names along. */
  kinds: {
    doors: 'Haustür',
    hanging: 'Hängen',
    'take-down': 'Abhängen',
    stand: 'Stand',
    meeting: 'Treffen',
  },
  /** The places at the lower edge of a phone. */
  nav: {
    label: 'Wohin',
    map: 'Karte',
    shifts: 'Schichten',
    mine: 'Meine',
  },
};
