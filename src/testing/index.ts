export { checkConformance } from "./conformance/check-conformance.ts";
export { type DescribeOptions, describeConformance, type TestFunctions } from "./conformance/describe-conformance.ts";
export type { CaseOptions, CheckOptions, Fixtures, Progress } from "./conformance/options.ts";
export type { ContractSource } from "./contract/contract.ts";
export type { OperationId } from "./contract/operation.ts";
export type { HostileExchange, HostilePreset } from "./hostile/exchange.ts";
export type { HostilePresetName, HostileStep } from "./hostile/presets.ts";
export {
  type HostileOperations,
  type HostileRequest,
  type HostileServer,
  type HostileServerOptions,
  type HostileSteps,
  startHostileServer,
} from "./hostile/server.ts";
export type { HowOften, ScriptedResponse } from "./mock/script.ts";
export {
  type MockServer,
  type MockServerOptions,
  startMockServer,
  type WebhookName,
} from "./mock/server.ts";
export type { ProxiedExchange, ProxyViolation } from "./proxy/evaluate.ts";
export type { PropertyCoverage } from "./proxy/property-coverage.ts";
export {
  type ProxyCoverage,
  type ProxyTotals,
  startValidatingProxy,
  type ValidatingProxy,
  type ValidatingProxyOptions,
} from "./proxy/server.ts";

export type { Coverage, OperationCoverage, Share } from "./report/coverage.ts";
export type { Report } from "./report/report.ts";
export type { CaseClass, CaseResult, ReportData, Summary } from "./report/result.ts";
export type { HeaderValues } from "./shared/headers.ts";
export { isKitError, type KitError } from "./shared/kit-error.ts";
export type { CheckCredentials, Credentials } from "./shared/target.ts";
export type { RecordedRequest } from "./validate/record-request.ts";
export { assertConforms, type ValidatedResponse } from "./validate/validate-response.ts";
export type { ConductRule, RequestRule, ResponseRule, Rule, Violation } from "./validate/violation.ts";
