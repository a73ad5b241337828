/** Words about planning which posts carry posters, in German. */
export const planPosts = {
  summary_one: '{{posters}} Plakat, {{spacing}} Abstand',
  summary_other: '{{posters}} Plakate, {{spacing}} Abstand',
  setting: {
    posters: 'Neue Plakate',
    spacing: 'Abstand untereinander',
    sight: 'Sichtweite',
    junctionDistance: 'Abstand zu Kreuzungen',
    postersPerPost: 'Plakate je Mast',
    wanted: 'Mast, der dabei sein muss',
    unwanted: 'Mast, der nicht dabei sein darf',
    wards: { min: 'Wahlbereich {{name}}, mindestens', max: 'Wahlbereich {{name}}, höchstens' },
  },
  figures: {
    posts: 'Plakate',
    reached: 'Menschen sehen mindestens eins',
    each: 'Menschen je Plakat',
    refused: 'Wünsche gingen nicht',
  },
  publish: {
    will_one: '{{count}} Mast wird geplant.',
    will_other: '{{count}} Masten werden geplant.',
    wont_one: '{{count}} geht nicht mehr: {{why}}',
    wont_other: '{{count}} gehen nicht mehr: {{why}}',
    back_one: '{{count}} Mast ist dann nicht mehr geplant.',
    back_other: '{{count}} Masten sind dann nicht mehr geplant.',
    inTours_one: '{{count}} bleibt: Er gehört zu einer Tour.',
    inTours_other: '{{count}} bleiben: Sie gehören zu Touren.',
    hung_one: '{{count}} bleibt: Dort hing schon ein Plakat.',
    hung_other: '{{count}} bleiben: Dort hingen schon Plakate.',
  },
  contradiction: {
    'not-yet': 'Masten plant Laterne noch nicht.',
  },
};
