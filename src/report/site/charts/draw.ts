import type { Markup } from '../../html.ts'
import { innerSvg } from './svg.ts'

/** What is to be drawn, as ECharts takes it. */
export type Options = Readonly<Record<string, unknown>>
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly options: Options
}

/** Draws: what is inside the `<svg>` of a drawing. */
export type Draw = (drawing: Drawing, name: string) => Markup

/** Load what draws; only a site needs it. */
export async function drawer(): Promise<Draw> {
  const [core, charts, components, renderers, features] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
    import('echarts/features'),
  ])
  core.use([
    charts.LineChart,
    charts.BarChart,
    components.GridComponent,
    components.MarkLineComponent,
    renderers.SVGRenderer,
    features.LabelLayout,
  ])
  return ({ width, height, options }, name) => {
    const chart = core.init(null, null, { renderer: 'svg', ssr: true, width, height })
    try {
      chart.setOption(options)
      return innerSvg(chart.renderToSVGString(), name)
    } finally {
      chart.dispose()
    }
  }
}
