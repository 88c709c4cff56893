import { expect, it } from 'vitest'
import { runScript } from '../shared/script.ts'

it('the theme is what the tools of Designsystemet make of its configuration', async () => {
  expect(await runScript('theme', ['--check'])).toEqual({ code: 0, stdout: '', stderr: '' })
})
