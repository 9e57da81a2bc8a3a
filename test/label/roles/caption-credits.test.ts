import { describe, expect, test } from 'vitest'
import { rolesLeft } from '../../support/roles-left.ts'

describe('a last sentence of nothing but a word for a picture and names', () => {
  test.each([
    'Strażacy wynoszą worki z piaskiem przy moście w Lindowie. Fot. Jan Asker',
    'Sacks of sand are carried to the bridge at Sula on Friday. Photo by Carla Nunez/AP',
    'The bridge at Sula, seen from the old brewery in 1961. Photograph by R. J. Orme',
    'Des sacs de sable près du pont de Brémont, vendredi matin. Photo Jean Asquier',
    'Zandzakken bij de brug van Lindewaard, vrijdagochtend. Foto Jan de Visser',
    'Sacchi di sabbia accanto al ponte di Valmora, venerdì mattina. Foto Gianni Aschi/ANSA',
    'Sacos de arena junto al puente de Valdera, el viernes por la mañana. FOTO Juan Asquer',
    'Hiekkasäkkejä sillan luona Lintulassa perjantaina aamulla. Kuva Jaana Askela',
    'Мешки с песком у моста через Липу в пятницу утром. Фото Ивана Аскера',
    '“Nobody sleeps tonight,” the mayor told the men on the bridge. Pictures by Ola Berg'
  ])('is a caption, or of the page: %s', (line) => expect(rolesLeft(line)[0]).toEqual(['caption', 'boilerplate']))

  test.each([
    'The council asked for a new bridge over the river. Photo evidence was shown to nobody.',
    'The mayor thanked the men who had carried the sacks. Photographs were forbidden in Sula',
    'The report was written by Prof. Dr. Robert Galler',
    'It takes a 620 Min. Credit Score to get the loan for a house',
    'Before you call anybody, take pictures of the damage. File Your Claim',
    'A. Photo Jean Asquier'
  ])('is none where it says something: %s', (line) => expect(rolesLeft(line)[0]).toContain('body'))
})
