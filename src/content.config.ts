import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'zod'

/** The site's own texts alone: documents are data and no collection of Astro's (`io/site.ts`). */
export const collections = {
  guides: defineCollection({
    loader: glob({ base: 'src/guides', pattern: '*/*.mdx' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
}
