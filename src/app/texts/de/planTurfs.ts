/** Words about planning how turfs are cut, in German. */
export const planTurfs = {
  contradiction: {
    'not-yet': 'Gebiete plant Laterne noch nicht.',
  },
};
