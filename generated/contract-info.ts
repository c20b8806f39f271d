// Generated from openapi/relay-rest.yaml by `npm run generate`. Do not edit.

export const info = {
  "title": "relay-rest",
  "version": "1.0.0",
  "openapi": "3.1.0",
  "sha256": "ef68e2977bd838729f45841c996839a435f9c9e7ed30c3a1f3c9a48caefad762",
  "operations": 77,
  "schemas": 99,
  "tools": {
    "@redocly/cli": "2.77.0",
    "@redocly/openapi-core": "1.34.24",
    "openapi-typescript": "7.13.0",
    "typescript": "5.9.3"
  }
} as const;
