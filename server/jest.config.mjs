import { nodeTests } from '../jest.base.mjs';

/** Small tests: beside the file they speak of, and the guards. No database. */
export default {
  ...nodeTests,
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
};
