export interface NiceScale {
  from: number;
  to: number;
  ticks: number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
/** Where the smallest is that much of the largest, the scale need not begin at zero. */
const FAR_FROM_ZERO = 0.5;
/** No mark stands on the edge. */
const EDGE = 0.03;

/** A scale with round ends and marks around the numbers; from zero, unless they all lie far from it. */
export function niceScale(numbers: readonly number[], about = 5): NiceScale {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length === 0 || (least === 0 && most === 0)) return { from: 0, to: 1, ticks: [0, 1] };
  const low = least < 0 || least > most * FAR_FROM_ZERO ? least : 0;
  const reach = most === low ? Math.abs(most) : Math.max(most, 0) - low;
  const step = niceStep(reach / about);
  const edge = reach * EDGE;
  const [first, last] = [
    Math.floor((low === 0 ? 0 : low - edge) / step),
    Math.ceil((most + edge) / step),
  ];
  const count = Math.max(last - first, 1);
  const ticks = Array.from({ length: count + 1 }, (_, i) => clean((first + i) * step));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks };
}

/** From zero to just above the largest number, with the round marks that lie below it. */
export function scaleFromZero(numbers: readonly number[], about: number): NiceScale {
  const most = Math.max(0, ...numbers);
  if (most === 0) return { from: 0, to: 1, ticks: [0] };
  const step = niceStep(most / about);
  const count = Math.floor(most / step + ALMOST);
  const ticks = Array.from({ length: count + 1 }, (_, i) => clean(i * step));
  return { from: 0, to: most * (1 + 2 * EDGE), ticks };
}

/** A binary fraction may fall short of a whole. */
const ALMOST = 1e-9;

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough * 0.999) ?? 10) * power;
}

/** Without the noise of binary fractions. */
const clean = (number: number): number => Number(number.toPrecision(12));
