import { defineConfig } from 'vite';

export default defineConfig({
  // The page works behind any path prefix: it names its parts relative to its own address.
  base: './',
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // `npm run dev` beside a running `timeline serve`.
  server: { proxy: { '/graphql': 'http://localhost:5080', '/export': 'http://localhost:5080' } },
});
