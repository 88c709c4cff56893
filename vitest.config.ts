import { defineConfig } from 'vitest/config'

// `unit` needs nothing built, and `rules`, which tries every branch of every rule, neither; `site` reads and visits sites that are built once before it; `long` is for `npm run test:long`.
export default defineConfig({
  test: {
    // A machine with two cores runs two files at once: vitest would leave one of them idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: { include: ['src/domain/rules/*.ts'], exclude: ['src/domain/rules/*.examples.ts', 'src/domain/rules/rule.ts'], reporter: ['text'], thresholds: { branches: 100 } },
    projects: [
      { extends: true, test: { name: 'rules', include: ['test/rules/**/*.test.ts'] } },
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/{rules,site,browser,long,admin}/**', 'test/desk/endurance.test.ts'] } },
      { extends: true, test: { name: 'site', include: ['test/{site,browser}/**/*.test.ts', 'test/admin/saving.test.ts'], globalSetup: './test/shared/sites.ts' } },
      { extends: true, test: { name: 'long', include: ['test/long/**/*.test.ts', 'test/admin/{every-document,images,writing}.test.ts', 'test/desk/endurance.test.ts', 'test/redline/{property,undo}.test.ts', 'test/cms/canonical.test.ts', 'test/domain/yaml.test.ts'], env: { RETTESNOR_THOROUGH: '1' }, testTimeout: 600_000, fileParallelism: false, globalSetup: './test/shared/sites.ts' } },
    ],
  },
})
