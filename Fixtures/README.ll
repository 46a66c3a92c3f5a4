; The fixtures: what the tests read. This file is one of them.
;
; Every fixture is a module of LLVM IR text. To add a test, drop a .ll file in and run
;
;     UPDATE_FIXTURES=1 swift test
;
; README.ll     this module: it is read like those of Modules/.
; Modules/      Modules that LLVM 19 accepts: what clang 19 makes of small programs (NAME-LEVEL.ll: O0g is -O0 -g, O3 is
;               -O3 -march=x86-64-v3) and text written by hand. Each is read and written back byte for byte, annotated,
;               stripped again, and, where opt-19 is installed, read by LLVM before and after.
;               dialect-NAME.ll is what another compiler than clang 19 makes of one: clang 14 and 16, LLVM 20 and 22 (of
;               what clang 19 writes), rustc 1.95, swiftc 6.3. The last three LLVM 19 does not read.
; Languages/    What compilers make of small programs with debug information (clang 19, flang 19, rustc 1.95, swiftc 6.3), read for
;               what it says of parameters.
; Story/        The program of README.md's story, what clang 19 makes of it (-O1 -g -fno-discard-value-names), and what opt-19
;               said of it with Enzyme: the recorded blocks of README.md. With $ENZYME a test records them again, to compare.
; Invalid/      Modules that must be refused.
; Oracle/       What a real LLVM or Enzyme said. Recorded by hand, never rewritten by us; where we differ, we are wrong.
;                 NAME.types      Enzyme's types of every function of Modules/NAME.ll, each analysed on its own:
;                                   opt-19 -load-pass-plugin=LLVMEnzyme-19.so -load=LLVMEnzyme-19.so -disable-output
;                                     -passes=print-type-analysis -type-analysis-func=FUNCTION NAME.ll
;                                 after "enzyme_ta_norecur" was put on every define; #N of attribute groups is not compared.
;                 NAME.followed.types  the same without that attribute, so that calls are followed.
;                 NAME.unaliased.types  the same as NAME.types with -enzyme-strict-aliasing=0.
;                 NAME.rust.types  the same with -enzyme-rust-type=1 and debug information in calls, as Enzyme wants it
;                                   (-write-experimental-debuginfo=false -experimental-debuginfo-iterators=false), less
;                                   the lines of these calls.
;                 Metadata.cases  modules and, behind '; => ', the metadata that LLVM prints of them (as for NAME.canonical).
;                 Metadata.diagnostics  texts that LLVM refuses and, behind '; => ', where and why; only the places are
;                                       compared, the words are ours.
;                 Parser.diagnostics    the same for the rest of the language; together, all that the reader can say.
;                 TypeTree.operations  Enzyme's answers to random operations on type trees, from a program around its TypeTree.h.
;                 NAME.canonical  Modules/NAME.ll as LLVM prints it:
;                                   llvm-as-19 -disable-verify -disable-output -d < NAME.ll, less the first line
;                 NAME.preserved  the same with use-list orders: opt-19 -S -preserve-ll-uselistorder -passes=no-op-module < NAME.ll
;                 NAME.evolution  dominators, loops, backedge-taken counts and add recurrences of Modules/NAME.ll, from
;                                   opt-19 -passes='print<domtree>,print<postdomtree>,print<loops>,print<scalar-evolution>'
;                 NAME.uses       the use lists of Modules/NAME.ll, from a program around LLVM's Value::uses
; Blessed/      Our own output, kept so that a change of it is seen in review. UPDATE_FIXTURES=1 rewrites it.
;                 NAME.annotated    the lines that annotating Modules/NAME.ll changes, as they then read
;                 NAME.diagnostics  what we say of Invalid/NAME.ll
;                 Parser.diagnostics  what we say of the texts of Oracle/Parser.diagnostics and Oracle/Metadata.diagnostics
;
; A test that fails prints what differs and the command that runs it again.

source_filename = "README.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Nothing about %p but its uses says that it points to a double: annotating writes so in front of the name. The float
; argument and the float result say it themselves.
define float @weigh(ptr %p, float %weight) {
entry:
  %value = load double, ptr %p, align 8
  %wide = fpext float %weight to double
  %product = fmul double %value, %wide ; the use that makes %value a number, and not just eight bytes
  %result = fptrunc double %product to float
  ret float %result
}

; A declaration tells only what its types tell.
declare double @sin(double)
