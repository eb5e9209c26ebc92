import { defineMetric, type Facet, FLOW, RATE, type MetricDefinition } from '../metric.js';

/** A meaning that says only what the rate is a share of. */
function denominator(id: string, ja: string, en: string, more: Pick<Facet, 'unknown'> = {}) {
  const name = { ja, en };
  return { name, facets: [{ kind: 'DENOMINATOR', id, name, ...more }] as const };
}

/** What only a log of bookings gives. */
const OF_BOOKINGS: readonly MetricDefinition[] = [
  defineMetric({
    code: 'space.minutes_booked',
    domain: 'space',
    name: { ja: '予約時間', en: 'Time booked' },
    definition: {
      ja: 'スペースが予約された時間（分）。開館時間の内外を問わない。複数のスペースを合わせて使えば、それぞれに数える。',
      en: 'Minutes for which a space was booked, within opening hours or not. Where a booking takes several spaces, each counts.',
    },
    unit: 'minute',
    direction: 'HIGHER_IS_BETTER',
    ...FLOW,
    logicLevel: 'OUTPUT',
    disaggregations: ['mode', 'purpose'],
  }),
  defineMetric({
    code: 'space.minutes_used',
    domain: 'space',
    name: { ja: '使われた時間', en: 'Time used' },
    definition: {
      ja: '予約のうち、実際に使われたと記録された時間（分）。使われたかどうかの記録がない予約は含まず「以上」と示す。複数のスペースを合わせて使えば、それぞれに数える。',
      en: 'Minutes booked of which it was noted that somebody came. Bookings without such a note are left out, and the value is then “at least”. Where a booking takes several spaces, each counts.',
    },
    unit: 'minute',
    direction: 'HIGHER_IS_BETTER',
    ...FLOW,
    logicLevel: 'OUTPUT',
  }),
  defineMetric({
    code: 'space.minutes_out_of_hours',
    domain: 'space',
    name: { ja: '開館時間外の予約時間', en: 'Time booked out of hours' },
    definition: {
      ja: '予約時間のうち、開館時間の外にあたる時間（分）。稼働率には含めない。',
      en: 'Minutes booked while the space was not open. They are no part of occupancy.',
    },
    unit: 'minute',
    direction: 'NEUTRAL',
    ...FLOW,
    logicLevel: 'OUTPUT',
  }),
  defineMetric({
    code: 'space.used_share',
    domain: 'space',
    name: { ja: '予約のうち実際に使われた時間の割合', en: 'Used share of time booked' },
    definition: {
      ja: '使われたかどうかが分かる予約について、使われた時間 ÷ 予約時間。',
      en: 'Time used ÷ time booked, over bookings of which it was noted whether anybody came.',
    },
    unit: 'ratio',
    partOfWhole: true,
    direction: 'HIGHER_IS_BETTER',
    ...RATE,
    logicLevel: 'OUTPUT',
  }),
  defineMetric({
    code: 'space.no_show_rate',
    domain: 'space',
    name: { ja: '無断不使用率', en: 'No-show rate' },
    definition: {
      ja: '使われたかどうかが分かる予約のうち、利用者が来なかったものの割合（件数）。',
      en: 'Share of bookings to which nobody came, of those of which it was noted.',
    },
    unit: 'ratio',
    partOfWhole: true,
    direction: 'LOWER_IS_BETTER',
    ...RATE,
    logicLevel: 'OUTPUT',
    disaggregations: ['purpose'],
  }),
  defineMetric({
    code: 'space.users',
    domain: 'space',
    name: { ja: 'スペース利用者数（延べ）', en: 'Users of spaces (cumulative)' },
    definition: {
      ja: '予約してスペースを使った人の延べ数。誰も来なかった予約は0人、人数が記録されていない予約は含まず「以上」と示す。',
      en: 'People who used a booked space, once for each booking; a no-show has none. Bookings without a number of people are left out, and the value is then “at least”.',
    },
    unit: 'person',
    direction: 'HIGHER_IS_BETTER',
    ...FLOW,
    logicLevel: 'OUTPUT',
    disaggregations: ['purpose'],
  }),
  defineMetric({
    code: 'space.seat_occupancy',
    domain: 'space',
    name: { ja: '座席利用率', en: 'Seat occupancy' },
    definition: {
      ja: '席数と人数が分かる予約について、開館時間内の人数 × 時間 ÷ 席数 × 時間。誰も来なかった予約は0人とする。',
      en: 'People × minutes ÷ seats × minutes within opening hours, over bookings of which seats and people are known; a no-show has no people.',
    },
    unit: 'ratio',
    direction: 'HIGHER_IS_BETTER',
    ...RATE,
    logicLevel: 'OUTPUT',
  }),
  defineMetric({
    code: 'space.utilisation',
    domain: 'space',
    name: { ja: '総合利用率', en: 'Utilisation' },
    definition: {
      ja: '開館時間内に使われた席 × 時間 ÷ 開館して使えた席 × 時間。1つのスペースで全予約の人数が分かれば、稼働率 × 座席利用率に等しい。人数の分からない予約は使われた席に数えないため、「以上」と示す。',
      en: 'Seat-minutes used within opening hours ÷ seat-minutes open. For one space, with the people of every booking known, it is occupancy × seat occupancy. Bookings without a number of people add no seats, and the value is then “at least”.',
    },
    unit: 'ratio',
    direction: 'HIGHER_IS_BETTER',
    ...RATE,
    logicLevel: 'OUTPUT',
  }),
];

/** What occupancy by hours leaves. */
const FREE_SHARE = defineMetric({
  code: 'space.free_share',
  domain: 'space',
  name: { ja: '空き時間の割合', en: 'Share of open time left free' },
  definition: {
    ja: '開館して貸し出せる時間のうち、予約が入らなかった時間の割合。時間で数えた稼働率と合わせて100%になる。来なかった予約の時間は、空きには数えない。',
    en: 'Share of the time a space was open in which nobody had booked it. With occupancy by hours it makes 100%. The time of a no-show was booked, and is not free.',
  },
  unit: 'ratio',
  partOfWhole: true,
  direction: 'NEUTRAL',
  ...RATE,
  logicLevel: 'OUTPUT',
  disaggregations: ['weekday', 'time_slot'],
});

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
    partOfWhole: true,
    direction: 'HIGHER_IS_BETTER',
    ...RATE,
    logicLevel: 'OUTPUT',
    disaggregations: ['mode', 'weekday', 'time_slot'],
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
    disaggregations: ['mode', 'purpose', 'weekday', 'time_slot'],
  }),
  ...OF_BOOKINGS,
  FREE_SHARE,
];
