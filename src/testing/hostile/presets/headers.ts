import { answer, type HostilePreset } from "../exchange.ts";

/** Heads that ask for something: to go elsewhere, or to come back later. */
export const HEADER_PRESETS = {
  /** Answers 301 with another origin's address. */
  "redirect-301": redirect(301),
  /** Answers 302 with another origin's address. */
  "redirect-302": redirect(302),
  /** Answers 303 with another origin's address. */
  "redirect-303": redirect(303),
  /** Answers 307 with another origin's address. */
  "redirect-307": redirect(307),
  /** Answers 308 with another origin's address. */
  "redirect-308": redirect(308),

  /** Answers 503 and asks to come back in a second. */
  "retry-after-seconds": comeBack(() => "1"),
  /** Answers 503 and asks to come back at once. */
  "retry-after-zero": comeBack(() => "0"),
  /** Answers 503 and asks to come back at a time, by a date that is two seconds away. */
  "retry-after-date": comeBack(() => new Date(Date.now() + 2_000).toUTCString()),
  /** Answers 503 and asks to come back at a time that is over. */
  "retry-after-past-date": comeBack(() => "Wed, 21 Oct 2015 07:28:00 GMT"),
  /** Answers 503 and asks to come back in a day. */
  "retry-after-huge": comeBack(() => "86400"),
  /** Answers 503 and asks to come back in more seconds than there will be. */
  "retry-after-absurd": comeBack(() => "9".repeat(400)),
  /** Answers 503 and asks to come back a second ago. */
  "retry-after-negative": comeBack(() => "-1"),
  /** Answers 503 and asks to come back in a number of seconds that is not whole, which is not allowed. */
  "retry-after-fraction": comeBack(() => "0.5"),
  /** Answers 503 and asks to come back, but not when. */
  "retry-after-junk": comeBack(() => "in a while"),
  /** Answers 503 and asks to come back at a date that is not in HTTP's form. */
  "retry-after-junk-date": comeBack(() => "May 5"),
  /** Answers 503 with an empty Retry-After. */
  "retry-after-empty": comeBack(() => ""),
} satisfies Record<string, HostilePreset>;

function redirect(status: number): HostilePreset {
  return (exchange) => {
    const location = `${exchange.elsewhere}${String(exchange.request.url)}`;
    answer(status, undefined, { location })(exchange);
  };
}

function comeBack(retryAfter: () => string): HostilePreset {
  return (exchange) => {
    // Node's own `Date` would not follow the fake clock of a test.
    answer(503, undefined, { date: new Date().toUTCString(), "retry-after": retryAfter() })(exchange);
  };
}
