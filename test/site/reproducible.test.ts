import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { build } from '../shared/build.ts'
import { filesIn } from '../shared/folder.ts'

it('gives the same bytes from the same content, history, snapshot, day and audience', async () => {
  const again = `${inject('open').folder}-again`
  try {
    await build('content', again, 'open', { RETTESNOR_SNAPSHOT: join(dirname(again), 'snapshot.json'), RETTESNOR_DESK: '1' })
    const first = filesIn(inject('open').folder)
    const second = filesIn(again)
    expect([...second.keys()]).toEqual([...first.keys()])
    expect([...second].filter(([path, bytes]) => !first.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([])
    expect(first.size).toBeGreaterThan(100)
  } finally {
    rmSync(again, { recursive: true, force: true })
  }
}, 400_000)
