/** A date and time of ISO 8601 in the parts that programs spell in their own ways. */
interface Moment {
  /** `2021-03-03` */
  day: string
  /** `17:42:00`; `null` where the day is all that is known. */
  time: string | null
  /** `+01:00`, `Z`, or empty. */
  offset: string
}

/** A date in the forms that front matters have; each `null` where it cannot be said so. */
export interface DateForms {
  /** `2021-03-03T17:42+01:00`, as the document has it: with seconds only where they are known. */
  exact: string | null
  /** `2021-03-03T17:42:00+01:00`, seconds always there: Hugo reads no time without them. */
  full: string | null
  /** `2021-03-03 17:42:00 +0100` */
  spaced: string | null
  /** `2021-03-03T17:42:00`, without the offset. */
  local: string | null
  offset: string | null
  day: string | null
  /** A month or a year alone, which a site builder takes for no date. */
  partial: string | null
}

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:[.,]\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/

export function dateForms(iso: string | null): DateForms {
  const moment = momentOf(iso)
  if (moment === null)
    return { exact: null, full: null, spaced: null, local: null, offset: null, day: null, partial: iso }
  const { day, time, offset } = moment
  if (time === null) return { exact: iso, full: day, spaced: day, local: day, offset: null, day, partial: null }
  const seconds = time.slice(0, 8)
  return {
    exact: iso,
    full: `${day}T${time}${offset}`,
    spaced: `${day} ${seconds}${offset === '' ? '' : ` ${(offset === 'Z' ? '+00:00' : offset).replace(':', '')}`}`,
    local: `${day}T${seconds}`,
    offset: offset === '' ? null : offset,
    day,
    partial: null
  }
}

function momentOf(iso: string | null): Moment | null {
  const [, day, time, seconds = ':00', offset = ''] = MOMENT.exec(iso ?? '') ?? []
  if (day === undefined) return null
  if (time === undefined) return { day, time: null, offset: '' }
  return { day, time: `${time}${seconds.replace(',', '.')}`, offset: withColon(offset) }
}

function withColon(offset: string): string {
  const [, hours, minutes = '00'] = /^([+-]\d\d):?(\d\d)?$/.exec(offset) ?? []
  return hours === undefined ? offset : `${hours}:${minutes}`
}
