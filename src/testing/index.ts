export { assertConforms } from "./assert-conforms.ts";
export type { ContractSource } from "./contract-source.ts";
export type { HeaderValues } from "./header-values.ts";
export type { JudgedAnswer } from "./judge-answer.ts";
export type { RecordedRequest } from "./recorded-request.ts";
export type { AnswerRule, ConductRule, RequestRule, Rule, Violation } from "./violation.ts";
