import type { TargetFieldsFragment } from '../../shared/graphql/generated/graphql';
import { aMetric, aText, aUnit, aValue, printedAt } from '../../shared/testing/builders';
import type { Row, Scorecard } from './kpi-model';

const SCHEME = { code: 'uncapped', version: 1, name: aText('達成率（上限なし）') };

export function aTarget(part: Partial<TargetFieldsFragment> = {}): TargetFieldsFragment {
  return {
    ...{ fiscalYear: 2021, type: 'EXACT', low: 240, high: 240, dueOn: null, printed: null },
    ...{ text: aText('240件', '240 cases'), profile: 'EVEN', shares: null, scheme: SCHEME },
    ...{ baseline: null, baselineYear: null, reason: '', author: { name: '山田 花子' } },
    ...{ setAt: '2021-04-01T00:00:00Z', version: 3, versions: 3, removed: false, source: null },
    ...part,
  };
}

const MONTHS = Array.from({ length: 12 }, (_, at) =>
  new Date(Date.UTC(2021, 3 + at, 1)).toISOString().slice(0, 10),
);

/** Consultations, 96 where 120 should be; July is not reported. */
export function aRow(part: Partial<Row> = {}): Row {
  return {
    target: aTarget(),
    metric: aMetric(),
    programme: null,
    actual: aValue(96, printedAt(15, '96件')),
    achievement: { rate: 0.4, band: null, scheme: SCHEME, reason: null },
    ...{ standing: 'NOT_YET', standingName: aText('まだ届いていない') },
    statusText: aText('まだ目標に届いていません。'),
    ...{ state: 'BEHIND', stateName: aText('遅れ・未達') },
    pace: {
      ...{ expectedLow: 120, expectedHigh: 120, actual: 96, verdict: 'BEHIND', isLevel: false },
      verdictText: aText('目安より遅れています。'),
      text: aText('9月までの目安 120件に対して、実績は 96件です。目安より遅れています。'),
    },
    paceRefused: null,
    projection: {
      ...{ value: 198, low: 190, high: 206, short: aText('約198件（190〜206件）') },
      text: aText('年度末には約198件（190〜206件）になる見込みです。'),
    },
    projectionRefused: null,
    months: MONTHS.map((month, at) => {
      const isThere = at < 6 && at !== 3;
      return {
        month,
        value: aValue(isThere ? 16 : null, {
          coverage: { ...aValue(1).coverage, expected: 1, reported: 1 },
        }),
        actual: isThere ? 16 : null,
        plannedLow: 20 * (at + 1),
        plannedHigh: 20 * (at + 1),
        cumulative: isThere ? 16 * (at < 3 ? at + 1 : at) : null,
        cumulativeIsPartial: isThere && at > 3,
      };
    }),
    remarks: [],
    history: [],
    changes: [],
    ...part,
  };
}

/** A target of prose, of which nothing is reported. */
export const aSalon = (): Row =>
  aRow({
    metric: aMetric({ code: 'facility.salon_users', name: aText('サロン利用者数') }),
    target: aTarget({
      type: 'ONGOING',
      low: null,
      high: null,
      text: aText('通年'),
      printed: '通年',
    }),
    actual: aValue(null),
    achievement: {
      rate: null,
      band: null,
      scheme: SCHEME,
      reason: { text: aText('実績の報告がない') },
    },
    ...{ standing: 'NOT_MEASURABLE', state: 'NOT_JUDGED', stateName: aText('判定できない') },
    ...{ pace: null, paceRefused: { text: aText('数の目標ではない') } },
    ...{ projection: null, projectionRefused: { text: aText('数の目標ではない') } },
  });

export function aCard(rows: Row[] = [aRow(), aSalon()], part: Partial<Scorecard> = {}): Scorecard {
  const count = (state: Row['state']): number => rows.filter((row) => row.state === state).length;
  return {
    unit: aUnit(),
    ...{ fiscalYear: 2021, from: '2021-04-01', to: '2022-03-31', asOf: '2021-10-10' },
    may: { edit: true, remark: true },
    lastLook: '2021-10-01T00:00:00Z',
    summary: {
      total: rows.length,
      ...{ reached: count('REACHED'), onTheWay: count('ON_THE_WAY') },
      ...{ behind: count('BEHIND'), notJudged: count('NOT_JUDGED'), changed: 0 },
      text: aText('目標2件のうち、遅れ・未達1件、判定できないもの1件です。'),
    },
    rows,
    gone: [],
    schemes: [{ ...SCHEME, description: aText('実績÷目標。') }],
    ...part,
  };
}
