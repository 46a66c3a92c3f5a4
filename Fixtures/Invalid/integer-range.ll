@x = global i8 256, align 3
