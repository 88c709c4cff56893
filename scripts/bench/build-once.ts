import { buildSite } from '../../src/io/build.ts'

/* One build of what the environment names: the pages alone, or with the search index. */
await buildSite({ pagesAlone: process.argv[2] === 'pages' })
