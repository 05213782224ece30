import type { Drawing, Options } from './draw.ts'
import { shortLabel } from './short-label.ts'
import { INK } from './svg.ts'

/** The levels that a document sets for one indicator, by year. */
export interface Line {
  readonly label: string
  readonly points: readonly { readonly year: number | null; readonly value: number }[]
  /** A number that gives a document the same ink in every chart. */
  readonly tone: number
  /** It is the document that the others are measured against. */
  readonly reference: boolean
}

/** More lines than this are drawn without a name, but for the highest, the lowest and the reference. */
const NAMED_LINES = 6
/** More lines than this are drawn as the range that they lie in. */
const MOST_LINES = 40
const WIDTH = 400
const HEIGHT = 240

/** The mark of the level that asks for most. */
export const CROWNS = { higher: '▲', lower: '▼' } as const
type Better = keyof typeof CROWNS

/**
 * How an indicator's levels are drawn: over the years where there are several, else side by side.
 * @param better which levels ask for more; the one that asks for most has ink of its own
 */
export function levelsDrawing(lines: readonly Line[], better: Better): Drawing {
  const years = [...new Set(lines.flatMap(({ points }) => points.flatMap(({ year }) => year ?? [])))].sort(
    (a, b) => a - b,
  )
  if (years.length < 2) return bars(lines, better)
  const dated = lines.filter(({ points }) => points.some(({ year }) => year !== null))
  return dated.length > MOST_LINES ? bandOver(years, dated) : linesOver(years, dated, better)
}

/** Inks of a few lines that each have a name. */
const FEW: readonly string[] = [INK.few1, INK.few2, INK.few3, INK.few4, INK.few5, INK.few6]
const TEXT = { color: INK.dim, fontSize: 12 }
const AXIS = { axisLine: { lineStyle: { color: INK.edge } }, axisTick: { show: false }, axisLabel: TEXT }

/** Years as numbers, so that a gap of four years is four times as wide as one of one. */
function frame(years: readonly number[], lines: readonly Line[]): Options {
  const digits = Math.max(
    ...lines.flatMap(({ points }) => points.map(({ value }) => Math.ceil(value).toLocaleString('en').length)),
  )
  const [first, last] = [years[0] as number, years.at(-1) as number]
  const label = { ...TEXT, formatter: (year: number) => String(year) }
  return {
    animation: false,
    grid: { left: Math.max(46, digits * 7 + 14), right: 124, top: 12, bottom: 26 },
    xAxis: {
      type: 'value',
      min: first,
      max: last,
      interval: Math.ceil((last - first) / 5),
      ...AXIS,
      axisLabel: label,
      splitLine: { show: false },
    },
    yAxis: { type: 'value', scale: true, splitNumber: 4, ...AXIS, splitLine: { lineStyle: { color: INK.edge } } },
  }
}

function linesOver(years: readonly number[], lines: readonly Line[], better: Better): Drawing {
  const few = lines.length <= NAMED_LINES
  const last = years.at(-1)
  // Of many lines those that reach the last year are told apart; a name at the end of another would lie across them.
  const ends = lines.map(line => {
    const end = line.points.reduce((a, b) => ((b.year ?? 0) >= (a.year ?? 0) ? b : a))
    return few || end.year === last ? end.value : Number.NaN
  })
  const reached = ends.filter(end => !Number.isNaN(end))
  const [most, least] = [Math.max(...reached), Math.min(...reached)]
  // Of many lines that end on the highest or on the lowest level one stands for all.
  const isNamed = (line: Line, index: number) =>
    few || line.reference || [most, least].some(end => ends.indexOf(end) === index)
  const series = lines.map((line, index) => {
    const best = ends[index] === (better === 'lower' ? least : most) && most > least
    const color = line.reference ? INK.reference : few ? FEW[line.tone % FEW.length] : best ? INK.best : INK.other
    const named = isNamed(line, index)
    return {
      type: 'line',
      silent: true,
      data: pointsOf(line),
      symbol: line.reference ? 'rect' : 'circle',
      symbolSize: 6,
      showAllSymbol: true,
      z: named ? 3 : 2,
      itemStyle: { color, opacity: named ? 1 : 0.6 },
      lineStyle: {
        color,
        width: line.reference ? 2.5 : 1.6,
        type: line.reference ? 'dashed' : 'solid',
        opacity: named ? 1 : 0.4,
      },
      endLabel: endLabel(`${shortLabel(line.label)}${best ? ` ${CROWNS[better]}` : ''}`, color, named),
      labelLayout: { moveOverlap: 'shiftY' },
    }
  })
  return { width: WIDTH, height: HEIGHT, options: { ...frame(years, lines), series } }
}

function pointsOf({ points }: Line): readonly (readonly [number, number])[] {
  return points.flatMap(({ year, value }) => (year === null ? [] : [[year, value] as const])).sort(([a], [b]) => a - b)
}

function endLabel(words: string, color: string | undefined, show = true): Options {
  return { show, formatter: () => words, color, fontSize: 12, lineHeight: 16, distance: 6 }
}

/** The range from lowest to highest, the middle, and the reference. */
function bandOver(years: readonly number[], lines: readonly Line[]): Drawing {
  const at = years.map(year =>
    lines
      .flatMap(({ points }) => points.flatMap(point => (point.year === year ? point.value : [])))
      .sort((a, b) => a - b),
  )
  const each = (pick: (values: readonly number[]) => number | undefined) =>
    years.flatMap((year, index) => {
      const value = pick(at[index] ?? [])
      return value === undefined ? [] : [[year, value]]
    })
  const plain = { type: 'line', silent: true, symbol: 'none', stack: 'range', lineStyle: { opacity: 0 } }
  const reference = lines
    .filter(line => line.reference)
    .slice(0, 1)
    .map(line => ({
      type: 'line',
      silent: true,
      symbol: 'rect',
      data: pointsOf(line),
      itemStyle: { color: INK.reference },
      lineStyle: { color: INK.reference, type: 'dashed', width: 2.5 },
      endLabel: endLabel(shortLabel(line.label), INK.reference),
    }))
  const series = [
    { ...plain, data: each(values => values[0]) },
    {
      ...plain,
      data: each(values => (values.at(-1) ?? 0) - (values[0] ?? 0)),
      areaStyle: { color: INK.band, opacity: 1 },
    },
    {
      type: 'line',
      silent: true,
      symbol: 'circle',
      data: each(values => values[values.length >> 1]),
      itemStyle: { color: INK.other },
      lineStyle: { color: INK.other, width: 2 },
    },
    ...reference,
  ]
  return { width: WIDTH, height: HEIGHT, options: { ...frame(years, lines), series } }
}

function bars(lines: readonly Line[], better: Better): Drawing {
  const levels = lines
    .map(line => ({ ...line, value: Math.max(...line.points.map(({ value }) => value)) }))
    .sort((a, b) => a.value - b.value || (a.label < b.label ? 1 : -1))
    .slice(-MOST_LINES)
  const [least, most] = [levels[0]?.value, levels.at(-1)?.value]
  const best = better === 'lower' ? least : most
  const reference = levels.find(line => line.reference)
  const data = levels.map(({ value, reference: is }) => ({
    value,
    itemStyle: { color: is ? INK.reference : value === best && most !== least ? INK.best : INK.other },
  }))
  const line = reference && {
    markLine: {
      silent: true,
      symbol: 'none',
      label: { show: false },
      lineStyle: { color: INK.reference, type: 'dashed', width: 1.5 },
      data: [{ xAxis: reference.value }],
    },
  }
  return {
    width: WIDTH,
    height: 24 + levels.length * 26,
    options: {
      animation: false,
      grid: { left: 118, right: 56, top: 6, bottom: 10 },
      xAxis: { type: 'value', min: 0, show: false },
      yAxis: {
        type: 'category',
        data: levels.map(({ label }) => shortLabel(label)),
        ...AXIS,
        axisLabel: { ...TEXT, color: INK.text, interval: 0 },
      },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: 12,
          data,
          label: { show: true, position: 'right', color: INK.text, fontSize: 12 },
          ...line,
        },
      ],
    },
  }
}
