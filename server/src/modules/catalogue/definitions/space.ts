import { defineMetric, FLOW, RATE, type MetricDefinition } from '../metric.js';

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
    variants: [
      { id: 'hours', name: { ja: '時間で数える', en: 'By hours' } },
      { id: 'slots', name: { ja: 'コマで数える', en: 'By slots' } },
      { id: 'days', name: { ja: '日数で数える', en: 'By days' } },
      { id: 'unstated', name: { ja: '分母の記載なし', en: 'Denominator not stated' } },
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
