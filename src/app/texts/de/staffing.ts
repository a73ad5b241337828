export const staffing = {
  title: 'Schichten',
};
