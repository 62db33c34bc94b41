import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const zone = (layer, may, message) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...may].map((allowed) => `./${allowed}`),
  message,
});

const ground = ['core', 'catalog', 'text', 'formula'];
const zones = [
  zone('core', [], 'core is arithmetic and nothing else: pass what it needs as an argument'),
  { target: './src/core', from: './node_modules', message: 'core sees no npm package' },
  zone('catalog', [], 'catalog is dated data and its look-up'),
  zone('text', [], 'text is words, it knows nobody'),
  zone('formula', [], 'formula reads and writes formula text, it knows no cost'),
  zone('functions', ground, 'functions know core, catalog, text and formula only'),
  zone(
    'sharing',
    [...ground, 'functions', 'budget'],
    'sharing takes cells and gives edits: it knows no host, no engine',
  ),
  zone('budget', [...ground, 'functions'], 'a budget is data: it knows no host, no engine'),
  zone(
    'hosts/excel',
    [...ground, 'functions', 'budget', 'sharing'],
    'a host only draws what budget laid out',
  ),
  zone('hosts/xlsx', [...ground, 'functions', 'budget', 'sharing'], 'a host only draws what budget laid out'),
  zone(
    'recalculation',
    [...ground, 'functions', 'sharing', 'engine'],
    'recalculation puts MLCOST into the engine: it knows no host and no file',
  ),
  zone(
    'background',
    [...ground, 'functions', 'budget', 'sharing', 'engine', 'recalculation', 'hosts'],
    'background is long work on a thread of its own: it sees neither Excel nor the pane',
  ),
  zone('manifest', ['text'], 'the manifest check knows no function and no host'),
  zone('demo', ['engine'], 'the demo stands in for Excel: it meets the add-in by URL only'),
  zone('engine', [], 'the engine is a spreadsheet: it knows nothing of costs'),
  zone(
    'taskpane',
    [...ground, 'functions', 'budget', 'sharing', 'hosts', 'background', 'manifest'],
    'the pane does not know the engine or the command line',
  ),
  zone(
    'cli',
    [
      ...ground,
      'functions',
      'budget',
      'sharing',
      'hosts',
      'engine',
      'recalculation',
      'background',
      'manifest',
      'demo',
    ],
    'the command line does not know the pane',
  ),
];

export default [
  { ignores: ['dist/**', 'node_modules/**'] },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        // As bundlers and Node do: what numfmt names for require and for types is not in its package.
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js', '.json'],
          conditionNames: ['import', 'node', 'default'],
        }),
      ],
    },
    rules: {
      'import-x/no-unresolved': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], ignores: ['src/cli/**'], rules: { 'no-console': 'error' } },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'same inputs, same cell' },
      ],
      'no-restricted-globals': ['error', 'Date', 'performance', 'fetch', 'process'],
    },
  },
];
