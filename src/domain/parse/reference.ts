import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { SyntaxFault } from './parser.ts'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze()

/** remark, the reference parser: runs in the browser, and in the tests that hold Sätteri's trees against it. */
export function reference(text: string): Root | SyntaxFault {
  try {
    return processor.parse(text)
  } catch (error) {
    const place = (error as { place?: { offset?: number; start?: { offset?: number } } }).place
    const reason = (error as { reason?: string }).reason ?? String(error)
    return { offset: place?.offset ?? place?.start?.offset ?? 0, reason }
  }
}
