import type { ComponentType } from 'react'

/** An immutable value as Decap hands it out. */
export interface Immutable {
  get(key: string): unknown
  getIn(path: readonly string[]): unknown
  toJS(): unknown
}

/** What a widget is given to draw itself. */
export interface ControlProps {
  readonly value: unknown
  readonly field: Immutable
  /** As it was when the field was drawn. */
  readonly entry: Immutable
  /** As it is now. */
  readonly getEntry: () => Immutable
  readonly forID: string
  readonly classNameWrapper: string
  readonly onChange: (value: unknown) => void
  readonly setActiveStyle: () => void
  readonly setInactiveStyle: () => void
}

/** Decap, as far as we use it. */
export interface Cms {
  init(options: { config: object }): void
  registerBackend(name: string, backend: unknown): void
  registerWidget(widgets: readonly object[]): void
  registerWidget(name: string, control: ComponentType<ControlProps>): void
  registerEditorComponent(component: object): void
  registerRemarkPlugin(plugin: object): void
  registerCustomFormat(name: string, extension: string, format: { fromFile(text: string): object; toFile(data: object): string }): void
  registerPreviewTemplate(name: string, component: ComponentType<{ entry: Immutable }>): void
  registerPreviewStyle(path: string): void
  registerLocale(name: string, phrases: object): void
  registerEventListener(listener: { name: string; handler: (event: { entry: Immutable; author: { login?: string; name?: string } }) => Promise<unknown> }): void
}
