import { defineCollection } from 'astro:content'
import { readCorpus } from './io/corpus.ts'
import { pagesLoader } from './site/loader.ts'
import { frame, pagesOf } from './site/views/pages.ts'

const { corpus, today } = readCorpus()

export const collections = {
  pages: defineCollection({ loader: pagesLoader(() => pagesOf(corpus, today)) }),
  frames: defineCollection({ loader: () => frame(corpus).map((data) => ({ ...data })) }),
}
