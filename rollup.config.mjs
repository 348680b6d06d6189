// The script for other people's pages, built from the modules that `tsc` wrote to dist/.
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

// What every element needs lies in one file: Lit without what only forms use of it, the elements' base, dates and numbers.
const shared =
  /\/node_modules\/((?:lit|lit-html)(?!\/directive)|lit-element|@lit\/reactive-element)\/|\/dist\/(components\/(internal\/(?!calls-of|day-turn)|styles\/(?!control))|intl\/format-number|vietnam\/date)/;
// What a card is made of stays one file, although the full view of a product draws with parts of it.
const card =
  /\/dist\/(components\/product-card\/(?!motifs\/|opens)|locales\/vi\/product-card|intl\/format-money|vietnam\/ocop)/;
// What only a failed request needs.
const fallback = /\/node_modules\/ky\//;

export default {
  input: { 'hang-viet': 'dist/cdn/hang-viet.js' },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, moduleIds }) =>
      `chunks/${name === 'define' ? moduleIds.at(-1).split('/').at(-2) : name.replace('.generated', '')}-[hash:8].js`,
    manualChunks: (id) =>
      shared.test(id) ? 'base' : card.test(id) ? 'product-card' : fallback.test(id) ? 'ky' : undefined,
  },
  plugins: [
    resolve(),
    minifyLiterals({
      failOnError: true,
      // ``svg`<path/>` `` must keep its closing slash: a minifier that drops it nests the shapes.
      options: {
        minifyOptions: { keepClosingSlash: true, conservativeCollapse: true, decodeEntities: false },
      },
    }),
    terser({
      ecma: 2022,
      module: true,
      maxWorkers: 1,
      format: { comments: false },
    }),
  ],
  onwarn(warning, next) {
    const file = warning.id ?? warning.ids?.join() ?? warning.loc?.file ?? '';
    if (file.includes('node_modules') && /INVALID_ANNOTATION|CIRCULAR/.test(warning.code ?? '')) return;
    next(warning);
  },
};
