import { describe, expect, test } from '@jest/globals';
import { type Box, freePlaces, type ToName } from './free-places';
import { niceScale } from './nice-scale';

describe('a scale', () => {
  test.each([
    { name: 'begins at zero', numbers: [3, 97], scale: { from: 0, to: 100 } },
    {
      name: 'begins near numbers far from zero',
      numbers: [1000, 1400],
      scale: { from: 900, to: 1500 },
    },
    { name: 'has room for a rate', numbers: [0.12, 0.31], scale: { from: 0, to: 0.4 } },
    { name: 'reaches below zero', numbers: [-4, 8], scale: { from: -5, to: 10 } },
    { name: 'of zeros alone is not empty', numbers: [0, 0], scale: { from: 0, to: 1 } },
    { name: 'of nothing is not empty', numbers: [], scale: { from: 0, to: 1 } },
  ])('$name', ({ numbers, scale }) => {
    expect(niceScale(numbers)).toMatchObject(scale);
  });

  test('of a single number has it inside', () => {
    const { from, to, ticks } = niceScale([79]);
    expect(from).toBeLessThan(79);
    expect(to).toBeGreaterThan(79);
    expect(ticks.length).toBeGreaterThan(1);
  });

  test('has marks without the noise of binary fractions', () => {
    expect(
      niceScale([0.1, 0.28])
        .ticks.map(String)
        .every((tick) => tick.length < 6),
    ).toBe(true);
  });
});

describe('names beside marks', () => {
  const PLOT = { x: 0, y: 0, width: 400, height: 300 };
  const long = { width: 150, height: 17 };
  const short = { width: 14, height: 17 };
  const mark = (key: string, x: number, y: number): ToName => ({
    ...{ key, x, y, radius: 7 },
    sizes: [long, short],
  });
  const meets = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  test('stand to the right where there is room', () => {
    const [named] = freePlaces([mark('a', 100, 100)], PLOT, []);
    expect(named).toMatchObject({ key: 'a', name: 0 });
    expect(named?.box.x).toBeGreaterThan(107);
  });

  test.each([
    { name: 'spread out', marks: [mark('a', 50, 40), mark('b', 200, 150), mark('c', 350, 260)] },
    {
      name: 'in a heap',
      marks: 'abcdefghijkl'.split('').map((k, i) => mark(k, 190 + i * 3, 140 + i * 2)),
    },
    {
      name: 'at one place',
      marks: [mark('a', 200, 150), mark('b', 200, 150), mark('c', 200, 150)],
    },
    { name: 'in the corners', marks: [mark('a', 3, 3), mark('b', 397, 297)] },
  ])('cover neither each other, nor the line, nor the edge: $name', ({ marks }) => {
    const line = { x: 198, y: 0, width: 4, height: 300 };
    const named = freePlaces(marks, PLOT, [line]);
    expect(named.length).toBe(marks.length);
    for (const [i, { box }] of named.entries()) {
      expect(meets(box, line)).toBe(false);
      expect(
        box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 300,
      ).toBe(true);
      expect(named.slice(i + 1).some((other) => meets(other.box, box))).toBe(false);
    }
  });
});
