export const turfs = {
  title: 'Gebiete',
};
