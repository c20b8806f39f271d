// Generated from openapi/relay-rest.yaml by `npm run generate`. Do not edit.

export const info = {
  "title": "relay-rest",
  "version": "1.0.0",
  "openapi": "3.1.0",
  "sha256": "df83b1627fd9041c75dc9b359445c44965e523c2a6de07f3f12c7b1217069291",
  "operations": 77,
  "schemas": 97,
  "tools": {
    "@redocly/cli": "2.77.0",
    "@redocly/openapi-core": "1.34.24",
    "openapi-typescript": "7.13.0",
    "typescript": "5.9.3"
  }
} as const;
