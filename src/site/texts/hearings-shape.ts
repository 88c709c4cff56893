import type { DecisionKind } from '../../../schemas/decision.ts'
import type { HearingData } from '../../../schemas/hearing.ts'
import type { DispositionKind, Position } from '../../../schemas/response.ts'
import type { Stage } from '../../domain/hearings/state.ts'

/** The texts of the pages of hearings and of histories. Those of the letter stand in `domain/hearings/letter.ts`, of the form in `response-form.ts`. */
export interface HearingTexts {
  readonly title: string
  readonly lead: string
  readonly hearing: string
  readonly open: string
  readonly coming: string
  readonly closed: string
  readonly noneOpen: string
  readonly planned: string
  readonly plannedSpan: (from: string, to: string) => string
  readonly stages: Readonly<Record<Stage, string>>
  readonly deadline: string
  readonly until: (day: string) => string
  readonly opens: (day: string) => string
  readonly was: (from: string, to: string) => string
  readonly moved: (from: string, to: string) => string
  readonly answer: string
  readonly answerSection: string
  readonly letter: string
  readonly summary: string
  readonly printHint: string
  readonly documents: string
  readonly undertaking: Readonly<Record<HearingData['members'][number]['undertaking'], string>>
  readonly seeChanges: string
  readonly seeText: string
  readonly afterHearing: string
  readonly proposalOf: (day: string) => string
  readonly inForce: string
  readonly textGone: string
  readonly words: (inserted: number, deleted: number, moved: number) => string
  readonly noWords: string
  readonly reason: string
  readonly questions: string
  readonly question: (number: number) => string
  readonly means: string
  readonly meansNothing: string
  readonly gains: (role: string) => string
  readonly loses: (role: string) => string
  readonly applies: (role: string) => string
  readonly appliesNot: (role: string) => string
  readonly clausesGained: string
  readonly clausesLost: string
  readonly uncovered: string
  readonly anchors: string
  readonly anchorStates: Readonly<Record<'vanished' | 'renamed' | 'changed', string>>
  readonly section: (anchor: string) => string
  readonly suspects: string
  readonly invited: string
  readonly unit: string
  readonly answered: string
  readonly notAnswered: string
  readonly responses: string
  readonly noResponses: string
  readonly privatePerson: string
  readonly onBehalfOf: (who: string) => string
  readonly received: (day: string) => string
  readonly late: string
  readonly redacted: string
  readonly positions: Readonly<Record<Position, string>>
  readonly dispositions: Readonly<Record<DispositionKind, string>>
  readonly matrix: string
  readonly remark: string
  readonly ownersAnswer: string
  readonly because: (reason: string) => string
  readonly whole: string
  readonly decisions: string
  /** What a decision did, and «by». A text that was adopted has the word of its kind of document. */
  readonly decided: Readonly<Record<Exclude<DecisionKind, 'adopted'>, string>>
  readonly decision: (by: string, role: string, from: string) => string
  readonly consultations: string
  readonly held: (body: string, day: string, minutes: string) => string
  readonly waiver: string
  readonly withdrawn: (day: string) => string
  readonly contact: string
  readonly owner: string
  readonly caseNumber: string
  readonly to: string
  readonly toTop: string
  readonly counts: (responses: number, remarks: number) => string
}
