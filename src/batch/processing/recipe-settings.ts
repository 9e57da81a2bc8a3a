import type { WriteOptions } from '../../write/index.ts'
import type { Recipe } from '../journal/entries.ts'
import type { ConvertSettings } from './engine.ts'

/** What a recipe was made of; its weights and profile are files, which it names. */
export interface RecipeSettings {
  settings: ConvertSettings
  writing: WriteOptions
  /** Pattern of names, or `null` for the inputs' own. */
  name: string | null
}

/** The settings of a recipe apart again, as they were given to the run that wrote it. */
export function settingsOfRecipe(recipe: Pick<Recipe, 'settings'> | undefined): RecipeSettings {
  const {
    name = null,
    flavor,
    bom,
    ...settings
  } = (recipe?.settings ?? {}) as ConvertSettings & WriteOptions & { name?: string | null }
  const writing = { ...(flavor === undefined ? {} : { flavor }), ...(bom === undefined ? {} : { bom }) }
  return { settings, writing, name }
}
