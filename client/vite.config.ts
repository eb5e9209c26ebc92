import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const SERVER = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  // No data: URIs: the server's content security policy allows 'self' only.
  build: { assetsInlineLimit: 0, target: 'es2022' },
  server: { proxy: { '/graphql': SERVER, '/health': SERVER } },
});
