import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placementState, stepKind } from '../../../src/domain/model/placement.ts';
import { drawMachine } from '../../../src/domain/rules/draw-machine.ts';
import { nextState } from '../../../src/domain/rules/placement-machine.ts';
import { MACHINE_FILE, PAGE, posterLifePage, RENEW, withPicture } from '../../architecture/poster-life-page.ts';

describe('the picture of the machine', () => {
  test('in the docs is what the code says', () => {
    expect(readFileSync(PAGE, 'utf8') === posterLifePage(), `${PAGE} is out of date: ${RENEW}`).toBe(true);
  });

  test('in the code is what the code says', () => {
    const source = readFileSync(MACHINE_FILE, 'utf8');
    expect(source === withPicture(source), `The comment in ${MACHINE_FILE} is out of date: ${RENEW}`).toBe(true);
  });

  test('has an arrow for every step that is possible, and none for one that is not', () => {
    const drawn = readArrows(drawMachine());
    for (const state of ['new', ...placementState.options] as const) {
      for (const kind of stepKind.options) {
        const arrow = `${state} ${kind}`;
        expect(drawn.get(arrow), arrow).toBe(nextState(state, kind));
      }
    }
  });
});

/** Reads the diagram as a person does: an arrow out of the box, or from its dot, holds for every state in it. */
function readArrows(diagram: string): Map<string, string> {
  const arrows = new Map<string, string>();
  const box = diagram.slice(diagram.indexOf('{'), diagram.indexOf('}'));
  const inBox = [...box.matchAll(/as (\w+)/g)].map(([, id]) => id!);
  for (const [line, from, to, kind] of diagram.matchAll(/^ +(\S+) --> (\w+): (\S+)$/gm)) {
    const sources = from === 'hanging' || line.startsWith('    ') ? inBox : [from === '[*]' ? 'new' : from!];
    for (const source of sources) arrows.set(`${source.replace('_', '-')} ${kind}`, to!.replace('_', '-'));
  }
  return arrows;
}
