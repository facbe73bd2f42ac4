#!/usr/bin/env bash
# `swift build` that is quiet when all is well and tells everything when it is not.
set -euo pipefail

cd "$(dirname "$0")/.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "Building Canon (the first time takes a minute or two)…"
if ! swift build "$@" >"$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi
