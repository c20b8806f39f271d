export const HELP = `relay-rest: contract tests for services that call SignalWire's relay-rest API,
or that answer like it

  relay-rest check <base-url>   sends right and wrong requests, judges each answer
  relay-rest mock               serves the API from its contract, on this machine
  relay-rest proxy <upstream>   passes everything through, and judges it on the way

Each has a help of its own: relay-rest check --help
Other contracts than SignalWire's: --contract FILE (OpenAPI 3 in JSON)
Exit code: 0 all is well, 1 there are findings, 2 it could not run
`;

export const CHECK_HELP = `relay-rest check <base-url>: does an API do what the contract says?

Makes requests of the contract's schemas, right ones and wrong ones, sends them,
and judges each answer: status, media type, headers, schema, and whether what was
sent comes back. What it makes it deletes again.

  export SIGNALWIRE_PROJECT_ID=P… SIGNALWIRE_API_TOKEN=PT…
  relay-rest check http://127.0.0.1:3000/api/relay/rest

What is checked
  <base-url>          what goes before every path of the API
  --only X            operation ids, classes or case ids, * for anything; may be
                      repeated (--only 'create-*' --only auth). What costs money
                      or places calls is checked only when it is named here
  --skip X            the same, left out
  --fixture NAME=V    an id or value that the API knows (phone_numbers=b7e4…); may
                      be repeated
  --contract FILE     another contract, OpenAPI 3 in JSON
  --allow-remote      check a host that is not this machine, where things are then
                      made and deleted
  --dry-run           list the cases, send nothing

Classes
  valid, tolerance    what the contract allows; a property that it does not know
  invalid             what it forbids, a value or a property at a time
  auth, auth-live     no credentials, or such as are none; those of nobody
  method              methods that a path does not have
  echo                whether what was sent comes back

Who asks
  --project-id ID     else the variable SIGNALWIRE_PROJECT_ID
  --token-env NAME    the variable that has the token; else SIGNALWIRE_API_TOKEN

How
  --timeout-ms N      longest time for one answer (10000)
  --concurrency N     requests on their way at once (4)

What comes of it
  --json              the report as JSON on stdout, and nothing else there
  --junit FILE        for a CI system
  --html FILE         one page with everything
  --markdown FILE     for a pull request

Exit code: 0 every case passes, 1 there are findings, 2 it could not run.
Ctrl-C prints what is known so far.
Needs ajv and ajv-formats: npm install --save-dev ajv ajv-formats
`;

export const MOCK_HELP = `relay-rest mock: the API from its contract, on this machine

Answers are valid and agree with what was sent: what you create can be retrieved,
listed, changed and deleted. A wrong request gets the contract's refusal, and one
with the header "Prefer: code=500" the status that it names.

  relay-rest mock --port 4010
  curl --user project:token http://127.0.0.1:4010/api/relay/rest/number_groups

  --port N               where to listen (4010; 0: any that is free)
  --base-path PATH       what goes before every path (/api/relay/rest)
  --seed TEXT            what ids are made of: the same seed and requests, the
                         same answers
  --require-credentials  let one project and token in only, those of the variables
                         SIGNALWIRE_PROJECT_ID and SIGNALWIRE_API_TOKEN; without
                         it, any that are not empty will do
  --project-id ID        with it: another project
  --token-env NAME       with it: the variable that has the token
  --contract FILE        another contract, OpenAPI 3 in JSON
  --json                 one JSON object a line

Ctrl-C ends it. Exit code: 0, or 2 when it could not run.
Needs Prism: npm install --save-dev @stoplight/prism-http ajv ajv-formats
`;

export const PROXY_HELP = `relay-rest proxy <upstream>: what goes between a service and the API,
held against the contract

Passes requests and answers through as they are, byte by byte, and tells what each
has against the contract. Tokens are never shown. Point your service's base URL at
it, run its tests, and end it.

  relay-rest proxy https://acme.signalwire.com/api/relay/rest --port 4011

  <upstream>             the API: its origin, or its origin and base path
  --port N               where to listen (4011; 0: any that is free)
  --contract FILE        another contract, OpenAPI 3 in JSON
  --fail-on-violation    exit with 1 if there was any violation
  --json                 one JSON object a line

Ctrl-C ends it, and prints what of the contract was seen.
Exit code: 0, 1 with --fail-on-violation, 2 it could not run.
Needs ajv and ajv-formats: npm install --save-dev ajv ajv-formats
`;
