export type { RelayCall } from "./client/client.ts";
export { createRelayClient, type RelayClient } from "./client/client.ts";
export type { Middleware, MiddlewareContext } from "./client/middleware.ts";
export type { RelayArguments, RelayCallOptions, RelayClientOptions, RelayInit } from "./client/options.ts";
export {
  type PaginateArguments,
  type PaginateInit,
  type PaginateOptions,
  paginate,
  type RelayItem,
  type RelayListPath,
  type RelayPage,
  type RelayPages,
} from "./client/paginate.ts";

export { createRelayFetch, type RelayTransport } from "./client/relay-fetch.ts";
export type { RelayFailure, RelayResult, RelaySuccess, RelayUnexpected } from "./client/result.ts";
export type { Delivery, RelayErrorFacts, RelayIssue } from "./core/error-facts.ts";
export type { RelayHeaders } from "./core/headers.ts";
export type { RelayLimits, RetryOptions } from "./core/limits.ts";
export type { AbortSignalLike, RelayFetch, RelayFetchInit, RelayFetchResponse } from "./core/platform.ts";
export type { OperationId, RelayData, RelayMethod, RelayPath, Schema } from "./core/schema-types.ts";
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
} from "./errors/errors.ts";

export { isRelayError } from "./errors/errors.ts";
export type { AttemptEvent, AttemptStart, OnAttempt } from "./transport/attempt-event.ts";
export type { TokenSource } from "./transport/auth.ts";
export type { BeforeAttempt } from "./transport/before-attempt.ts";
