# Files over 300 lines, functions over 40, nesting of four or more, and the median file.
# Relies on the layout that swift format gives.
function indent(line) { match(line, /^ */); return RLENGTH }
FNR == 1 { if (name != "") finish(); name = FILENAME; lines = 0; inside = 0 }
{ lines++ }
FILENAME ~ /\.swift$/ {
  if (!inside && $0 ~ /(func [^ ]+|init[?<(]|subscript[<(]|var .*)/ && $0 ~ /\{$/ && $0 !~ /^ *(extension|struct|enum|class|protocol|if|guard|for|while|switch)/) {
    inside = 1; start = FNR; base = indent($0); deep = 0
  } else if (inside) {
    if (indent($0) == base && $0 ~ /^ *\}/) {
      if (FNR - start + 1 > 40 && $0 !~ /\} *else/)
        print FILENAME ":" start ": a function of " FNR - start + 1 " lines; 40 are allowed"
      inside = 0
    } else if ($0 ~ /\{( *\[?[a-z, $()0-9]* in)?$/ && indent($0) - base > 6 && FILENAME !~ /^Tests/ && !deep) {
      print FILENAME ":" FNR ": nested " (indent($0) - base) / 2 " deep; 3 are allowed"
      deep = 1
    }
  }
}
END { finish(); median() }
function finish() {
  if (lines > 300) print name ": " lines " lines; 300 are allowed"
  if (name ~ /^Sources/) sizes[++count] = lines
}
function median(   i, j, t) {
  for (i = 2; i <= count; i++) {
    t = sizes[i]
    for (j = i - 1; j > 0 && sizes[j] > t; j--) sizes[j + 1] = sizes[j]
    sizes[j + 1] = t
  }
  if (sizes[int((count + 1) / 2)] > 80)
    print "the median file has " sizes[int((count + 1) / 2)] " lines; 80 are allowed"
}
