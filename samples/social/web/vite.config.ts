import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The page asks its own origin at /fate; while developing, that is passed on to a server of its
// own.
const proxy = { '/fate': process.env.FATE_SERVER ?? 'http://127.0.0.1:4000' };

export default defineConfig({
  plugins: [react()],
  preview: { proxy },
  server: { proxy },
});
