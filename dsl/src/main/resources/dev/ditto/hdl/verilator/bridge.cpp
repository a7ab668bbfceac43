// The one native library that Java binds to. It opens a design's library by path and calls it
// through function pointers, so that any number of designs share one set of Java methods.

#include <dlfcn.h>

#include <cstdint>
#include <cstdio>
#include <cstring>

namespace {

// All that is needed of JNI is the address of a direct buffer. Its place in the function table is
// fixed by the JNI specification, so no JDK headers are needed to compile this.
using GetDirectBufferAddress = void* (*)(void* environment, void* buffer);
constexpr int kGetDirectBufferAddress = 230;

void* address(void* environment, void* buffer) {
  if (!buffer) return nullptr;
  void* const* table = *static_cast<void* const* const*>(environment);
  const auto function =
      reinterpret_cast<GetDirectBufferAddress>(table[kGetDirectBufferAddress]);
  return function(environment, buffer);
}

// What a design's library exports; see shim.cpp.
struct Library {
  void* (*make)(int64_t seed, uint64_t* in, uint64_t* out, char* error, int64_t size);
  int (*eval)(void* model);
  int (*step)(void* model, int64_t cycles, uint64_t clocks);
  int (*trace)(void* model, const char* path);
  void (*message)(void* model, char* text, int64_t size);
  void (*close)(void* model);
};

struct Instance {
  const Library* library;
  void* model;
};

template <typename T>
bool find(void* handle, const char* name, T& function) {
  function = reinterpret_cast<T>(dlsym(handle, name));
  return function != nullptr;
}

}  // namespace

#define BRIDGE(type, name) \
  extern "C" __attribute__((visibility("default"))) type \
      Java_dev_ditto_hdl_verilator_NativeBridge_##name

BRIDGE(int64_t, open)(void* environment, void*, void* path, void* error, int64_t size) {
  char* text = static_cast<char*>(address(environment, error));
  void* handle =
      dlopen(static_cast<char*>(address(environment, path)), RTLD_NOW | RTLD_LOCAL);
  if (handle) {
    auto* library = new Library;
    if (find(handle, "ditto_make", library->make) && find(handle, "ditto_eval", library->eval) &&
        find(handle, "ditto_step", library->step) && find(handle, "ditto_trace", library->trace) &&
        find(handle, "ditto_message", library->message) &&
        find(handle, "ditto_close", library->close)) {
      return reinterpret_cast<int64_t>(library);
    }
    delete library;
  }
  const char* why = dlerror();
  std::snprintf(text, static_cast<size_t>(size), "%s", why ? why : "not a design");
  return 0;
}

BRIDGE(int64_t, make)
(void* environment, void*, int64_t library, int64_t seed, void* words, int64_t in_words,
 void* error, int64_t size) {
  auto* found = reinterpret_cast<const Library*>(library);
  auto* in = static_cast<uint64_t*>(address(environment, words));
  void* model = found->make(seed, in, in + in_words,
                            static_cast<char*>(address(environment, error)), size);
  return model ? reinterpret_cast<int64_t>(new Instance{found, model}) : 0;
}

BRIDGE(int32_t, eval)(void*, void*, int64_t instance) {
  auto* i = reinterpret_cast<Instance*>(instance);
  return i->library->eval(i->model);
}

BRIDGE(int32_t, step)(void*, void*, int64_t instance, int64_t cycles, int64_t clocks) {
  auto* i = reinterpret_cast<Instance*>(instance);
  return i->library->step(i->model, cycles, static_cast<uint64_t>(clocks));
}

BRIDGE(int32_t, trace)(void* environment, void*, int64_t instance, void* path) {
  auto* i = reinterpret_cast<Instance*>(instance);
  return i->library->trace(i->model, static_cast<char*>(address(environment, path)));
}

BRIDGE(void, message)(void* environment, void*, int64_t instance, void* text, int64_t size) {
  auto* i = reinterpret_cast<Instance*>(instance);
  i->library->message(i->model, static_cast<char*>(address(environment, text)), size);
}

BRIDGE(void, close)(void*, void*, int64_t instance) {
  auto* i = reinterpret_cast<Instance*>(instance);
  i->library->close(i->model);
  delete i;
}
