import { type PlacementState, placementState } from '../model/placement.ts';
import { MACHINE, type Transitions } from './placement-machine.ts';

/** Names a state for the reader of the picture. */
type NameOf = (state: PlacementState | 'hanging') => string;

/**
 * The machine as a picture: the text of a Mermaid state diagram. States that allow the very same steps as a poster that
 * was just hung are drawn as one box, for otherwise nobody would see through the arrows.
 */
export function drawMachine(nameOf: NameOf = (state) => state): string {
  const states = placementState.options;
  const alike = states.filter((state) => sameSteps(MACHINE[state], MACHINE.hung));
  const inBox = (state: PlacementState) => alike.includes(state);
  const named = (state: PlacementState) => `state "${nameOf(state)}" as ${idOf(state)}`;
  const within = Object.entries(MACHINE.hung).filter(([, after]) => inBox(after));
  const outOf = Object.entries(MACHINE.hung).filter(([, after]) => !inBox(after));
  return [
    'stateDiagram-v2',
    ...states.filter((state) => !inBox(state)).map((state) => `  ${named(state)}`),
    `  state "${nameOf('hanging')}" as hanging {`,
    ...alike.map((state) => `    ${named(state)}`),
    ...within.map(([kind, after]) => `    [*] --> ${idOf(after)}: ${kind}`),
    '  }',
    ...arrows('[*]', MACHINE.new),
    ...states.filter((state) => !inBox(state)).flatMap((state) => arrows(idOf(state), MACHINE[state])),
    ...outOf.map(([kind, after]) => `  hanging --> ${idOf(after)}: ${kind}`),
    ...states.filter((state) => Object.keys(MACHINE[state]).length === 0).map((state) => `  ${idOf(state)} --> [*]`),
  ].join('\n');
}

const arrows = (from: string, steps: Transitions): string[] =>
  Object.entries(steps).map(([kind, after]) => `  ${from} --> ${idOf(after)}: ${kind}`);

/** Mermaid reads a hyphen as the beginning of an arrow. */
const idOf = (state: PlacementState): string => state.replace('-', '_');

const sameSteps = (one: Transitions, other: Transitions): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([kind, after]) => other[kind as keyof Transitions] === after);
