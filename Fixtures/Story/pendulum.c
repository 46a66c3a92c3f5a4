#include <string.h>

struct state {
  double angle, velocity;
};

// Keeps a state for later, as bytes.
void save(struct state *to, const struct state *from) {
  memcpy(to, from, sizeof *from);
}

extern void __enzyme_autodiff(void *, ...);

void gradient(struct state *to, struct state *dto, const struct state *from, struct state *dfrom) {
  __enzyme_autodiff((void *)save, to, dto, from, dfrom);
}
