/** An answer whose body arrives in part and then stalls. */
export function stalledAnswer(status: number): Response {
  const body = new ReadableStream({
    start: (stream) => {
      stream.enqueue(new TextEncoder().encode("{"));
    },
  });
  return new Response(body, { status });
}

/** An answer whose connection dies before the end of its body. */
export function dyingAnswer(status: number, error: unknown): Response {
  const body = new ReadableStream({
    pull: (stream) => {
      stream.error(error);
    },
  });
  return new Response(body, { status });
}

/** An answer that is never read to its end, and what its body does when it is cancelled. */
export function cancellableAnswer(status: number, cancel: () => Promise<void>, headers: HeadersInit = {}): Response {
  return new Response(new ReadableStream({ cancel }), { status, headers });
}

/** What a browser shows of any redirect; no constructor makes one. */
export function opaqueRedirect(): Response {
  return Object.defineProperties(new Response(null), {
    type: { value: "opaqueredirect" },
    status: { value: 0 },
    ok: { value: false },
  });
}

/** What a `fetch` brings that followed a redirect all the same. */
export function followedRedirect(status = 200): Response {
  return Object.defineProperty(Response.json({ id: "1" }, { status }), "redirected", { value: true });
}
