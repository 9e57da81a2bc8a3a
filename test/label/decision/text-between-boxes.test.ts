import { describe, expect, test } from 'vitest'
import { stet } from '../../../src/index.ts'

const BUTTONS = {
  en: ['Share', 'Facebook', 'Email', 'Copy link'],
  de: ['Teilen', 'Facebook', 'E-Mail', 'Link kopieren'],
  fr: ['Partager', 'Facebook', 'E-mail', 'Copier le lien'],
  ru: ['Поделиться', 'ВКонтакте', 'Телеграм', 'Скопировать ссылку']
}

/** A story with two boxes, and one paragraph, the second, between them. */
interface Story {
  readonly head: readonly string[]
  readonly text: readonly [string, string, string, string, string]
  readonly boxes: readonly [above: readonly string[], below: readonly string[]]
}

const STORIES: readonly (readonly [language: string, story: Story])[] = [
  [
    'French',
    {
      head: ['La digue de Valmer sera relevée avant l’hiver', 'Par Lucie Marchal', '4 janvier 2026'],
      text: [
        'La digue de Valmer sera relevée d’un mètre avant l’hiver prochain, après que la mer a franchi deux fois le quai en novembre, a annoncé mardi la commune.',
        '« Mieux vaut un mur trop haut qu’une rue sous l’eau », a déclaré la maire, Odile Farge. Elle estime le chantier à trois millions d’euros.',
        'Les pêcheurs craignent de ne plus voir leurs bateaux depuis le port. Ils demandent des marches et une rampe pour les filets.',
        'Le conseil votera en mars. Les travaux dureraient six mois, et le quai resterait ouvert aux piétons pendant toute la durée.',
        'La digue date de 1912 et a été réparée pour la dernière fois il y a vingt ans.'
      ],
      boxes: [
        [...BUTTONS.fr],
        ['À lire aussi', 'Le phare de Valmer sera vendu', 'Les marins réclament un nouveau quai']
      ]
    }
  ],
  [
    'German',
    {
      head: ['Deich in Lindach wird vor dem Winter erhöht', 'Von Jana Peters', '4. Januar 2026'],
      text: [
        'Der Deich in Lindach wird vor dem nächsten Winter um einen Meter erhöht, nachdem das Wasser im November zweimal über den Kai gelaufen ist, teilte die Gemeinde am Dienstag mit.',
        '„Lieber eine zu hohe Mauer als eine Straße unter Wasser“, sagte Bürgermeisterin Olga Brandt. Sie rechnet mit Kosten von drei Millionen Euro.',
        'Die Fischer fürchten, dass sie ihre Boote vom Hafen aus nicht mehr sehen. Sie fordern Stufen und eine Rampe für die Netze.',
        'Der Rat stimmt im März ab. Die Arbeiten würden sechs Monate dauern, der Kai bliebe für Fußgänger die ganze Zeit offen.',
        'Der Deich stammt aus dem Jahr 1912 und wurde zuletzt vor zwanzig Jahren ausgebessert.'
      ],
      boxes: [[...BUTTONS.de], ['Wir benötigen Ihre Zustimmung, um diesen Inhalt zu laden', 'Akzeptieren und weiter']]
    }
  ],
  [
    'Portuguese',
    {
      head: ['Dique de Valmar será elevado antes do inverno', 'Por Lúcia Marques', '4 de janeiro de 2026'],
      text: [
        'O dique de Valmar será elevado em um metro antes do próximo inverno, depois que o mar passou duas vezes sobre o cais em novembro, informou a prefeitura na terça-feira.',
        '“É melhor um muro alto demais do que uma rua debaixo da água”, disse a prefeita, Odília Farias. Ela calcula o custo em três milhões.',
        'Os pescadores temem não ver mais os barcos a partir do porto. Pedem degraus e uma rampa para as redes.',
        'A câmara vai votar em março. As obras durariam seis meses, e o cais ficaria aberto aos pedestres o tempo todo.',
        'O dique é de 1912 e foi reparado pela última vez há vinte anos.'
      ],
      boxes: [
        ['Publicidade'],
        ['Notícias relacionadas', 'O farol de Valmar será vendido', 'Marinheiros pedem um novo cais']
      ]
    }
  ],
  [
    'Russian',
    {
      head: ['Дамбу в Вальмере поднимут до зимы', 'Автор: Мария Теплова', '4 января 2026'],
      text: [
        'Дамбу в Вальмере поднимут на метр до следующей зимы, после того как в ноябре вода дважды перелилась через набережную, сообщила во вторник мэрия.',
        '«Лучше слишком высокая стена, чем улица под водой», — сказала мэр Ольга Брандт. По ее словам, работы обойдутся в три миллиона рублей.',
        'Рыбаки боятся, что больше не увидят свои лодки из порта. Они просят сделать ступени и спуск для сетей.',
        'Совет проголосует в марте. Работы займут шесть месяцев, и набережная все это время останется открытой для пешеходов.',
        'Дамба построена в 1912 году, последний раз ее чинили двадцать лет назад.'
      ],
      boxes: [[...BUTTONS.ru], ['Реклама']]
    }
  ]
]

describe('a paragraph between two boxes', () => {
  test.each(STORIES)('stands, and the boxes do not: %s', (_language, { head, text, boxes }) => {
    const [first, second, ...rest] = text
    const lines = [...head, first, ...boxes[0], second, ...boxes[1], ...rest]
    const roles = stet(`${lines.join('\n\n')}\n`).blocks
    const roleOf = (line: string) => roles.find((block) => block.text === line)?.role
    for (const line of text) expect(['body', 'standfirst'], line).toContain(roleOf(line))
    for (const line of boxes.flat()) expect(roleOf(line), line).toBe('boilerplate')
  })
})

describe('a row of buttons for sharing', () => {
  const PROSE = [
    'The council of Sula will raise the sea wall by a metre before the winter, it said on Tuesday after a long debate.',
    'Fishermen fear that they will no longer see their boats from the harbour, and ask for steps and a ramp.'
  ]

  test.each(Object.entries(BUTTONS))('is struck between paragraphs: %s', (_language, buttons) => {
    const { blocks } = stet(
      `${['Sea wall to be raised', 'By Maria Teller', PROSE[0], ...buttons, PROSE[1]].join('\n\n')}\n`
    )
    for (const button of buttons) expect(blocks.find(({ text }) => text === button)?.role, button).toBe('boilerplate')
  })

  test('is none where the names of networks have text between them', () => {
    const lines = ['Which network is for whom', 'By Maria Teller', 'Facebook', PROSE[0], 'Instagram', PROSE[1]]
    const { blocks } = stet(`${lines.join('\n\n')}\n`)
    expect(blocks.filter(({ role }) => role === 'body').map(({ text }) => text)).toEqual(
      expect.arrayContaining([...PROSE])
    )
  })
})
