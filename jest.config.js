export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // Jest leaves one processor idle, of which two make one.
  maxWorkers: '100%',
  // A busy machine is no failure: no test depends on a duration.
  testTimeout: 120_000,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['ts-jest', { useESM: true, diagnostics: false }] },
};
