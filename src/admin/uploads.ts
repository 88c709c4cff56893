import { imageProblem } from '../domain/cms/images.ts'
import { ask } from './dialog.ts'

/**
 * Looks at files as they are chosen, before Decap takes them: what is no image is refused there and then, in words, and the text never
 * comes to show what cannot be saved. The backend looks once more when the draft is saved.
 */
export function guardUploads(page: Document): void {
  const looked = new WeakSet<Event>()
  page.addEventListener(
    'change',
    (event) => {
      const input = event.target
      if (looked.has(event) || !(input instanceof HTMLInputElement) || input.type !== 'file' || !input.files?.length) return
      event.stopImmediatePropagation()
      void problemOf([...input.files]).then(async (problem) => {
        if (!problem) {
          const again = new Event('change', { bubbles: true })
          looked.add(again)
          input.dispatchEvent(again)
          return
        }
        // The same file may be chosen again when it has been put right.
        input.value = ''
        await ask({ title: 'Filen ble ikke lastet opp', paragraphs: [problem] }, [{ label: 'Tilbake', value: undefined }])
      })
    },
    { capture: true },
  )
}

async function problemOf(files: readonly File[]): Promise<string | undefined> {
  for (const file of files) {
    const problem = await file.arrayBuffer().then((bytes) => imageProblem(file.name, new Uint8Array(bytes)), () => `«${file.name}» kan ikke leses. Velg filen på nytt.`)
    if (problem) return problem
  }
  return undefined
}
