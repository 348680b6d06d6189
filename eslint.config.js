import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Files of `folder` may import only what `allowed` matches of our own code (and themselves). */
const mayImport = (folder, ...allowed) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.\\./(?:\\.\\./)*(?!(?:${[...allowed].join('|')})/)(?:sdk|vietnam|intl|geo|calendar|locales|catalogue|components|testing|structured-data|cdn|server)/`,
            message: `${folder} may import only: ${allowed.join(', ') || 'nothing of ours'}`,
          },
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['**/dist/', 'docs/api/', 'node_modules/', 'data/', 'catalogue/', 'test/**/screenshots/'] },
  tseslint.configs.recommended,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
    },
  },
  { files: ['**/*.{js,mjs}'], rules: { 'no-restricted-exports': 'off' } },
  // Imports point one way: pure modules → schemas → sdk → elements → the script; the server sees only the leaves, the schemas and the
  // catalogue's rules.
  mayImport('src/intl'),
  mayImport('src/geo'),
  mayImport('src/calendar', 'vietnam'),
  mayImport('src/vietnam', 'intl'),
  mayImport('src/locales'),
  mayImport('src/catalogue', 'intl', 'vietnam', 'sdk/schemas'),
  mayImport('src/sdk', 'intl', 'vietnam', 'catalogue'),
  mayImport('src/testing', 'sdk', 'catalogue', 'vietnam', 'intl'),
  mayImport('src/structured-data', 'sdk/schemas', 'vietnam'),
  mayImport(
    'src/components',
    'structured-data',
    'sdk',
    'intl',
    'geo',
    'calendar',
    'vietnam',
    'locales',
    'components',
  ),
  mayImport('src/cdn', 'components', 'sdk', 'locales'),
  {
    files: ['server/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/src/(?!sdk/schemas/|vietnam/|intl/|catalogue/)',
              message: 'The server may import src/sdk/schemas, src/catalogue, src/vietnam and src/intl only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/sdk/**/*.ts'],
    ignores: ['src/sdk/internal/ky-transport.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: 'ky', message: 'Only ky-transport.ts talks to ky.' }] },
      ],
    },
  },
);
