import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { openContent } from './content.ts'
import { measureSizes } from './sizes.ts'
import { measureStart } from './start.ts'
import { measureThroughput } from './throughput.ts'

// `npm run bench` measures everything and writes bench/RESULTS.md; `npm run bench -- throughput|sizes|start` prints one part.
const parts = {
  throughput: { title: 'Answers over HTTP, beside bare servers', measure: measureThroughput },
  sizes: { title: 'Matching as the catalog grows', measure: measureSizes },
  start: { title: 'Start and memory', measure: measureStart },
}

const wanted = process.argv[2]
const content = await openContent()
const sections: string[] = []
for (const [name, { title, measure }] of Object.entries(parts)) {
  if (wanted !== undefined && wanted !== name) continue
  console.log(`\n## ${title}`)
  const table = await measure(content)
  console.log(table)
  sections.push(`## ${title}\n\n${table}`)
}
if (wanted === undefined) {
  const machine = `Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), server and load on the same machine over loopback.`
  const text = ['# Measured', `Written by \`npm run bench\`. ${machine}`, ...sections].join('\n\n')
  writeFileSync('bench/RESULTS.md', `${text}\n`)
}
