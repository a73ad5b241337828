export const crew = {
  title: 'Wer kommt',
};
