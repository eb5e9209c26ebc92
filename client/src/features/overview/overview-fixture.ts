import type { OverviewQuery, OverviewTargetsQuery } from '../../shared/graphql/generated/graphql';
import {
  aCoverage,
  aFinding,
  aMetric,
  aText,
  aValue,
  printedAt,
  withFindings,
} from '../../shared/testing/builders';

const YEAR = { period: '2021-04-01', periodTo: '2022-03-31' };

const LOANS = aMetric({
  code: 'equipment.loans',
  name: aText('機材の貸出・提供件数', 'Equipment loans'),
  unit: 'loan',
  unitName: aText('件', 'loans'),
});
const GROUPS = aMetric({
  code: 'group.registered',
  name: aText('登録団体数', 'Registered groups'),
  unit: 'group',
  unitName: aText('団体', 'groups'),
  countType: 'STOCK',
});
const ATTENDANCE = aMetric({
  code: 'meeting.attendance',
  name: aText('会議の出席者数', 'Meeting attendance'),
  unit: 'person',
  unitName: aText('人', 'people'),
});

const aKind = (code: string, ja: string, count: number | null) => ({
  option: { code, name: aText(ja) },
  residual: false,
  value: aValue(count, { unit: 'loan' }),
});

const onDay = (day: string, count: number | null) => ({
  period: day,
  periodTo: day,
  value: aValue(count, {
    unit: 'person',
    unitName: aText('人', 'people'),
    coverage: aCoverage({ reported: 1, expected: 1 }),
  }),
});

/** The figures of S0, cut down: 79 consultations, registered groups not reported, 164 loans of which the kinds add up to 324. */
export function anOverview(): OverviewQuery {
  const total = aValue(164, {
    unit: 'loan',
    alternatives: [{ value: 324, method: 'SUM', provenanceCount: 5 }],
    ...printedAt(23, '164件'),
    ...withFindings(aFinding()),
  });
  return {
    headline: {
      series: [
        { metric: LOANS, points: [{ ...YEAR, value: total }] },
        { metric: GROUPS, points: [{ ...YEAR, value: aValue(null, { unit: 'group' }) }] },
        {
          metric: aMetric(),
          points: [{ ...YEAR, value: aValue(79, printedAt(15, '79件')) }],
        },
      ],
    },
    changes: {
      series: [
        {
          metric: { code: 'consultation.cases' },
          months: [4, 5, 6],
          points: [{ change: { kind: 'PERCENT', value: 0.125, refused: null } }],
        },
        {
          metric: { code: 'equipment.loans' },
          months: null,
          points: [
            {
              change: {
                kind: 'PERCENT',
                value: null,
                refused: { text: aText('数え方が違います') },
              },
            },
          ],
        },
      ],
    },
    months: {
      series: [
        {
          metric: { code: 'consultation.cases' },
          points: [20, 22, null, 37].map((value) => ({
            value: { value, status: value === null ? ('MISSING' as const) : ('NORMAL' as const) },
          })),
        },
        {
          metric: { code: 'equipment.loans' },
          points: [{ value: { value: null, status: 'MISSING' as const } }],
        },
      ],
    },
    attendance: {
      series: [
        {
          metric: ATTENDANCE,
          option: { code: 'steering_committee', name: aText('運営委員会', 'Steering committee') },
          points: [onDay('2021-04-20', 12), onDay('2021-04-21', null), onDay('2021-05-18', 0)],
        },
      ],
    },
    loans: {
      metric: LOANS,
      from: YEAR.period,
      to: YEAR.periodTo,
      total,
      options: [aKind('copier', 'コピー機', 13), aKind('av', 'AV機材', null)],
    },
    findings: [aFinding()],
  };
}

/** A year for which nothing came in. */
export function anEmptyOverview(): OverviewQuery {
  const full = anOverview();
  return {
    headline: {
      series: full.headline.series.map((series) => ({
        ...series,
        points: [{ ...YEAR, value: aValue(null) }],
      })),
    },
    changes: { series: [] },
    months: { series: [] },
    attendance: { series: [] },
    loans: { ...full.loans, total: aValue(null), options: [aKind('copier', 'コピー機', null)] },
    findings: [],
  };
}

type TargetRow = OverviewTargetsQuery['scorecard']['rows'][number];

/** A target in an open year, behind its pace. */
export function aTargetRow(part: Partial<TargetRow> = {}): TargetRow {
  return {
    metric: { code: 'consultation.cases', name: aText('相談件数', 'Consultations') },
    programme: null,
    target: { text: aText('240件', '240 cases') },
    ...{ standing: 'NOT_YET', standingName: aText('まだ届いていない', 'Not there yet') },
    ...{ state: 'BEHIND', stateName: aText('遅れ・未達', 'Behind or missed') },
    statusText: aText('まだ目標に届いていません。', 'The target is not reached yet.'),
    pace: {
      verdictText: aText('目安より遅れています。', 'Behind the target.'),
      text: aText('9月までの目安 120件に対して、実績は 96件です。目安より遅れています。'),
    },
    ...part,
  };
}

const NO_ALERTS = { unseen: 0, more: false, items: [], units: [], kinds: [] };

export function aTargetCard(rows: TargetRow[]): OverviewTargetsQuery {
  const text = aText(`目標${rows.length}件です。`);
  return { scorecard: { summary: { total: rows.length, text }, rows }, alerts: NO_ALERTS };
}
