const sets = { who: ['ADMINISTRATOR', 'COORDINATOR', 'DIRECTOR'], elsewhere: 'UNSEEN' } as const;
const signedIn = { who: 'SIGNED_IN', elsewhere: 'UNSEEN' } as const;

/** A year of its own for each call, so that one does not refuse the next. */
const year = (n: number): number => 1950 + (n % 150);

const key = (unit: string, n: number): string =>
  `unit: "${unit}", metric: "web.access", fiscalYear: ${year(n)}`;

const target = (unit: string, n: number): string =>
  `setTarget(input: { ${key(unit, n)}, expectedVersion: 0, type: AT_LEAST, low: 1 }) { __typename }`;

export const KPI_QUERIES = {
  achievementSchemes: {
    who: 'EVERYBODY',
    elsewhere: 'NOT_ABOUT_UNITS',
    about: () => 'achievementSchemes { code }',
  },
  targetPreview: {
    who: 'EVERYBODY',
    elsewhere: 'NOT_ABOUT_UNITS',
    about: () => 'targetPreview(metric: "web.access", type: ABOUT, low: 6) { text { ja } }',
  },
  printedTarget: {
    who: 'EVERYBODY',
    elsewhere: 'NOT_ABOUT_UNITS',
    about: () => 'printedTarget(metric: "web.access", printed: "年1回", fiscalYear: 2021) { type }',
  },
  scorecard: {
    ...signedIn,
    about: (unit: string) => `scorecard(unit: "${unit}", fiscalYear: 2021) { asOf }`,
  },
  targetVersions: {
    ...signedIn,
    about: (unit: string) => `targetVersions(${key(unit, 0)}) { version }`,
  },
} as const;

export const KPI_MUTATIONS = {
  setTarget: { ...sets, about: target },
  setTargets: {
    ...sets,
    about: (unit: string, n: number) =>
      `setTargets(input: { unit: "${unit}", fiscalYear: ${year(n)}, targets: [{ metric: "web.access", expectedVersion: 0, type: AT_LEAST, low: 2 }] }) { __typename }`,
  },
  removeTarget: {
    ...sets,
    given: target,
    about: (unit: string, n: number) =>
      `removeTarget(target: { ${key(unit, n)} }, expectedVersion: 1) { __typename }`,
  },
  addKpiRemark: {
    ...sets,
    given: target,
    about: (unit: string, n: number) =>
      `addKpiRemark(${key(unit, n)}, kind: REASON, text: "n") { id }`,
  },
  removeKpiRemark: {
    ...sets,
    about: (unit: string) => `removeKpiRemark(id: "${remarkOf(unit)}")`,
  },
  markScorecardSeen: {
    ...signedIn,
    about: (unit: string) => `markScorecardSeen(unit: "${unit}", fiscalYear: 2021)`,
  },
};

/** The id of what somebody wrote at a target of the unit in the tests. */
export const remarkOf = (unit: string): string =>
  `c0000000-0000-7000-8000-${Buffer.from(unit).toString('hex').slice(0, 12)}`;

/** What somebody wrote before at a target of the unit. */
export const REMARK_BEFORE = `INSERT INTO kpi_remark (id, unit, metric, programme, fiscal_year, kind, body, author_id, author_name, written_at)
  VALUES ($1, $2, 'web.access', '', 2021, 'REASON', 'n', gen_random_uuid(), 'S', now())`;
