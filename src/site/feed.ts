import { Feed } from 'feed'
import type { Corpus } from '../domain/corpus/corpus.ts'
import { statusOf } from '../domain/corpus/status.ts'
import { absolute } from './api.ts'
import { inLanguage, texts } from './texts.ts'
import { hearingTexts } from './texts/hearings.ts'
import { documentUrl } from './urls.ts'
import { daysOf, hearingLink, shownCases, stageOfCase } from './views/cases.ts'
import { referencesOf, titleOf, viewerOf, type Beyond, type Viewer } from './views/shared.ts'

/** How many of the latest changes the feed tells of. */
const latest = 30

interface News {
  /** Whatever the news is about; together with the day it makes the id, which never changes. */
  readonly path: string
  readonly day: string
  readonly title: string
  readonly summary?: string | undefined
}

/** The Atom feed of what changed, in the first language of the site: a text that came into force or was repealed, and a hearing that opened. */
export function feed(corpus: Corpus, today: string, site: string, beyond: Beyond): string {
  const language = corpus.settings.languages?.[0] ?? 'nb'
  const viewer = viewerOf({ corpus, today, beyond, references: referencesOf(corpus, today) }, language)
  const name = inLanguage(corpus.settings.institution?.name, language)?.text ?? ''
  const news = [...changedTexts(viewer), ...openedHearings(viewer)].sort((a, b) => (a.day === b.day ? (a.path < b.path ? -1 : 1) : a.day < b.day ? 1 : -1)).slice(0, latest)
  const atom = new Feed({
    title: texts[language].tagline(name),
    id: absolute('/', site),
    link: absolute('/', site),
    feedLinks: { atom: absolute('/atom.xml', site) },
    language,
    copyright: name,
    updated: dateOf(news[0]?.day ?? today),
  })
  for (const { path, day, title, summary } of news) {
    const link = absolute(path, site)
    atom.addItem({ title, id: `${link}#${day}`, link, date: dateOf(day), ...(summary ? { description: summary } : {}) })
  }
  return atom.atom1()
}

function changedTexts({ corpus, today, language }: Viewer): News[] {
  return [...corpus.documents.values()].flatMap((document): News[] => {
    const { data } = document
    const day = statusOf(data, today) === 'repealed' ? data.repealed : data['valid-from']
    if (!day || day > today) return []
    const title = day === data.repealed ? `${titleOf(document)} (${texts[language].feed.repealed})` : titleOf(document)
    return [{ path: documentUrl(document.id), day, title, summary: inLanguage(data.summary, data.lang ?? language)?.text }]
  })
}

function openedHearings(viewer: Viewer): News[] {
  const text = hearingTexts[viewer.language]
  return shownCases(viewer).flatMap((found): News[] => {
    const { opened, deadline } = daysOf(found, viewer)
    const { text: title, href } = hearingLink(found, viewer)
    if (!href || opened > viewer.today || stageOfCase(found, viewer.today) === 'withdrawn') return []
    return [{ path: href, day: opened, title: `${text.hearing}: ${title}`, summary: text.until(viewer.day(deadline)) }]
  })
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
