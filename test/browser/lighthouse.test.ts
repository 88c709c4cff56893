import { expect, inject, it } from 'vitest'
import { audit, auditedPages } from '../../scripts/bench/lighthouse.ts'

// Performance varies with the machine: `npm run bench -- lighthouse` measures it.
it('Lighthouse gives 100 for accessibility, best practices and search engines on front, document, list and search pages', async () => {
  const audits = await audit(inject('open').address, auditedPages, ['accessibility', 'best-practices', 'seo'])
  for (const { url, points, wanting } of audits) expect({ url, points, wanting }).toEqual({ url, points: { accessibility: 100, 'best-practices': 100, seo: 100 }, wanting: [] })
  expect(audits).toHaveLength(4)
}, 180_000)
