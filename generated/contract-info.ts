// Generated from openapi/relay-rest.yaml by `npm run generate`. Do not edit.

export const info = {
  "title": "relay-rest",
  "version": "1.0.0",
  "openapi": "3.1.0",
  "sha256": "8484ec47068d97fb9fa0d7431251bf6ee27d594a29963f9a9bff1b4d44f36185",
  "operations": 77,
  "schemas": 97,
  "tools": {
    "@redocly/cli": "2.77.0",
    "@redocly/openapi-core": "1.34.24",
    "openapi-typescript": "7.13.0",
    "typescript": "5.9.3"
  }
} as const;
