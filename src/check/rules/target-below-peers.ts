import type { Level } from '../../record/metadata.ts'
import type { Target } from '../../record/target.ts'
import type { Peer } from '../peers.ts'
import { quoteAt } from '../quotes.ts'
import type { Context, Raised, Rule } from '../rule.ts'

/** Units that places of any size can be compared in; a plain count grows with the place. */
const COMPARABLE = /^(?:percent|places-per-1000|sqm|day|hour|multiple)$/

const HEIGHT: Readonly<Record<Level, number>> = { national: 3, province: 2, city: 1, county: 0 }

/** The same level to be reached, in a peer. */
interface PeerValue {
  readonly peer: Peer
  readonly target: Target & { readonly value: number }
}

/** A target behind what the superior document asks for, or behind most of the peers. */
export const targetBelowPeers: Rule = {
  id: 'target-below-peers',
  about: {
    zh: '目标低于上级文件，或低于大多数同类文件',
    en: 'a target below that of the superior document, or below those of most peers',
  },
  needsPeers: true,
  levels: { recommended: 'warn', strict: 'error' },
  options: {
    peers: {
      about: {
        zh: '同一指标、同一年份至少有几个同类文件才比较',
        en: 'how many peers must state the indicator for the year',
      },
      preset: 3,
      range: [1, 1000],
    },
    quantile: {
      about: { zh: '低于同类文件的这一分位数时报告', en: 'report values below this quantile of the peers' },
      preset: 0.25,
      strict: 0.5,
      range: [0, 1],
    },
  },
  examples: [
    {
      draft: '杭州市托育服务实施方案\n一、工作目标\n到2025年，每千人口拥有托位数达到3.5个。',
      peers: ['国务院办公厅关于促进托育服务发展的意见\n一、工作目标\n到2025年，每千人口拥有托位数达到4.5个。'],
      finds: ['3.5，低于上级文件的 4.5'],
    },
    {
      draft: '杭州市托育服务实施方案\n一、工作目标\n到2025年，每千人口拥有托位数达到4.6个。',
      peers: ['国务院办公厅关于促进托育服务发展的意见\n一、工作目标\n到2025年，每千人口拥有托位数达到4.5个。'],
      finds: [],
    },
    {
      draft: '杭州市托育服务实施方案\n一、工作目标\n到2025年，从业人员持证率达到80%以上。',
      peers: [
        '宁波市托育服务实施方案\n一、工作目标\n到2025年，从业人员持证率达到90%以上。',
        '温州市托育服务实施方案\n一、工作目标\n到2025年，从业人员持证率达到92%以上。',
        '嘉兴市托育服务实施方案\n一、工作目标\n到2025年，从业人员持证率达到95%以上。',
      ],
      finds: ['80，低于 3 个同类文件中的 3 个'],
    },
  ],
  *check(context) {
    const byIndicator = indicatorsOf(context.peers)
    for (const target of context.draft.document.targets) {
      if (target.value === null || !COMPARABLE.test(target.unit)) continue
      const values = valuesOfPeers(target, byIndicator.get(keyOf(target)) ?? [])
      const raised =
        belowSuperior(target as PeerValue['target'], values, context) ??
        belowMost(target as PeerValue['target'], values, context)
      if (raised) yield raised
    }
  },
}

/** Targets of peers by indicator, unit, kind and year. */
function indicatorsOf(peers: Context['peers']): ReadonlyMap<string, readonly PeerValue[]> {
  const found = new Map<string, PeerValue[]>()
  for (const peer of peers) {
    for (const target of peer.document.targets) {
      if (target.value === null) continue
      const key = keyOf(target)
      const list = found.get(key)
      const value = { peer, target: { ...target, value: target.value } }
      if (list) list.push(value)
      else found.set(key, [value])
    }
  }
  return found
}

function keyOf({ indicator, unit, kind, year }: Target): string {
  return `${indicator.id ?? indicator.text} ${unit} ${kind} ${year}`
}

/** What peers state for the same scope and in the same direction, once for each. */
function valuesOfPeers(target: Target, stated: readonly PeerValue[]): readonly PeerValue[] {
  const same = stated.filter(
    ({ target: other }) => other.scope === target.scope && isCeiling(other) === isCeiling(target),
  )
  return same.filter(({ peer }, index) => same.findIndex(other => other.peer === peer) === index)
}

function belowSuperior(
  target: PeerValue['target'],
  values: readonly PeerValue[],
  { draft }: Context,
): Raised | undefined {
  const level = draft.document.metadata.level
  if (level === null) return undefined
  const above = values
    .filter(({ peer }) => (HEIGHT[peer.document.metadata.level ?? 'county'] ?? 0) > HEIGHT[level])
    .toSorted(
      (a, b) => HEIGHT[b.peer.document.metadata.level ?? 'county'] - HEIGHT[a.peer.document.metadata.level ?? 'county'],
    )
    .find(other => worse(target, other.target.value))
  return above && raise('check-target-below-superior', target, { least: above.target.value }, [above], null)
}

function belowMost(target: PeerValue['target'], values: readonly PeerValue[], { number }: Context): Raised | undefined {
  if (values.length < number('peers')) return undefined
  const better = values.filter(other => worse(target, other.target.value))
  const share = better.length / values.length
  if (share <= 1 - number('quantile')) return undefined
  return raise('check-target-below-peers', target, { have: better.length, peers: values.length }, better, share)
}

function raise(
  id: string,
  target: PeerValue['target'],
  more: Readonly<Record<string, number>>,
  values: readonly PeerValue[],
  share: number | null,
): Raised | undefined {
  const [evidence] = target.evidence
  if (!evidence) return undefined
  const { text } = target.indicator
  return {
    id: isCeiling(target) ? `${id}-ceiling` : id,
    values: { indicator: text, value: target.value, year: target.year === null ? '' : String(target.year), ...more },
    at: { clean: evidence.clean },
    ...(share !== null && { share }),
    peers: values.slice(0, 3).flatMap(
      ({
        peer,
        target: {
          evidence: [first],
        },
      }) => (first ? [quoteAt(peer, first.clean.start, first.clean.end)] : []),
    ),
    identity: `${text} ${target.year}`,
  }
}

/** What must not be exceeded is worse when it is higher. */
function isCeiling({ comparator }: Target): boolean {
  return comparator === 'lte' || comparator === 'lt'
}

function worse(target: PeerValue['target'], other: number): boolean {
  return isCeiling(target) ? target.value > other : target.value < other
}
