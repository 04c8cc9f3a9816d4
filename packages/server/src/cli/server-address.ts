/** The address at which this machine reaches a server that listens on `host`: `0.0.0.0` and `::` are no destinations. */
export function serverAddress(host: string, port: number): string {
  const reachable = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${reachable}:${port}`;
}
