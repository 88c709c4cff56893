import { generateColorSchemes, type CssColor } from '@digdir/designsystemet/color'

/** A stylesheet with an institution's accent colour in both schemes, over the theme's own; nothing where settings name no colour. */
export function accentCss(colour: string | undefined): string {
  if (!colour) return ''
  const { light, dark } = generateColorSchemes(colour as CssColor)
  const block = (scheme: typeof light) => scheme.map(({ name, hex }) => `--ds-color-accent-${name}:${hex}`).join(';')
  return `:root,[data-color-scheme]{${block(light)}}@media (prefers-color-scheme:dark){[data-color-scheme="auto"]{${block(dark)}}}[data-color-scheme="dark"]{${block(dark)}}`
}
