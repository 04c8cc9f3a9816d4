/** The socket under an HTTP/2 session, made here so that its error is seen: the SDK tells only that a stream was aborted. */
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

/** @param onError told the system's error, such as ENOTFOUND, before the session knows of it. */
export function connectTo(authority: URL, onError: (error: Error) => void): Socket {
  // An IPv6 address stands in brackets in a URL.
  const host = authority.hostname.replace(/^\[(.*)\]$/, '$1');
  const port = Number(authority.port);
  const socket =
    authority.protocol === 'https:'
      ? connectSecurely({
          host,
          port: port || 443,
          ALPNProtocols: ['h2'],
          // RFC 6066 §3: a server's name is no address.
          ...(isIP(host) === 0 ? { servername: host } : {}),
        })
      : connect({ host, port: port || 80 });
  socket.once('error', onError);
  return socket;
}
