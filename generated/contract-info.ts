// Generated from openapi/relay-rest.yaml by `npm run generate`. Do not edit.

export const info = {
  "title": "relay-rest",
  "version": "1.0.0",
  "openapi": "3.1.0",
  "sha256": "d066d52c9199d96fa940e4a6e0ec1b1fa8fd197574f450c8a70c6725f44ad688",
  "operations": 77,
  "schemas": 97,
  "tools": {
    "@redocly/cli": "2.77.0",
    "@redocly/openapi-core": "1.34.24",
    "openapi-typescript": "7.13.0",
    "typescript": "5.9.3"
  }
} as const;
