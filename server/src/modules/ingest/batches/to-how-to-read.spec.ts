import { describe, expect, it } from '@jest/globals';
import type { TableCorrection } from '../tables/figure.types.js';
import { without } from './forgetting.service.js';
import type { HowToReadInput } from './reread.types.js';
import { toHowToRead } from './to-how-to-read.js';
import { toImportHow } from './to-import-how.js';

const asked = (part: Partial<HowToReadInput> = {}): HowToReadInput => ({
  ...{ drop: [], names: [], signs: [], headerRows: [] },
  ...{ leaveOutRows: [], leaveOutColumns: [], keepColumns: [] },
  ...part,
});

const EVERYTHING = asked({
  layout: 'months-across',
  fiscalYear: 2021,
  era: 'HEISEI',
  measure: '千円',
  signs: [
    { sign: 'NIL', meaning: 'ZERO' },
    { sign: 'EMPTY', meaning: 'CLOSED' },
  ],
  dashOverZero: 'NO_VALUE',
  brackets: 'PREVIOUS_YEAR',
  names: [
    { label: '謎の数', metric: 'web.access' },
    { label: '税', option: 'topic=tax' },
    { label: '本館', unit: 'musashino-place' },
    { label: '稼働率', measure: '' },
    { label: '丙', role: 'VALUE' },
  ],
  headerRows: [3, 2],
  leaveOutRows: [9, 9],
  leaveOutColumns: [4],
  keepColumns: [5],
});

const CORRECTION: TableCorrection = {
  fiscalYear: 2021,
  era: '平成',
  unit: '千円',
  states: { NIL: 'NUMBER', EMPTY: 'CLOSED' },
  dashOverZero: 'NO_VALUE',
  brackets: 'PREVIOUS_YEAR',
  names: {
    謎の数: { metric: 'web.access' },
    税: { option: { disaggregation: 'topic', option: 'tax' } },
    本館: { unitCode: 'musashino-place' },
    稼働率: { unit: '' },
    丙: { role: 'VALUE' },
  },
  headerRows: [2, 3],
  leaveOut: { rows: [9], columns: [4] },
  keep: { columns: [5] },
};

const shown = (correction: TableCorrection | null, habit: TableCorrection | null = null) =>
  toImportHow({ request: { unit: null, layout: null, period: null, drop: [], correction } }, habit);

describe('what somebody says of how a file is read', () => {
  it('is a correction with nothing but what was said', () => {
    expect(toHowToRead(EVERYTHING)).toMatchObject({
      layout: 'months-across',
      correction: CORRECTION,
    });
    expect(toHowToRead(asked()).correction).toBeNull();
    expect(toHowToRead(asked({ leaveOutRows: [1] })).correction).toEqual({
      leaveOut: { rows: [1] },
    });
  });

  it.each([
    ['layout', { layout: 'circle' }],
    ['fiscalYear', { fiscalYear: 99_999 }],
    ['measure', { measure: ' ' }],
    ['measure', { measure: '件'.repeat(21) }],
    ['headerRows', { headerRows: [0] }],
    ['leaveOutRows', { leaveOutRows: [-1] }],
    ['leaveOutColumns', { leaveOutColumns: [2_000_000] }],
    ['keepColumns', { keepColumns: [0] }],
    ['names', { names: [{ label: 'a' }, { label: 'a' }] }],
    ['label', { names: [{ label: '' }] }],
    ['option', { names: [{ label: 'a', option: 'topic' }] }],
    [
      'signs',
      {
        signs: [
          { sign: 'NIL', meaning: 'ZERO' } as const,
          { sign: 'NIL', meaning: 'CLOSED' } as const,
        ],
      },
    ],
  ])('is refused where %s makes no sense', (detail, part) => {
    expect(() => toHowToRead(asked(part))).toThrow(
      expect.objectContaining({ code: 'BAD_REQUEST', params: { detail } }),
    );
  });

  it('is refused where it is too much, or names a metric nobody knows', () => {
    const rows = Array.from({ length: 501 }, (_, i) => i + 1);
    expect(() => toHowToRead(asked({ keepColumns: rows }))).toThrow(
      expect.objectContaining({ code: 'TOO_MANY' }),
    );
    expect(() => toHowToRead(asked({ names: [{ label: 'a', metric: 'no.such' }] }))).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_METRIC' }),
    );
  });

  it('comes back as it was said', () => {
    expect(shown(CORRECTION)).toMatchObject({
      ...{ fiscalYear: 2021, era: 'HEISEI', measure: '千円', dashOverZero: 'NO_VALUE' },
      ...{ brackets: 'PREVIOUS_YEAR', headerRows: [2, 3], leaveOutRows: [9] },
      ...{ leaveOutColumns: [4], keepColumns: [5], remembered: [] },
      signs: [
        { sign: 'NIL', meaning: 'ZERO', remembered: false },
        { sign: 'EMPTY', meaning: 'CLOSED' },
      ],
    });
    expect(shown(CORRECTION)?.names).toContainEqual(
      expect.objectContaining({ label: '稼働率', measure: '', role: null }),
    );
  });

  it('tells what is as it was last time, sign by sign and label by label', () => {
    const habit: TableCorrection = {
      states: { NIL: 'NUMBER', EMPTY: 'NO_VALUE' },
      brackets: 'SHARE',
      names: { 丙: { role: 'VALUE' }, 税: { metric: 'web.access' } },
      unit: '千円',
    };
    const how = shown(CORRECTION, habit);
    expect(how?.remembered.sort()).toEqual(['MEASURE', 'NAMES', 'SIGNS']);
    expect(how?.signs.map(({ remembered }) => remembered)).toEqual([true, false]);
    expect(how?.names.filter(({ remembered }) => remembered)).toMatchObject([{ label: '丙' }]);
  });

  it('is left with what was said of this file alone, where the habit is forgotten', () => {
    const habit: TableCorrection = { states: { NIL: 'NUMBER' }, unit: '千円' };
    expect(without({ ...habit, fiscalYear: 2021 }, habit)).toEqual({ fiscalYear: 2021 });
    expect(without({ states: { NIL: 'NUMBER', EMPTY: 'CLOSED' } }, habit)).toEqual({
      states: { EMPTY: 'CLOSED' },
    });
    expect(without(habit, habit)).toBeNull();
  });
});
