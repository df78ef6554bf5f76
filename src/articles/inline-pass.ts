import type { CodeSpan } from './code-spans.ts'

/** A link or image as it stands in a run of inline Markdown; offsets are into that run. */
export interface FoundLink {
  at: number
  end: number
  /** The label as Markdown. */
  label: string
  url: string
  kind: 'link' | 'image' | 'bare' | 'html'
  /** The recoveries that were needed, as finding codes. */
  recoveries: string[]
}

/** A replacement that makes the run standard; edits never overlap and keep the number of lines. */
export interface Edit {
  at: number
  end: number
  text: string
}

/** An HTML element of a run, but for `<br>`: its name in lower case. */
export interface FoundTag {
  name: string
  at: number
  /** The tag as written, for looking at its attributes. */
  source: string
}

/** What one run of inline Markdown holds. */
export interface InlineScan {
  links: FoundLink[]
  edits: Edit[]
  tags: FoundTag[]
  /** What is to be reported beside links that were recovered. */
  faults: { at: number; code: string; label: string }[]
}

/** A `[` that waits for its `]`. */
export interface Opening {
  at: number
  image: boolean
}

/** One reading of a run: where it is, and what it must not look for again. */
export interface InlinePass {
  text: string
  scan: InlineScan
  definitions: ReadonlyMap<string, string> | null
  code: Map<number, CodeSpan> | null
  brackets: Opening[]
  /** Openings before this many are inside a label already used: links do not nest. */
  spent: number
  parentheses: number[]
  /** The run in lower case, made when the first anchor asks for its end. */
  lower: string | null
  noAnchorEnd: boolean
  /** The outer half of `[a]([b](url))`, once it is read: where it begins, its label, and where the inner link must begin. */
  outer: { at: number; label: string; inner: number } | null
}

/** Notes a link and gives the offset behind it; no bracket that is open now can begin another link around it. */
export function addLink(pass: InlinePass, link: FoundLink): number {
  const { links } = pass.scan
  // A bare address inside the label is part of the label.
  while (links.length > 0 && (links.at(-1)?.at ?? 0) > link.at && links.at(-1)?.kind === 'bare') links.pop()
  links.push(link)
  if (link.kind !== 'image') pass.spent = pass.brackets.length
  if (pass.outer?.inner === link.at) dropOuter(pass, pass.outer, link.end)
  return link.end
}

/** Of two links, one in the address of the other, the inner one works; what is left of the outer one goes. */
function dropOuter({ text, scan }: InlinePass, outer: { at: number; label: string; inner: number }, end: number): void {
  scan.faults.push({ at: outer.at, code: 'link-nested', label: outer.label })
  scan.edits.push({ at: outer.at, end: outer.inner, text: newlines(text, outer.at, outer.inner) })
  if (text.charCodeAt(end) === 41) scan.edits.push({ at: end, end: end + 1, text: '' })
}

/** The line ends of a stretch that is replaced, so that no line is lost. */
export function newlines(text: string, at: number, end: number): string {
  const replaced = text.slice(at, end)
  return replaced.includes('\n') ? replaced.replace(/[^\n]+/g, '') : ''
}
