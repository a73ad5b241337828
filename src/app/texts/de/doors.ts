export const doors = {
  title: 'Türen',
};
