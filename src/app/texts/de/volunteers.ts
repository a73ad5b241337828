export const volunteers = {
  title: 'Menschen',
};
