// Loaded before the program: makes the disk below FOLDING_ROOT one that folds case and normalises Unicode, as macOS has
// them. A name finds whatever is the same to such a disk; with FOLDING=nfd, new names are written decomposed.
'use strict'
const fs = require('node:fs')
const path = require('node:path')

const root = process.env.FOLDING_ROOT
const real = { readdirSync: fs.readdirSync }
const key = (name) => name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC')
const kept = (name) => (process.env.FOLDING === 'nfd' ? name.normalize('NFD') : name)

function onDisk(given) {
  if (typeof given !== 'string') return given
  const absolute = path.resolve(given)
  if (absolute !== root && !absolute.startsWith(root + path.sep)) return given
  let place = root
  for (const part of path.relative(root, absolute).split(path.sep)) {
    if (part === '') continue
    let names = []
    try {
      names = real.readdirSync(place)
    } catch {
      // Not there, or no folder: whoever asked is told so.
    }
    place = path.join(place, names.find((name) => key(name) === key(part)) ?? kept(part))
  }
  return place
}

const ONE =
  'openSync statSync lstatSync readFileSync writeFileSync existsSync mkdirSync readdirSync unlinkSync rmSync rmdirSync accessSync createReadStream createWriteStream opendirSync truncateSync'
const TWO = 'renameSync linkSync copyFileSync'
for (const name of ONE.split(' ')) {
  const original = fs[name]
  fs[name] = (given, ...rest) => original(onDisk(given), ...rest)
}
for (const name of TWO.split(' ')) {
  const original = fs[name]
  fs[name] = (from, to, ...rest) => original(onDisk(from), onDisk(to), ...rest)
}
const { realpathSync } = fs
// Of the two, only the system's own gives a name as the disk spells it.
fs.realpathSync = (given, ...rest) => (fs.existsSync(given) ? path.resolve(given) : realpathSync(given, ...rest))
fs.realpathSync.native = (given, ...rest) => realpathSync.native(onDisk(given), ...rest)
