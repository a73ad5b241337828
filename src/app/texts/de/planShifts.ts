/** Words about planning who takes which shift, in German. */
export const planShifts = {
  contradiction: {
    'not-yet': 'Schichten plant Laterne noch nicht.',
  },
};
