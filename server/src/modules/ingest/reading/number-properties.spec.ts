import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupDigits, isLess, shiftPoint } from './decimal-text.js';
import { isSameUnit } from './number-units.js';
import { printNumber } from './print-number.js';
import { readNumber } from './read-number.js';
import { Unreadable } from './reading.js';

/** A decimal text of at most 15 digits, without needless zeros. */
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: -6, max: 0 }))
  .map(([whole, places]) => shiftPoint(whole.toString(), places));

const unit = fc.constantFrom(null, '件', '人', '団体', '円', '%', '‰', '㎡', '市町村');
const scaled = fc.constantFrom('千円', '百万円', '万人', '億円');

/** What a careless reader would trip over, close together. */
const crumbs = fc
  .array(
    fc.constantFrom(
      ...['0', '1', '7', '12', '153', ',', '、', '.', '・', '/', ':', '-', '−', '－', 'ー', '△'],
      ...['万', '億', '千', '%', '人', '件', '年', '回', '第', '約', '以上', '未満', '〜', ' '],
      ...['(', ')', 'うち', '①', '※', '*', '注', '…', 'x', '１', '．', '²', '\u0000', '\ud800'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

function attempt(printed: string, header?: string): ReturnType<typeof readNumber> | null {
  try {
    return readNumber(printed, { unit: header });
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

describe('numbers are printed and read', () => {
  it('back to the same value and unit', () => {
    fc.assert(
      fc.property(decimal, unit, fc.boolean(), (value, kept, grouping) => {
        const printed = printNumber(value, { unit: kept, grouping });
        fc.pre(!/^-?(?:19|20)\d{6}$/.test(printed));
        expect(readNumber(printed)).toMatchObject({
          ...{ kind: 'NUMBER', value, unit: kept, qualifier: null, doubts: [], notes: [] },
        });
      }),
    );
  });

  it('back to the same value by the thousand and million', () => {
    fc.assert(
      fc.property(decimal, scaled, fc.boolean(), (value, kept, grouping) => {
        const printed = printNumber(value, { unit: kept, grouping });
        const read = attempt(printed);
        expect(read).toMatchObject({ kind: 'NUMBER', value, doubts: [] });
        expect(read?.kind === 'NUMBER' && isSameUnit(read.unit ?? '', kept)).toBe(true);
        expect(attempt(printNumber(value, { grouping: false }))).toMatchObject({ value });
      }),
    );
  });

  it('in the unit they are printed in', () => {
    expect(printNumber('1234000', { unit: '千円', grouping: true })).toBe('1,234千円');
    expect(printNumber('0.302', { unit: '%' })).toBe('30.2%');
    expect(printNumber('-1854', { grouping: true })).toBe('-1,854');
    expect(printNumber('0')).toBe('0');
  });
});

describe('any text', () => {
  it('is read or refused, never anything else', () => {
    fc.assert(
      fc.property(fc.oneof(crumbs, fc.string({ unit: 'binary' })), unit, (printed, header) => {
        attempt(printed, header ?? undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('that is accepted without a doubt prints back to the same', () => {
    const alphabet = fc.constantFrom(
      ...['0', '1', '7', '12', '153', '776', ',', '.', '，', '．', '△', '▲', '−', '-', '％', '%'],
      ...['人', '件', '７', ' ', '、', '・', '/', '(', ')', '①', '²', '千', '万'],
    );
    const texts = fc.array(alphabet, { minLength: 1, maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (printed) => {
        const read = attempt(printed);
        if (read?.kind !== 'NUMBER' || read.doubts.length > 0 || read.rest) return;
        fc.pre(!/[千万]/.test(printed) && read.value !== '0');
        const plain = printed
          .replace(/①(?: ?[,，、・] ?(?=①))?|\s/g, '')
          .normalize('NFKC')
          .replace(/[△▲−]/g, '-')
          .replace(/\((%|人|件)\)/, '$1');
        const trimmed = plain.replace(/(\.\d*?)0+(?=\D*$)/, '$1').replace(/\.(?=\D*$)/, '');
        expect(printNumber(read.value, { unit: read.unit, grouping: plain.includes(',') })).toBe(
          trimmed,
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('that holds no zero is never read as zero', () => {
    fc.assert(
      fc.property(crumbs, (printed) => {
        fc.pre(!/[0０]/.test(printed));
        const read = attempt(printed);
        expect(read?.kind === 'NUMBER' && read.value === '0').toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '1',
    ',',
    '.',
    ' ',
    '-',
    '△',
    '①',
    '※',
    '*',
    '注',
    '(',
    ')',
    '万',
    '年',
    '・',
    'ー',
    '〇',
  ])('100,000 times %s ends at once', (char) => {
    for (const text of [char.repeat(100_000), `1${char.repeat(100_000)}1`, char.repeat(199)]) {
      attempt(text);
      attempt('12', text);
    }
  });
});

describe('decimal text', () => {
  it.each([
    ['68', -2, '0.68'],
    ['30.2', -2, '0.302'],
    ['5', 3, '5000'],
    ['1.5', 6, '1500000'],
    ['0.05', 1, '0.5'],
    ['-3.40', -2, '-0.034'],
    ['100', -2, '1'],
    ['-0.0', 0, '0'],
    ['0', 8, '0'],
  ])('%s with its point moved by %d', (value, places, shifted) => {
    expect(shiftPoint(value, places)).toBe(shifted);
  });

  it('is moved there and back', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -12, max: 12 }), (value, places) => {
        expect(shiftPoint(shiftPoint(value, places), -places)).toBe(value);
      }),
    );
  });

  it('is compared by value', () => {
    expect(isLess('9', '10')).toBe(true);
    expect(isLess('0.10', '0.1')).toBe(false);
    expect(isLess('-2', '-1.5')).toBe(true);
  });

  it('is grouped by three', () => {
    expect(['1', '123', '1234', '-123456.7'].map(groupDigits)).toEqual([
      ...['1', '123', '1,234', '-123,456.7'],
    ]);
  });
});

describe('units', () => {
  it.each([
    ['人', '名', true],
    ['千円', '円', true],
    ['％', '‰', true],
    ['ヶ所', 'か所', true],
    ['人', '件', false],
    ['constructor', '人', false],
  ])('%s and %s', (one, other, same) => {
    expect(isSameUnit(one, other)).toBe(same);
  });
});
