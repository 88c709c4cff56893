import type { Hono } from 'hono'
import { found } from '../errors.ts'
import { answer, pageFrom, textAt, type Call, type Env } from '../http.ts'
import type { DeskUser } from '../people.ts'
import { collaborator, collaboratorPermission, privateUser, publicUser } from '../shapes/people.ts'
import { fullRepository } from '../shapes/repository.ts'

const userAt = (c: Call): DeskUser => found(c.var.view.people.find(textAt(c, 'login')))

/** The one who is signed in, and users in general. */
export function users(api: Hono<Env>): void {
  api.get('/user', (c) => answer(c, privateUser(c.var.view, c.var.user)))
  api.get('/users/:login', (c) => answer(c, publicUser(c.var.view, userAt(c))))
}

/** The repository, and who may do what in it. */
export function collaborators(api: Hono<Env>): void {
  api.get('/', (c) => answer(c, fullRepository(c.var.view, c.var.user)))
  api.get('/collaborators', (c) => answer(c, pageFrom(c, c.var.view.people.all).map((user) => collaborator(c.var.view, user))))
  api.get('/collaborators/:login', (c) => (userAt(c), c.body(null, 204)))
  api.get('/collaborators/:login/permission', (c) => answer(c, collaboratorPermission(c.var.view, userAt(c))))
}
