import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileErrorOf } from '../batch/files/io-errors.ts'
import { StetError } from '../errors.ts'
import type { Review } from './review.ts'
import { type Answer, AT_ONCE, ROUTES } from './routes.ts'

const HOST = '127.0.0.1'
/** Bytes of a request's body; a correction has a few hundred. */
const MOST_BODY = 65_536
const TOKEN_BYTES = 24

const TYPES: Record<Answer['type'], string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  javascript: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  plain: 'text/plain; charset=utf-8',
  zip: 'application/zip'
}

/** Nothing is loaded but from this server, nothing is sent elsewhere, no script or style stands in the page itself. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  // A connection that is kept may be closed here while a request is on its way on it.
  Connection: 'close'
}

export interface ReviewServer {
  /** The address to open, with the token in it. */
  address: string
  /** Resolves when all articles are known. @throws StetError where they cannot be reviewed after all */
  ready: Promise<void>
  close(): Promise<void>
}

/**
 * Serves a review on this machine alone, on a port that the system chooses. Who does not know the token, comes from another page or
 * calls the server by another name is refused.
 */
export async function serveReview(
  review: Review,
  token = randomBytes(TOKEN_BYTES).toString('base64url')
): Promise<ReviewServer> {
  const server = createServer((request, response) => void answer(review, token, request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, HOST, resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://${HOST}:${port}/${token}/`,
    ready: review.ready,
    close: () =>
      new Promise((resolve) => {
        review.reviewed.close()
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

async function answer(
  review: Review,
  token: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  try {
    const asked = whatIsAsked(token, request)
    const name = `${request.method} ${asked?.path}`
    const route = ROUTES[name]
    if (asked === null) return refuse(response, 403, 'this address needs the token that stet review printed')
    if (route === undefined) return refuse(response, 404, 'there is no such page')
    if (!AT_ONCE.has(name)) await review.ready
    const { type, body } = await route(review, { ...asked, body: await bodyOf(request) })
    send(response, 200, TYPES[type], body)
  } catch (error) {
    const { code, message } = fileErrorOf(error, 'what is reviewed')
    if (code === 'unexpected') return refuse(response, 500, 'this cannot be answered')
    refuse(response, code === 'not-found' ? 404 : 400, message)
  }
}

/** The path below the token, and the query; `null` for who may not ask. */
function whatIsAsked(token: string, request: IncomingMessage): { path: string; query: URLSearchParams } | null {
  const own = `${HOST}:${request.socket.localPort}`
  const { host, origin } = request.headers
  if (host !== own || (origin !== undefined && origin !== `http://${own}`)) return null
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${own}`)
  const [, given = '', ...rest] = pathname.split('/')
  if (!isSame(given, token)) return null
  return { path: rest.join('/'), query: searchParams }
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** @throws StetError `too-large` */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MOST_BODY) throw new StetError('too-large', `expected at most ${MOST_BODY} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function refuse(response: ServerResponse, status: number, message: string): void {
  send(response, status, TYPES.plain, `${message}\n`)
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': type })
  response.end(body)
}
