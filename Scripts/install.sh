#!/usr/bin/env bash
# Installs the program, the packs and the plugins under a prefix.
set -euo pipefail

cd "$(dirname "$0")/.."
prefix=${1:?prefix}
install -d "$prefix/bin" "$prefix/share/canon/QuestionPacks" "$prefix/share/canon/Plugins"
install -m 755 -s .build/release/canon "$prefix/bin/canon"
install -m 644 QuestionPacks/* "$prefix/share/canon/QuestionPacks/"
find Plugins -type f -exec install -m 644 {} "$prefix/share/canon/Plugins/" \;
echo "Installed $prefix/bin/canon; packs and plugins are in $prefix/share/canon."
