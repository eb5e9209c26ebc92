import { handsIn } from './entry-rules.js';

/** The id of a file that waits for the unit in the tests. */
export const importOf = (unit: string): string =>
  `00000000-0000-7000-8000-${Buffer.from(unit).toString('hex').slice(0, 12)}`;

export const IMPORT_QUERIES = {
  importBatch: {
    ...handsIn,
    about: (unit: string) => `importBatch(id: "${importOf(unit)}") { id }`,
  },
  job: { ...handsIn, about: (unit: string) => `job(id: "${importOf(unit)}") { id }` },
  importBatches: {
    ...handsIn,
    elsewhere: 'HIDDEN' as const,
    about: (unit: string) => `importBatches(unit: "${unit}") { batches { id } }`,
  },
};

export const IMPORT_MUTATIONS = {
  rereadImport: {
    ...handsIn,
    about: (unit: string) => `rereadImport(id: "${importOf(unit)}", how: {}) { id }`,
  },
  forgetReading: {
    ...handsIn,
    about: (unit: string) => `forgetReading(id: "${importOf(unit)}") { id }`,
  },
  commitImport: {
    ...handsIn,
    about: (unit: string) => `commitImport(id: "${importOf(unit)}") { id }`,
  },
  discardImport: {
    ...handsIn,
    about: (unit: string) => `discardImport(id: "${importOf(unit)}") { id }`,
  },
  revertImport: {
    ...handsIn,
    about: (unit: string) => `revertImport(id: "${importOf(unit)}") { id }`,
  },
};
