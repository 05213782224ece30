import { createHash } from 'node:crypto'
import type { ComparedDocument } from '../../record/comparison.ts'
import type { Level } from '../../record/metadata.ts'
import type { Site, SiteDocument } from './site.ts'

/** Levels of government, the highest first. */
export const LEVELS: readonly Level[] = ['national', 'province', 'city', 'county']

/** The documents of a site in the order of its columns: by level, then by date, then by id. */
export function siteDocuments({ comparison, witnesses }: Site): readonly SiteDocument[] {
  const byId = new Map(witnesses.map(witness => [witness.id, witness]))
  const names = fileNames(comparison.documents)
  const labels = labelsOf(comparison.about)
  return comparison.about
    .flatMap(about => {
      const witness = byId.get(about.id)
      if (!witness) return []
      const name = names.get(about.id) as string
      return {
        id: about.id,
        about,
        witness,
        label: labels.get(about.id) as string,
        year: yearOf(about, witness.document.metadata.publishedDate),
        page: `documents/${name}.html`,
        source: `sources/${name}.html`,
        reuse: `reuse/${name}.html`,
      }
    })
    .sort((a, b) => rank(a) - rank(b) || dateOf(a).localeCompare(dateOf(b), 'en') || (a.id < b.id ? -1 : 1))
}

/** Of a document without a level nobody knows what it ranks below. */
export function rank({ about: { level } }: SiteDocument): number {
  return level === null ? LEVELS.length : LEVELS.indexOf(level)
}

function dateOf({ about, year }: SiteDocument): string {
  return about.issuedDate ?? (year === null ? '9999' : `${year}`)
}

function yearOf({ issuedDate, title }: ComparedDocument, publishedDate: string | null): number | null {
  const stated = issuedDate ?? publishedDate ?? /(?:19|20)\d\d(?=年|[—-])/.exec(title ?? '')?.[0]
  return stated === undefined ? null : Number(stated.slice(0, 4))
}

/** A place and a year; where two have the same, the id too. */
function labelsOf(all: readonly ComparedDocument[]): ReadonlyMap<string, string> {
  const short = new Map(
    all.map(about => {
      const place = about.jurisdiction ?? about.title?.slice(0, 12) ?? about.id
      const year = about.issuedDate?.slice(0, 4)
      return [about.id, year === undefined ? place : `${place} ${year}`]
    }),
  )
  const times = new Map<string, number>()
  for (const label of short.values()) times.set(label, (times.get(label) ?? 0) + 1)
  return new Map(Array.from(short, ([id, label]) => [id, (times.get(label) ?? 0) > 1 ? `${label} (${id})` : label]))
}

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/
/** Longest readable part of a file name. */
const LONGEST = 60

/**
 * A file name for each id, of lower-case letters, digits, `-` and `_` only, whatever the ids hold: one that had to be
 * changed ends in a hash of the id, so that no two ids share a name on any file system.
 */
export function fileNames(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    ids.map(id => {
      const plain = id
        .toLowerCase()
        .replace(/[^a-z0-9_]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, LONGEST)
      const kept = plain !== '' && plain === id && !RESERVED.test(plain)
      const hash = createHash('sha256').update(id).digest('hex').slice(0, 12)
      return [id, kept ? plain : `${plain}${plain === '' ? '' : '-'}${hash}`]
    }),
  )
}
