#!/usr/bin/env bash
# Writes the generated documents; with --check says which are stale.
set -euo pipefail

cd "$(dirname "$0")/.."
Scripts/build.sh --product docs-writer >/dev/null
.build/debug/docs-writer "$@"
