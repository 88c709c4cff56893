/**
 * Keeps the editor still while a save is under way: Decap puts what was saved in place of what stands there, and what somebody wrote meanwhile
 * would be gone without a word. Dialogs stand outside the editor and can be answered.
 */
export async function held<T>(act: () => Promise<T>): Promise<T> {
  const root = document.getElementById('nc-root')
  if (!root) return act()
  const focused = document.activeElement
  root.inert = true
  root.setAttribute('aria-busy', 'true')
  try {
    return await act()
  } finally {
    root.inert = false
    root.removeAttribute('aria-busy')
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true })
  }
}
