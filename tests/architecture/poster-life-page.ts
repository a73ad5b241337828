import type { PlacementState, StepKind } from '../../src/domain/model/placement.ts';
import { fate, placementState, stepKind } from '../../src/domain/model/placement.ts';
import { drawMachine } from '../../src/domain/rules/draw-machine.ts';
import { nextState } from '../../src/domain/rules/placement-machine.ts';
import { stockMoves } from '../../src/domain/rules/stock-moves.ts';

export const PAGE = 'docs/poster-life.md';
export const MACHINE_FILE = 'src/domain/rules/placement-machine.ts';
/** What to do when the picture is out of date. */
export const RENEW = 'run `npm run draw` and look at what changed';

const STATES: Record<PlacementState | 'hanging', [german: string, meaning: string]> = {
  planned: ['geplant', 'wished for by the office or a lead'],
  reserved: ['vorgemerkt', 'a tour will hang it'],
  hanging: ['hängt, oder sollte hängen', 'it was hung and nobody has taken it down'],
  hung: ['aufgehängt', 'somebody hung it, nobody was there since'],
  checked: ['geprüft', 'somebody looked: as it should be'],
  damaged: ['beschädigt', 'torn or soiled'],
  missing: ['verschwunden', 'gone when somebody came by'],
  covered: ['verdeckt', 'hidden behind something'],
  'to-move': ['umzuhängen', 'hangs wrong, or in the way'],
  repaired: ['repariert', 'put right, the same poster'],
  replaced: ['ersetzt', 'a new one hangs in its place'],
  'taken-down': ['abgehängt', 'returned, scrapped or stolen'],
  undone: ['zurückgenommen', 'never hung: a slip of the thumb, or a dropped plan'],
};

/** The whole page, as the code says it. */
export const posterLifePage = (): string => `# A poster's life · Das Leben eines Plakats

Drawn from \`${MACHINE_FILE}\` by \`npm run draw\`; do not edit it by hand, a test compares.
Every step stays in the poster's history, with who, when, where and a photo if there is one. An \`undo\` leads back to where
the undone step came from, and is a step itself. A step that is not in the picture was told all the same: it is kept as odd,
without effect, and flagged for the office unless it is old news.

\`\`\`mermaid
${drawMachine((state) => `${STATES[state][0]} · ${state === 'hanging' ? 'hangs, or should' : state}`)}
\`\`\`

From any state in the box every step in the box is possible, however often.

| state | Zustand | means |
|---|---|---|
${placementState.options.map((state) => `| \`${state}\` | ${STATES[state][0]} | ${STATES[state][1]} |`).join('\n')}

## What each step moves in the ledger

\`hands\` is the account of whoever does it: their team's; without a team the ward's. The sum over all accounts never changes;
an \`undo\` moves the same pieces back.

| step | from the states | moves |
|---|---|---|
${stepKind.options.flatMap(movesOf).join('\n')}
`;

/** The picture as it stands in the code, between the markers. */
const posterLifeComment = (): string =>
  drawMachine()
    .split('\n')
    .map((line) => ` * ${line}`.trimEnd())
    .join('\n');

/** The lines of the table for one step: states whose posters move the same way share one. */
function movesOf(kind: StepKind): string[] {
  const fates = kind === 'take-down' ? fate.options : [null];
  return fates.flatMap((fate) => {
    const from = new Map<string, string[]>();
    for (const state of ['new', ...placementState.options] as const) {
      const after = nextState(state, kind);
      if (after === undefined) continue;
      const moves = stockMoves(state, kind, after, 'team:hands', fate).map((move) => `${move.from} → ${move.to}`);
      const words = moves.join(', ').replaceAll('team:hands', 'hands') || 'nothing';
      from.set(words, [...(from.get(words) ?? []), state]);
    }
    return [...from].map(
      ([words, states]) => `| \`${kind}\`${fate ? ` (${fate})` : ''} | ${states.join(', ')} | ${words} |`,
    );
  });
}

const BEGIN = '/* The picture, as `npm run draw` draws it:\n';
const END = '\n */';

/** The machine's source with the picture in it anew. Throws where the markers are gone. */
export function withPicture(source: string): string {
  const begin = source.indexOf(BEGIN);
  const end = source.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error(`${MACHINE_FILE} has lost the comment that the picture belongs into`);
  return source.slice(0, begin) + BEGIN + posterLifeComment() + source.slice(end);
}
