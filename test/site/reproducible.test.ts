import { rmSync } from 'node:fs'
import { expect, inject, it } from 'vitest'
import { build } from '../shared/build.ts'
import { filesIn } from '../shared/folder.ts'

it('gives the same bytes from the same content, day and audience', async () => {
  const again = `${inject('open').folder}-again`
  try {
    await build('content', again)
    const first = filesIn(inject('open').folder)
    const second = filesIn(again)
    expect([...second.keys()]).toEqual([...first.keys()])
    expect([...second].filter(([path, bytes]) => !first.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([])
    expect(first.size).toBeGreaterThan(100)
  } finally {
    rmSync(again, { recursive: true, force: true })
  }
}, 400_000)
