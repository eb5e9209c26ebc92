import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const HERE = __dirname;
const PALETTE = readFileSync(require.resolve('@digital-go-jp/tailwind-theme-plugin/v4'), 'utf8');
const TOKENS = readFileSync(join(HERE, 'tokens.css'), 'utf8');

type Scheme = 'light' | 'dark';

function token(name: string, scheme: Scheme): string {
  const found = new RegExp(`--${name}: light-dark\\((.+), ([^,]+)\\);`).exec(TOKENS);
  if (!found) throw new Error(`tokens.css has no --${name} for light and dark`);
  return hex((scheme === 'light' ? found[1] : found[2]) ?? '');
}

function hex(colour: string): string {
  const reference = /^var\(--(color-[\w-]+)\)$/.exec(colour);
  if (!reference) return colour;
  const found = new RegExp(`--${reference[1]}: (#[0-9a-f]{6});`).exec(PALETTE);
  if (!found?.[1]) throw new Error(`The palette has no ${reference[1]}`);
  return found[1];
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = (fronts: readonly string[], grounds: readonly string[]) =>
  fronts.flatMap((front) => grounds.map((ground): [string, string] => [front, ground]));

const numbered = (name: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${name}-${from + index}`);

const GROUNDS = [
  ...['page', 'surface', 'surface-quiet', 'surface-accent'],
  ...['surface-notice', 'surface-error', 'surface-mark'],
];
const HEAT = numbered('heat', 0, 5);

/** Whatever is written, on whatever it can be written. */
const TEXT = [
  ...pairs(['text', 'text-quiet', 'text-notice', 'text-error', 'text-mark', 'accent'], GROUNDS),
  ['on-accent', 'accent'] satisfies [string, string],
  ...HEAT.map((step): [string, string] => [`on-${step}`, step]),
];

const MARKS = [
  ...pairs([...numbered('series', 1, 8), 'series-quiet'], ['page', 'surface', 'surface-quiet']),
  ...pairs(['border-strong', 'focus'], GROUNDS),
  ['border-notice', 'surface-notice'] satisfies [string, string],
  ['border-mark', 'surface-quiet'] satisfies [string, string],
];

/** Nothing is told by these alone: they set apart what is apart already, or stand around the focus. */
const NO_SIGN = ['border', 'grid', 'focus-halo'];

test('every colour is held against what it stands on', () => {
  const names = [...TOKENS.matchAll(/--([\w-]+): light-dark\(/g)].map(([, name]) => name);
  const held = new Set([...TEXT, ...MARKS].flat());
  expect(names.filter((name = '') => !held.has(name) && !NO_SIGN.includes(name))).toEqual([]);
});

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  test.each(TEXT)('%s can be read on %s (4.5:1)', (text, ground) => {
    expect(contrast(token(text, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARKS)('%s can be told from %s (3:1)', (mark, ground) => {
    expect(contrast(token(mark, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});
