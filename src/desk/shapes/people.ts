import { accessOf, actorOf, idOf, type DeskUser } from '../people.ts'
import { nodeId, type Shapes, type View } from '../view.ts'

/** A user, also one who is no longer in settings. */
export function simpleUser({ api, html, people }: View, login: string): Shapes['simple-user'] {
  const user = people.find(login)
  const name = user?.login ?? login
  const url = `${api}/users/${encodeURIComponent(name)}`
  return {
    login: name,
    id: idOf(`user:${name.toLowerCase()}`),
    node_id: nodeId('User', name),
    avatar_url: `${html}/rettesnor.svg`,
    gravatar_id: '',
    url,
    html_url: `${html}/${encodeURIComponent(name)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: 'User',
    site_admin: user !== undefined && accessOf(user) === 'admin',
  }
}

export function publicUser(view: View, user: DeskUser): Shapes['public-user'] {
  return {
    ...simpleUser(view, user.login),
    name: user.name,
    company: null,
    blog: null,
    location: null,
    // Made-up addresses are for commits alone: `name@localhost` is no address that one could write to.
    email: user.email ?? null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: view.state.meta.created,
    updated_at: view.state.meta.created,
  }
}

export function privateUser(view: View, user: DeskUser): Shapes['private-user'] {
  const shape = publicUser(view, user)
  return { ...shape, private_gists: 0, total_private_repos: 1, owned_private_repos: 0, disk_usage: 0, collaborators: view.people.all.length, two_factor_authentication: false }
}

export function permissionsOf(user: DeskUser): { pull: boolean; triage: boolean; push: boolean; maintain: boolean; admin: boolean } {
  const access = accessOf(user)
  return { pull: true, triage: access !== 'read', push: access !== 'read', maintain: access === 'admin', admin: access === 'admin' }
}

export function collaborator(view: View, user: DeskUser): Shapes['collaborator'] {
  return { ...simpleUser(view, user.login), name: user.name, email: actorOf(user).email, permissions: permissionsOf(user), role_name: accessOf(user) }
}

export function collaboratorPermission(view: View, user: DeskUser): Shapes['repository-collaborator-permission'] {
  return { permission: accessOf(user), role_name: accessOf(user), user: collaborator(view, user) }
}

/** How a user stands to the repository. */
export const associationOf = ({ people }: View, login: string): Shapes['author-association'] => (people.find(login) ? 'COLLABORATOR' : 'NONE')
