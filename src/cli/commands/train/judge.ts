import { defaultModel, loadModel, type Model } from '../../../label/index.ts'
import { openProfile, type Profile } from '../../../profile/index.ts'
import { judge as compare, type Judgement } from '../../../train/judge.ts'
import type { Example } from '../../../train/labelled-data.ts'
import { profileOfExamples } from '../../../train/recurrence/profile-of-examples.ts'
import { ROLES } from '../../../tree/roles.ts'
import { AUTO, profileIn } from '../../flags/profile-file.ts'
import { weightsIn } from '../../flags/weights-file.ts'
import { inTurns } from '../../io/in-turns.ts'
import { progressBar } from '../../io/progress.ts'
import { print } from '../../io/stdio.ts'
import { count } from '../../messages/count.ts'
import { labelledDumpsIn } from './labelled-dumps.ts'

interface JudgeFlags {
  profile?: string
  weights?: string
  json?: boolean
  quiet?: boolean
  logFormat?: string
}

/** `stet judge DATA…`: how well the weights label dumps whose labels are known. */
export async function judge(data: readonly string[], flags: JudgeFlags): Promise<void> {
  const { examples } = await labelledDumpsIn(data)
  const model = flags.weights === undefined ? defaultModel() : loadModel(weightsIn(flags.weights))
  const bar = await progressBar(flags)
  bar.start(examples.length, 'judging')
  const profile = flags.profile === undefined ? null : profileOfData(flags.profile, examples, model)
  const judgement = await inTurns(compare(examples, model, profile), (share) =>
    bar.reach(Math.round(share * examples.length))
  )
  bar.stop()
  print(flags.json === true ? `${JSON.stringify(judgement)}\n` : `${tables(judgement).join('\n')}\n`)
}

/** A profile file, or one of the dumps themselves by their domains. */
function profileOfData(flag: string, examples: readonly Example[], model: Model): Profile {
  return flag === AUTO ? profileOfExamples(examples, model) : openProfile(profileIn(flag, model.name))
}

const share = (value: number): string => value.toFixed(3).padStart(7)
const whole = (value: number): string => String(value).padStart(8)

function tables(found: Judgement): string[] {
  return [
    `${count(found.documents, 'dump')}, ${count(found.lines, 'line')}, ${share(found.accuracy).trim()} of them right`,
    '',
    `${'role'.padEnd(12)}  precis  recall      F1    gold   found`,
    ...ROLES.map((role) => {
      const { precision, recall, f1, gold, found: given } = found.roles[role]
      return `${role.padEnd(12)} ${share(precision)} ${share(recall)} ${share(f1)}${whole(gold)}${whole(given)}`
    }),
    `${'mean of F1'.padEnd(12)} ${' '.repeat(16)}${share(found.macro)}`,
    '',
    `words     ${share(found.words.precision)} ${share(found.words.recall)} ${share(found.words.f1)}   in ${count(found.words.documents, 'dump')} with a known text`,
    `headline  ${share(found.headline.exact)} exact, of ${count(found.headline.documents, 'dump')} with one`,
    '',
    'gold label, then the label that was found',
    `${' '.repeat(12)}${ROLES.map((role) => role.slice(0, 7).padStart(8)).join('')}`,
    ...ROLES.map((role) => `${role.padEnd(12)}${ROLES.map((given) => whole(found.confusion[role][given])).join('')}`),
    '',
    'confidence, and the share of labels that were right',
    ...found.reliability.all.bins.map((bin) => `${share(bin.confidence)} ${share(bin.right)}${whole(bin.lines)}`),
    ...(['all', ...ROLES] as const).map(
      (role) => `calibration error ${role.padEnd(12)}${share(found.reliability[role].error)}`
    ),
    `of ${found.sure.lines} lines at .9 and more, ${share(found.sure.wrong).trim()} are wrong`,
    '',
    'the worst dumps',
    ...found.worst.map(({ id, lines, accuracy }) => `${share(accuracy)}${whole(lines)}  ${id}`)
  ]
}
