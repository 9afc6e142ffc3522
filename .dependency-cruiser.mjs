// The arrows of the house. `npm test` fails on a wrong one, and tests/boundaries proves that each rule bites.
const rooms =
  '(networks|people|sessions|attendance|reminders|wishes|delivery|evaluations|triads|contributions|discussions|cases|chats)';
/** In a root of its own (tests/boundaries) the same rules apply below it. */
const root = process.env.BOUNDARIES_ROOT ?? '';
const at = (path) => `^${root}${path}`;
const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const frameworks =
  '(botbuilder|botframework-[^/]+|@microsoft/teams-ai|restify|@azure/[^/]+|openai|jose|dictionary-sv|azurite|@microsoft/m365agentsplayground)';
const npm = (names) => `(^|/)node_modules/${names}(/|$)|^${names}(/|$)`;

export default {
  forbidden: [
    error(
      'frameworks-only-in-edge',
      'An SDK is replaced by rewriting the edge, so nothing else may know one.',
      { path: at('(bot|tab)/'), pathNot: at('bot/edge/') },
      { path: npm(frameworks) },
    ),
    error(
      'rooms-know-ports-contract-and-nouns',
      'A room reaches ports, contract, itself, and the main noun of another room.',
      { path: at(`bot/${rooms}/`) },
      {
        path: at('bot/'),
        pathNot: [
          at('bot/(ports|contract)/'),
          at('bot/$1/'),
          at(
            'bot/(networks/network|people/person|sessions/session|attendance/attendance|delivery/delivery|evaluations/evaluation|triads/round|contributions/contribution|cases/case)\\.ts$',
          ),
        ],
      },
    ),
    error(
      'rooms-import-few-packages',
      'Rules stay readable without any library; the ones named here are pure.',
      { path: at(`bot/(${rooms}|ports|contract|commands\\.ts|compose\\.ts)`) },
      {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg'],
        pathNot: npm('((@types/)?papaparse|temporal-polyfill|ical-generator|@orama/stemmers|yaml)'),
      },
    ),
    error(
      'temporal-only-in-localTime',
      'Libraries disagree on the hours that clocks skip and repeat, so one file decides.',
      { path: at('(bot|tab)/'), pathNot: at('bot/ports/localTime\\.ts$') },
      { path: npm('temporal-polyfill') },
    ),
    error(
      'ical-only-in-calendar',
      'One file writes calendar files.',
      { path: at('(bot|tab)/'), pathNot: at('bot/sessions/calendar\\.ts$') },
      { path: npm('ical-generator') },
    ),
    error(
      'stemmers-only-in-search',
      'One folder decides what words are.',
      { path: at('(bot|tab)/'), pathNot: at('bot/cases/search/') },
      { path: npm('@orama/stemmers') },
    ),
    error(
      'yaml-only-in-case-files',
      'One file reads and writes front matter.',
      { path: at('(bot|tab)/'), pathNot: at('bot/cases/files/') },
      { path: npm('yaml') },
    ),
    error(
      'rooms-import-no-node-modules-but-crypto',
      'Files, network and timers belong to the edge; node:crypto is for hashing (its randomness is refused by the linter).',
      { path: at(`bot/(${rooms}|ports|contract|commands\\.ts|compose\\.ts)`) },
      { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    ),
    error(
      'ports-know-nobody',
      'A port is words and shapes.',
      { path: at('bot/ports/') },
      {
        path: at('bot/'),
        pathNot: at('bot/ports/'),
      },
    ),
    error(
      'contract-imports-nothing',
      'Bot and tab share it.',
      { path: at('bot/contract/') },
      {
        pathNot: at('bot/contract/'),
      },
    ),
    error(
      'nobody-imports-compose-but-edge',
      'Rooms do not know how they are assembled.',
      {
        path: at('bot/'),
        pathNot: at('bot/edge/'),
      },
      { path: at('bot/(compose\\.ts|edge/)') },
    ),
    error(
      'tab-knows-contract-only',
      'The tab talks to the bot through the API.',
      { path: at('tab/') },
      {
        path: at('bot/'),
        pathNot: at('bot/contract/'),
      },
    ),
    error(
      'bot-does-not-know-tab',
      'The server serves the built files, nothing more.',
      { path: at('bot/') },
      {
        path: at('tab/'),
      },
    ),
    error(
      'teams-js-only-in-teamsHost',
      'One file speaks with the host.',
      { path: at('(bot|tab)/'), pathNot: at('tab/teamsHost\\.ts$') },
      { path: npm('@microsoft/teams-js') },
    ),
    error(
      'adaptivecards-only-in-cardView',
      'One file draws cards.',
      { path: at('(bot|tab)/'), pathNot: at('tab/cardView\\.ts$') },
      { path: npm('adaptivecards') },
    ),
    error('no-circles', 'What knows each other is one thing; types too.', {}, { circular: true }),
    error(
      'no-unresolved',
      'An import that leads nowhere.',
      { pathNot: 'vite\\.config' },
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: ['^tab/dist/', '^appPackage/build/', ...(root ? [] : ['^tests/boundaries/violations'])],
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
