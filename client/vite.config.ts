import { constants } from 'node:zlib';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

const SERVER = 'http://127.0.0.1:3000';

/** One step more saves a hundredth and takes five times as long. */
const BROTLI = defineAlgorithm('brotliCompress', {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
});

/** A script for each shared file would be sixty to fetch before anything is drawn: few connections, one after another. */
const GROUPS = [
  { name: 'first', tags: ['$initial' as const], priority: 3 },
  { name: 'libraries', test: /node_modules/, minShareCount: 2, entriesAware: true, priority: 2 },
  { name: 'common', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 20_000 },
];

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    // Once, when built: the server sends what stands beside the file. Fonts and pictures are packed already.
    compression({ algorithms: [BROTLI, 'gzip'], include: /\.(?:js|css|html|svg)$/ }),
  ],
  // No data: URIs: the server's content security policy allows 'self' only.
  build: {
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
  },
  server: { proxy: { '/graphql': SERVER, '/health': SERVER } },
});
