/** Words about the city's complaints, in German. */
export const complaints = {
  title: 'Beschwerden',
};
