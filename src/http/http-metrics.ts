/** What the HTTP door counts. `route` is the pattern of a route or one of two fixed words, so that its values are bounded. */
export interface HttpMetrics {
  /** What notes one more request of this kind, and the seconds that it took; whoever notes many of a kind keeps it. */
  requests(route: string, method: string, status: number): (seconds: number) => void
  /** All metrics of the program in the text format of Prometheus. */
  expose(): Promise<{ contentType: string; text: string }>
}
