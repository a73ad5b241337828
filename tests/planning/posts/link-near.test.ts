import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metresBetween } from '../../../src/domain/geometry/lon-lat.ts';
import { columnsOf, linkNear, turnLinks } from '../../../src/planning/posts/link-near.ts';

const place = fc.record({
  lon: fc.double({ min: 11.6, max: 11.62, noNaN: true }),
  lat: fc.double({ min: 52.1, max: 52.11, noNaN: true }),
});
const places = fc.array(place, { maxLength: 60 });
const metres = fc.integer({ min: 0, max: 900 });

test('links exactly what the rule calls too close, and nothing with itself', () => {
  fc.assert(
    fc.property(places, places, metres, (some, others, metres) => {
      const [a, b] = [columnsOf(some), columnsOf(others)];
      const far = linkNear(a, b, metres);
      some.forEach((one, i) => {
        const near = others.flatMap((other, j) => (metresBetween(one, other) < metres ? [j] : []));
        expect([...far.to.slice(far.at[i], far.at[i + 1])].sort((x, y) => x - y)).toEqual(near);
      });
      const among = linkNear(a, a, metres);
      some.forEach((one, i) => {
        const near = some.flatMap((other, j) => (i !== j && metresBetween(one, other) < metres ? [j] : []));
        expect([...among.to.slice(among.at[i], among.at[i + 1])].sort((x, y) => x - y)).toEqual(near);
      });
    }),
  );
});

test('a distance that is kept to the centimetre is kept: at the spacing itself two may hang', () => {
  const [one, other] = [
    { lon: 11.6, lat: 52.1 },
    { lon: 11.6009, lat: 52.1003 },
  ];
  const apart = metresBetween(one, other);
  expect(linkNear(columnsOf([one]), columnsOf([other]), apart).to).toHaveLength(0);
  expect(linkNear(columnsOf([one]), columnsOf([other]), apart + 1e-6).to).toHaveLength(1);
});

test('links that are turned twice are the same links', () => {
  fc.assert(
    fc.property(places, places, metres, (some, others, metres) => {
      const links = linkNear(columnsOf(some), columnsOf(others), metres);
      const turned = turnLinks(turnLinks(links, others.length), some.length);
      const sorted = (l: typeof links) =>
        some.map((_, i) => [...l.to.slice(l.at[i], l.at[i + 1])].sort((x, y) => x - y));
      expect(sorted(turned)).toEqual(sorted(links));
    }),
  );
});
