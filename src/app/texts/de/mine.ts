export const mine = {
  title: 'Meine Schichten',
  empty: 'Du hast noch nichts vor. Such dir aus, wo du dabei sein willst.',
  find: 'Schichten ansehen',
  parts: {
    invited: 'Du wirst gefragt',
    coming: 'Du kommst',
    leading: 'Du leitest',
    waiting: 'Du wartest auf einen Platz',
  },
  turfs: {
    title: 'Deine Gebiete',
    sections_one: '{{done}} von {{count}} Abschnitt fertig',
    sections_other: '{{done}} von {{count}} Abschnitten fertig',
    count: 'Weiter zählen',
  },
  greetings: {
    title: 'Du begrüßt',
    somebody: 'Jemand Neues',
    done: 'begrüßt',
    greeted: 'Habe ich begrüßt',
    told: 'Schön, danke.',
    undone: 'Rückgängig gemacht.',
  },
  work: {
    title: 'Dein Wahlkampf bisher',
    thanks: 'Danke. Das hast du geschafft:',
    shifts_one: '{{count}} Schicht ansehen',
    shifts_other: '{{count}} Schichten ansehen',
  },
  survey: 'Was du machst und wann: ändern',
};
