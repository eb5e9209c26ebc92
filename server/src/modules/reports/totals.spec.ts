import { describe, expect, it } from '@jest/globals';
import type { ReportStage } from './life-cycle.js';
import { changesBetween, differencesOf, newestOf, type Step, type Total } from './totals.js';

const total = (metric: string, value: string | null, more: Partial<Total> = {}): Total => ({
  ...{ unitId: 'u', metric, definition: 'as_reported', breakdown: '', option: '' },
  ...{ value, numerator: null, denominator: null, status: 'NORMAL' },
  ...more,
});

const step = (version: number, state: ReportStage, cases: string | null): Step => ({
  ...{ version, state, at: '2024-07-05T00:00:00Z', by: 'S', comment: '' },
  totals: cases === null ? null : [total('consultation.cases', cases)],
});

/** "1 SUBMITTED 20 → 1 APPROVED 48" */
const told = (steps: readonly Step[]): string[] =>
  differencesOf(steps).map(({ before, after, changes }) => {
    const [change] = changes;
    const numbers = change ? ` ${change.before?.value} → ${change.after?.value}` : '';
    return `${before.version} ${before.state} → ${after.version} ${after.state}${numbers}`;
  });

describe('what differs between two versions', () => {
  it('is each number that is another, new or gone, in the order of the catalogue', () => {
    const before = [total('session.held', '3'), total('consultation.cases', '48')];
    const after = [total('consultation.cases', '50'), total('consultation.minutes', '900')];
    const changes = changesBetween(before, after);
    expect(
      changes.map((c) => [(c.after ?? c.before)?.metric, c.before?.value, c.after?.value]),
    ).toEqual([
      ['consultation.cases', '48', '50'],
      ['consultation.minutes', undefined, '900'],
      ['session.held', '3', undefined],
    ]);
    expect(changesBetween(before, [...before].reverse())).toEqual([]);
  });

  it('is also a rate whose parts are others, and a value that became a state', () => {
    const rate = { numerator: '50', denominator: '100' };
    const same = total('space.occupancy', '0.5', rate);
    const other = total('space.occupancy', '0.5', { numerator: '100', denominator: '200' });
    expect(changesBetween([same], [other])).toHaveLength(1);
    const missing = total('session.held', null, { status: 'NOT_COLLECTED' });
    expect(changesBetween([total('session.held', '3')], [missing])).toHaveLength(1);
    expect(changesBetween([missing], [missing])).toEqual([]);
  });
});

describe('the way of a report', () => {
  it.each<[string, Step[], string[]]>([
    ['of nobody', [], []],
    [
      'submitted and approved as it was',
      [step(1, 'SUBMITTED', '48'), step(1, 'APPROVED', '48')],
      [],
    ],
    [
      'sent back and mended',
      [
        ...[step(1, 'SUBMITTED', '20'), step(1, 'DRAFT', null), step(1, 'SUBMITTED', '48')],
        step(1, 'APPROVED', '48'),
      ],
      ['1 SUBMITTED → 1 APPROVED 20 → 48'],
    ],
    [
      'amended',
      [
        ...[step(1, 'SUBMITTED', '20'), step(1, 'APPROVED', '20'), step(1, 'PUBLISHED', null)],
        ...[step(2, 'AMENDING', null), step(2, 'SUBMITTED', '48'), step(2, 'APPROVED', '48')],
      ],
      ['1 APPROVED → 2 APPROVED 20 → 48'],
    ],
    [
      'amended without a change',
      [step(1, 'SUBMITTED', '20'), step(1, 'APPROVED', '20'), step(2, 'SUBMITTED', '20')],
      ['1 APPROVED → 2 SUBMITTED'],
    ],
    [
      'amended twice',
      [step(1, 'APPROVED', '20'), step(2, 'APPROVED', '48'), step(3, 'APPROVED', '50')],
      ['1 APPROVED → 2 APPROVED 20 → 48', '2 APPROVED → 3 APPROVED 48 → 50'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(told(steps)).toEqual(expected);
  });

  it('ends with the newest numbers somebody looked at', () => {
    expect(newestOf([step(1, 'APPROVED', '20'), step(2, 'AMENDING', null)])?.version).toBe(1);
    expect(newestOf([])).toBeNull();
  });
});
