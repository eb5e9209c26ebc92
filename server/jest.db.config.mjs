import { nodeTests } from '../jest.base.mjs';

/** Tests on PostgreSQL: repositories, guards on tables, and the whole server through GraphQL. */
export default {
  ...nodeTests,
  testMatch: [
    '<rootDir>/src/**/*.db-spec.ts',
    '<rootDir>/test/**/*.db-spec.ts',
    '<rootDir>/test/**/*.e2e-spec.ts',
  ],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  // Long enough for a machine that has other work too: nothing is measured here.
  testTimeout: 120_000,
};
