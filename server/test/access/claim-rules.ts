const checks = {
  who: ['ADMINISTRATOR', 'COORDINATOR', 'DIRECTOR', 'STAFF', 'EVALUATOR'],
  elsewhere: 'UNSEEN',
} as const;

/** The document with figures of the unit. */
const documentOf = (unit: string): string => (unit === 'yokohama-kyodo' ? 'S4' : 'S0');

/** The id of a sentence somebody recorded of the unit in the tests. */
export const claimOf = (unit: string): string =>
  `d0000000-0000-7000-8000-${Buffer.from(unit).toString('hex').slice(0, 12)}`;

/** What somebody recorded before of the unit. */
export const CLAIM_BEFORE = `INSERT INTO claim (id, document, line, sentence, unit, fiscal_year, kind, recorded_by, recorded_at, version)
  VALUES ($1, 'S0', 3, 'n', $2, 2021, 'INCREASE', 'S', now(), 1)`;

const READING = 'fiscalYear: 2021, kind: INCREASE';

export const CLAIM_QUERIES = {
  claims: {
    who: 'SIGNED_IN',
    elsewhere: 'UNSEEN',
    about: (unit: string) => `claims(units: ["${unit}"]) { more }`,
  },
  suggestClaims: {
    ...checks,
    about: (unit: string) => `suggestClaims(document: "${documentOf(unit)}") { fiscalYear }`,
  },
} as const;

export const CLAIM_MUTATIONS = {
  addClaim: {
    ...checks,
    about: (unit: string) =>
      `addClaim(document: "${documentOf(unit)}", line: 1, sentence: "x", unit: "${unit}", ${READING}) { id }`,
  },
  linkClaim: {
    ...checks,
    about: (unit: string) => `linkClaim(id: "${claimOf(unit)}", version: 1, ${READING}) { id }`,
  },
  confirmClaim: {
    ...checks,
    about: (unit: string) => `confirmClaim(id: "${claimOf(unit)}", version: 99) { id }`,
  },
  removeClaim: {
    ...checks,
    about: (unit: string) => `removeClaim(id: "${claimOf(unit)}", version: 99)`,
  },
  restoreClaim: {
    ...checks,
    about: (unit: string) => `restoreClaim(id: "${claimOf(unit)}") { id }`,
  },
} as const;
