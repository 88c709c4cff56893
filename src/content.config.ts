import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'zod'
import { readCorpus } from './io/corpus.ts'
import { pagesLoader } from './site/loader.ts'
import { frame, pagesOf } from './site/views/pages.ts'

const { corpus, today } = readCorpus()

export const collections = {
  pages: defineCollection({ loader: pagesLoader(() => pagesOf(corpus, today)) }),
  guides: defineCollection({
    loader: glob({ base: 'src/guides', pattern: '*/*.mdx' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
  frames: defineCollection({ loader: () => frame(corpus, today).map((data) => ({ ...data })) }),
}
