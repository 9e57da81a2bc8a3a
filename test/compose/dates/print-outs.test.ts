import { expect, it } from 'vitest'
import { stet } from '../../../src/index.ts'

const STORY =
  'Nine swans came back to the quarry pond at Wexcombe on Tuesday morning, said Arne Dahl, the warden who has counted them.'

it.each(['5/3/22, 9:01 AM', '03.05.2022, 09:01', '03/05/2022 09:01', '2022-05-03 09:01'])(
  'the time at which a page was printed, %s, is no date of its article',
  (time) => {
    const page = (part: number, head: string) =>
      `${time}\n\nSwans return | The Wexcombe Courier\n\n${head}${STORY}\n\n${STORY}\n\nhttps://courier.example/swans\n\n${part}/2\n\n`
    const { headline, published, modified } = stet(`${page(1, 'Swans return to the quarry pond\n\n')}${page(2, '')}`)
    expect({ headline, published, modified }).toEqual({
      headline: 'Swans return to the quarry pond',
      published: null,
      modified: null
    })
  }
)
