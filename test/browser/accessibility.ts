import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import type { Language } from '../../schemas/common.ts'
import { kindsOf } from './kinds.ts'
import { expectSound, scrollsSideways, visitor } from './visitor.ts'

/** How wide the window is, and which colours the reader has asked for. */
export type Look = readonly [width: number, colours: 'light' | 'dark']

/** Tests of every kind of page in a language: one file a language, so that they run at the same time. */
export function everyKindIsAccessible(language: Language, looks: readonly Look[]): void {
  const { folder, address } = inject('open')
  const visit = visitor()
  const kinds = kindsOf(folder, language)

  describe(`in ${language}`, () => {
    it('there are pages of every kind', () => {
      expect(kinds.length).toBeGreaterThan(10)
    })

    it.each([...kinds, ...(language === 'nb' ? [['a page that is not there', '/finnes-ikke/'] as const] : [])])(`%s (%s) has no fault that axe sees: ${looks.map((look) => look.join(' px, ')).join('; ')}`, async (_, url) => {
      const visited = await visit(`${address}${url}`)
      const { page } = visited
      if (url.includes('?q=')) await page.locator('#search-results > li').first().waitFor()
      const found: string[] = []
      for (const [width, colorScheme] of looks) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        for (const fault of await faultsOf(page)) found.push(`${width} px, ${colorScheme}: ${fault}`)
        if (await scrollsSideways(page)) found.push(`${width} px: scrolls sideways`)
      }
      expect(found).toEqual([])
      await expectSound(visited)
    })
  })
}

async function faultsOf(page: Page): Promise<string[]> {
  // Our pages have no frames, so the page itself can tell: without this every look opens one more page for the answer.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] }).analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}, first ${nodes[0]?.html.slice(0, 160) ?? ''})`)
}
