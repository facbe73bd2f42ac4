#!/usr/bin/env bash
# Records golden transcripts and generated documents anew, and shows what changed.
# The recording run fails once, so that nobody takes it for a passing one.
set -uo pipefail

cd "$(dirname "$0")/.."
[ -x Scripts/docs.sh ] && Scripts/docs.sh
CANON_RECORD=1 swift test --filter 'Golden|Transcript' >/dev/null 2>&1
git --no-pager diff --stat -- Tests docs
