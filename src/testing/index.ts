export { assertConforms } from "./assert-conforms.ts";
export type { CaseClass } from "./case.ts";
export type { CaseResult } from "./case-result.ts";
export { checkConformance } from "./check-conformance.ts";
export type { CaseOptions, CheckOptions, Progress } from "./check-options.ts";
export type { ContractSource } from "./contract-source.ts";
export type { Coverage, OperationCoverage, Share } from "./coverage.ts";
export { type DescribeOptions, describeConformance, type TestFunctions } from "./describe-conformance.ts";
export type { HeaderValues } from "./header-values.ts";
export type { HostileExchange, HostilePreset } from "./hostile/hostile-exchange.ts";
export type { HostileRequest } from "./hostile/hostile-listener.ts";
export type { HostileOperations, HostileSteps } from "./hostile/hostile-plan.ts";
export type { HostilePresetName, HostileStep } from "./hostile/hostile-presets.ts";
export { type HostileServer, type HostileServerOptions, startHostileServer } from "./hostile/hostile-server.ts";
export type { JudgedAnswer } from "./judge-answer.ts";
export { isKitError, type KitError } from "./kit-error.ts";
export { type MockServer, type MockServerOptions, startMockServer } from "./mock/mock-server.ts";
export type { HowOften, ScriptedAnswer } from "./mock/script.ts";
export type { Fixtures } from "./planner.ts";
export type { ProxiedExchange } from "./proxy/judge-forwarded.ts";
export type { PropertyCoverage } from "./proxy/property-coverage.ts";
export type { ProxyViolation } from "./proxy/proxy-violation.ts";
export {
  type ProxyCoverage,
  startValidatingProxy,
  type ValidatingProxy,
  type ValidatingProxyOptions,
} from "./proxy/validating-proxy.ts";
export type { RecordedRequest } from "./recorded-request.ts";
export type { Report } from "./report.ts";
export type { ReportData, Summary } from "./report-data.ts";
export type { Credentials } from "./target.ts";
export type { AnswerRule, ConductRule, RequestRule, Rule, Violation } from "./violation.ts";
