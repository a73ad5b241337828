import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinMarks } from '../../../../src/app/shifts/list/join-marks.ts';
import { factsWorld } from './facts-world.ts';

const project = ({ lon, lat }: { lon: number; lat: number }) => ({ x: lon * 1_000, y: lat * 1_000 });

describe('the marks on the map', () => {
  test('hold every shift that has a meeting point once, and never lie under each other', () => {
    const degrees = fc.double({ min: 0, max: 0.3, noNaN: true });
    const place = fc.option(fc.record({ lon: degrees, lat: degrees, name: fc.constant('Ecke') }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const { facts } = factsWorld();
        const shifts = places.map((one) => facts({ place: one }));
        const marks = joinMarks(shifts, project, 40);
        const marked = marks.flatMap((mark) => mark.shifts);
        expect(new Set(marked)).toEqual(new Set(shifts.filter(({ row }) => row.place)));
        expect(marked).toHaveLength(new Set(marked).size);
        for (const a of marks)
          for (const b of marks) {
            const [p, q] = [project(a), project(b)];
            if (a !== b) expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThanOrEqual(40);
          }
      }),
      { numRuns: 50 },
    );
  });
});
