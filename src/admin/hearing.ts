import { config } from 'zod'
import { start } from './hearing/app.tsx'

// The policy of the page lets nothing be made to code on the spot, and zod need not try.
config({ jitless: true })
start()
