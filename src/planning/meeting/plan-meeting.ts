import { Contradiction } from '../contradiction.ts';
import type { Planner } from '../orders.ts';
import { medians } from '../p-median/medians.ts';
import type { MediansPlan } from '../p-median/medians-plan.ts';
import type { PlanningCity } from '../planning-city.ts';
import { buildStreetGraph } from '../streets/build-street-graph.ts';
import { findMeetingPlaces } from './find-meeting-places.ts';
import { gatherPlaces } from './gather-places.ts';
import { measureReach } from './measure-reach.ts';
import type { MeetingPlan, MeetingPoint } from './meeting-plan.ts';
import { nameStreets } from './name-streets.ts';

/** More places to meet at are too many to prove anything in seconds. */
const MOST_PLACES = 400;
/** Stops × places: what two seconds on a cheap laptop can measure and compare. */
const MOST_WAYS = 2_000_000;
/** Posts that stand side by side are one place to go to. */
const SAME_METRES = 1;

/**
 * Where crews meet: the p medians of what there is to do, by the ways along the streets. The value is the mean way to a
 * stop, metres; the bound is for the places that were looked at.
 * @throws Contradiction no-stops, no-meeting-points and too-few-places
 */
export const planMeeting: Planner<'meeting', PlanningCity> = (city, { stops, mode, count, begun }, seed) => {
  if (stops.length === 0) throw new Contradiction('no-stops');
  if (!(count >= 1)) throw new Contradiction('no-meeting-points', {}, [{ setting: 'count', from: count, to: 1 }]);
  const places = findMeetingPlaces(city, stops, count, Math.max(MOST_PLACES, 2 * count));
  if (count > places.length) {
    const remedy = { setting: 'count', from: count, to: places.length };
    throw new Contradiction('too-few-places', { count, places: places.length }, [remedy]);
  }
  const { kept, weights } = gatherPlaces(stops, SAME_METRES, Math.floor(MOST_WAYS / places.length));
  const points = kept.map((stop) => stops[stop]!);
  const others = gatherPlaces(begun, SAME_METRES, begun.length).kept.map((start) => begun[start]!);
  const graph = buildStreetGraph(city.pack.streets, mode);
  const reach = measureReach(graph, [...places, ...others], points);
  const { distance, toOthers } = leaveToOthers(reach, points.length, places.length);
  const search = medians({ points: points.length, candidates: places.length, distance, weights }, count, seed);
  const names = new Map<number, readonly string[]>();
  const namesAt = (place: number) => {
    const known = names.get(place) ?? nameStreets(city.pack.streets, places[place]!);
    names.set(place, known);
    return known;
  };
  const bound = () => {
    const least = search.bound();
    return least === undefined ? undefined : least / stops.length;
  };
  return {
    step: (share) => search.step(share),
    plan: () => read(search.plan()),
    value: () => search.value() / stops.length,
    bound,
  };

  function read({ medians: chosen, nearest, cost }: MediansPlan): MeetingPlan {
    const counts = new Map(chosen.map((place) => [place, 0]));
    nearest.forEach((place, point) => {
      const isOurs = distance[point * places.length + place]! < toOthers[point]!;
      if (isOurs) counts.set(place, counts.get(place)! + weights[point]!);
    });
    const met = chosen.map((place): MeetingPoint => {
      const { lon, lat, spot } = places[place]!;
      return { lon, lat, spot, streets: namesAt(place), stops: counts.get(place)! };
    });
    return { points: met.sort((a, b) => b.stops - a.stops), metres: cost / stops.length };
  }
};

/**
 * Nobody goes further from a new start than from one that is there already.
 * @param reach stops × all starts, the new ones first
 * @param places so many starts are new
 * @returns stops × new starts, and the way of each stop to the nearest of the others: Infinity where there is none
 */
function leaveToOthers(reach: Uint32Array, stops: number, places: number) {
  const starts = reach.length / stops;
  const distance = new Uint32Array(stops * places);
  const toOthers = new Float64Array(stops).fill(Number.POSITIVE_INFINITY);
  for (let stop = 0; stop < stops; stop++) {
    const row = reach.subarray(stop * starts, (stop + 1) * starts);
    for (const metres of row.subarray(places)) toOthers[stop] = Math.min(toOthers[stop]!, metres);
    for (let place = 0; place < places; place++) {
      distance[stop * places + place] = Math.min(row[place]!, toOthers[stop]!);
    }
  }
  return { distance, toOthers };
}
