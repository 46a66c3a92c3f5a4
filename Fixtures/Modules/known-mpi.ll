; MPI, with datatypes of Open MPI and of MPICH.
; Each argument is loaded and each result stored, so that nothing but the call says what it is.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare i32 @MPI_Init(ptr, ptr)
declare i32 @MPI_Comm_rank(ptr, ptr)
declare i32 @MPI_Barrier(ptr)
declare i32 @PMPI_Comm_size(ptr, ptr)
declare i32 @MPI_Send(ptr, i32, ptr, i32, i32, ptr)
declare i32 @PMPI_Recv(ptr, i32, ptr, i32, i32, ptr, ptr)
declare i32 @MPI_Irecv(ptr, i32, ptr, i32, i32, ptr, ptr)
declare i32 @MPI_Isend(ptr, i32, i32, i32, i32, i32, ptr)
declare i32 @MPI_Wait(ptr, ptr)
declare i32 @MPI_Waitany(i32, ptr, ptr, ptr)
declare i32 @MPI_Waitall(i32, ptr, ptr)
declare i32 @MPI_Bcast(ptr, i32, ptr, i32, ptr)
declare i32 @MPI_Reduce(ptr, ptr, i32, ptr, ptr, i32, ptr)
declare i32 @MPI_Allreduce(ptr, ptr, i32, i32, i32, i32)
declare i32 @MPI_Sendrecv_replace(ptr, i32, ptr, i32, i32, i32, i32, ptr, ptr)
declare i32 @MPI_Sendrecv(ptr, i32, ptr, i32, i32, ptr, i32, i32, i32, i32, ptr, ptr)
declare i32 @MPI_Gather(ptr, i32, ptr, ptr, i32, ptr, i32, ptr)
declare i32 @MPI_Allgather(ptr, i32, ptr, ptr, i32, ptr, ptr)
declare i32 @MPI_Wtick()

define void @"call.MPI_Init"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call i32 @MPI_Init(ptr %a0, ptr %a1)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Comm_rank"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call i32 @MPI_Comm_rank(ptr %a0, ptr %a1)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Barrier"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call i32 @MPI_Barrier(ptr %a0)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.PMPI_Comm_size"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call i32 @PMPI_Comm_size(ptr %a0, ptr %a1)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Send"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load i32, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i32, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %r = call i32 @MPI_Send(ptr %a0, i32 %a1, ptr @ompi_mpi_double, i32 %a3, i32 %a4, ptr %a5)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.PMPI_Recv"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load i32, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i32, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %r = call i32 @PMPI_Recv(ptr %a0, i32 %a1, ptr %a2, i32 %a3, i32 %a4, ptr %a5, ptr %a6)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Irecv"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load i32, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i32, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %r = call i32 @MPI_Irecv(ptr %a0, i32 %a1, ptr @ompi_mpi_float, i32 %a3, i32 %a4, ptr %a5, ptr %a6)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Isend"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load i32, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i32, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load i32, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %r = call i32 @MPI_Isend(ptr %a0, i32 %a1, i32 1275070475, i32 %a3, i32 %a4, i32 %a5, ptr %a6)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Wait"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call i32 @MPI_Wait(ptr %a0, ptr %a1)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Waitany"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %r = call i32 @MPI_Waitany(i32 %a0, ptr %a1, ptr %a2, ptr %a3)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Waitall"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %r = call i32 @MPI_Waitall(i32 %a0, ptr %a1, ptr %a2)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Bcast"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load i32, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %r = call i32 @MPI_Bcast(ptr %a0, i32 %a1, ptr %a2, i32 %a3, ptr %a4)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Reduce"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i32, ptr %p2, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load i32, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %r = call i32 @MPI_Reduce(ptr %a0, ptr %a1, i32 %a2, ptr @ompi_mpi_cxx_bool, ptr %a4, i32 %a5, ptr %a6)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Allreduce"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i32, ptr %p2, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i32, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load i32, ptr %p5, align 1
  %r = call i32 @MPI_Allreduce(ptr %a0, ptr %a1, i32 %a2, i32 1275069450, i32 %a4, i32 %a5)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Sendrecv_replace"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load i32, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i32, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load i32, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load i32, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load ptr, ptr %p8, align 1
  %r = call i32 @MPI_Sendrecv_replace(ptr %a0, i32 %a1, ptr %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, ptr %a7, ptr %a8)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Sendrecv"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load i32, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i32, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load i32, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load i32, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load i32, ptr %p8, align 1
  %p9 = getelementptr inbounds i8, ptr %in, i64 576
  %a9 = load i32, ptr %p9, align 1
  %p10 = getelementptr inbounds i8, ptr %in, i64 640
  %a10 = load ptr, ptr %p10, align 1
  %p11 = getelementptr inbounds i8, ptr %in, i64 704
  %a11 = load ptr, ptr %p11, align 1
  %r = call i32 @MPI_Sendrecv(ptr %a0, i32 %a1, ptr %a2, i32 %a3, i32 %a4, ptr %a5, i32 %a6, i32 %a7, i32 %a8, i32 %a9, ptr %a10, ptr %a11)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Gather"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i32, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load i32, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  %r = call i32 @MPI_Gather(ptr %a0, i32 %a1, ptr %a2, ptr %a3, i32 %a4, ptr %a5, i32 %a6, ptr %a7)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Allgather"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i32, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %r = call i32 @MPI_Allgather(ptr %a0, i32 %a1, ptr %a2, ptr %a3, i32 %a4, ptr %a5, ptr %a6)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.MPI_Wtick"(ptr %in, ptr %out) {
  %r = call i32 @MPI_Wtick()
  store i32 %r, ptr %out, align 1
  ret void
}

@ompi_mpi_double = external global i8
@ompi_mpi_float = external global i8
@ompi_mpi_cxx_bool = external global i8
