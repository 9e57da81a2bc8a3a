export { COMPARED_FACTS, type Compared, type ComparedFacts, type Difference, differencesOf } from './differences.ts'
export { type Group, groupsOf, LIKENESSES, type Likeness } from './groups.ts'
export { packSketch, type Sketch, sketchOf, unpackSketch } from './sketch.ts'
export { SketchTable } from './sketch-table.ts'
