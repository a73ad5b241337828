import '../../../../src/app/ui/tokens.css';
import { startTexts } from '../../../../src/app/texts/set-up.ts';
import { measureChanges } from './measure-changes.ts';
import { measureLoads } from './measure-loads.ts';
import { measurePans } from './measure-pans.ts';

startTexts();

/** What tests/bench/map.ts calls from outside, one after another. */
const measures = { measureLoads, measurePans, measureChanges };
Object.assign(window, { measures });
export type Measures = typeof measures;
