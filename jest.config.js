// Three kinds of tests, the fastest first: rules and rooms on fakes; the edge on real parts; real browsers.
const common = {
  transform: {
    '^.+\\.[mc]?[tj]s$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2024' },
        module: { type: 'commonjs', ignoreDynamic: true },
      },
    ],
  },
  // These packages are ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!jose/|@sparticuz/|temporal-|ical-generator/|ical.js/)'],
  testPathIgnorePatterns: ['/node_modules/', '/tests/boundaries/violations/'],
};

export default {
  testTimeout: 120_000,
  // Most of the slow tests wait: for a minute to come, a claim to run out. On two cores one worker would wait alone.
  maxWorkers: 2,
  projects: [
    {
      ...common,
      displayName: 'rooms',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: [
        ...common.testPathIgnorePatterns,
        '\\.e2e\\.test\\.ts$',
        '\\.edge\\.test\\.ts$',
      ],
    },
    { ...common, displayName: 'edge', testMatch: ['<rootDir>/tests/**/*.edge.test.ts'] },
    { ...common, displayName: 'e2e', testMatch: ['<rootDir>/tests/**/*.e2e.test.ts'] },
  ],
};
