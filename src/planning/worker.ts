import { Contradiction } from './contradiction.ts';
import type { Orders, Planner, Plans, Task } from './orders.ts';
import { type PlanningCity, readPlanningCity } from './planning-city.ts';
import { runSearch } from './run-search.ts';
import type { Progress } from './search.ts';
import type { FromWorker, StartRun, ToWorker } from './worker-messages.ts';

/** How often the picture of a plan at work is sent, ms: copying it takes time from the search. */
const PICTURE_EVERY_MS = 400;

const PLANNERS: { readonly [T in Task]: () => Promise<Planner<T, PlanningCity>> } = {
  posts: async () => (await import('./posts/plan-posts.ts')).planPosts,
  tours: async () => (await import('./tours/plan-tours.ts')).planTours,
  turfs: async () => (await import('./turfs/plan-turfs.ts')).planTurfs,
  shifts: async () => (await import('./shifts/plan-shifts.ts')).planShifts,
  meeting: async () => (await import('./meeting/plan-meeting.ts')).planMeeting,
};

let stopped = false;
const tell = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'stop') stopped = true;
  else void run(data.run).catch((error: unknown) => tell(failure(error)));
});

async function run<T extends Task>({ task, order, city, seed, milliseconds }: StartRun<T>): Promise<void> {
  const planner = (await PLANNERS[task]()) as Planner<T, PlanningCity>;
  const search = await planner(readPlanningCity(city), order as Orders[T], seed);
  const now = () => performance.now();
  let last: Progress = { ms: 0, value: search.value(), bound: search.bound() };
  let pictured = Number.NEGATIVE_INFINITY;
  await runSearch(search, {
    milliseconds,
    now,
    pause: nextTurn,
    stopped: () => stopped,
    report: (progress) => {
      last = progress;
      const due = now() - pictured >= PICTURE_EVERY_MS;
      tell({ kind: 'better', progress, plan: due ? (search.plan() as Plans[Task]) : undefined });
      if (due) pictured = now();
    },
  });
  tell({ kind: 'done', progress: last, plan: search.plan() as Plans[Task], stopped });
}

/** A message to oneself comes after those that wait already, and sooner than any timer. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function failure(error: unknown): FromWorker {
  if (error instanceof Contradiction) {
    const { code, values, remedies } = error;
    return { kind: 'contradiction', code, values, remedies };
  }
  return { kind: 'failed', why: String(error) };
}
