import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Workplace } from '../../io/forge/workplace.ts'
import { forgetUser, NotSetUp, placeHere, storedUser, type Place, type User } from '../place.ts'
import { List } from './list.tsx'
import { MatterPage } from './matter.tsx'
import { Button, wordsOf } from './parts.tsx'
import { enter, workplaceFor } from './place.ts'
import { Send } from './send.tsx'
import { pageUrl } from '../../site/urls.ts'

/** Draws the panel in place of the words that stood there while it was fetched. */
export function start(): void {
  document.getElementById('Venter')?.remove()
  // Light or dark, as the reader's machine is: the theme asks for it to be said.
  document.documentElement.dataset.colorScheme = 'auto'
  const root = document.createElement('div')
  document.body.append(root)
  createRoot(root).render(<App />)
}

/** The address within the panel: `#/`, `#/ny`, `#/<id>/<part>`. */
function useRoute(): readonly string[] {
  const read = (): string[] => location.hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent).filter(Boolean)
  const [route, setRoute] = useState(read)
  useEffect(() => {
    const changed = (): void => { setRoute(read()) }
    addEventListener('hashchange', changed)
    return () => { removeEventListener('hashchange', changed) }
  }, [])
  return route
}

function App() {
  const [place, setPlace] = useState<Place>()
  const [user, setUser] = useState<User | undefined>(storedUser)
  const [work, setWork] = useState<Workplace>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => { placeHere().then(setPlace, (error: unknown) => { setProblem(error instanceof NotSetUp ? error.message : wordsOf(error)) }) }, [])
  useEffect(() => {
    if (!place || !user) return
    workplaceFor(place, user).then(setWork, (error: unknown) => {
      // A sign-in that has run out is done again.
      const hasRunOut = (error as { status?: number }).status === 401
      setProblem(hasRunOut ? 'Innloggingen er utløpt. Logg inn på nytt.' : wordsOf(error))
      if (!hasRunOut) return
      forgetUser()
      setUser(undefined)
    })
  }, [place, user])
  const leave = (): void => {
    forgetUser()
    setUser(undefined)
    setWork(undefined)
  }
  const begin = (): void => {
    if (!place) return
    setProblem(undefined)
    enter(place).then(setUser, (error: unknown) => { setProblem(error instanceof Error ? error.message : String(error)) })
  }
  return (
    <>
      <a className="ds-skip-link" href="#Innhold" onClick={(event) => { event.preventDefault(); document.getElementById('Innhold')?.focus() }}>Hopp til innholdet</a>
      <header className="masthead">
        <div className="masthead-inner panel-head">
          <a className="brand" href="/"><span className="brand-name">Rettesnor</span></a>
          <nav className="navigation" aria-label="Arbeidsflate"><ul><li><a href="/admin/">Redigering</a></li><li><a href="#/" aria-current="page">Høringer og vedtak</a></li></ul></nav>
          {work ? <div className="account"><span>Innlogget som {work.user}</span><Button kind="tertiary" onClick={leave}>Logg ut</Button></div> : null}
        </div>
      </header>
      <main id="Innhold" tabIndex={-1}>
        {problem === undefined ? null : <div className="panel" role="alert"><div className="message"><p>{problem}</p></div></div>}
        {user ? work ? <Pages place={work} /> : problem === undefined ? <Waiting /> : null : <SignIn onEnter={begin} ready={place !== undefined} />}
      </main>
    </>
  )
}

function SignIn({ onEnter, ready }: { readonly onEnter: () => void; readonly ready: boolean }) {
  return (
    <div className="panel">
      <section>
        <h1>Høringer og vedtak</h1>
        <p>Her sender de som forvalter dokumenter, forslag på høring, vurderer svarene og legger dem fram til godkjenning. Den som bare skal svare på en høring, trenger ikke å logge inn.</p>
        <div className="actions"><Button kind="primary" onClick={onEnter} disabled={!ready}>Logg inn</Button><a href={pageUrl('hearings', 'nb')}>Se høringene</a></div>
      </section>
    </div>
  )
}

export const Waiting = ({ words = 'Henter …' }: { readonly words?: string }) => <p role="status">{words}</p>

function Pages({ place }: { readonly place: Workplace }) {
  const [page, part] = useRoute()
  if (page === undefined) return <List place={place} />
  if (page === 'ny') return <Send place={place} chosen={part} />
  return <MatterPage key={page} place={place} id={page} part={part ?? ''} />
}

/** Something that is read from the forge, shown when it has come; `again` reads it anew. The page's heading is given focus when the page is another. */
export function useRead<T>(read: () => Promise<T>, key: string): { readonly value: T | undefined; readonly problem: string | undefined; readonly again: () => Promise<void> } {
  const [value, setValue] = useState<T>()
  const [problem, setProblem] = useState<string>()
  const latest = useRef(read)
  latest.current = read
  const again = useCallback(async () => {
    try {
      const next = await latest.current()
      setValue(() => next)
      setProblem(undefined)
    } catch (error) {
      setProblem(wordsOf(error))
    }
  }, [])
  useEffect(() => { void again() }, [key, again])
  return { value, problem, again }
}

export const Problem = ({ children }: { readonly children: ReactNode }) => <div className="panel" role="alert"><div className="message"><p>{children}</p></div></div>

/** The heading of a page; the window is called the same, and whoever comes by keyboard begins there. */
export function Heading({ children, above }: { readonly children: string; readonly above?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${children} – Rettesnor`
    heading.current?.focus()
  }, [children])
  return <header>{above}<h1 ref={heading} tabIndex={-1}>{children}</h1></header>
}
