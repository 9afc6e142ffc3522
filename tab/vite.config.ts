import { defineConfig } from 'vite';

/** Everything becomes a file of its own: the server's Content-Security-Policy allows no inline script. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [`${import.meta.dirname}/index.html`, `${import.meta.dirname}/config.html`],
    },
  },
});
