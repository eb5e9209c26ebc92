import base from './jest.config.mjs';

export default {
  transform: base.transform,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/e2e/**/*.e2e-spec.ts'],
  testTimeout: 60_000,
  maxWorkers: 1,
};
