import { getCollection } from 'astro:content'
import { accentCss } from '../site/accent.ts'
import type { Frame } from '../site/views/types.ts'

// The accent colour that settings name, as the colours that Designsystemet derives from it.
export async function GET(): Promise<Response> {
  const [frame] = await getCollection('frames')
  return new Response(accentCss((frame?.data as unknown as Frame | undefined)?.colour), { headers: { 'content-type': 'text/css' } })
}
