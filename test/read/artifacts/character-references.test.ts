import { expect, it } from 'vitest'
import { stet } from '../../../src/index.ts'

const PROSE = 'The dam at Harlow held through the night, the water agency said on Wednesday, after two days of rain.'

it.each([
  [
    '&quot;It held,&quot; she said of the dam in the hills above the town of Harlow.',
    '"It held," she said of the dam in the hills above the town of Harlow.'
  ],
  [
    'Das Wehr h&auml;lt, sagte die Beh&ouml;rde &uuml;ber den Damm am Mittwoch in Harlau.',
    'Das Wehr hält, sagte die Behörde über den Damm am Mittwoch in Harlau.'
  ],
  [
    'L&#8217;eau est mont&eacute;e de deux m&egrave;tres pendant la nuit, a dit la mairie.',
    'L’eau est montée de deux mètres pendant la nuit, a dit la mairie.'
  ],
  [
    'Marlow &#x26; Sons of Teal Creek built the gate of the dam in the year 1987 &copy;',
    'Marlow & Sons of Teal Creek built the gate of the dam in the year 1987 ©'
  ],
  [
    'La presa &amp; el canal de Harlow aguantaron toda la noche, dijo la agencia del agua.',
    'La presa & el canal de Harlow aguantaron toda la noche, dijo la agencia del agua.'
  ]
])('reads the references of %s', (written, read) => {
  const { blocks, warnings } = stet(`Dam holds\n\n${PROSE}\n\n${written}\n`)
  expect(blocks.at(-1)?.text).toBe(read)
  expect(warnings).toContainEqual(expect.objectContaining({ code: 'character-references', level: 'info', line: 5 }))
})

it.each([
  'A page begins with &lt;html&gt; and its head, which says what the page is called, &amp; ends with its body.',
  'Research &develop; and R&D; are no references, and AT&T; is none either, whatever the typesetter may say.',
  'A number such as &#0; or &#x110000; names no character, so that these two stay as they were written down.'
])('leaves what is no reference, or what a text says about them: %s', (written) => {
  const { blocks, warnings } = stet(`Dam holds\n\n${PROSE}\n\n${written}\n`)
  expect(blocks.at(-1)?.text).toBe(written)
  expect(warnings.map(({ code }) => code)).not.toContain('character-references')
})
