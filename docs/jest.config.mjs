import { nodeTests } from '../jest.base.mjs';

export default { ...nodeTests, testMatch: ['<rootDir>/*.spec.ts'] };
