import { expect, it } from 'vitest'
import { mayApprove } from '../../src/domain/corpus/entitlement.ts'

it('holds everywhere when no areas are named', () => {
  expect(mayApprove({ 'may-approve': ['policy'] }, 'policy', ['hse', 'privacy'])).toBe(true)
  expect(mayApprove({ 'may-approve': [{ kind: 'policy', source: 'Delegation' }] }, 'policy', ['hse'])).toBe(true)
})
it('holds for the kind alone', () => {
  expect(mayApprove({ 'may-approve': ['policy'] }, 'routine', ['hse'])).toBe(false)
  expect(mayApprove({}, 'policy', ['hse'])).toBe(false)
})
it('takes every area of the document, from several entitlements together', () => {
  const role = { 'may-approve': [{ kind: 'policy', areas: ['hse'] }, { kind: 'policy', areas: ['privacy'] }, { kind: 'routine', areas: ['national-security'] }] }
  expect(mayApprove(role, 'policy', ['hse', 'privacy'])).toBe(true)
  expect(mayApprove(role, 'policy', ['hse', 'national-security'])).toBe(false)
})
it('gives nobody with limits a document whose areas are unknown', () => {
  expect(mayApprove({ 'may-approve': [{ kind: 'policy', areas: ['hse'] }] }, 'policy', [])).toBe(false)
  expect(mayApprove({ 'may-approve': ['policy'] }, 'policy', [])).toBe(true)
})
