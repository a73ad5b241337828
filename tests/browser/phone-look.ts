/** Altstadt of the demo city, where a phone stands unless a journey says otherwise. */
export const ALTSTADT = { latitude: 52.128, longitude: 11.633, accuracy: 6 };

/** A phone as Playwright makes it: 390×844, touch, position allowed, German, at night. */
export const phoneLook = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
  colorScheme: 'dark' as 'dark' | 'light',
  locale: 'de-DE',
  timezoneId: 'Europe/Berlin',
  geolocation: ALTSTADT,
  permissions: ['geolocation'],
};
