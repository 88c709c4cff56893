import type { ForgeSettings } from '../../domain/reports/forge-settings.ts'
import type { Forge } from './client.ts'

/** Asks a forge how it guards main. Throws octokit's RequestError; what the token may not see is left out. */
export async function forgeSettings({ octokit, owner, repo }: Forge): Promise<ForgeSettings> {
  const { data: repository } = await octokit.rest.repos.get({ owner, repo })
  const rules = await octokit.paginate(octokit.rest.repos.getBranchRules, { owner, repo, branch: 'main', per_page: 100 })
  const ids = [...new Set(rules.flatMap(({ ruleset_id: id }) => id ?? []))]
  const rulesets = await Promise.all(ids.map(async (id) => {
    const { data } = await octokit.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id, includes_parents: true })
    return { name: data.name, enforcement: data.enforcement, bypass_actors: data.bypass_actors }
  }))
  const workflow = await octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ owner, repo }).then(({ data }) => data, (error: unknown) => {
    if ([403, 404].includes((error as { status?: number }).status ?? 0)) return undefined
    throw error
  })
  return { repository, rules: rules as ForgeSettings['rules'], rulesets, workflow }
}
