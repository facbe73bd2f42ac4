import Timing

// What rules in Lua cost: one hook beside a bare call in C, games beside the same rules in Swift,
// and the plugins that mean harm.
let folder = CommandLine.arguments.dropFirst().first ?? "."
HookBench.run(folder)
GameBench.run(folder)
