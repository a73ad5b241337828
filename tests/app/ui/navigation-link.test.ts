import { expect, test } from 'vitest';
import { navigationLink } from '../../../src/app/ui/navigation-link.ts';

const place = { lat: 52.1312345678, lon: 11.6401 };

test('each phone gets the address that its navigation app listens to', () => {
  const android = navigationLink(place, 'Am Markt', 'Mozilla/5.0 (Linux; Android 14) Chrome/130');
  expect(android).toBe('geo:52.131235,11.640100?q=52.131235,11.640100(Am%20Markt)');
  const iphone = navigationLink(place, 'Am Markt', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)');
  expect(iphone).toBe('https://maps.apple.com/?daddr=52.131235,11.640100&q=Am%20Markt');
  const laptop = navigationLink(place, 'Am Markt', 'Mozilla/5.0 (X11; Linux x86_64)');
  expect(laptop).toContain('destination=52.131235,11.640100');
});
