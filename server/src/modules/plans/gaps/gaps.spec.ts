import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { programmesFile, type ProgrammesFile } from '../programmes/programme-files.js';
import { parentOf } from '../programmes/programme.js';
import { type GapEntry, gapsOf } from './gaps.js';

const entry = (code: string, more: Partial<GapEntry> = {}): GapEntry => ({
  ...{ code, parent: parentOf(code), planned: null, result: null, narrative: null, outcome: null },
  ...{ hasNumber: false, hasIndicator: false },
  ...more,
});
const told = (entries: readonly GapEntry[]): string[] =>
  gapsOf(entries).gaps.map(({ kind, code }) => `${kind} ${code}`);

const planned = { planned: 'p' };
const result = { result: 'r', hasNumber: true };

describe('gaps between plan and report', () => {
  it.each<[string, GapEntry[], string[]]>([
    ['none where both are there', [entry('1', { ...planned, ...result })], []],
    [
      'planned, nothing reported',
      [entry('1', { ...planned, ...result }), entry('2', planned)],
      ['PLANNED_NO_RESULT 2', 'NO_NUMBERS 2'],
    ],
    ['planned, and a figure is its result', [entry('1', { ...planned, hasNumber: true })], []],
    [
      'reported, not planned',
      [entry('1', { ...planned, ...result }), entry('2', result)],
      ['RESULT_NO_PLAN 2'],
    ],
    [
      'told in prose alone',
      [
        entry('1', { ...planned, ...result }),
        entry('1-1', { ...planned, ...result }),
        entry('1-2', { narrative: 'n' }),
      ],
      ['ONLY_NARRATIVE 1-2'],
    ],
    [
      'planned, told in prose alone',
      [entry('1', { ...planned, narrative: 'n', hasNumber: true })],
      ['ONLY_NARRATIVE 1'],
    ],
    [
      'an outcome nobody measures',
      [entry('1', { ...planned, ...result, outcome: 'o' })],
      ['OUTCOME_NO_INDICATOR 1'],
    ],
    [
      'an outcome that is measured',
      [entry('1', { ...planned, ...result, outcome: 'o', hasIndicator: true })],
      [],
    ],
    [
      'a programme with a figure in a part',
      [entry('1', planned), entry('1-1', { ...planned, ...result })],
      [],
    ],
    [
      'a programme without one',
      [entry('1', planned), entry('1-1', { ...planned, result: 'r' })],
      ['NO_NUMBERS 1'],
    ],
    [
      'no report of the year: nothing is missing in it',
      [entry('1', planned), entry('1-1', planned)],
      [],
    ],
    ['no plan of the year: nothing is beyond it', [entry('1', result)], []],
    ['nothing at all', [], []],
  ])('%s', (...[, entries, expected]) => {
    expect(told(entries)).toEqual(expected);
  });

  it('says whether the year has a plan and a report', () => {
    expect(gapsOf([entry('1', planned)])).toMatchObject({ hasPlan: true, hasReport: false });
    expect(gapsOf([entry('1', { narrative: 'n' })])).toMatchObject({
      hasPlan: false,
      hasReport: true,
    });
  });
});

const published = (
  name: string,
  fiscalYear: number,
  counts: (figure: string) => boolean,
): GapEntry[] => {
  const path = resolve(process.cwd(), '..', `seeds/plans/programmes-${name}.json`);
  const file: ProgrammesFile = programmesFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const year = file.years.find((each) => each.fiscalYear === fiscalYear);
  return (year?.programmes ?? []).map((each) =>
    entry(each.code, {
      planned: each.planned?.text ?? null,
      result: each.result?.text ?? null,
      narrative: each.narrative?.text ?? null,
      outcome: each.outcome?.text ?? null,
      hasNumber: each.figures.some(counts),
    }),
  );
};

describe('the published reports', () => {
  it('Nishitokyo 2021: a round table without result, a lecture in prose alone (D000-13, D000-14)', () => {
    expect(told(published('nishitokyo', 2021, () => true))).toEqual([
      'PLANNED_NO_RESULT 5-4',
      'PLANNED_NO_RESULT 6-4',
      'ONLY_NARRATIVE 5-7',
    ]);
  });

  it('Yokohama 2020: of five programmes two have numbers (D004-16)', () => {
    const isReported = (figure: string): boolean => !figure.startsWith('session.');
    expect(told(published('yokohama', 2020, isReported))).toEqual([
      'NO_NUMBERS 2',
      'NO_NUMBERS 3',
      'NO_NUMBERS 5',
    ]);
  });

  it('Yokohama 2023: outcomes are stated, and only sessions are counted (D003-08)', () => {
    expect(told(published('yokohama', 2023, () => false))).toEqual([
      'OUTCOME_NO_INDICATOR 1',
      'OUTCOME_NO_INDICATOR 5',
    ]);
  });
});
