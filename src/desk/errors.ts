/** A problem with one field, as GitHub tells it. */
export interface FieldProblem {
  readonly resource: string
  readonly field?: string
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom'
  readonly message?: string
}

export type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 422 | 500

/** An answer that is not what was asked for. `message` is for people; clients of GitHub compare some messages word by word. */
export class ApiError extends Error {
  readonly status: ErrorStatus
  readonly errors: readonly FieldProblem[] | undefined
  constructor(status: ErrorStatus, message: string, errors?: readonly FieldProblem[]) {
    super(message)
    this.status = status
    this.errors = errors
  }
}

export const notFound = (): ApiError => new ApiError(404, 'Not Found')
export const invalid = (message: string): ApiError => new ApiError(422, message)
/** GitHub's answer to fields that are well formed but cannot be had. */
export const validationFailed = (...errors: FieldProblem[]): ApiError => new ApiError(422, 'Validation Failed', errors)
/** GitHub's answer to what a ruleset forbids. */
export const ruleViolation = (what: string): ApiError => new ApiError(422, `Repository rule violations found\n\n${what}\n\n`)

/** What is found, or the answer that there is nothing. */
export function found<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw notFound()
  return value
}
