import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bodyKind } from '../../src/compose/body-kind.ts'
import { boilerplateKind } from '../../src/compose/boilerplate-kind.ts'
import { captionKind } from '../../src/compose/caption-kind.ts'

const AFTER = { previous: null, gap: 2, beforeArticle: false, afterArticle: true } as const
const BEFORE = { previous: null, gap: 1, beforeArticle: true, afterArticle: false } as const

describe('boilerplateKind, after the article', () => {
  test.each([
    ['consent', 'We use cookies to personalise content and ads.'],
    ['consent', 'Wir verwenden Cookies, um Inhalte zu personalisieren. Alle akzeptieren'],
    ['consent', 'Nous utilisons des cookies. Tout accepter'],
    ['consent', 'By using Merlo you agree that Merlo and partners may use Cookies for personalisation'],
    ['share', 'Share Tweet Email'],
    ['share', 'Artikel teilen'],
    ['share', 'Partager sur Facebook'],
    ['share', 'Compartir en WhatsApp'],
    ['share', 'Condividi su Facebook'],
    ['share', 'Deel dit artikel'],
    ['share', 'Compartilhe esta notícia'],
    ['related', 'READ MORE: Five wet winters that changed the valley'],
    ['related', 'Related stories'],
    ['related', 'Latest Harlow News reports'],
    ['related', 'Lesen Sie auch: So schützen Sie Ihren Keller'],
    ['related', 'Lire aussi : Cinq hivers humides'],
    ['related', 'Te puede interesar: Cinco inviernos'],
    ['related', 'Leggi anche: cinque inverni'],
    ['related', 'Lees ook: vijf winters'],
    ['related', 'Leia também: cinco invernos'],
    ['subscribe', 'Subscribe | Sign in'],
    ['subscribe', 'Get the Morning Ledger in your inbox, free, every weekday.'],
    ['subscribe', 'Newsletter abonnieren'],
    ['subscribe', "S'abonner à la newsletter"],
    ['subscribe', 'Suscríbete a nuestra newsletter'],
    ['subscribe', 'Iscriviti alla newsletter'],
    ['subscribe', 'Schrijf je in voor onze nieuwsbrief'],
    ['subscribe', 'Assine nossa newsletter'],
    ['promo', ':: Watch Harlow News live on television, on channel 501'],
    ['promo', 'Download our app'],
    ['promo', 'Unterstützen Sie uns'],
    ['promo', "Téléchargez l'application"],
    ['advert', 'Advertisement'],
    ['advert', 'Anzeige'],
    ['advert', 'Publicité'],
    ['advert', 'Publicidad'],
    ['advert', 'Pubblicità'],
    ['advert', 'Advertentie'],
    ['advert', 'Publicidade'],
    ['comments', 'Comments (14)'],
    ['comments', 'Schreibe einen Kommentar'],
    ['comments', 'Laisser un commentaire'],
    ['comments', 'Deja un comentario'],
    ['comments', 'Lascia un commento'],
    ['comments', 'Plaats een reactie'],
    ['comments', 'Deixe um comentário'],
    ['copyright', '© 2021 Valley Ledger. All rights reserved.'],
    ['copyright', 'Alle Rechte vorbehalten'],
    ['copyright', 'Tous droits réservés'],
    ['copyright', 'Riproduzione riservata'],
    ['gallery-counter', '1 / 2'],
    ['gallery-counter', 'Bild 1 von 5'],
    ['paywall', 'Subscribe to continue reading'],
    ['paywall', 'Dieser Artikel ist Abonnenten vorbehalten'],
    ['paywall', 'Article réservé aux abonnés'],
    ['paywall', 'Contenido exclusivo para suscriptores'],
    ['byline-box', 'Maria Teller covers water and power for the Valley Ledger. Reach her at the newsroom.'],
    ['byline-box', 'Jana Peters ist Redakteurin im Ressort Wissen und schreibt über Wasser.'],
    ['byline-box', 'Anne Petit est journaliste au service international.'],
    ['page-furniture', '4 min read'],
    ['page-furniture', 'Lesezeit: 3 Minuten'],
    ['page-furniture', 'Temps de lecture : 3 min'],
    ['ui-control', 'Back to top'],
    ['ui-control', 'Load more updates Back to top'],
    ['ui-control', 'Ältere Beiträge laden'],
    ['ui-control', 'Nach oben'],
    ['ui-control', 'Haut de page'],
    ['navigation', 'Startseite Politik Wirtschaft Sport Kultur'],
    ['navigation', 'About us | Contact us | Privacy policy'],
    ['section-label', 'Live updates'],
    ['other', 'Harlow 3, Merlau 2 after a long and windy afternoon at the lake']
  ])('%s: %s', (kind, text) => expect(boilerplateKind(text, AFTER)).toBe(kind))
})

test.each([
  ['section-label', 'NEWS'],
  ['section-label', 'Politik'],
  ['navigation', 'Skip to main content'],
  ['navigation', 'Startseite Politik Wirtschaft Sport Kultur']
])('boilerplateKind, before the article: %s: %s', (kind, text) => expect(boilerplateKind(text, BEFORE)).toBe(kind))

test('what stands under a heading of links belongs to it', () => {
  const under = { previous: 'related', gap: 0, beforeArticle: false, afterArticle: true } as const
  expect(boilerplateKind('Onion growers ask state for flood insurance', under)).toBe('related')
  expect(boilerplateKind('Onion growers ask state for flood insurance', AFTER)).toBe('other')
  expect(boilerplateKind('Comments (14)', under)).toBe('comments')
})

test.each([
  ['list-item', '• Finish the last two panels'],
  ['list-item', '1. Stir the pot'],
  ['list-item', 'a) the first way'],
  ['list-item', '– der erste Schritt'],
  ['paragraph', '2014 was a wet year.'],
  ['tagline', 'Associated Press writer Lena Holt in Salem contributed to this report.'],
  ['tagline', 'Reporting by Lena Holt; editing by Jon Aske'],
  ['tagline', 'Mit Material von dpa'],
  ['correction', 'Correction: An earlier version of this story misstated the year.'],
  ['correction', 'In einer früheren Version dieses Artikels stand ein falsches Jahr.'],
  ['embed-intro', 'Die Polizei schrieb dazu auf Twitter:'],
  ['paragraph', '"We agreed to go on," he added.'],
  ['paragraph', 'The agency has set out three steps for the coming week:'],
  ['quote', '> We agreed to go on'],
  ['quote', '“We agreed to go on.” — Ruth Okafor']
])('bodyKind %s: %s', (kind, text) => expect(bodyKind(text)).toBe(kind))

test.each([
  ['gallery', 'Harlow Ready For Spring', { previous: 'gallery-counter', gap: 0 }],
  ['picture', 'Workers pour concrete. (Dana Ruiz/Valley Ledger via AP)', { previous: 'gallery-counter', gap: 0 }],
  ['picture', 'Snow covers the basin', { previous: 'paragraph', gap: 1 }],
  ['video', 'Video: the dam at dusk', { previous: null, gap: 1 }]
] as const)('captionKind %s: %s', (kind, text, context) => expect(captionKind(text, context)).toBe(kind))

describe('every line of the fixtures has its kind', () => {
  test.each(['wire-story', 'liveticker-de'])('%s', (name) => {
    const lines = readFileSync(`fixtures/${name}/dump.tagged`, 'utf8').split('\n')
    let previous: never = null as never
    let gap = 0
    let begun = false
    const lastBody = lines.findLastIndex((line) => line.startsWith('body/paragraph'))
    lines.forEach((line, at) => {
      if (line.trim() === '') {
        gap++
        return
      }
      const [tag, ...rest] = line.split(' | ')
      const [role, kind] = tag.trim().split('/')
      const text = rest.join(' | ')
      if (role === 'boilerplate') {
        expect(boilerplateKind(text, { previous, gap, beforeArticle: !begun, afterArticle: at > lastBody }), text).toBe(
          kind
        )
      } else if (role === 'body') expect(bodyKind(text), text).toBe(kind)
      else if (role === 'caption') expect(captionKind(text, { previous, gap }), text).toBe(kind)
      if (role === 'headline') begun = true
      previous = kind as never
      gap = 0
    })
  })
})
