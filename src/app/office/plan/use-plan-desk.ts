import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import type { Published } from '../../../device/plan-draft-record.ts';
import type { Remedy } from '../../../planning/contradiction.ts';
import type { Orders, Plans } from '../../../planning/orders.ts';
import type { Progress } from '../../../planning/search.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { freeName } from './drafts/free-name.ts';
import { useDraftBook } from './drafts/use-draft-book.ts';
import { applyRemedies } from './run/apply-remedies.ts';
import { collectCity } from './run/collect-city.ts';
import type { RunState } from './run/hear-run.ts';
import { useRun } from './run/use-run.ts';
import type { Draft, PageTask, Settings } from './tasks.ts';

/** How a page plans: what it begins with, and what it asks the planner. */
export interface DeskOptions<T extends PageTask> {
  readonly task: T;
  /** What is sane for this campaign at this moment. */
  defaults(): Settings<T>;
  /** @param start the plan that is there already */
  order(settings: Settings<T>, start: Plans[T] | null): Orders[T];
  /** What the remedies of a contradiction make of the settings, where that is more than a value. */
  resolve?(settings: Settings<T>, remedies: readonly Remedy[]): Settings<T>;
}

/** All that a planning page works with: its drafts, the open one, and the run. */
export interface PlanDesk<T extends PageTask> {
  readonly task: T;
  readonly drafts: readonly Draft<T>[];
  /** The open one; one that nobody touched yet is kept nowhere. */
  readonly draft: Draft<T>;
  /** What is on screen: the picture of the run at work, or the draft's. */
  readonly plan: Plans[T] | null;
  readonly curve: readonly Progress[];
  readonly run: RunState<T>;
  /** Settings and plan cannot be changed now: it is being calculated, or it is published. */
  readonly fixed: boolean;
  /** The plan beside it. */
  readonly other: Draft<T> | undefined;
  set(changes: Partial<Settings<T>>): void;
  /** Changes the plan by hand, and what is set with it: what the run promised does not hold any more. */
  edit(plan: Plans[T], changes?: Partial<Settings<T>>): void;
  /** @param ask changes what the planner is asked, for this run only */
  calculate(milliseconds: number, ask?: (order: Orders[T]) => Orders[T]): void;
  stop(): void;
  /** Takes the remedies of a contradiction over, and tries again. */
  resolve(remedies: readonly Remedy[]): void;
  open(id: string): void;
  /** @param settings without them those of the beginning */
  add(settings?: Settings<T>, plan?: Plans[T] | null): void;
  copy(): void;
  rename(name: string): void;
  remove(): void;
  compare(id: string | null): void;
  /** Notes what became of the draft in the campaign. */
  publish(id: string, published: Published | null): Promise<void>;
}

export function usePlanDesk<T extends PageTask>(options: DeskOptions<T>): PlanDesk<T> {
  const { task, defaults, order, resolve = applyRemedies } = options;
  const { t } = useTranslation('plan', { keyPrefix: 'drafts' });
  const { city } = useCampaignClient();
  const book = useDraftBook();
  const all = useSyncExternalStore(book.subscribe, book.list);
  const drafts = useMemo(
    () => all.filter((draft) => draft.task === task) as unknown as readonly Draft<T>[],
    [all, task],
  );
  const nameOf = (number: number) => t('name', { number });
  const begin = (settings = defaults(), plan: Plans[T] | null = null): Draft<T> => ({
    id: uuid(),
    task,
    name: freeName(drafts, nameOf),
    settings,
    seed: 0,
    plan,
    curve: [],
    at: Date.now(),
    published: null,
  });
  const [fresh, setFresh] = useState<Draft<T>>(begin);
  const [opened, setOpened] = useState(drafts[0]?.id ?? fresh.id);
  const [beside, setBeside] = useState<string | null>(null);
  const [lasting, setLasting] = useState(0);
  const draft = drafts.find(({ id }) => id === opened) ?? fresh;

  const keep = useCallback(
    (changed: Draft<T>) => book.keep({ ...changed, at: Date.now() } as Parameters<typeof book.keep>[0]).catch(() => {}),
    [book],
  );
  const latest = (id: string) => (book.find(id) as Draft<T> | undefined) ?? (draft.id === id ? draft : undefined);

  const [running, setRunning] = useState<string>();
  const { state, start, stop, clear } = useRun<T>((ended) => {
    const before = running === undefined ? undefined : latest(running);
    if (ended.kind !== 'done' || !before) return;
    void keep({ ...before, plan: ended.plan, curve: ended.curve });
    clear();
  });
  const isRunning = state.kind === 'running';
  const run = (milliseconds: number, settings: Settings<T>, ask = (asked: Orders[T]) => asked) => {
    const { plan, ...before } = latest(draft.id) ?? draft;
    const seed = before.seed + 1;
    void keep({ ...before, plan, settings, seed });
    setOpened(draft.id);
    setRunning(draft.id);
    setLasting(milliseconds);
    start(async () => ({
      task,
      order: ask(order(settings, plan)),
      city: await collectCity(city.pack, task),
      seed,
      milliseconds,
    }));
  };
  const open = (id: string) => {
    if (isRunning) return;
    clear();
    setOpened(id);
    if (beside === id) setBeside(null);
  };
  const addDraft = (added: Draft<T>) => {
    void keep(added);
    setFresh(added);
    open(added.id);
  };
  return {
    task,
    drafts,
    draft,
    plan: isRunning ? (state.plan ?? draft.plan) : draft.plan,
    curve: isRunning ? state.curve : draft.curve,
    run: state,
    fixed: isRunning || draft.published !== null,
    other: beside === null ? undefined : drafts.find(({ id }) => id === beside && id !== draft.id),
    set: (changes) => {
      // Two changes of one click: the second must not undo the first.
      const before = latest(draft.id) ?? draft;
      void keep({ ...before, settings: { ...before.settings, ...changes } });
      setOpened(draft.id);
      clear();
    },
    edit: (plan, changes) => void keep({ ...draft, plan, curve: [], settings: { ...draft.settings, ...changes } }),
    calculate: (milliseconds, ask) => run(milliseconds, (latest(draft.id) ?? draft).settings, ask),
    stop,
    resolve: (remedies) => run(lasting, resolve(draft.settings, remedies)),
    open,
    add: (settings, plan) => addDraft(begin(settings, plan)),
    copy: () => addDraft({ ...begin(draft.settings, draft.plan), seed: draft.seed, curve: draft.curve }),
    rename: (name) => void keep({ ...draft, name }),
    remove: () => {
      const next = drafts.find(({ id }) => id !== draft.id);
      void book.remove(draft.id).catch(() => {});
      const begun = begin();
      setFresh(begun);
      open(next?.id ?? begun.id);
    },
    compare: setBeside,
    publish: async (id, published) => {
      const before = latest(id);
      if (before) await keep({ ...before, published });
    },
  };
}
