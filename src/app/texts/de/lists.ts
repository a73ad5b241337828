/** Words about lists in and out, in German. */
export const lists = {
  title: 'Listen',
};
