import { expect, it } from 'vitest'
import { documentWeights } from '../../src/train/document-weights.ts'
import { labelledPage } from '../support/labelled-page.ts'

const page = (name: string, style: string, machine = false) => ({
  ...labelledPage('Arnholt'),
  id: `${name}.${style}`,
  style,
  machine
})
const none = () => false

it('counts three dumps of a page whole, and less each further one', () => {
  const dumps = ['full', 'main', 'w3m', 'lynx', 'wet'].map((style) => page('a', style))
  expect(documentWeights([...dumps, page('b', 'lynx')], none)).toEqual([1, 1, 1, 0.4, 0.4, 1])
})

it('counts less what a machine labelled', () => {
  expect(documentWeights([page('a', 'full', true), page('a', 'main')], none)).toEqual([0.6, 1])
})

it('counts dumps that are made over by how they are made', () => {
  const dumps = ['short', 'lines'].map((style) => page('a', style, true))
  expect(documentWeights(dumps, () => true)).toEqual([0.7, 1])
})
