/** What is for those who hand figures in. */
export const handsIn = {
  who: ['ADMINISTRATOR', 'DIRECTOR', 'STAFF'],
  elsewhere: 'UNSEEN',
} as const;

/** A figure nobody else hands in, another one each time. */
const typed = (unit: string, n: number): string =>
  `{ unit: "${unit}", metric: "web.access", period: "${dayOf(n)}", printed: "${n}" }`;

const dayOf = (n: number): string =>
  new Date(Date.UTC(2030, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

export const ENTRY_QUERIES = {
  entryForm: {
    ...handsIn,
    about: (unit: string) => `entryForm(unit: "${unit}", month: "2021-04") { from }`,
  },
  entryChecks: {
    ...handsIn,
    about: (unit: string, n: number) => `entryChecks(inputs: [${typed(unit, n)}]) { value }`,
  },
};

export const ENTRY_MUTATIONS = {
  recordObservation: {
    ...handsIn,
    about: (unit: string, n: number) => `recordObservation(input: ${typed(unit, n)}) { added }`,
  },
  recordObservations: {
    ...handsIn,
    about: (unit: string, n: number) => `recordObservations(inputs: [${typed(unit, n)}]) { added }`,
  },
};
