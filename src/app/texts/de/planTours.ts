/** Words about planning who walks which tour, in German. */
export const planTours = {
  contradiction: {
    'not-yet': 'Touren plant Laterne noch nicht.',
  },
};
