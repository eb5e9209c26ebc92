export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A mark with the words it could be named by, the most wanted first. */
export interface ToName {
  key: string;
  /** Its middle. */
  x: number;
  y: number;
  radius: number;
  /** Sizes of the names, the most wanted first. */
  sizes: readonly { width: number; height: number }[];
}

export interface Named {
  key: string;
  /** Which of the names. */
  name: number;
  box: Box;
}

const GAP = 3;
const TURNS = 16;
/** How far a name may stand from its mark; the last is for the shortest name only. */
const NEAR = [0, 10];
const FAR = [0, 10, 22, 36, 54, 76];

/**
 * A place beside each mark for one of its names, so that no name covers another, a mark, a line or the edge. The last
 * name is put further away rather than left out; a mark for which there is nowhere is not named.
 */
export function freePlaces(marks: readonly ToName[], plot: Box, lines: readonly Box[]): Named[] {
  const taken = [...lines, ...marks.map(around)];
  return marks.flatMap((mark) => {
    const found = placeFor(mark, plot, taken);
    if (found) taken.push(found.box);
    return found ? [found] : [];
  });
}

function placeFor(mark: ToName, plot: Box, taken: readonly Box[]): Named | null {
  for (const [name, size] of mark.sizes.entries()) {
    for (const distance of name === mark.sizes.length - 1 ? FAR : NEAR) {
      const box = candidates(mark, size, distance).find(
        (candidate) =>
          isInside(candidate, plot) && !taken.some((other) => overlaps(candidate, other)),
      );
      if (box) return { key: mark.key, name, box };
    }
  }
  return null;
}

/** To the right first, then around. */
function candidates(
  { x, y, radius }: ToName,
  { width, height }: { width: number; height: number },
  distance: number,
): Box[] {
  return Array.from({ length: TURNS }, (_, i) => {
    const turn = ((i % 2 === 0 ? i : -i - 1) * Math.PI) / TURNS;
    const reach = radius + GAP + distance;
    const middle = {
      x: x + Math.cos(turn) * (reach + width / 2),
      y: y + Math.sin(turn) * (reach + height / 2),
    };
    return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
  });
}

function around({ x, y, radius }: ToName): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function isInside(box: Box, plot: Box): boolean {
  return (
    box.x >= plot.x &&
    box.y >= plot.y &&
    box.x + box.width <= plot.x + plot.width &&
    box.y + box.height <= plot.y + plot.height
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
