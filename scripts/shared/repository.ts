import { gitDirectory, pathInRepository } from '../../src/io/git-content.ts'

/** The repository a command works on, and where the content folder lies in it. A Git directory that is named has it at `content`. */
export async function repositoryOf(content: string, repository: string | undefined): Promise<{ directory: string; content: string }> {
  if (repository !== undefined) return { directory: await gitDirectory(repository), content: 'content' }
  return { directory: await gitDirectory(content), content: await pathInRepository(content) }
}
