import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonthsTo, daysBetween, monthsBetween, writtenDay } from '../../src/domain/corpus/days.ts'
import { isDueSoon, isOverdue, statusOf } from '../../src/domain/corpus/status.ts'

/** Days from year 1 to year 9000, and those on which arithmetic goes wrong more often than chance would find. */
const day = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map((parts) => written(...parts)),
  fc.tuple(fc.integer({ min: 1890, max: 2100 }), fc.constantFrom('01-31', '02-28', '03-30', '03-31', '04-30', '10-31', '12-31')).map(([year, rest]) => `${year}-${rest}`),
  fc.integer({ min: 473, max: 525 }).map((four) => `${four * 4}-02-${four * 4 === 1900 || four * 4 === 2100 ? 28 : 29}`),
)
const written = (year: number, month: number, date: number) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
const months = fc.integer({ min: 0, max: 240 })

describe('the status of a text', () => {
  it('is in force from its first day', () => {
    expect(statusOf({ 'valid-from': '2026-03-01' }, '2026-02-28')).toBe('upcoming')
    expect(statusOf({ 'valid-from': '2026-03-01' }, '2026-03-01')).toBe('in-force')
  })
  it('is in force on its last day, and expired the day after', () => {
    const dates = { 'valid-from': '2026-01-01', 'valid-to': '2026-12-31' }
    expect(statusOf(dates, '2026-12-31')).toBe('in-force')
    expect(statusOf(dates, '2027-01-01')).toBe('expired')
  })
  it('is repealed from the day of the repeal', () => {
    const dates = { 'valid-from': '2026-01-01', repealed: '2026-06-01' }
    expect(statusOf(dates, '2026-05-31')).toBe('in-force')
    expect(statusOf(dates, '2026-06-01')).toBe('repealed')
  })
  it('is repealed though it has expired or never came into force', () => {
    expect(statusOf({ 'valid-to': '2025-12-31', repealed: '2026-06-01' }, '2026-06-01')).toBe('repealed')
    expect(statusOf({ 'valid-from': '2027-01-01', repealed: '2026-06-01' }, '2026-06-01')).toBe('repealed')
  })
  it('is in force when nothing says otherwise', () => {
    expect(statusOf({}, '2026-01-01')).toBe('in-force')
  })
})

describe('a revision', () => {
  const dates = { 'valid-from': '2024-01-01', 'next-revision': '2026-06-12' }
  it('is not overdue on the last day, when there is still time, but on the next', () => {
    expect([isOverdue(dates, '2026-06-12'), isOverdue(dates, '2026-06-13')]).toEqual([false, true])
  })
  it('is due soon from so many days before, to and with the last day', () => {
    expect(['2026-03-13', '2026-03-14', '2026-06-12', '2026-06-13'].map((today) => isDueSoon(dates, today, 90))).toEqual([false, true, true, false])
    expect(['2026-06-11', '2026-06-12'].map((today) => isDueSoon(dates, today, 0))).toEqual([false, true])
  })
  it('is asked only of a text in force that has a deadline', () => {
    for (const other of [{ repealed: '2025-01-01' }, { 'valid-to': '2025-01-01' }, { 'valid-from': '2030-01-01' }]) {
      expect(isOverdue({ ...dates, ...other }, '2026-07-01')).toBe(false)
      expect(isDueSoon({ ...dates, ...other }, '2026-06-12', 90)).toBe(false)
    }
    expect([isOverdue({}, '2026-07-01'), isDueSoon({}, '2026-07-01', 90)]).toEqual([false, false])
  })
  it('is never both overdue and due soon', () => {
    fc.assert(fc.property(day, day, (due, today) => !(isOverdue({ 'next-revision': due }, today) && isDueSoon({ 'next-revision': due }, today, 10_000))))
  })
})

describe('days', () => {
  it('are counted over the nights when the clock changes', () => {
    expect(daysBetween('2026-03-28', '2026-03-29')).toBe(1)
    expect(daysBetween('2026-03-29', '2026-03-30')).toBe(1)
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
    expect(daysBetween('2026-01-01', '2026-07-01')).toBe(181)
  })
  it('are counted over leap days, centuries and backwards', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2100-02-28', '2100-03-01')).toBe(1)
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1)
    expect(daysBetween('0099-12-31', '0100-01-01')).toBe(1)
  })
  it('count the same from one to a second to a third as from the first to the third', () => {
    fc.assert(fc.property(day, day, day, (a, b, c) => daysBetween(a, b) + daysBetween(b, c) === daysBetween(a, c)))
  })
  it('compare as text as they compare in time', () => {
    fc.assert(fc.property(day, day, (a, b) => Math.sign(daysBetween(a, b)) === (a < b ? 1 : a > b ? -1 : 0)))
  })
})

describe('months', () => {
  it('end on the last day of a shorter month', () => {
    expect(addMonthsTo('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonthsTo('2024-02-29', 48)).toBe('2028-02-29')
    expect(addMonthsTo('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonthsTo('2026-08-31', 1)).toBe('2026-09-30')
    expect(addMonthsTo('2025-12-31', 2)).toBe('2026-02-28')
  })
  it('keep the day over the nights when the clock changes', () => {
    expect(addMonthsTo('2026-02-28', 1)).toBe('2026-03-28')
    expect(addMonthsTo('2026-03-29', 7)).toBe('2026-10-29')
    expect(addMonthsTo('2026-09-25', 1)).toBe('2026-10-25')
  })
  it('are whole from the day on which as many can be added', () => {
    expect(monthsBetween('2025-06-12', '2026-06-11')).toBe(11)
    expect(monthsBetween('2025-06-12', '2026-06-12')).toBe(12)
    expect(monthsBetween('2024-02-29', '2025-02-28')).toBe(12)
    expect(monthsBetween('2026-01-31', '2026-04-30')).toBe(3)
    expect(monthsBetween('2026-01-31', '2026-02-27')).toBe(0)
  })
  it('are as many between two days as were added to the first to get the second', () => {
    fc.assert(fc.property(day, months, (from, number) => monthsBetween(from, addMonthsTo(from, number)) === number))
  })
  it('never pass the second day, and one more always does', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const number = monthsBetween(from, to)
        expect(number).toBeGreaterThanOrEqual(0)
        expect(addMonthsTo(from, number) <= to && addMonthsTo(from, number + 1) > to).toBe(true)
      }),
    )
  })
  it('land in the month that was meant, on the same day or the last', () => {
    fc.assert(
      fc.property(day, months, (from, number) => {
        const to = addMonthsTo(from, number)
        const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(count(to)).toBe(count(from) + number)
        expect(to.slice(8) === from.slice(8) || (to.slice(8) < from.slice(8) && daysBetween(to, addMonthsTo(`${to.slice(0, 7)}-01`, 1)) === 1)).toBe(true)
      }),
    )
  })
})

it('writes days as running text has them', () => {
  expect(writtenDay('2025-06-02', 'nb')).toBe('2. juni 2025')
  expect(writtenDay('2025-06-12', 'nn')).toBe('12. juni 2025')
  expect(writtenDay('2025-06-12', 'en')).toBe('12 June 2025')
})
