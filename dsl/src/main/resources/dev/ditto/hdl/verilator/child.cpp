// Runs one Verilated design in a process of its own. Words of ports lie in a file that is mapped
// here and in the Java machine; commands come through standard input, and each is answered by one
// byte through what was standard output. What the model prints goes to standard error.
//
// Arguments: the design's library, the file, input words, output words, seed.

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

constexpr int64_t kText = 1024;

struct Command {
  int64_t what;
  int64_t cycles;
  uint64_t clocks;
};

void* handle;
int answers;

template <typename T>
T find(const char* name) {
  void* symbol = dlsym(handle, name);
  if (!symbol) {
    std::fprintf(stderr, "%s\n", dlerror());
    std::exit(2);
  }
  return reinterpret_cast<T>(symbol);
}

bool take(Command& command) {
  char* to = reinterpret_cast<char*>(&command);
  size_t left = sizeof command;
  while (left > 0) {
    const ssize_t count = read(0, to, left);
    if (count <= 0) return false;
    to += count;
    left -= static_cast<size_t>(count);
  }
  return true;
}

void answer(int status) {
  std::fflush(nullptr);
  const char byte = status ? 1 : 0;
  if (write(answers, &byte, 1) != 1) std::exit(2);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 6) return 2;
  answers = dup(1);
  dup2(2, 1);
  const int64_t in_words = std::atoll(arguments[3]);
  const int64_t out_words = std::atoll(arguments[4]);
  const int file = open(arguments[2], O_RDWR);
  void* map = mmap(nullptr, static_cast<size_t>(kText + 8 * (in_words + out_words)),
                   PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  handle = dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL);
  if (map == MAP_FAILED || !handle) {
    std::fprintf(stderr, "%s\n", handle ? "cannot map the file" : dlerror());
    return 2;
  }
  auto* text = static_cast<char*>(map);
  auto* in = reinterpret_cast<uint64_t*>(text + kText);
  uint64_t* out = in + in_words;

  const auto make = find<void* (*)(int64_t, uint64_t*, uint64_t*, char*, int64_t)>("ditto_make");
  const auto eval = find<int (*)(void*)>("ditto_eval");
  const auto step = find<int (*)(void*, int64_t, uint64_t)>("ditto_step");
  const auto trace = find<int (*)(void*, const char*)>("ditto_trace");
  const auto message = find<void (*)(void*, char*, int64_t)>("ditto_message");
  const auto close = find<void (*)(void*)>("ditto_close");

  void* model = make(std::atoll(arguments[5]), in, out, text, kText);
  answer(!model);
  Command command;
  while (model && take(command)) {
    int status = 0;
    switch (command.what) {
      case 'e': status = eval(model); break;
      case 's': status = step(model, command.cycles, command.clocks); break;
      case 't': status = trace(model, text); break;
      case 'u': status = trace(model, nullptr); break;
      default: close(model); return 0;
    }
    if (status) message(model, text, kText);
    answer(status);
  }
  return 0;
}
