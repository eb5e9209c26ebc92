/** What a unit counts, and the power of ten that leads from the printed number to it. */
export interface Measure {
  /** The unit as units are compared: 人 and 名 are one, `千円` counts 円. Null for a bare scale (千). */
  readonly base: string | null;
  /** 3 for `千円`, -2 for `%`. */
  readonly power: number;
  readonly known: boolean;
}

const RATIO = '割合';

const RATIOS: ReadonlyMap<string, number> = new Map([
  ['%', -2],
  ['パーセント', -2],
  ['‰', -3],
  ['割', -1],
]);

/** Ways of writing one unit. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['名', '人'],
  ['¥', '円'],
  ['才', '歳'],
  ['日間', '日'],
  ['分間', '分'],
  ...['箇所', 'ヶ所', 'ケ所', 'カ所', 'ヵ所'].map((unit) => [unit, 'か所'] as const),
  ...['箇月', 'ヶ月', 'ケ月', 'カ月', 'ヵ月', 'か月間'].map((unit) => [unit, 'か月'] as const),
]);

const canonical = (unit: string): string => SAME.get(unit) ?? unit;

const UNITS: readonly string[] = [
  ...['件', '人', '名', '団体', '回', '部', '個', '台', '校', '市', '号', '社', '冊', '本', '枚'],
  ...['日', '時間', '分', '秒', '週間', 'か月', '年間', '円', '倍', '㎡'],
  ...[
    '区',
    '町',
    '村',
    '市町村',
    '市区町村',
    '都道府県',
    '法人',
    '世帯',
    '館',
    '室',
    '施設',
    '拠点',
  ],
  ...['か所', '講座', '事業', '種類', '点', '組', '票', '通', '歳', '席', 'コマ', 'ページ'],
  ...['グループ', 'サークル', 'ポイント', ...SAME.keys(), ...RATIOS.keys()],
];

const KNOWN = new Set(UNITS);

/** Longer ones first: 市町村 is not 市. */
const UNIT_PATTERN = new RegExp([...UNITS].sort((a, b) => b.length - a.length).join('|'), 'uy');

const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['億', 8],
  ['兆', 12],
]);

/** The power of ten a scale such as 千, 百万 or 億 stands for. */
export const powerOf = (scale: string): number =>
  [...scale].reduce((power, sign) => power + (POWERS.get(sign) ?? 0), 0);

const TIMES = new Set(['日', '時間', '分', '秒', '週間', 'か月', '年間']);

/** True for the units of a length of time, which are one quantity together: 1時間30分. */
export const isTime = (unit: string): boolean => TIMES.has(canonical(unit));

/** The unit that begins at a place of a text in plain width, or null. `other` is one more that is known there. */
export function unitAt(text: string, at: number, other: string | null): string | null {
  UNIT_PATTERN.lastIndex = at;
  const unit = UNIT_PATTERN.exec(text)?.[0] ?? null;
  const longer = other !== null && other.length > (unit?.length ?? 0);
  return longer && text.startsWith(other, at) ? other : unit;
}

/** A unit as headers print it, without width, spaces, brackets and the word 単位. */
export function plainUnit(printed: string): string {
  const text = keepingSquare(printed).replace(/\s+/gu, '');
  const inner = /^\(([^()]*)\)$/u.exec(text)?.[1] ?? text;
  return inner.replace(/^単位:?/u, '');
}

/** Plain width; ㎡ stays, for its 2 is no digit of a number. */
export const keepingSquare = (text: string): string =>
  text
    .split('㎡')
    .map((part) => part.normalize('NFKC'))
    .join('㎡');

/** What a printed unit counts: `千円` counts 円 by the thousand. Null when there is none. */
export function measureOf(printed: string): Measure | null {
  const unit = plainUnit(printed);
  if (unit === '') return null;
  const ratio = RATIOS.get(unit);
  if (ratio !== undefined) return { base: RATIO, power: ratio, known: true };
  if (KNOWN.has(unit)) return { base: canonical(unit), power: 0, known: true };
  const [scale = ''] = /^(?:[十百千]?[兆億万]|[百千])/u.exec(unit) ?? [];
  const rest = unit.slice(scale.length);
  if (scale !== '' && (rest === '' || (KNOWN.has(rest) && !RATIOS.has(rest)))) {
    return { base: rest === '' ? null : canonical(rest), power: powerOf(scale), known: true };
  }
  return { base: unit, power: 0, known: false };
}

/** True when two printed units count the same: 人 and 名, 千円 and 円. */
export function isSameUnit(one: string, other: string): boolean {
  const [a, b] = [measureOf(one), measureOf(other)];
  return a?.base === b?.base;
}
