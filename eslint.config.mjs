import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import * as refuse from './eslint/restrictions.mjs';
import { boundParameters } from './eslint/rules/bound-parameters.mjs';
import { clientZones, projectZones, serverZones } from './eslint/zones.mjs';

export { serverModules } from './eslint/module-order.mjs';

const root = import.meta.dirname;

const TS = ['**/*.ts', '**/*.tsx'];
const SPECS = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.db-spec.ts', '**/*.e2e-spec.ts'];
const SQL_FILES = [
  'server/src/**/*.repository.ts',
  'server/src/**/*.query.ts',
  'server/src/platform/database/*.ts',
  'server/src/platform/database/migrations/*.ts',
];
// Tools that read a default export: configurations, and what Jest runs before the tests.
const DEFAULT_EXPORTS = ['**/*.config.{mjs,ts}', '**/test/support/global-*.{mjs,ts}'];

const nodeGlobals = Object.fromEntries(
  [
    ...['process', 'console', 'Buffer', 'URL', 'fetch', 'AbortController', 'AbortSignal'],
    ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'TextDecoder', 'TextEncoder'],
  ].map((name) => [name, 'readonly']),
);

const restrict = (...groups) => ({ 'no-restricted-syntax': ['error', ...groups.flat(2)] });
const habits = [refuse.manyParameters, refuse.defaultExport];

/** An edge only within a project: the constraint names no other scope. */
const scopes = ['scope:server', 'scope:client', 'scope:seeds', 'scope:docs'].map((scope) => ({
  sourceTag: scope,
  onlyDependOnLibsWithTags: [scope],
}));

export default tseslint.config(
  {
    ignores: ['**/dist/', '**/node_modules/', '.nx/', '.data/', '**/graphql/generated/'],
  },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    plugins: {
      '@nx': nx,
      'import-x': importX,
      musubi: { rules: { 'bound-parameters': boundParameters } },
    },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['server/tsconfig.json', 'client/tsconfig.json', 'docs/tsconfig.json'],
          noWarnOnMultipleProjects: true,
        }),
      ],
    },
  },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'max-lines': ['error', 300],
      ...restrict(habits),
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ['client/public/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly', localStorage: 'readonly' },
    },
  },
  {
    files: TS,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-await': 'off',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        { basePath: root, zones: [...serverZones, ...clientZones(root), ...projectZones] },
      ],
      '@nx/enforce-module-boundaries': [
        'error',
        { allow: [], depConstraints: scopes, enforceBuildableLibDependency: false },
      ],
    },
  },

  // Server
  {
    files: ['server/src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      ...restrict(habits, refuse.environment, refuse.sqlElsewhere),
    },
  },
  {
    files: SQL_FILES,
    rules: { 'musubi/bound-parameters': 'error', ...restrict(habits, refuse.environment) },
  },
  {
    // Starts PostgreSQL: asks it whether it is up, and hands its programs a cleaned environment.
    files: ['server/src/platform/database/embedded/**/*.ts'],
    rules: { 'musubi/bound-parameters': ['error', 'statements'], ...restrict(habits) },
  },
  {
    files: ['server/src/platform/config/**/*.ts'],
    rules: restrict(habits, refuse.sqlElsewhere),
  },
  {
    files: ['server/src/modules/**/*.ts'],
    ignores: ['**/*.{entity,repository,query,module}.ts', ...SPECS],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'typeorm', message: 'TypeORM stands in entities, repositories and queries only.' },
      ],
    },
  },
  {
    // The pure core takes values and returns values.
    files: [
      'server/src/modules/*/{definitions,reading,formats,checks,rules,schemes}/**/*.ts',
      'server/src/platform/time/**/*.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@nestjs/*', 'typeorm', 'pg'], message: 'Pure: values only.' }] },
      ],
    },
  },

  // Client
  {
    files: ['client/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['client/src/**/*.{ts,tsx}'],
    rules: {
      ...restrict(habits, refuse.environment, refuse.rawColours),
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'recharts', message: 'Recharts is used in shared/charts only.' }] },
      ],
    },
  },
  {
    files: ['client/src/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      ...restrict(habits, refuse.environment, refuse.rawColours, refuse.literalWords),
    },
  },
  { files: ['client/src/shared/charts/**'], rules: { 'no-restricted-imports': 'off' } },

  // What a test may do, and tools
  {
    files: [...SPECS, 'server/test/**/*.ts', 'client/src/shared/testing/**', 'client/e2e/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      ...restrict(habits),
    },
  },
  {
    files: DEFAULT_EXPORTS,
    rules: { ...restrict(refuse.manyParameters), '@nx/enforce-module-boundaries': 'off' },
  },
);
