import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonBody } from '../../src/articles/json-body.ts'
import { jsonDepthMax, parseJson, plainJson } from '../../src/articles/json-text.ts'
import { createNotes } from '../../src/articles/rules.ts'
import { cpuMillis } from '../support/cpu-time.ts'

const plain = (text: string) => {
  const parsed = parseJson(text, 1)
  return 'root' in parsed ? plainJson(parsed.root) : parsed.error
}

function read(body: string, bodyLine = 1) {
  const notes = createNotes()
  const { preamble, root } = readJsonBody(body, bodyLine, notes)
  return { preamble, value: root && plainJson(root), notes: notes.list.map(({ code, line }) => [code, line]) }
}

describe('parsing JSON', () => {
  it('agrees with JSON.parse on valid JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (text, space) => {
        const value: unknown = JSON.parse(text)
        expect(plain(JSON.stringify(value, null, space))).toEqual(value)
      }),
    )
  })

  it('agrees with JSON.parse on what is no JSON', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '\\', ':', '1', '-', 'x', '\ufeff'),
        (text, place, stray) => {
          const at = place % (text.length + 1)
          const broken = text.slice(0, at) + stray + text.slice(at + 1)
          const parsed = parseJson(broken, 1)
          let expected: unknown
          let valid = true
          try {
            expected = JSON.parse(broken)
          } catch {
            valid = false
          }
          expect('root' in parsed).toBe(valid)
          if ('root' in parsed) expect(plainJson(parsed.root)).toEqual(expected)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('names the line of what is wrong', () => {
    expect(parseJson('{\n "a": 1,\n}', 10)).toMatchObject({
      error: { line: 12, message: 'a key in double quotes is expected where "}" stands' },
    })
    expect(parseJson('{\n a: 1 }', 1)).toMatchObject({ error: { line: 2 } })
    expect(parseJson('[1 2]', 1)).toMatchObject({ error: { message: 'a comma or ] is expected where "2" stands' } })
    expect(parseJson('["abc', 1)).toMatchObject({ error: { message: 'a string has no closing quote' } })
    expect(parseJson('["\\x"]', 1)).toMatchObject({ error: { message: 'a string holds an invalid escape' } })
    expect(parseJson('', 3)).toMatchObject({ error: { line: 3 } })
  })

  it('keeps raw control characters in strings and the last of equal keys, and remembers both', () => {
    const parsed = parseJson('{"a": "x\ty\nz\\n", "b": 1,\n "b": 2}', 5)
    expect(parsed).toMatchObject({ rawControlLines: [5], duplicateKeys: [{ key: 'b', line: 7 }] })
    expect('root' in parsed && plainJson(parsed.root)).toEqual({ a: 'x\ty\nz\n', b: 2 })
  })

  it('makes __proto__ a key like every other', () => {
    const value = plain('{"__proto__": {"polluted": true}, "constructor": 1}')
    expect(Object.keys(value ?? {})).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })

  it('refuses deep nesting instead of running out of stack', () => {
    expect(plain('['.repeat(jsonDepthMax) + ']'.repeat(jsonDepthMax))).toBeInstanceOf(Array)
    for (const open of ['[', '{"a":']) {
      expect(parseJson(open.repeat(200_000), 1)).toMatchObject({
        error: { message: `the JSON is nested deeper than ${jsonDepthMax} levels` },
      })
    }
  })
})

describe('finding the JSON of a body', () => {
  it('takes what stands between the first and the last --- line', () => {
    const body = '# Title\n---\n{"a": "\\n---\\n"}\n---\n'
    expect(read(body)).toEqual({ preamble: '# Title\n', value: { a: '\n---\n' }, notes: [] })
    expect(read('e\n# Title\n\n## More\n--- \n{}\n---').notes).toEqual([])
  })

  it('counts lines of the file', () => {
    expect(read('# T\n---\n{\n"a": tru }\n---', 20).notes).toEqual([['json-invalid', 23]])
  })

  it('finds JSON without its lines, or with one of them, and says so', () => {
    expect(read('# T\n{"a": 1}\n')).toEqual({ preamble: '# T\n', value: { a: 1 }, notes: [['json-fence', 2]] })
    expect(read('# T\n---\n{"a": 1}\n')).toMatchObject({ value: { a: 1 }, notes: [['json-fence', 3]] })
    expect(read('# T\n{"a": 1}\n---\n')).toMatchObject({ value: { a: 1 }, notes: [['json-fence', 2]] })
    expect(read('# T\n---\n{"a": 1}\n---\nmore text').notes).toEqual([['json-fence', 5]])
  })

  it('says when there is none', () => {
    for (const body of ['', '# Title\n', '# T\n---\n', '} {'])
      expect(read(body)).toMatchObject({ value: null, notes: [['json-missing', 1]] })
    expect(read('# T\n---\n\n---\n')).toMatchObject({ value: null, notes: [['json-invalid', 4]] })
  })

  it('reports a repeated key once however often it stands there', () => {
    expect(read('---\n{"a":1,\n"a":2,"a":3,"b":{"a":1}}\n---').notes).toEqual([['json-duplicate-key', 3]])
  })

  it('reads hostile bodies in linear time', () => {
    for (const body of [
      '\n---x'.repeat(200_000),
      '---\n'.repeat(200_000),
      '{'.repeat(900_000),
      `---\n${'"a",'.repeat(200_000)}`,
      `{${'"a":1,'.repeat(150_000)}`,
    ]) {
      expect(cpuMillis(() => read(body))).toBeLessThan(3_000)
    }
  })
})
