import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const chromium = '/usr/bin/chromium'

/** Why tests in a real browser are skipped, or null when there is one. */
export const chromiumAbsent: string | null = existsSync(chromium) ? null : `there is no browser at ${chromium}`

/** What a browser made of pieces of HTML: every element and attribute that stands in them, and how many scripts ran. */
export interface BrowserReading {
  /** Such as `a href` or `p`, each once, sorted. */
  shapes: string[]
  alerts: number
}

// Scripts are counted through every dialog, and the wait lets handlers of images and frames run.
const reader = `
  setTimeout(() => {
    const shapes = new Set()
    const root = document.getElementById('pieces')
    for (const element of root.querySelectorAll('*')) {
      if (element.dataset.piece === 'yes') continue
      const names = element.getAttributeNames()
      for (const name of names.length ? names : ['']) shapes.add((element.localName + ' ' + name).trim())
      if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') shapes.add('foreign ' + element.localName)
    }
    const reading = { shapes: [...shapes].sort(), alerts, children: root.childElementCount }
    document.documentElement.innerHTML = '<body></body>'
    document.body.textContent = 'BEGIN' + encodeURIComponent(JSON.stringify(reading)) + 'END'
  }, 400)`

/** Lets a browser parse each piece twice, as part of a page and through innerHTML, and tells what it found. */
export function readInBrowser(pieces: readonly string[]): BrowserReading {
  const folder = mkdtempSync(join(tmpdir(), 'deflector-browser-'))
  try {
    const page = join(folder, 'page.html')
    const written = pieces.map((piece) => `<div data-piece="yes">${piece}</div>`).join('\n')
    const data = JSON.stringify(pieces).replaceAll('<', '\\u003c')
    const assign = `for (const piece of ${data}) {
      const home = document.createElement('div')
      home.dataset.piece = 'yes'
      root.append(home)
      home.innerHTML = piece
    }`
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><script>
      let alerts = 0
      window.alert = window.confirm = window.prompt = () => { alerts++ }
      </script><body><div id="pieces">${written}</div><script>
      const root = document.getElementById('pieces')
      ${assign}
      ${reader}
      </script>`,
    )
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--virtual-time-budget=3000',
      `--user-data-dir=${join(folder, 'profile')}`,
    ]
    const dump = execFileSync(chromium, [...flags, '--dump-dom', `file://${page}`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    })
    const found = /BEGIN(.*)END/s.exec(dump)?.[1]
    if (found === undefined) throw new Error('the browser gave no reading')
    const reading: BrowserReading & { children: number } = JSON.parse(decodeURIComponent(found))
    if (reading.children !== 2 * pieces.length) throw new Error('a piece broke out of its place')
    return { shapes: reading.shapes, alerts: reading.alerts }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
