export const shift = {
  title: 'Schicht',
};
