export const survey = {
  title: 'Umfrage',
};
