export type { AttemptEvent, OnAttempt } from "./attempt-event.ts";
export type { TokenSource } from "./auth.ts";
export type { RelayCall } from "./call.ts";
export { createRelayClient, type RelayClient } from "./client.ts";
export type {
  AbortedError,
  ApiError,
  CredentialsError,
  HttpError,
  MalformedError,
  MiddlewareError,
  NetworkError,
  RedirectError,
  RelayError,
  TimeoutError,
  UnexpectedError,
} from "./errors.ts";
export { isRelayError } from "./errors.ts";
export type { Delivery, RelayErrorFacts, RelayIssue } from "./facts.ts";
export type { RelayHeaders } from "./headers.ts";
export type { RelayLimits, RetryOptions } from "./limits.ts";
export type { Middleware } from "./middleware.ts";
export type { RelayData, RelayMethod, RelayPath, Schema } from "./models.ts";
export type { RelayCallOptions, RelayClientOptions, RelayInit } from "./options.ts";
export {
  type PaginateInit,
  type PaginateOptions,
  paginate,
  type RelayItem,
  type RelayListPath,
  type RelayPage,
  type RelayPages,
} from "./paginate.ts";
export type { AbortSignalLike, RelayFetch, RelayFetchInit } from "./platform.ts";
export type { RelayFailure, RelayResult, RelaySuccess, RelayUnexpected } from "./result.ts";
