declare void @f(ptr newer(1, (2 %p)
