#!/usr/bin/env bash
# Measures annotate against LLVM 19 on one module: processor time of one thread, user and system (the best of RUNS runs each,
# taken in turns), and peak memory, side by side.
#
#     Tests/benchmark.sh MODULE.ll [RUNS]
set -euo pipefail
if [ $# -lt 1 ]; then
  sed -n '2,5s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
module=$1
runs=${2:-5}
folder=$(cd "$(dirname "$0")/.." && pwd)
swift build --package-path "$folder" -c release >&2
annotate=$(swift build --package-path "$folder" -c release --show-bin-path)/annotate
results=$(mktemp)
trap 'rm -f "$results"' EXIT

# Runs a command and notes a label, kilobytes or seconds.
measure() {
  local label=$1 TIMEFORMAT="$1 seconds %3U %3S"
  shift
  { time /usr/bin/time -a -o "$results" -f "$label kilobytes %M" "$@" >/dev/null 2>/dev/null; } 2>>"$results"
}

for ((run = 0; run < runs; run++)); do
  measure read "$annotate" print "$module"
  measure read-llvm llvm-as-19 -disable-output -disable-verify "$module"
  measure canonical "$annotate" print --canonical "$module"
  measure canonical-llvm opt-19 -S -passes=no-op-module "$module"
  measure annotate "$annotate" --jobs 1 "$module"
done

awk '
  $2 == "seconds" && (!($1 in time) || $3 + $4 < time[$1]) { time[$1] = $3 + $4 }
  $2 == "kilobytes" && $3 > memory[$1] { memory[$1] = $3 }
  function row(what, ours, theirs, against) {
    printf "%-30s %7.3f s %7.3f s %6.1f   %5.0f MB %5.0f MB %6.2f   %s\n", what, time[ours], time[theirs],
      time[theirs] / (time[ours] > 0 ? time[ours] : 0.001), memory[ours] / 1024, memory[theirs] / 1024,
      memory[ours] / memory[theirs], against
  }
  END {
    printf "%-30s %9s %9s %6s   %8s %8s %6s   %s\n", "", "annotate", "LLVM", "faster", "annotate", "LLVM", "share", "against"
    row("reading, and writing the same", "read", "read-llvm", "llvm-as-19 -disable-output -disable-verify")
    row("printing canonically", "canonical", "canonical-llvm", "opt-19 -S -passes=no-op-module")
    row("annotating", "annotate", "canonical-llvm", "opt-19 -S -passes=no-op-module")
  }
' "$results"
