import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createDesk } from '../../../src/desk/desk.ts'

/** A desk in a process of its own, to be killed: `node child.ts <repository> <content>`. It says its address and a token for each of two users. */
const [, , directory = '', content = ''] = process.argv
const desk = await createDesk({ directory, content, users: [{ login: 'kari', name: 'Kari' }, { login: 'ola', name: 'Ola' }],
  // What is tried here is that nothing is lost; who may let in what has tests of its own.
  mayMerge: () => ({ allowed: true }),
})
const server = createServer((request, response) => { desk.handler(request, response, () => response.end()) })
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, kari: desk.tokenFor('kari'), ola: desk.tokenFor('ola') })}\n`)
})
