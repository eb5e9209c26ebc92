import { defineMetric, type Facet, FLOW, RATE, type MetricDefinition } from '../metric.js';

/** A meaning that says only what the rate is a share of. */
function denominator(id: string, ja: string, en: string, more: Pick<Facet, 'unknown'> = {}) {
  const name = { ja, en };
  return { name, facets: [{ kind: 'DENOMINATOR', id, name, ...more }] as const };
}

export const SPACE_METRICS: readonly MetricDefinition[] = [
  defineMetric({
    code: 'space.occupancy',
    domain: 'space',
    name: { ja: 'スペース稼働率', en: 'Room occupancy' },
    definition: {
      ja: '開館して貸し出せる時間のうち、予約・利用された割合。分母の取り方は定義ごとに異なり、異なる定義は並べて比べない。',
      en: 'Share of the time a room could be used that was booked. Definitions differ in their denominator and are never mixed.',
    },
    unit: 'ratio',
    direction: 'HIGHER_IS_BETTER',
    ...RATE,
    logicLevel: 'OUTPUT',
    disaggregations: ['mode'],
    addsUpBy: ['mode'],
    variants: [
      { id: 'hours', ...denominator('hours', '時間で数える', 'By hours') },
      { id: 'slots', ...denominator('slots', 'コマで数える', 'By slots') },
      { id: 'days', ...denominator('days', '日数で数える', 'By days') },
      {
        id: 'unstated',
        ...denominator('unstated', '分母の記載なし', 'Denominator not stated', { unknown: true }),
      },
    ],
  }),
  defineMetric({
    code: 'space.bookings',
    domain: 'space',
    name: { ja: '利用件数', en: 'Bookings' },
    definition: { ja: 'スペースの予約・利用の件数。', en: 'Bookings of a room.' },
    unit: 'case',
    direction: 'HIGHER_IS_BETTER',
    ...FLOW,
    logicLevel: 'OUTPUT',
    disaggregations: ['mode'],
  }),
];
