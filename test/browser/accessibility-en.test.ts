import { everyKindIsAccessible } from './accessibility.ts'

// The pages are those in bokmål in other words; the other looks are for `npm run test:long`.
everyKindIsAccessible('en', [[1280, 'light']])
