import { expect, it } from 'vitest'
import { draftPlan } from '../../src/domain/plans/draft.ts'
import { progressOf } from '../../src/domain/plans/progress.ts'
import { writeFields } from '../../src/domain/cms/front-matter.ts'
import { nextPlanYear } from '../../src/domain/hearings/acts/propose-plan.ts'
import { draftPlanFor } from '../../src/io/forge/plan.ts'
import { overviewOf } from '../../src/admin/hearing/data.ts'
import { textAt } from '../desk/shared/edit.ts'
import { bench, codes, done, owner, repo } from './desk.ts'
import { corpusOf } from './shared.ts'

it('proposes the plan of next year as a draft that the CMS knows, and once only', async () => {
  const place = await bench({}, '2027-09-01')
  expect((await overviewOf(place.at('eva'))).plan).toEqual({ year: 2028, isBegun: false })
  const { pull = 0 } = done(await draftPlanFor(place.at('eva'), 2028))

  const eva = place.octokit('eva')
  const { data } = await eva.pulls.get({ owner, repo, pull_number: pull })
  expect({ branch: data.head.ref, labels: data.labels.map(({ name }) => name) }).toEqual({ branch: 'cms/plans/2028', labels: ['decap-cms/draft'] })
  const { snapshots } = place.at('eva')
  const { corpus } = await snapshots.version((await snapshots.head('main')) ?? '')
  const text = await textAt(eva, 'cms/plans/2028', 'content/plans/2028.yaml')
  expect(text).toBe(writeFields('plans', draftPlan(corpus, 2028, '2027-09-01', progressOf(corpus))))
  expect(text).toMatch(/documents:\n\s+- eksempel\n\s+what: revise/)

  expect(codes(await draftPlanFor(place.at('aksel'), 2028))).toEqual(['plan-there'])
  const { plan, registers } = await overviewOf(place.at('aksel'))
  expect(plan).toEqual({ year: 2028, isBegun: true })
  expect(registers).toMatchObject([{ register: 'plans', id: '2028', pull }])
})

it('proposes nothing where nothing falls due or the year has its plan, and leaves no branch behind', async () => {
  const place = await bench({ 'plans/2026.yaml': 'items:\n  - documents:\n      - eksempel\n    what: revise\n    trigger: law\n    responsible: rektor\n    target: 2026-02-02\n', 'documents/annet.mdx': '' }, '2024-09-01')
  expect(codes(await draftPlanFor(place.at('eva'), 2026))).toEqual(['plan-there'])
  expect(codes(await draftPlanFor(place.at('eva'), 2025))).toEqual(['nothing-due'])
  const branches = await place.octokit('eva').repos.listBranches({ owner, repo })
  expect(branches.data.map(({ name }) => name)).toEqual(['main'])
  expect(nextPlanYear(corpusOf({ 'plans/2026.yaml': 'items: []\n' }), '2025-01-01')).toBe(2027)
})
