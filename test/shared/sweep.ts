/** Whether this is `npm run test:long`, which tries everything. */
export const thorough = process.env.RETTESNOR_THOROUGH === '1'

/** How often a property is tried: all of it in `npm run test:long`, a fifth in `npm test`, which is to be done while somebody waits. */
export const runs = (all: number): number => (thorough ? all : Math.ceil(all / 5))
