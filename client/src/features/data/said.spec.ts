import { describe, expect, test } from '@jest/globals';
import type { Guess, How } from './batch';
import { cleared } from './cleared';
import { controlOf, groupGuesses, isSettled, keyOf, saidControls } from './control';
import { linesIn, printLines, withLine } from './line-numbers';
import { countChanges, isReadable, saidOf, toHow } from './said';

const aHow = (part: Partial<How> = {}): How => ({
  ...{ layout: null, fiscalYear: null, era: null, measure: null, dashOverZero: null },
  ...{ brackets: null, from: null, to: null, drop: [], signs: [], names: [], headerRows: [] },
  ...{ leaveOutRows: [], leaveOutColumns: [], keepColumns: [], remembered: [] },
  ...part,
});

const aName = (part: Partial<How['names'][number]>): How['names'][number] => ({
  ...{ label: '丙', metric: null, option: null, unit: null, measure: null, role: null },
  remembered: false,
  ...part,
});

const EVERYTHING = aHow({
  layout: 'months-across',
  fiscalYear: 2021,
  era: 'HEISEI',
  measure: '千円',
  signs: [{ sign: 'NIL', meaning: 'ZERO', remembered: true }],
  dashOverZero: 'NO_VALUE',
  brackets: 'PREVIOUS_YEAR',
  from: '2024-04-01',
  to: '2025-03-31',
  drop: ['氏名'],
  names: [
    aName({ label: '丙', role: 'VALUE' }),
    aName({ label: '本館', unit: 'musashino-place' }),
    aName({ label: '満足度', measure: '' }),
    aName({ label: '税', option: 'topic=tax' }),
    aName({ label: '謎', metric: 'web.access', role: 'TOTAL' }),
  ],
  headerRows: [2, 3],
  leaveOutRows: [9],
  leaveOutColumns: [4],
  keepColumns: [5],
  remembered: ['SIGNS'],
});

const guess = (part: Partial<Guess>): Guess => ({
  ...{ code: 'X', row: 2, column: 3, sheet: null, printed: null, about: null, sign: null },
  ...{ correctedBy: null, text: { ja: '', en: '' } },
  ...part,
});

describe('numbers of rows as a person types them', () => {
  test.each([
    ['3', [3]],
    ['３、５〜７', [3, 5, 6, 7]],
    ['5 - 7, 3', [3, 5, 6, 7]],
    ['4 4 4', [4]],
    ['', []],
    [' 、', []],
  ])('%j is read', (text, lines) => {
    expect(linesIn(text)).toEqual(lines);
  });

  test.each(['x', '0', '7-5', '3-', '1-9999', '9999999', '-3'])('%j is not', (text) => {
    expect(linesIn(text)).toBeNull();
  });

  test('are printed short, and one is put in or taken out', () => {
    expect(printLines([7, 3, 5, 6])).toBe('3, 5-7');
    expect(withLine('3, 5-7', 6, false)).toBe('3, 5, 7');
    expect(withLine('', 6, true)).toBe('6');
  });
});

describe('what somebody says of a file', () => {
  test('is sent as it was said before, where nothing was changed', () => {
    const said = saidOf(EVERYTHING);
    expect(countChanges(said, saidOf(EVERYTHING))).toBe(0);
    const { names, signs, remembered, ...rest } = EVERYTHING;
    expect(remembered).toHaveLength(1);
    expect(toHow({ unit: null }, said)).toEqual({
      ...rest,
      unit: null,
      signs: signs.map(({ sign, meaning }) => ({ sign, meaning })),
      names: names
        .map(({ label, metric, option, unit, measure, role }) => ({
          label,
          ...(metric && { metric }),
          ...(option && { option }),
          ...(unit && { unit }),
          ...(measure !== null && { measure }),
          ...(role && { role }),
        }))
        .sort((a, b) => (a.label < b.label ? -1 : 1)),
    });
  });

  test('is nothing where nobody said anything: no guess is sent', () => {
    expect(toHow({ unit: null }, saidOf(null))).toEqual({
      ...{ unit: null, layout: null, fiscalYear: null, era: null, measure: null },
      ...{ dashOverZero: null, brackets: null, from: null, to: null, drop: [], signs: [] },
      ...{ names: [], headerRows: [], leaveOutRows: [], leaveOutColumns: [], keepColumns: [] },
    });
  });

  test('is counted field by field, however the same rows are written', () => {
    const before = saidOf(EVERYTHING);
    expect(countChanges(before, { ...before, headerRows: '3、2' })).toBe(0);
    expect(countChanges(before, { ...before, headerRows: '3', signs: {}, era: '' })).toBe(3);
    expect(isReadable({ ...before, headerRows: 'x' })).toBe(false);
    expect(isReadable({ ...before, to: '' })).toBe(false);
  });

  test('is taken back field by field', () => {
    const before = saidOf(EVERYTHING);
    const left = saidControls(EVERYTHING).reduce(
      (said, control) => ({ ...said, ...cleared(said, control) }),
      before,
    );
    expect({ ...left, drop: [], from: '', to: '' }).toEqual(saidOf(null));
  });
});

describe('a guess', () => {
  test.each<[Partial<Guess>, string | null]>([
    [{ correctedBy: 'FISCAL_YEAR' }, 'fiscalYear'],
    [{ correctedBy: 'SIGNS', sign: 'NIL', about: '－' }, 'sign NIL'],
    [{ correctedBy: 'LEAVE_OUT' }, 'leaveOutRow 2'],
    [{ correctedBy: 'LEAVE_OUT', row: null }, null],
    [{ correctedBy: 'KEEP' }, 'keepColumn 3'],
    [{ correctedBy: 'HEADER_ROWS' }, 'headerRows'],
    [{ correctedBy: 'NAMES', code: 'TOTAL_BY_SUMS', about: '丙' }, 'role 丙'],
    [{ correctedBy: 'NAMES', code: 'RATE_AS_PERCENT', about: '率' }, 'measureOf 率'],
    [{ correctedBy: 'NAMES', code: 'UNIT_AMBIGUOUS', about: '府中市' }, 'unit 府中市'],
    [{ correctedBy: null }, null],
  ])('%j has the field that says otherwise', (part, key) => {
    const control = controlOf(guess(part));
    expect(control && keyOf(control)).toBe(key);
  });

  test('is none any more once somebody said so', () => {
    const dash = guess({ correctedBy: 'SIGNS', sign: 'NIL', about: '－' });
    const empty = guess({ correctedBy: 'SIGNS', sign: 'EMPTY', about: '' });
    expect(isSettled(EVERYTHING, dash)).toBe(true);
    expect(isSettled(EVERYTHING, empty)).toBe(false);
    expect(isSettled(null, dash)).toBe(false);
    expect(isSettled(EVERYTHING, guess({ correctedBy: 'KEEP', column: 5 }))).toBe(true);
    expect(isSettled(null, guess({ code: 'LINE_LEFT_OUT', correctedBy: 'LEAVE_OUT' }))).toBe(true);
  });

  test('shares its field with others of the kind, and is folded where nobody has to decide', () => {
    const beside = guess({ code: 'BRACKETS', correctedBy: 'BRACKETS' });
    const alone = guess({ code: 'BRACKETS_ALONE', correctedBy: 'BRACKETS' });
    const { open, quiet } = groupGuesses([beside, guess({}), alone]);
    expect(open.map(({ guesses }) => guesses)).toEqual([[beside, alone]]);
    expect(quiet).toHaveLength(1);
  });
});
