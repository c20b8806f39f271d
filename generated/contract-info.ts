// Generated from openapi/relay-rest.yaml by `npm run generate`. Do not edit.

export const info = {
  "title": "relay-rest",
  "version": "1.0.0",
  "openapi": "3.1.0",
  "sha256": "e0d73ffb358ddd0134aa50e16d3b79ccdc2c96147f9be2cb4d149f370da4eef2",
  "operations": 77,
  "schemas": 97,
  "tools": {
    "@redocly/cli": "2.77.0",
    "@redocly/openapi-core": "1.34.24",
    "openapi-typescript": "7.13.0",
    "typescript": "5.9.3"
  }
} as const;
