declare riscv_vls_cc(100) void @f()
