/** What a forge answers of the rules for main, as far as they matter: shapes of GitHub's REST API. What could not be seen is undefined. */
export interface ForgeSettings {
  readonly repository: { readonly default_branch?: string; readonly allow_merge_commit?: boolean | undefined; readonly allow_squash_merge?: boolean | undefined; readonly allow_rebase_merge?: boolean | undefined }
  /** Every rule that holds for main, from rulesets of the repository and of its owner. */
  readonly rules: readonly Rule[]
  /** The rulesets that these come from. `bypass_actors` is shown to those alone who may change them. */
  readonly rulesets: readonly { readonly name: string; readonly enforcement: string; readonly bypass_actors?: readonly unknown[] | undefined }[]
  /** What a run of a workflow may do when it says nothing itself. */
  readonly workflow: { readonly default_workflow_permissions?: string; readonly can_approve_pull_request_reviews?: boolean } | undefined
}

interface Rule {
  readonly type: string
  readonly parameters?: {
    readonly required_approving_review_count?: number
    readonly dismiss_stale_reviews_on_push?: boolean
    readonly require_last_push_approval?: boolean
    readonly require_code_owner_review?: boolean
    readonly allowed_merge_methods?: readonly string[]
    readonly required_status_checks?: readonly { readonly context: string }[]
  } | undefined
}

export const requiredStatus = 'rettesnor/hearing'

/** What is missing or wrong, each in a sentence with what to do; nothing when the forge guards main as it must. */
export function forgeFaults({ repository, rules, rulesets, workflow }: ForgeSettings): string[] {
  const faults: string[] = []
  const need = (holds: boolean, words: string): void => { if (!holds) faults.push(words) }
  const of = (type: string) => rules.filter((rule) => rule.type === type).map(({ parameters }) => parameters ?? {})
  const reviews = of('pull_request')
  need(repository.default_branch === 'main', `Hovedgrenen heter «${repository.default_branch ?? ''}». Gi den navnet «main», og la den være standardgrenen.`)
  need(rulesets.length > 0, 'Ingen regelsett gjelder for main. Lag ett under Settings, Rules, Rulesets, med «Enforcement status: Active».')
  for (const { name, enforcement, bypass_actors: bypass } of rulesets) {
    need(enforcement === 'active', `Regelsettet «${name}» er ikke i kraft. Sett «Enforcement status» til «Active».`)
    if (bypass === undefined) faults.push(`Det kan ikke ses om noen får gå utenom regelsettet «${name}». Bruk et token som kan administrere lageret («Administration: read and write»).`)
    else need(bypass.length === 0, `${bypass.length} får gå utenom regelsettet «${name}». Tøm «Bypass list».`)
  }
  need(of('deletion').length > 0, 'main kan slettes. Slå på «Restrict deletions».')
  need(of('non_fast_forward').length > 0, 'main kan skrives over med makt. Slå på «Block force pushes».')
  need(reviews.length > 0, 'main kan endres uten pull request. Slå på «Require a pull request before merging».')
  if (reviews.length > 0) {
    need(reviews.some(({ required_approving_review_count: count = 0 }) => count >= 1), 'Ingen godkjenning kreves. Sett «Required approvals» til minst 1.')
    need(reviews.some(({ dismiss_stale_reviews_on_push: dismiss }) => dismiss === true), 'En godkjenning gjelder også det som er endret siden. Slå på «Dismiss stale pull request approvals when new commits are pushed».')
    need(reviews.some(({ require_last_push_approval: last }) => last === true), 'Den som sist endret forslaget, kan godkjenne det. Slå på «Require approval of the most recent reviewable push».')
    need(reviews.some(({ require_code_owner_review: owners }) => owners === true), 'Godkjenning kreves ikke av dem som står i CODEOWNERS. Slå på «Require review from Code Owners».')
  }
  need(of('required_status_checks').some(({ required_status_checks: checks }) => checks?.some(({ context }) => context === requiredStatus)), `Statusen «${requiredStatus}» er ikke påkrevd. Legg den til under «Require status checks to pass».`)
  const merging = reviews.flatMap(({ allowed_merge_methods: methods }) => (methods ? [methods] : []))
  const byRules = merging.some((methods) => methods.length === 1 && methods[0] === 'merge')
  const byRepository = repository.allow_merge_commit === true && repository.allow_squash_merge === false && repository.allow_rebase_merge === false
  need(byRules || byRepository, 'Forslag kan flettes på andre måter enn med flettecommit. Da mister vedtakene forbindelsen til det som ble vedtatt. La bare «Merge» være tillatt.')
  if (workflow) {
    need(workflow.default_workflow_permissions === 'read', 'Arbeidsflyter får skrive når de ikke sier noe annet. Velg «Read repository contents permission» under Settings, Actions, General.')
    need(workflow.can_approve_pull_request_reviews === false, 'Arbeidsflyter får godkjenne pull requester. Slå av «Allow GitHub Actions to create and approve pull requests».')
  }
  return faults
}
