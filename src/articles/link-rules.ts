/** A rule that an address breaks. */
export interface LinkFault {
  code: string
  severity?: 'warning'
}

const allowed = /^(?:https?|mailto|data-blade|button-data-blade|button-data-context|button-link):/i
const internalHost =
  /(?:^|\.)(?:(?:supportability|msdata)\.visualstudio\.com|msft\.net|msftcloudes\.com|microsofticm\.com|microsoft[a-z-]*\.sharepoint\.com)$/i
const internalPage = /^https?:\/\/teams\.microsoft\.com\/l\/(?:channel|team)\//i
const draftRepository = /^https?:\/\/github\.com\/[^/]+\/[^/]+-pr(?:\/|$)/i
const english = /\/en-us(?:[/?#]|$)/i
const locale = /^https?:\/\/[^/]+\/(?:en|de|fr|es|it|ja|ko|zh|pt|ru|nl|sv|nb|da|fi|pl|cs|tr|hu|id|el|he|ar)-[a-z]{2}(?:[/?#]|$)/i

/** The rules that a link's address breaks; `customerFacing` makes hosts that customers cannot open graver. */
export function linkFaults(url: string, customerFacing: boolean): LinkFault[] {
  if (url.startsWith('#')) return [{ code: 'link-anchor-only' }]
  if (/^https?:\/\/$/i.test(url)) return [{ code: 'link-placeholder' }]
  if (/^https?:\\/i.test(url)) return [{ code: 'link-backslash' }]
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0]
  if (scheme === undefined) return [{ code: 'link-relative' }]
  if (!allowed.test(url)) return [{ code: 'link-bad-scheme' }]
  if (!/^https?:/i.test(url)) return []
  const faults: LinkFault[] = []
  const host = hostOf(url)
  if (scheme.toLowerCase() === 'http:') faults.push({ code: 'link-http' })
  // The sites of the Chinese cloud are right to name their locale.
  const chinese = host.endsWith('.cn')
  if (english.test(url)) faults.push(...(chinese ? [] : [{ code: 'link-en-us' }]))
  else if (!chinese && locale.test(url)) faults.push({ code: 'link-other-locale' })
  if (host === 'aka.ms') faults.push({ code: 'link-aka-ms' })
  if (host.startsWith('review.')) faults.push({ code: 'link-review-docs' })
  if (draftRepository.test(url)) faults.push({ code: 'link-private-repository' })
  if (internalHost.test(host) || internalPage.test(url))
    faults.push(customerFacing ? { code: 'link-internal', severity: 'warning' } : { code: 'link-internal' })
  return faults
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#:]*)/i.exec(url)?.[1]?.toLowerCase() ?? ''
}
