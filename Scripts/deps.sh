#!/usr/bin/env bash
# Installs the system libraries that are missing, and says so. Names of more packages may follow.
set -euo pipefail

wanted=(
  libreadline-dev libyaml-dev libutf8proc-dev liblua5.4-dev libexpat1-dev libzip-dev libsqlite3-dev
  "$@"
)
if ! command -v swift >/dev/null; then
  echo "Canon needs a Swift 6.2 toolchain or later; see swift.org/install." >&2
  exit 2
fi
if ! command -v dpkg-query >/dev/null; then
  echo "This is no Debian: please see that the equivalents of ${wanted[*]} are installed." >&2
  exit 0
fi

missing=()
for package in "${wanted[@]}"; do
  status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
  [ "$status" = "install ok installed" ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

sudo=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || {
    echo "Missing: ${missing[*]}. Install them as root: apt-get install ${missing[*]}" >&2
    exit 2
  }
  sudo=(sudo)
fi
echo "Installing missing packages with apt-get: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
for try in 1 2 3; do
  if "${sudo[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null 2>&1; then exit 0; fi
  "${sudo[@]}" apt-get update -qq || true
  [ "$try" -lt 3 ] && sleep $((try * 5))
done
"${sudo[@]}" apt-get install -y "${missing[@]}"
