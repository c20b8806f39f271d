/** A response with a body that arrives in part and then stalls. */
export function stalledResponse(status: number): Response {
  const body = new ReadableStream({
    start: (stream) => {
      stream.enqueue(new TextEncoder().encode("{"));
    },
  });
  return new Response(body, { status });
}

/** A response whose connection fails before the end of its body. */
export function brokenResponse(status: number, error: unknown): Response {
  const body = new ReadableStream({
    pull: (stream) => {
      stream.error(error);
    },
  });
  return new Response(body, { status });
}

/** A response with an endless body, which calls `cancel` when it is cancelled. */
export function cancellableResponse(status: number, cancel: () => Promise<void>, headers: HeadersInit = {}): Response {
  return new Response(new ReadableStream({ cancel }), { status, headers });
}

/** The response that a browser gives for any redirect; no constructor can create it. */
export function opaqueRedirect(): Response {
  return Object.defineProperties(new Response(null), {
    type: { value: "opaqueredirect" },
    status: { value: 0 },
    ok: { value: false },
  });
}

/** The response of a `fetch` that followed a redirect. */
export function followedRedirect(status = 200): Response {
  return Object.defineProperty(Response.json({ id: "1" }, { status }), "redirected", { value: true });
}
