import { describe, expect, it } from '@jest/globals';
import type { CompletenessRow } from '../../completeness/index.js';
import type { OffPace } from '../../kpi/index.js';
import type { Unit } from '../../network/index.js';
import { inOrder } from './alert.js';
import { fromReports } from './from-reports.js';
import { fromTarget } from './from-targets.js';
import { monthsText, yearsText } from './span-words.js';

const UNIT = { kind: 'UNIT', code: 'c', names: [] } as unknown as Unit;

describe('a target off pace', () => {
  const key = { unit: 'c', metric: 'web.access', programme: '', fiscalYear: 2026 };
  const behind: OffPace = {
    ...{ node: UNIT, key, version: 2, word: 'BEHIND', since: '2026-07-31' },
    name: { metric: { ja: 'アクセス数', en: 'Accesses' }, programme: null },
    state: { ja: '目安より遅れています。', en: 'Behind the target.' },
    text: { ja: '数', en: 'numbers' },
  };

  it.each([
    ['as it is', {}, 'TARGET:c:web.access::2026:2:BEHIND:2026-07-31', 'web.access'],
    ['set anew', { version: 3 }, 'TARGET:c:web.access::2026:3:BEHIND:2026-07-31', 'web.access'],
    [
      'further',
      { word: 'FAR_BEHIND' },
      'TARGET:c:web.access::2026:2:FAR_BEHIND:2026-07-31',
      'web.access',
    ],
    [
      'once more',
      { since: '2026-10-31' },
      'TARGET:c:web.access::2026:2:BEHIND:2026-10-31',
      'web.access',
    ],
    [
      'of a programme',
      { key: { ...key, programme: 'salon' } },
      'TARGET:c:web.access:salon:2026:2:BEHIND:2026-07-31',
      'web.access/salon',
    ],
  ])('%s is another one', (_, given, name, subject) => {
    const alert = fromTarget({ ...behind, ...given });
    expect([alert.key, alert.subject]).toEqual([name, subject]);
    expect(alert.path).toBe(`/kpi?unit=c&fy=2026&kpi=${encodeURIComponent(subject)}`);
  });

  it('is named with its programme', () => {
    const programme = { ja: 'サロン', en: 'Salon' };
    const { title } = fromTarget({ ...behind, name: { ...behind.name, programme } });
    expect(title).toEqual({
      ja: 'アクセス数（サロン）：目安より遅れています',
      en: 'Accesses (Salon): behind the target',
    });
  });
});

const row = (
  dataSet: CompletenessRow['dataSet'],
  cells: readonly (readonly [from: string, state: string, dueOn: string])[],
) =>
  ({
    ...{ unit: UNIT, dataSet },
    cells: cells.map(([from, state, dueOn]) => ({ from, state, dueOn })),
  }) as unknown as CompletenessRow;

describe('late reports', () => {
  it.each([
    ['RECEIVED', 0],
    ['LATE', 0],
    ['NOTHING', 0],
    ['MISSING', 1],
    ['NOT_DUE', 0],
    ['CLOSED', 0],
    ['NOT_OPEN', 0],
    ['NOT_OWED', 0],
  ])('%s makes %i', (state, n) => {
    expect(fromReports(row('BOOKINGS', [['2026-10-01', state, '2026-11-10']]))).toHaveLength(n);
  });

  it('of one data set are one alert, new with each month that falls due', () => {
    const cells = [
      ['2026-08-01', 'MISSING', '2026-09-10'],
      ['2026-09-01', 'MISSING', '2026-10-10'],
      ['2026-10-01', 'NOT_DUE', '2026-11-10'],
    ] as const;
    const [before] = fromReports(row('BOOKINGS', cells));
    expect(before).toMatchObject({
      ...{ key: 'REPORT:c:BOOKINGS:2026-09-01', since: '2026-09-11' },
      title: {
        ja: 'スペース予約の記録：2026年8月〜9月分が届いていません',
        en: 'Log of bookings: nothing for August to September 2026 yet',
      },
      path: '/completeness?unit=c&fy=2026&set=BOOKINGS',
    });
    const due = cells.map(([from, , dueOn]) => [from, 'MISSING', dueOn] as const);
    expect(fromReports(row('BOOKINGS', due))[0]?.key).toBe('REPORT:c:BOOKINGS:2026-10-01');
  });

  it('of a year are named by the year', () => {
    const [alert] = fromReports(row('ANNUAL_REPORT', [['2025-04-01', 'MISSING', '2026-05-31']]));
    expect(alert?.title.ja).toBe('年次報告：令和7年度（2025年度）分が届いていません');
    expect(alert?.path).toContain('fy=2025');
  });
});

describe('months in words', () => {
  it.each([
    [['2026-10-01'], '2026年10月分', 'October 2026'],
    [['2026-04-01', '2026-05-01', '2026-06-01'], '2026年4月〜6月分', 'April to June 2026'],
    [
      ['2026-04-01', '2026-06-01', '2026-07-01'],
      '2026年4月・2026年6月〜7月分',
      'April 2026 and June to July 2026',
    ],
    [['2025-12-01', '2026-01-01'], '2025年12月〜2026年1月分', 'December 2025 to January 2026'],
  ])('%j are %s', (months, ja, en) => {
    expect(monthsText(months)).toEqual({ ja, en });
  });

  it('years are named one by one', () => {
    expect(yearsText([2024, 2025]).en).toBe('fiscal 2024 (Reiwa 6) and fiscal 2025 (Reiwa 7)');
  });
});

describe('the order', () => {
  it('is the newest first, then targets before reports', () => {
    const alert = (key: string, kind: 'TARGET' | 'REPORT', since: string) =>
      ({ key, kind, since }) as unknown as Parameters<typeof inOrder>[0][number];
    const all = [
      alert('a', 'REPORT', '2026-11-01'),
      alert('c', 'TARGET', '2026-11-01'),
      alert('b', 'TARGET', '2026-11-01'),
      alert('d', 'REPORT', '2026-11-11'),
    ];
    expect(inOrder(all).map(({ key }) => key)).toEqual(['d', 'b', 'c', 'a']);
  });
});
