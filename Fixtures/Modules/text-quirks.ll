; Text that no printer would write, to be kept as it is:	tabs, trailing blanks   
; CRLF line ends, comments everywhere, no final newline.
source_filename	=   "text-quirks.c"

@format = private   unnamed_addr constant [4 x i8] c"%d\0A\00"   ; a "quoted" comment } with a brace

define dso_local
  double  ; the result
  @"a name with spaces"(double noundef   %x,ptr%"the pointer"	,
    i64 %n	) local_unnamed_addr #0 {   ; the body

"first block":;preds unknown
  %bits=call i64 asm "movq $1, $0\0A; }", "=r,x"(double %x)
  %at   =   getelementptr inbounds double,ptr %"the pointer",i64 %n
	store double %x , ptr %at,align 8,!quirk !0
br label %"last\20block"  ; jump
"last block":
  %sum = fadd double %x,
     1.0e0
  ret double %sum }
declare   void  @free ( ptr   nocapture )
; attributes in the middle, a declaration behind them
attributes #0={nounwind "frame-pointer"="all"}
define void @empty(){ret void}declare i32 @puts(ptr)
!0=!{!"say \22hello\22", i32 1}  
; the end