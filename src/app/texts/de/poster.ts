/** Words about what happened to a poster, in German. */
export const poster = {
  title: 'Plakat',
};
