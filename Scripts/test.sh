#!/usr/bin/env bash
# Runs all tests; arguments go to `swift test`. Ends with the tests that were skipped, and why.
set -uo pipefail

cd "$(dirname "$0")/.."
skips=$(mktemp)
trap 'rm -f "$skips"' EXIT
CANON_SKIPS="$skips" swift test "$@"
status=$?
if [ -s "$skips" ]; then
  echo "Skipped, for want of:"
  sort -u "$skips" | sed 's/^/  /'
else
  echo "Nothing was skipped."
fi
exit $status
