import type { ConsultationsQuery } from '../../shared/graphql/generated/graphql';
import { aMetric, aPartialValue, aText, aUnit, aValue } from '../../shared/testing/builders';

const CASES = aMetric();
const LABELS = aMetric({
  code: 'consultation.labels',
  name: aText('相談内容の延べ件数', 'Consultation topics, counted'),
  unit: 'label',
  unitName: aText('件（重複あり）', 'labels'),
});

const TOPICS = [
  ['other', 'その他', 131, null],
  ['publicity', '広報', null, null],
  ['activity', '活動・事業の内容', 60, 2],
  ['covid19', '新型コロナウイルス関連', 153, 1],
] as const;

/** As the server adds them up: 153, then 213 of 615. */
const SOFAR: Readonly<Record<string, number>> = { covid19: 153 / 615, activity: 213 / 615 };

/** The figures of S4, cut down: 507 cases, 615 labels, to the end of February, provisional. */
export function theConsultations(): ConsultationsQuery {
  const points = [
    { period: '2020-04-01', periodTo: '2021-03-31', value: aPartialValue(507) },
    { period: '2021-04-01', periodTo: '2022-03-31', value: aValue(null) },
  ];
  return {
    cases: { series: [{ metric: CASES, points }] },
    byCases: topics('CASES', 507),
    byLabels: topics('LABELS', 615),
    months: { series: [{ metric: CASES, unit: aUnit(), points: theMonths() }] },
    channel: channels([
      ['visit', '来所', 300],
      ['phone', '電話', 207],
    ]),
    clientType: channels([]),
    referral: channels([]),
    field: channels([['welfare', '保健・医療・福祉', null]]),
    rising: theRising(),
    metrics: [CASES, LABELS],
  };
}

/** April beside the April before; nothing in May. */
function theMonths(): ConsultationsQuery['months']['series'][number]['points'] {
  return [
    {
      ...{ period: '2020-04-01', periodTo: '2020-04-30', value: aValue(50), previous: aValue(40) },
      change: { kind: 'PERCENT', value: 0.25, refused: null },
    },
    {
      ...{ period: '2020-05-01', periodTo: '2020-05-31', value: aValue(null) },
      ...{ previous: aValue(null), change: null },
    },
  ];
}

function channels(
  options: readonly (readonly [string, string, number | null])[],
): ConsultationsQuery['channel'] {
  return {
    ...topics('CASES', 507),
    by: [{ code: 'channel' }],
    options: options.map(([code, name, count], index) => ({
      option: { code, name: aText(name) },
      ...{ residual: false, rank: index + 1 },
      share: count === null ? null : count / 507,
      cumulativeShare: null,
      value: aValue(count),
    })),
  };
}

/** By number: 108 more, then 3 more of few; one fell, one cannot be compared. */
function theRising(): ConsultationsQuery['rising'] {
  const option = (
    code: string,
    name: string,
    [before, now]: [number, number],
    rank: number | null,
  ) => ({
    option: { code, name: aText(name) },
    ...{ residual: false, rank, isSmall: Math.max(before, now) < 10 },
    ...{ value: aValue(now), previous: aValue(before) },
    change: { value: now / before - 1, difference: now - before, refused: null },
  });
  return {
    ...{ from: '2020-04-01', to: '2021-03-31', months: [4, 5, 6], smallBelow: 10 },
    total: { value: aValue(507), previous: aValue(400) },
    options: [
      option('covid19', '新型コロナウイルス関連', [45, 153], 1),
      option('labour', '労務', [4, 7], 2),
      option('activity', '活動・事業の内容', [80, 60], null),
      {
        ...option('publicity', '広報', [10, 12], null),
        change: {
          ...{ value: null, difference: null },
          refused: { text: aText('対象の月が異なるため、前の年との差は示しません。') },
        },
      },
    ],
  };
}

function topics(base: 'CASES' | 'LABELS', total: number): ConsultationsQuery['byCases'] {
  const counted = { unit: base === 'CASES' ? 'case' : 'label' };
  return {
    metric: CASES,
    base,
    by: [{ code: 'topic' }],
    from: '2020-04-01',
    to: '2021-03-31',
    total: { ...aPartialValue(total), ...counted },
    options: TOPICS.map(([code, name, count, rank]) => ({
      option: { code, name: aText(name) },
      residual: code === 'other',
      rank,
      share: count === null ? null : count / total,
      cumulativeShare: base === 'LABELS' ? (SOFAR[code] ?? null) : null,
      value: { ...(count === null ? aValue(null) : aPartialValue(count)), ...counted },
    })),
  };
}
