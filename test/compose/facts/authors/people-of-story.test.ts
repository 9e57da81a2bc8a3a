import { describe, expect, test } from 'vitest'
import { composed } from '../../../support/composed.ts'

const PROSE =
  'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced, it said.'

const authorsOf = (head: string, prose = PROSE) =>
  composed(`headline | Ferry stops\n\n${head}\n\n${prose}`).article.facts.authors

describe('a name above what its owner says', () => {
  test.each([
    'Mayor of Sula says the ferry is safe',
    'Bürgermeisterin von Sula warnt vor der Fähre',
    'La maire de Sula promet un nouveau bac',
    'La alcaldesa de Sula asegura que el barco es seguro',
    'Sindaca di Sula dice che il traghetto è sicuro',
    'Burgemeester van Sula zegt dat de boot veilig is',
    'Prefeita de Sula garante que o barco é seguro',
    'Borgmästaren i Sula säger att färjan är säker'
  ])('is no author’s: %s', (below) => {
    expect(authorsOf(`byline | Olga Brandt\n\nsubhead | ${below}`)).toEqual([])
    expect(authorsOf(`boilerplate | Olga Brandt\n\nstandfirst | ${below}\n\ndate | 3 March 2021`)).toEqual([])
  })

  test('is an author’s where it is signed', () =>
    expect(authorsOf('byline | By Olga Brandt\n\nsubhead | Mayor of Sula says the ferry is safe')).toEqual([
      'Olga Brandt'
    ]))

  test('is an author’s above what the author’s job is', () =>
    expect(authorsOf('byline | Olga Brandt\n\nbyline | Harbour correspondent')).toEqual(['Olga Brandt']))
})

describe('a note at the end about a person', () => {
  const NOTE = 'body | Maria Teller is a senior researcher at the Institute of Tides and lives near the harbour.'
  const authorsBelow = (title: string, foot: string, prose = PROSE) =>
    composed(`headline | ${title}\n\ndate | 4 March 2021\n\n${prose}\n\n${PROSE}\n\n${foot}`).article.facts.authors

  test.each([NOTE, `byline | Maria Teller\n\n${NOTE}`, `boilerplate | Maria Teller\n\n${NOTE}`])(
    'names nobody whom the text is about: %s',
    (foot) => {
      expect(authorsBelow('Maria Teller measures the sea', foot)).toEqual([])
      expect(authorsBelow('How Maria Teller measures the sea', foot)).toEqual([])
      const said =
        'body | For many years Maria Teller has measured the sea, from a boat and from a pier.\n\nbody | It rises by four millimetres a year, Teller said, and shows a chart of it.'
      expect(authorsBelow('The sea rises', foot, said)).toEqual([])
    }
  )

  test.each(['Ferry stops', 'Maria Teller: Why I swim', 'Why I swim – Maria Teller'])(
    'names the author of another text: %s',
    (title) => {
      expect(authorsBelow(title, `byline | Maria Teller\n\n${NOTE}`)).toEqual(['Maria Teller'])
      const credited =
        'body | The ferry in the harbour. Photo by Maria Teller\n\nbody | Its crew. Photo by Maria Teller'
      expect(authorsBelow(title, `byline | Maria Teller\n\n${NOTE}`, credited)).toEqual(['Maria Teller'])
    }
  )

  test('leaves who signs a text about themselves', () =>
    expect(authorsBelow('Maria Teller measures the sea', 'byline | By Maria Teller')).toEqual(['Maria Teller']))
})

describe('a name and a paper', () => {
  test.each([
    ['Luc Moreau pour Le Quai', 'Luc Moreau'],
    ['Maria Teller for The Tide', 'Maria Teller'],
    ['Maria Teller for the Sula Courier', 'Maria Teller'],
    ['Ana Ruiz para El Muelle', 'Ana Ruiz'],
    ['Paolo Neri per Il Molo', 'Paolo Neri'],
    ['Rui Tavares para O Cais', 'Rui Tavares'],
    ['Jan de Wit voor De Kade', 'Jan de Wit'],
    ['Jana Peters für das Tageblatt', 'Jana Peters']
  ])('name who wrote a text, whatever the line was taken for: %s', (line, name) => {
    expect(authorsOf(`subhead | ${line}`)).toEqual([name])
    expect(authorsOf(`boilerplate | ${line}`)).toEqual([name])
  })

  test('name nobody of whom the text speaks', () =>
    expect(authorsOf('subhead | Luc Moreau pour Le Quai', PROSE.replace('it said', 'Moreau said'))).toEqual([]))

  test('name nobody who is for something else', () =>
    expect(authorsOf('subhead | Maria Teller for mayor of the island')).toEqual([]))
})

describe('a name above an office', () => {
  test.each([
    'Mayor of Sula',
    'Former mayor of Sula',
    'Prime Minister',
    'Bürgermeisterin von Lindach',
    'Maire de Valmer',
    'Alcaldesa de Valmar',
    'Sindaca di Valmara',
    'Presidente da Câmara de Valmar',
    'Burgemeester van Valmeer',
    'Kommunalråd i Sula',
    'Borgmester i Sula',
    'Ordfører i Sula',
    'Burmistrz Valmaru',
    'starostka Valmaru',
    'Мэр Валмара',
    'Sulan kaupunginjohtaja',
    'Valmar Belediye Başkanı'
  ])('is that of somebody whom the text is about: %s', (office) => {
    expect(authorsOf(`byline | Anna Brandt\n\nsubhead | ${office}`)).toEqual([])
    expect(authorsOf(`byline | Anna Brandt\n\nbyline | ${office}`)).toEqual([])
    expect(authorsOf('', `${PROSE}\n\nbyline | Anna Brandt\n\nboilerplate | ${office}`)).toEqual([])
    expect(authorsOf(`byline | By Anna Brandt\n\nbyline | ${office}`)[0]).toBe('Anna Brandt')
  })

  test.each(['Principal analyst at Aske & Holt', 'Reporter', 'Redakteurin', 'Journaliste', 'Giornalista', 'Redacteur'])(
    'is not where the line is a job: %s',
    (job) => expect(authorsOf(`byline | Anna Brandt\n\nbyline | ${job}`)).toEqual(['Anna Brandt'])
  )
})

describe('a name below a quotation', () => {
  test.each([
    ['“The boat was ours to love.”', 'Owner of the last ferry'],
    ['„Wir haben das Schiff geliebt.“', 'Geschäftsführer der Hafen GmbH'],
    ['« Nous aimions ce bateau. »', 'Patron du dernier bac'],
    ['«Queríamos ese barco.»', 'Dueño del último barco'],
    ['”Vi älskade båten.”', 'Vd för hamnen i Sula'],
    ['“We hielden van die boot.”', 'Eigenaar van de laatste boot']
  ])('is that of whoever said it: %s', (quotation, calling) => {
    expect(authorsOf(`standfirst | ${quotation}\n\nbyline | Anna Brandt\n\nsubhead | ${calling}`)).toEqual([])
    expect(authorsOf('', `${PROSE}\n\nbody | ${quotation}\n\nbyline | Anna Brandt\n\nbody | ${calling}`)).toEqual([])
  })

  test('is the author’s where a journalist’s job stands below', () =>
    expect(authorsOf('standfirst | “It was ours.”\n\nbyline | Anna Brandt\n\nbyline | Harbour correspondent')).toEqual([
      'Anna Brandt'
    ]))
})

describe('a name and an office behind a comma', () => {
  test.each([
    'Olga Brandt, Mayor of Sula',
    'Olga Brandt, Bürgermeisterin von Sula',
    'Olga Brandt, maire de Sula',
    'Olga Brandt, alcaldesa de Sula',
    'Olga Brandt, burgemeester van Sula'
  ])('sign nothing without a By: %s', (line) => expect(authorsOf(`byline | ${line}`)).toEqual([]))

  test.each(['By Olga Brandt, Mayor of Sula', 'Von Olga Brandt, Bürgermeisterin der Stadt Sula'])('sign: %s', (line) =>
    expect(authorsOf(`byline | ${line}`)).toEqual(['Olga Brandt'])
  )
})
