#!/usr/bin/env bash
# What a reviewer should not have to look for. Every finding is printed; any one fails.
set -uo pipefail

cd "$(dirname "$0")/.."
failed=0
complain() {
  [ -n "$2" ] || return 0
  printf '%s:\n%s\n' "$1" "$2" | sed '2,$s/^/  /'
  failed=1
}
sources() { git ls-files -co --exclude-standard "$@"; }

complain "Layout (make format mends it)" "$(swift format lint --strict -r \
  Package.swift Sources Tests Benchmarks Tools Examples 2>&1 | head -40)"

allowed='^import (QuizCore|QuizJudge|CUtf8proc|Synchronization)$'
complain "Imports that a pure module must do without" "$(
  sources 'Sources/QuizJudge/*.swift' 'Sources/QuizCore/*.swift' 'Sources/QuizTournament/*.swift' |
    xargs grep -nE '^(@[a-zA-Z_()]+ )?import ' | awk -F: -v ok="$allowed" '{ if ($3 !~ ok) print }')"
complain "Doings that a pure module must do without" "$(
  sources 'Sources/QuizJudge/*.swift' 'Sources/QuizCore/*.swift' 'Sources/QuizTournament/*.swift' |
    xargs grep -nE '\b(print|readLine|getenv|fopen|exit)\(|\.random\(|SystemRandomNumberGenerator|CommandLine|ContinuousClock|SuspendingClock|nonisolated\(unsafe\)')"
complain "Constructs that Sources do without" "$(
  sources 'Sources/*.swift' | xargs grep -nE 'try!|as!|fatalError\(|preconditionFailure\(|precondition\(' )"
complain "Full Foundation, which costs start-up and 50 MB" "$(
  sources 'Sources/*.swift' 'Tests/*.swift' | xargs grep -nE '^import Foundation$')"

complain "Files, functions or nesting too long" "$(
  sources 'Sources/*.swift' 'Sources/*.c' 'Sources/*.h' 'Benchmarks/*.swift' 'Tests/*.swift' |
    grep -v 'Sources/QuizJudge/.*Table.*swift' | xargs awk -f Scripts/lengths.awk)"

complain "Left-overs" "$(git grep -nIE 'TODO|FIXME|\bXXX\b|/wor[k]/' -- . ':!Scripts/check.sh' ':!LICENSE' ':!docs/lint.md' ':!*/Placeholder.swift' ':!*/PlaceholderTests.swift')"
complain "Files that git does not know (add or ignore them)" "$(
  git status --porcelain --untracked-files=all | grep '^??')"
complain "Oddly named files" "$(git ls-files | LC_ALL=C grep -E '[^A-Za-z0-9._/+-]')"

if [ -x Scripts/docs.sh ]; then
  complain "Generated documents are stale (make record mends them)" "$(Scripts/docs.sh --check 2>&1)"
fi
[ $failed -eq 0 ] && echo "check: all is well"
exit $failed
