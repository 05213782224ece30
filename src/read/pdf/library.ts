import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'

/** The folder of the pdf.js package, where its tables of Chinese encodings and its fonts lie. */
function folder(name: string): string {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return join(home, name) + sep
}

/** Options for opening a document: everything from the package's own folder, no network, no eval, no fonts drawn. */
export function openOptions() {
  return {
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  }
}

/**
 * pdf.js, made for Node. On loading it says on standard output that it lacks a canvas, which text does not need; for that
 * moment its words go to standard error, since standard output belongs to the result.
 */
export async function loadLibrary(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  const { log } = console
  console.log = console.error
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    console.log = log
  }
}
