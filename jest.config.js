const common = {
  testEnvironment: 'node',
  globals: { MLCOST_VERSION: '0.0.0' },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': '<rootDir>/test/transform.mjs' },
};

/** For every run, whatever it tests. */
export const running = {
  // Jest leaves one processor idle, of which two make one.
  maxWorkers: '100%',
  // A busy machine is no failure: no test depends on a duration.
  testTimeout: 300_000,
  watchman: false,
};

const unit = {
  ...common,
  displayName: 'unit',
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '/test/browser/', '/test/cli/', '/test/office/'],
};

/** The tests that run commands: these are made plain JavaScript once, and only when one of them runs. */
const cli = {
  ...common,
  displayName: 'cli',
  roots: ['<rootDir>/test/cli'],
  globalSetup: '<rootDir>/test/cli/globalSetup.mjs',
};

/** The tests that need the demo in a browser: it is built and served once, and only when one of them runs. */
const browser = {
  ...common,
  displayName: 'browser',
  roots: ['<rootDir>/test/browser'],
  globalSetup: '<rootDir>/test/browser/globalSetup.mjs',
  globalTeardown: '<rootDir>/test/browser/globalTeardown.mjs',
};

/** The tests that need LibreOffice, and those that need the demo too. */
export const office = [
  {
    ...common,
    displayName: 'office',
    roots: ['<rootDir>/test/office'],
    testPathIgnorePatterns: ['/node_modules/', '/test/office/pane/'],
  },
  { ...browser, displayName: 'office and pane', roots: ['<rootDir>/test/office/pane'] },
];

export default { ...running, testSequencer: '<rootDir>/test/sequencer.mjs', projects: [unit, cli, browser] };
