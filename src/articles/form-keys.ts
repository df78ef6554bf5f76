import { nearestName } from '../../schemas/text.ts'
import type { JsonMember, JsonNode } from './json-text.ts'
import { excerpt, type Notes } from './rules.ts'

/** The members of a JSON object by the format's spelling of their keys; keys that the format does not know are left out. */
export type Members = ReadonlyMap<string, JsonNode>

/** Looks members up by key, forgiving letter case and misspelling, and reports each odd key once per form. */
export interface KeyReader {
  members(node: JsonNode & { kind: 'object' }, known: readonly string[]): Members
}

/** A reader of keys for one form. */
export function createKeyReader(notes: Notes): KeyReader {
  const reported = new Set<string>()
  const report = (code: 'form-key-case' | 'form-key-misspelt', key: string, line: number, meant: string) => {
    if (reported.has(key) || reported.size >= reportedMax) return
    reported.add(key)
    const fault = code === 'form-key-case' ? 'is written in the wrong letter case' : 'is no key of the format'
    notes.add(code, line, `the key "${excerpt(key)}" ${fault}`, { hint: `did you mean ${meant}?` })
  }
  return {
    members(node, known) {
      const found = new Map<string, JsonNode>()
      const strangers: [string, JsonMember][] = []
      for (const [key, member] of node.members) {
        if (known.includes(key)) found.set(key, member.node)
        else strangers.push([key, member])
      }
      if (strangers.length === 0) return found
      const byLowerCase = new Map(known.map((name) => [name.toLowerCase(), name]))
      for (const [key, { keyLine, node: value }] of strangers.slice(0, strangersMax)) {
        const sameLetters = byLowerCase.get(key.toLowerCase())
        const meant = sameLetters ?? misspelt(key, known)
        if (meant === undefined || found.has(meant)) continue
        found.set(meant, value)
        report(sameLetters ? 'form-key-case' : 'form-key-misspelt', key, keyLine, meant)
      }
      return found
    },
  }
}

const reportedMax = 50

// Looking for the nearest key is the costly step; an honest object has a handful of unknown keys.
const strangersMax = 50

// Short keys are near to everything: `id` is one edit away from `if`.
function misspelt(key: string, known: readonly string[]): string | undefined {
  return key.length < 5 ? undefined : nearestName(key, known, key.length < 8 ? 1 : 2)
}
