import type { JsxElement } from './document.ts'

/** A block that Markdown lacks: its attributes, and the values an attribute may have where they are few. */
interface Block {
  readonly required: readonly string[]
  readonly values?: Readonly<Record<string, readonly string[]>>
}

/**
 * The closed list of blocks, with what each must have.
 * - `Duties role="…"`: a list of what a role must do, collected on the role's page
 * - `Note type="…"`: a short remark
 * - `Steps`: a numbered list of what to do in order
 * - `Choice question="…"`: a bullet list in which each item begins with its case in bold; the reader picks the case that is theirs
 */
export const blocks: Readonly<Record<string, Block>> = {
  Duties: { required: ['role'] },
  Note: { required: ['type'], values: { type: ['info', 'important', 'example'] } },
  Steps: { required: [] },
  Choice: { required: ['question'] },
}

/** The value of an attribute written as a plain string, or undefined. */
export function attribute(element: JsxElement, name: string): string | undefined {
  for (const item of element.attributes) if (item.type === 'mdxJsxAttribute' && item.name === name && typeof item.value === 'string') return item.value
  return undefined
}
