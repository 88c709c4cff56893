/** What a map has, or what is made and put there, so that each thing is fetched once; what failed is not kept. */
export function kept<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const before = known.get(key)
  if (before) return before
  const made = make()
  known.set(key, made)
  made.catch(() => { known.delete(key) })
  return made
}
