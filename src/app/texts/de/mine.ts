export const mine = {
  title: 'Meine Schichten',
};
