import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**', 'test/browser/**'],
    testTimeout: 60_000,
    coverage: { include: ['src/domain/rules/*.ts'], thresholds: { branches: 100 } },
  },
})
