import CReadline
import CYAML
import Glibc

// The floor for start-up: the least program that reads the same pack with libyaml and shows a
// readline prompt behind the first stem. It checks nothing, and exits on the first key.
var parser = yaml_parser_t()
yaml_parser_initialize(&parser)
let file = fopen(CommandLine.arguments[1], "r")
yaml_parser_set_input_file(&parser, file)
var (event, isStem, stem, isDone) = (yaml_event_t(), false, "", false)
while !isDone, yaml_parser_parse(&parser, &event) == 1 {
  isDone = event.type == YAML_STREAM_END_EVENT
  if event.type == YAML_SCALAR_EVENT {
    let text = String(cString: event.data.scalar.value)
    if isStem, stem.isEmpty { stem = text }
    isStem = text == "ask"
  }
  yaml_event_delete(&event)
}
print(stem)
fflush(nil)
canon_rl_begin("answer> ", nil, canon_rl_completer(context: nil, matches: nil, list: nil))
_ = canon_rl_wait(-1, -1)
free(canon_rl_stop(0))
