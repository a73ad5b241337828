import type { City } from '../../../../domain/city.ts';
import { findPost } from '../../../../domain/city.ts';
import type { TourRow } from '../../../../domain/model/tour.ts';
import type { View } from '../../../../domain/view.ts';
import { writeGpx } from './write-gpx.ts';

/** A tour as a GPX route, its stops in their order with their numbers. @param at when it is written, ms */
export function tourGpx(view: View, city: City, tour: TourRow, at: number): string {
  const points = tour.stops.map(({ post, lon, lat }, index) => {
    const street = findPost(view, city, post)?.street;
    const number = view.get('post', post) ? undefined : post;
    return { lon, lat, name: [`${index + 1}.`, street, number].filter(Boolean).join(' ') };
  });
  return writeGpx({ name: tour.name, at, routes: [{ name: tour.name, points }] });
}
