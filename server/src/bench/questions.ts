import type { Question } from './asker.js';

export type Questions = Readonly<Record<string, string>>;

/** Everything a number may carry. */
const VALUE = `value qualifier numerator denominator unit method status definitionId provenanceCount
  coverage { reported expected from to asOf } alternatives { value method }
  provenance { document { code } line printed reporter { code } importedAt } notes { code text { ja en } }
  unitName { ja en } findingCount findings { key kind severity verdict title { ja en } text { ja en } }`;

export const PUBLISHED: Questions = {
  'trend, one metric, 12 months': `{ trend(metrics: ["meeting.attendance"], units: ["nishitokyo-yumecollabo"],
    period: { fiscalYear: 2021 }, grain: MONTH) { series { unit { code } points { period value { ${VALUE} } } } } }`,
  'trend, 10 metrics, a network, 3 years': `{ trend(metrics: ["consultation.cases", "group.registered", "facility.visiting_groups",
    "facility.visitors", "facility.salon_users", "equipment.loans", "mailbox.provided", "web.access", "information.items",
    "video.views"], units: ["tama-neighbours"], period: { fiscalYears: [2020, 2021, 2022] }, grain: FISCAL_YEAR)
    { series { metric { code } points { period value { ${VALUE} } } } } }`,
  'breakdown, 13 topics': `{ breakdown(metric: "consultation.cases", units: ["yokohama-kyodo"], period: { fiscalYear: 2020 },
    by: ["topic"]) { total { ${VALUE} } options { option { code } share rank value { ${VALUE} } } } }`,
  'trend, two years, months in common, year before': `{ trend(metrics: ["space.occupancy"], units: ["yokohama-kyodo", "nishitokyo-yumecollabo"],
    period: { fiscalYears: [2020, 2021] }, grain: MONTH, mode: LIKE_FOR_LIKE, withPrevious: true)
    { series { unit { code } points { period value { ${VALUE} } previous { ${VALUE} } change { kind value } } } } }`,
  'comparison, 10 cities per 1,000 residents': `{ comparison(metric: "consultation.cases", match: NEAREST, comparisonSet: "tama-neighbours",
    units: ["132292", "132039", "141003", "132110", "132012", "132128", "132063", "132047", "132080", "132098"],
    period: { fiscalYear: 2021 }, normalise: { by: PER_1000_RESIDENTS })
    { rows { unit { code } rank comparable reasons { code text { ja en } } value { ${VALUE} } } summary { n median mean } } }`,
  'heatmap, months by mode, with margins': `{ heatmap(metrics: ["space.occupancy"], units: ["yokohama-kyodo/space-ab"], period: { fiscalYear: 2020 },
    rows: "mode", columns: "month") { cells { row column value { ${VALUE} } } rowTotals { value { ${VALUE} } }
    columnTotals { value { ${VALUE} } } total { value { ${VALUE} } } } }`,
};

const NETWORK = `units: ["demo-network"]`;
const YEAR = `period: { fiscalYear: 2024 }`;

/** Those of the fictional network. */
const CITIES = [
  'demo-shiomino',
  'demo-kasuminohara',
  'demo-hanakago',
  'demo-tsukishiro',
  'demo-suzunari',
  'demo-aise',
  'demo-akari',
  'demo-kumoi',
] as const;

const UNITS = `units: ${JSON.stringify(CITIES)}`;
const MARGINS = `rowTotals { value { ${VALUE} } } columnTotals { value { ${VALUE} } } total { value { ${VALUE} } }`;

export const FICTIONAL: Questions = {
  'trend of cases, 60 months of the network': `{ trend(metrics: ["consultation.cases"], ${NETWORK},
    period: { fiscalYears: [2021, 2022, 2023, 2024, 2025] }, grain: MONTH) { series { points { period value { ${VALUE} } } } } }`,
  'trend of occupancy, 8 cities, 12 months, year before': `{ trend(metrics: ["space.occupancy"], ${UNITS}, ${YEAR}, grain: MONTH,
    withPrevious: true) { series { unit { code } points { period value { ${VALUE} } previous { ${VALUE} } change { kind value } } } } }`,
  'comparison of occupancy, 8 cities': `{ comparison(metric: "space.occupancy", ${UNITS}, ${YEAR})
    { rows { unit { code } rank comparable reasons { code text { ja en } } value { ${VALUE} } } summary { n median mean } } }`,
  'breakdown of cases by topic, the network': `{ breakdown(metric: "consultation.cases", ${NETWORK}, ${YEAR}, by: ["topic"])
    { total { ${VALUE} } options { option { code } share rank value { ${VALUE} } } } }`,
  'breakdown of cases by channel and topic, the network': `{ breakdown(metric: "consultation.cases", ${NETWORK}, ${YEAR},
    by: ["channel", "topic"]) { total { ${VALUE} } options { option { code } second { code } share rank value { ${VALUE} } } } }`,
  'heatmap of cases, months by topic, a center': `{ heatmap(metrics: ["consultation.cases"], units: ["demo-shiomino-center"], ${YEAR},
    rows: "topic", columns: "month") { cells { row column value { ${VALUE} } } ${MARGINS} } }`,
  'heatmap of occupancy, weekday by time slot, the network': `{ heatmap(metrics: ["space.occupancy"], ${NETWORK}, ${YEAR},
    rows: "weekday", columns: "time_slot") { cells { row column value { ${VALUE} } } ${MARGINS} } }`,
};

/** What `plain-trend.query.ts` asks of the events. */
export const LONG_TREND: Question = {
  query: `{ trend(metrics: ["consultation.cases", "space.bookings", "session.participants"], ${NETWORK},
    period: { fiscalYears: [2021, 2022, 2023, 2024, 2025] }, grain: MONTH)
    { series { metric { code } points { period value { ${VALUE} } } } } }`,
};

const OVERVIEW = `query ($metrics: [String!]!, $units: [String!]!, $year: Int!) {
  trend(metrics: $metrics, units: $units, period: { fiscalYear: $year }, grain: MONTH)
    { series { metric { code } unit { code } points { period periodTo value { ${VALUE} } } } } }`;

const METRICS = [
  'consultation.cases',
  'consultation.minutes',
  'space.bookings',
  'space.occupancy',
  'session.participants',
  'session.seat_fill',
] as const;
const YEARS = [2024, 2021, 2022, 2023, 2025] as const;

export const OVERVIEW_NAME = 'overview, 6 metrics × 12 months × 8 cities';

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  return [...items.slice(by % items.length), ...items.slice(0, by % items.length)];
}

/** The overview; by its number, up to 240 of them, of another year or in another order. */
export function overview(number = 0): Question {
  const turn = Math.floor(number / YEARS.length);
  const year = YEARS[number % YEARS.length];
  const metrics = rotated(METRICS, Math.floor(turn / CITIES.length));
  return { query: OVERVIEW, variables: { metrics, units: rotated(CITIES, turn), year } };
}
