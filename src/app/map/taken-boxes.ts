interface Box {
  readonly x: number;
  readonly y: number;
  /** Half width and half height. */
  readonly w: number;
  readonly h: number;
  readonly cos: number;
  readonly sin: number;
}

/** Edge of the cells in which neighbours are looked for. Pixels. */
const CELL = 96;

/** Which places on the canvas are written on already, so that labels never collide. Boxes may be turned. */
export class TakenBoxes {
  readonly #cells = new Map<number, Box[]>();

  /** Takes the box around (x, y) when nobody has it yet. Sizes in pixels, angle in radians. */
  take(x: number, y: number, width: number, height: number, angle = 0): boolean {
    if (!this.free(x, y, width, height, angle)) return false;
    this.add(x, y, width, height, angle);
    return true;
  }

  /** Whether nobody has any of the box yet. */
  free(x: number, y: number, width: number, height: number, angle = 0): boolean {
    const box = boxOf(x, y, width, height, angle);
    for (const cell of cellsOf(box)) {
      if (this.#cells.get(cell)?.some((other) => overlap(box, other))) return false;
    }
    return true;
  }

  /** Takes the box, whoever has it. */
  add(x: number, y: number, width: number, height: number, angle = 0): void {
    const box = boxOf(x, y, width, height, angle);
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }
}

const boxOf = (x: number, y: number, width: number, height: number, angle: number): Box => ({
  x,
  y,
  w: width / 2,
  h: height / 2,
  cos: Math.cos(angle),
  sin: Math.sin(angle),
});

/** The cells that the box may touch. */
function* cellsOf({ x, y, w, h, cos, sin }: Box): Iterable<number> {
  const reachX = w * Math.abs(cos) + h * Math.abs(sin);
  const reachY = w * Math.abs(sin) + h * Math.abs(cos);
  for (let row = Math.floor((y - reachY) / CELL); row <= Math.floor((y + reachY) / CELL); row++) {
    for (let column = Math.floor((x - reachX) / CELL); column <= Math.floor((x + reachX) / CELL); column++) {
      yield row * 65_536 + column;
    }
  }
}

/** Two turned boxes are apart when one of their four sides' directions shows a gap between them. */
function overlap(a: Box, b: Box): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  if (Math.hypot(dx, dy) > Math.hypot(a.w, a.h) + Math.hypot(b.w, b.h)) return false;
  const cos = Math.abs(a.cos * b.cos + a.sin * b.sin);
  const sin = Math.abs(a.sin * b.cos - a.cos * b.sin);
  const apart = (along: Box, other: Box) =>
    Math.abs(dx * along.cos + dy * along.sin) > along.w + other.w * cos + other.h * sin ||
    Math.abs(dy * along.cos - dx * along.sin) > along.h + other.w * sin + other.h * cos;
  return !apart(a, b) && !apart(b, a);
}
