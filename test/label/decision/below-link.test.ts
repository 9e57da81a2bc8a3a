import { describe, expect, it } from 'vitest'
import { stet } from '../../../src/index.ts'

const STORIES = [
  {
    language: 'en',
    link: 'Related: Who is Peter Ashby?',
    sentence: 'The council will count the spoilt papers again on Monday.',
    label: 'More on this story',
    story: 'Vellin by-election: what the numbers tell',
    head: ['Vellin by-election: turnout falls to lowest since 1987', 'By Ruth Kellan'],
    text: [
      'The turnout in the Vellin by-election fell to 31 per cent on Thursday, the lowest since 1987, the district council said on Friday morning.',
      'Peter Ashby, who won the seat by 214 votes, said he would ask for a change in the hours of the polling stations.',
      'His rival, Ines Harrow, said she would not ask for a recount.'
    ]
  },
  {
    language: 'en2',
    link: 'Read more: Storm closes bridge at Oakmere',
    sentence: 'Repairs to the bridge will begin in March.',
    label: 'Most read',
    story: 'Tram fares to rise',
    head: ['Storm damages bridge at Oakmere', 'By Ruth Kellan'],
    text: [
      'A storm damaged the bridge at Oakmere on Sunday night, and the district council closed it to all traffic on Monday morning.',
      'Engineers found cracks in two of the seven piers, Peter Ashby, who leads the council, said.',
      'Buses will go by way of Brindle Cross, which takes twenty minutes more.'
    ]
  },
  {
    language: 'de',
    link: 'Lesen Sie auch: Wer ist Peter Asbach?',
    sentence: 'Die Gemeinde will die ungültigen Stimmen am Montag noch einmal zählen.',
    label: 'Mehr zum Thema',
    story: 'Wahl in Vellin: was die Zahlen sagen',
    head: ['Wahl in Vellin: Beteiligung so niedrig wie seit 1987 nicht', 'Von Ruth Kellan'],
    text: [
      'Die Beteiligung an der Wahl in Vellin ist am Donnerstag auf 31 Prozent gefallen, so niedrig wie seit 1987 nicht mehr, teilte die Gemeinde am Freitag mit.',
      'Peter Asbach, der mit 214 Stimmen gewann, will die Öffnungszeiten der Wahllokale ändern lassen.',
      'Seine Gegnerin Ines Harrow sagte, sie werde keine neue Zählung verlangen.'
    ]
  },
  {
    language: 'fr',
    link: 'Lire aussi : Qui est Pierre Asbel ?',
    sentence: 'La mairie recomptera lundi les bulletins nuls.',
    label: 'Sur le même sujet',
    story: 'Élection à Vellin : ce que disent les chiffres',
    head: ['Élection à Vellin : la participation au plus bas depuis 1987', 'Par Ruth Kellan'],
    text: [
      "La participation à l'élection de Vellin est tombée jeudi à 31 %, son plus bas niveau depuis 1987, a annoncé la mairie vendredi matin.",
      "Pierre Asbel, élu avec 214 voix d'avance, veut faire changer les horaires des bureaux de vote.",
      "Sa rivale, Inès Harou, a dit qu'elle ne demanderait pas de nouveau comptage."
    ]
  },
  {
    language: 'es',
    link: 'Lea también: Quién es Pedro Asbel',
    sentence: 'El ayuntamiento volverá a contar el lunes los votos nulos.',
    label: 'Noticias relacionadas',
    story: 'Elección en Vellin: qué dicen los números',
    head: ['Elección en Vellin: la participación más baja desde 1987', 'Por Ruth Kellan'],
    text: [
      'La participación en la elección de Vellin cayó el jueves al 31 por ciento, la más baja desde 1987, informó el ayuntamiento el viernes por la mañana.',
      'Pedro Asbel, que ganó por 214 votos, pedirá que se cambien los horarios de los colegios electorales.',
      'Su rival, Inés Haro, dijo que no pediría un nuevo recuento.'
    ]
  },
  {
    language: 'nl',
    link: 'Lees ook: Wie is Peter Asman?',
    sentence: 'De gemeente telt maandag de ongeldige stemmen opnieuw.',
    label: 'Meer over dit onderwerp',
    story: 'Verkiezing in Vellin: wat de cijfers zeggen',
    head: ['Verkiezing in Vellin: laagste opkomst sinds 1987', 'Door Ruth Kellan'],
    text: [
      'De opkomst bij de verkiezing in Vellin daalde donderdag tot 31 procent, de laagste sinds 1987, meldde de gemeente vrijdagochtend.',
      'Peter Asman, die met 214 stemmen won, wil de openingstijden van de stembureaus laten veranderen.',
      'Zijn rivale Ines Harmo zei dat ze geen hertelling zou vragen.'
    ]
  }
]

/** The role of a line of a dump, and whether it is its text. */
const roleOf = (lines: readonly string[], text: string, gap: string) =>
  stet(`${lines.join(gap)}\n`).blocks.find((block) => block.text === text)?.role

describe('a sentence below a link to another story', () => {
  it.each(STORIES.flatMap((story) => ['\n', '\n\n'].map((gap) => ({ ...story, gap }))))(
    'stands where the link has label and title in one line: $link ($gap)',
    ({ head, text, link, sentence, label, story, gap }) => {
      const lines = [...head, ...text, link, sentence, label, story]
      expect(roleOf(lines, sentence, gap)).toBe('body')
      expect(roleOf(lines, link, gap)).toBe('boilerplate')
      expect(roleOf(lines, label, gap)).toBe('boilerplate')
    }
  )

  it.each([
    'Get the morning letter in your inbox, free, every weekday.',
    'Subscribe to our newsletter and never miss a story again.',
    'We use cookies to make this site work better for you.',
    'No part of this text may be copied without written consent of the publisher.'
  ])('is struck where it is a notice: %s', (notice) => {
    for (const { head, text, link } of STORIES.slice(0, 2))
      expect(roleOf([...head, ...text, link, notice, 'Most read', 'Tram fares to rise'], notice, '\n\n')).toBe(
        'boilerplate'
      )
  })
})
