import { type HostilePreset, respondWith } from "../exchange.ts";

/** Headers that ask the client to send its request to another origin, or to retry later. */
export const HEADER_PRESETS = {
  /** Sends 301 with a Location on another origin. */
  "redirect-301": redirectPreset(301),
  /** Sends 302 with a Location on another origin. */
  "redirect-302": redirectPreset(302),
  /** Sends 303 with a Location on another origin. */
  "redirect-303": redirectPreset(303),
  /** Sends 307 with a Location on another origin. */
  "redirect-307": redirectPreset(307),
  /** Sends 308 with a Location on another origin. */
  "redirect-308": redirectPreset(308),

  /** Sends 503 with a Retry-After of one second. */
  "retry-after-seconds": retryAfterPreset(() => "1"),
  /** Sends 503 with a Retry-After of zero. */
  "retry-after-zero": retryAfterPreset(() => "0"),
  /** Sends 503 with a Retry-After date two seconds in the future. */
  "retry-after-date": retryAfterPreset(() => new Date(Date.now() + 2_000).toUTCString()),
  /** Sends 503 with a Retry-After date in the past. */
  "retry-after-past-date": retryAfterPreset(() => "Wed, 21 Oct 2015 07:28:00 GMT"),
  /** Sends 503 with a Retry-After of one day. */
  "retry-after-huge": retryAfterPreset(() => "86400"),
  /** Sends 503 with a Retry-After of 400 digits. */
  "retry-after-absurd": retryAfterPreset(() => "9".repeat(400)),
  /** Sends 503 with a negative Retry-After. */
  "retry-after-negative": retryAfterPreset(() => "-1"),
  /** Sends 503 with a fraction of a second as Retry-After, which HTTP does not allow. */
  "retry-after-fraction": retryAfterPreset(() => "0.5"),
  /** Sends 503 with a Retry-After that is neither a number nor a date. */
  "retry-after-junk": retryAfterPreset(() => "in a while"),
  /** Sends 503 with a Retry-After date that is not in an HTTP format. */
  "retry-after-junk-date": retryAfterPreset(() => "May 5"),
  /** Sends 503 with an empty Retry-After. */
  "retry-after-empty": retryAfterPreset(() => ""),
} satisfies Record<string, HostilePreset>;

function redirectPreset(status: number): HostilePreset {
  return (exchange) => {
    const location = `${exchange.elsewhere}${String(exchange.request.url)}`;
    respondWith(status, undefined, { location })(exchange);
  };
}

function retryAfterPreset(retryAfter: () => string): HostilePreset {
  return (exchange) => {
    // The `Date` that Node sends would not follow the fake clock of a test.
    respondWith(503, undefined, { date: new Date().toUTCString(), "retry-after": retryAfter() })(exchange);
  };
}
