/** Unit and end-to-end tests run on ESM sources, transpiled by swc; types are checked by tsc alone. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  // On a busy machine a test that starts processes takes a while.
  testTimeout: 30_000,
  // The front doors and the way through the engine are run by tests/e2e, as processes, where nothing is counted.
  collectCoverageFrom: ['src/**/*.ts', '!**/*.generated.*'],
  coverageThreshold: { global: { lines: 85 } },
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/', '<rootDir>/.synthinfra/'],
};
