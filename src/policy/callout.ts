const label =
  /^(?:[>\s*_]|<[a-z]{1,6}>)*(?:important|note|warning|caution|tip|attention|please note|disclaimer|reminder|notice)(?:[\s*_]|<\/[a-z]{1,6}>)*[:：](?:[\s*_]|<\/[a-z]{1,6}>)*/i

/** How many characters of this text are a callout's label ("IMPORTANT:"), with the marks around it; 0 when there is none. */
export function calloutLabelLength(text: string): number {
  return label.exec(text.slice(0, 120))?.[0].length ?? 0
}
