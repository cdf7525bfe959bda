/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  clearScreen: false,
  // The texts lie in ../assets, beside the engine's.
  server: { host: '127.0.0.1', port: 1420, strictPort: true, fs: { allow: ['..'] } },
  // Files, never data: addresses: the content security policy allows no font from one.
  build: { target: 'safari16', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  test: {
    testTimeout: 30_000,
    environment: 'jsdom',
    setupFiles: ['src/test_setup.ts'],
    // Midas imports its styles from JavaScript, which Node alone cannot read.
    server: { deps: { inline: [/@midas-ds/] } },
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
