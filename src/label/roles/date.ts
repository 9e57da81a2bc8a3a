import { sign } from '../cue.ts'
import { listCue } from '../listed-cue.ts'
import { HAS } from '../seen.ts'
import type { RoleSheet } from './role.ts'

export const date: RoleSheet = {
  role: 'date',
  meaning: 'when it was published or changed',
  cues: [
    listCue('date/month', 'it names a month', 'months'),
    listCue('date/weekday', 'it names a day of the week', 'weekdays'),
    listCue('date/published-word', 'it has a word for publishing', 'published-words'),
    listCue('date/updated-word', 'it has a word for updating', 'updated-words'),
    listCue('date/relative-time', 'it says how long ago', 'relative-times', 1),
    listCue('date/time-zone', 'it names a time zone', 'time-zones', 1),
    sign(
      'date/clock-alone',
      'it is little but a time of day',
      2,
      (seen, at) => (seen.marks[at] & HAS.clock) !== 0 && seen.words[at] <= 4
    ),
    sign(
      'date/figures-alone',
      'it is nothing but figures',
      1,
      (seen, at) => seen.words[at] > 0 && seen.numbers[at] === seen.words[at]
    )
  ],
  rules: [],
  examples: ['Published March 3, 2021 at 5:42 PM', 'Stand: 14.07.2021, 18:05 Uhr', '17:32 Uhr']
}
