/** A run of text inside a block; a link or an emphasis is a run of its own. */
export type Run = string | { link: string }

/** What a block of a page is, and what of it a dump ought to keep. */
export interface PageBlock {
  element: 'menu' | 'title' | 'heading' | 'paragraph' | 'item' | 'caption' | 'other'
  runs: readonly Run[]
}

export interface InventedPage {
  name: string
  title: string
  blocks: readonly PageBlock[]
}

const block =
  (element: PageBlock['element']) =>
  (...runs: Run[]): PageBlock => ({ element, runs })
const menu = block('menu')
const title = block('title')
const heading = block('heading')
const paragraph = block('paragraph')
const item = block('item')
const caption = block('caption')
const other = block('other')
const link = (text: string): Run => ({ link: text })

const MENU_EN = ['Home', 'News', 'Sport', 'Weather', 'Opinion', 'Subscribe', 'Sign in'].map((text) => menu(link(text)))
const MENU_DE = ['Startseite', 'Politik', 'Lokales', 'Sport', 'Kultur', 'Abo', 'Anmelden'].map((text) =>
  menu(link(text))
)

/** Made up for these tests, free to copy. */
export const PAGES: readonly InventedPage[] = [
  {
    name: 'an English report',
    title: 'Harlow orders two new lifeboats after a winter of rescues',
    blocks: [
      other('We use cookies to improve your experience.'),
      other(link('Accept all')),
      ...MENU_EN,
      title('Harlow orders two new lifeboats after a winter of rescues'),
      other('By Maria Teller'),
      other('4 January 2026'),
      other(link('Share')),
      caption('The old lifeboat leaves the harbour on Saturday. Photo: Jon Aske'),
      paragraph(
        'The town of Harlow will buy two new lifeboats, the council decided on Monday evening, after a winter in which the crews were called out ',
        link('forty-one times'),
        ' in nine weeks.'
      ),
      paragraph(
        'The boats will cost 1.2 million together. Half of the money comes from the county, the other half from ',
        link('a fund for fishing families'),
        ' that was set up in 1961 and has hardly been touched since.'
      ),
      heading('A vote without a quarrel'),
      paragraph(
        'Nobody spoke against the plan. The chair of the council, Ruth Okafor, said that she had never seen the members agree so quickly, and that the coffee was still warm when they went home.'
      ),
      other('Read also'),
      other(link('Storm tears buoys loose at Harlow')),
      other(link('How the new bridge will be paid for')),
      paragraph(
        'The first boat is to be delivered in May. Until then the crews go out with the old one, which was built in 1987 and whose engine stops, as the coxswain put it, whenever it is needed.'
      ),
      heading('What the crews asked for'),
      item('seats that fold away, so that a stretcher fits between them'),
      item('a second radio, which works when the first one is wet'),
      item('heated handles on the wheel'),
      paragraph('All three wishes were granted, the shipyard said, but the handles will be warm on one side only.'),
      other(link('Back to top')),
      other('© 2026 Harlow Courier. All rights reserved.'),
      ...['About us', 'Contact', 'Privacy policy', 'Terms of use'].map((text) => menu(link(text)))
    ]
  },
  {
    name: 'a German report',
    title: 'Merlau bekommt einen zweiten Fährmann',
    blocks: [
      other('Wir verwenden Cookies, um unser Angebot zu verbessern.'),
      other(link('Alle akzeptieren')),
      ...MENU_DE,
      title('Merlau bekommt einen zweiten Fährmann'),
      other('Von Jana Peters'),
      other('14. Juli 2025'),
      other(link('Teilen')),
      paragraph(
        'Die Fähre bei Merlau fährt ab Herbst auch nach Einbruch der Dunkelheit. Der Stadtrat hat am Dienstag beschlossen, einen ',
        link('zweiten Fährmann'),
        ' einzustellen, nachdem der erste angekündigt hatte, sonst zu kündigen.'
      ),
      paragraph(
        'Bisher mussten Pendler, die nach sieben Uhr abends aus der Stadt kamen, einen Umweg von vierzehn Kilometern über ',
        link('die Brücke bei Altenau'),
        ' nehmen. Viele übernachteten deshalb bei Verwandten oder im Büro.'
      ),
      caption('Die Fähre am Montagabend vor dem Anleger. Foto: dpa/Kai Lorenz'),
      heading('Ein Boot, zwei Schichten'),
      paragraph(
        'Der neue Mann heißt Ole Brix und kommt von der Küste. Er habe noch nie auf einem Fluss gearbeitet, sagte er der Zeitung, aber das Wasser sei ja dasselbe, nur schmaler und meistens in Eile.'
      ),
      other('Lesen Sie auch'),
      other(link('Sturm reißt Bojen los: Hafen gesperrt')),
      paragraph(
        'Bezahlt wird die zweite Stelle aus den Einnahmen der ersten. Der Kämmerer rechnet mit achtzig Fahrgästen am Abend, der Fährmann mit zwanzig, und der Wirt am Anleger mit allen, die ihr Boot verpassen.'
      ),
      paragraph(
        'Die erste Nachtfahrt ist für den 1. Oktober geplant. Wer dann mitfahren will, soll eine Lampe mitbringen.'
      ),
      other('Newsletter'),
      other('Jeden Morgen das Wichtigste aus Merlau in Ihrem Postfach.'),
      other(link('Jetzt anmelden')),
      other('© 2025 Merlauer Anzeiger'),
      ...['Impressum', 'Datenschutz', 'Kontakt', 'AGB'].map((text) => menu(link(text)))
    ]
  }
]
