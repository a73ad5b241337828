import type { MeetingOrder, MeetingPlan } from './meeting/meeting-plan.ts';
import type { PostsOrder, PostsPlan } from './posts/posts-plan.ts';
import type { Search } from './search.ts';
import type { ShiftsOrder, ShiftsPlan } from './shifts/shifts-plan.ts';
import type { ToursOrder, ToursPlan } from './tours/tours-plan.ts';
import type { TurfsOrder, TurfsPlan } from './turfs/turfs-plan.ts';

/** What can be planned: what is asked, and what comes out. */
export interface Orders {
  posts: PostsOrder;
  tours: ToursOrder;
  turfs: TurfsOrder;
  shifts: ShiftsOrder;
  meeting: MeetingOrder;
}
export interface Plans {
  posts: PostsPlan;
  tours: ToursPlan;
  turfs: TurfsPlan;
  shifts: ShiftsPlan;
  meeting: MeetingPlan;
}
export type Task = keyof Orders;

/** A planner: reads the order, throws Contradiction where it cannot be kept, and has a first plan. */
export type Planner<T extends Task, City> = (
  city: City,
  order: Orders[T],
  seed: number,
) => Search<Plans[T]> | Promise<Search<Plans[T]>>;
