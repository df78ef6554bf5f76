import { parse, stringify } from 'yaml'

/** Reads YAML or JSON (JSON is YAML); throws on anything else. Aliases are bounded, so a small file cannot become a huge value. */
export function readYaml(text: string): unknown {
  return parse(text, { maxAliasCount: 100 })
}

/** Writes a value as YAML, the same text for the same value. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 140, aliasDuplicateObjects: false })
}
