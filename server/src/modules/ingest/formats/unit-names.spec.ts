import { describe, expect, it } from '@jest/globals';
import { Directory, type Unit } from '../../network/index.js';
import { RowRefusal } from '../checks/row-refusal.js';
import { findUnit } from '../checks/find-unit.js';
import { draw, outline } from '../tables/drawing.js';
import { readFigures } from '../tables/read-figures.js';
import { toFigureRows } from './figure-rows.js';
import { knownNames } from './known-names.js';
import { readTidy, type TidyDoubt } from './tidy.js';

function aUnit(code: string, name: string, municipalityCode: string | null = null): Unit {
  return {
    ...{ kind: 'UNIT', id: code, code, level: municipalityCode === null ? 'CENTER' : 'CITY' },
    ...{ parentId: null, municipalityCode, openedOn: null, closedOn: null, seats: null },
    ...{ centerKind: null, fictional: false, note: null },
    names: [{ ja: name, en: code, from: null, to: null }],
  };
}

const DIRECTORY = new Directory(
  [
    aUnit('132292', '西東京市', '132292'),
    aUnit('fuchu-tokyo', '府中市', '132063'),
    aUnit('fuchu-hiroshima', '府中市', '342084'),
    aUnit('hakodate', '函館市', '012025'),
    aUnit('naka-a', '中区', '141046'),
    aUnit('naka-b', '中区センター', '141046'),
    aUnit('center', '市民センター'),
  ],
  [],
);

const read = (drawing: string) =>
  readFigures(draw(drawing), { fiscalYear: null, known: knownNames(DIRECTORY) });

/** What would be stored of a table, and what it says of its units. */
function told(drawing: string): string[] {
  const reading = read(drawing);
  const { rows, reasons } = toFigureRows(reading.values, null);
  return [
    ...rows.map((row) => `${row.get('unit')} ${row.get('value')}`),
    ...reasons.flatMap((reason) => reason ?? []),
    ...reading.guesses.flatMap(({ code, params, row, column }) =>
      /^(?:MUNICIPALITY|UNIT_AMB)/u.test(code)
        ? [`${row}:${column} ${code} ${params.code ?? params.expected ?? params.codes}`]
        : [],
    ),
  ];
}

describe('a table that names its units', () => {
  it('by municipality codes beside their names, says what was assumed', () => {
    expect(
      told(`
        令和5年度 相談件数
        団体コード | 市 | 相談件数
        132292 | 西東京市 | 79
        １３２０６ | 府中市 | 12
        12025 | 函館市 | 30
      `),
    ).toEqual([
      ...['132292 79', 'fuchu-tokyo 12', 'hakodate 30'],
      '4:1 MUNICIPALITY_WITHOUT_CHECK 132063',
      '5:1 MUNICIPALITY_ZERO_RESTORED 012025',
    ]);
  });

  it('by codes alone, does not take them for figures', () => {
    const drawing = `
      相談件数
      市区町村コード | 令和4年度 | 令和5年度
      132292 | 79 | 81
      342084 | 12 | 13
    `;
    expect(told(drawing)).toEqual([
      ...['132292 79', '132292 81', 'fuchu-hiroshima 12', 'fuchu-hiroshima 13'],
    ]);
  });

  it('stores nothing of a wrong code and names the right one', () => {
    const drawing = `
      令和5年度 相談件数
      団体コード | 相談件数
      132293 | 79
      132292 | 12
    `;
    expect(told(drawing)).toEqual([
      ...['132292 12', 'LABEL_UNKNOWN', '3:1 MUNICIPALITY_CODE_WRONG 132292'],
    ]);
  });

  it('stores nothing under a name that two units have, or a code, and names both', () => {
    expect(
      told(`
        令和5年度 相談件数
        市 | 相談件数
        西東京市 | 79
        府中市 | 12
      `),
    ).toEqual([
      ...['132292 79', 'LABEL_UNKNOWN', '4:1 UNIT_AMBIGUOUS fuchu-tokyo, fuchu-hiroshima'],
    ]);
    expect(
      told(`
        令和5年度 相談件数
        団体コード | 相談件数
        141046 | 79
        132292 | 12
      `),
    ).toEqual(['132292 12', 'LABEL_UNKNOWN', '3:1 UNIT_AMBIGUOUS naka-a, naka-b']);
  });

  it('says nothing of what is no code', () => {
    expect(outline(read('令和5年度\n相談件数 | 79\n10000 | 3')).join()).not.toContain('MUNICIP');
  });
});

describe('a row of the tidy layout that names its unit', () => {
  const rowOf = (code: string) => {
    const head = ['団体コード', 'metric', 'period', 'value'];
    const cells = [code, 'consultation.cases', 'FY2023', '1'];
    const [row] = readTidy([head, cells].map((each, i) => ({ line: i + 1, cells: each })));
    if (!row) throw new Error('no row');
    return row;
  };
  const find = (code: string): string => {
    const row = rowOf(code);
    try {
      const { code: found } = findUnit(row, 'unit', DIRECTORY);
      return [found, ...(row.assumed ?? []).map((doubt: TidyDoubt) => doubt.code)].join(' ');
    } catch (error) {
      if (!(error instanceof RowRefusal)) throw error;
      const { expected, codes, readings } = error.params;
      return `${error.code} ${expected ?? codes ?? readings ?? ''}`.trim();
    }
  };

  it.each([
    ['center', 'center'],
    ['132292', '132292'],
    ['132063', 'fuchu-tokyo'],
    ['13206', 'fuchu-tokyo MUNICIPALITY_WITHOUT_CHECK'],
    ['12025', 'hakodate MUNICIPALITY_ZERO_RESTORED'],
    ['132064', 'MUNICIPALITY_CODE_WRONG 132063'],
    ['141046', 'UNIT_AMBIGUOUS naka-a, naka-b'],
    ['11100', 'MUNICIPALITY_CODE_AMBIGUOUS 011100 / 111007'],
    ['131041', 'UNKNOWN_UNIT'],
    ['府中市', 'UNKNOWN_UNIT'],
  ])('%s is %s', (code, expected) => {
    expect(find(code)).toBe(expected);
  });
});
