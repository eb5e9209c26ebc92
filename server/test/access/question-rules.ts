export const YEAR = 'period: { from: "2020-04-01", to: "2022-03-31" }';

/** The questions about the data: for whoever reads. */
export const questionRules = <Reads extends object>(reads: Reads) => ({
  trend: {
    ...reads,
    about: (unit: string) =>
      `trend(metrics: ["consultation.cases"], units: ["${unit}"], ${YEAR}, grain: MONTH) { grain }`,
  },
  comparison: {
    ...reads,
    about: (unit: string) =>
      `comparison(metric: "consultation.cases", units: ["${unit}"], ${YEAR}) { from }`,
  },
  attendance: {
    ...reads,
    about: (unit: string) => `attendance(unit: "${unit}", fiscalYears: [2021]) { from }`,
  },
  programmeSessions: {
    ...reads,
    about: (unit: string) =>
      `programmeSessions(unit: "${unit}", programme: "seminar", ${YEAR}) { isMore }`,
  },
  spaceDay: {
    ...reads,
    about: (unit: string) => `spaceDay(unit: "${unit}", fiscalYear: 2021) { day }`,
  },
  freeTime: {
    ...reads,
    about: (unit: string) => `freeTime(unit: "${unit}", period: { fiscalYear: 2021 }) { from }`,
  },
  comparisons: {
    ...reads,
    about: (unit: string) =>
      `comparisons(metrics: ["consultation.cases"], units: ["${unit}"], ${YEAR}) { from }`,
  },
  peers: { ...reads, about: (unit: string) => `peers(lead: "${unit}", ${YEAR}) { kind }` },
  breakdown: {
    ...reads,
    about: (unit: string) =>
      `breakdown(metric: "consultation.cases", units: ["${unit}"], ${YEAR}, by: ["topic"]) { from }`,
  },
  rising: {
    ...reads,
    about: (unit: string) =>
      `rising(metric: "consultation.cases", units: ["${unit}"], fiscalYear: 2021, by: "topic") { from }`,
  },
  heatmap: {
    ...reads,
    about: (unit: string) =>
      `heatmap(metrics: ["space.occupancy"], units: ["${unit}"], ${YEAR}, rows: "mode", columns: "month") { from }`,
  },
  records: {
    ...reads,
    about: (unit: string) =>
      `records(metric: "consultation.cases", unit: "${unit}", ${YEAR}) { total }`,
  },
});
