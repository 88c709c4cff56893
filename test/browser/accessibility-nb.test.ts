import { everyKindIsAccessible } from './accessibility.ts'

// The other two looks are for `npm run test:long`.
everyKindIsAccessible('nb', [[1280, 'light'], [320, 'dark']])
