/** The Link header (RFC 8288) to the page after this one; nothing on the last page. */
export function nextPage(path: string, query: Readonly<Record<string, unknown>>, cursor: string | null): Record<string, string> {
  if (cursor === null) return {}
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, cursor })) {
    for (const each of [value].flat()) if (each !== undefined) parameters.append(name, String(each))
  }
  return { link: `<${path}?${parameters}>; rel="next"` }
}
