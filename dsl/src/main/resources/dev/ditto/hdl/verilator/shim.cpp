// Runs one Verilated design behind a handful of C functions. It touches public ports only, through
// ports.h, which is generated from the header that Verilator wrote: take() and give() copy all
// inputs and outputs from and to words of 64 bits, and clock() sets the chosen clocks.

#include "ports.h"

#include <verilated.h>
#if VM_TRACE_FST
#include <verilated_fst_c.h>
#elif VM_TRACE_VCD
#include <verilated_vcd_c.h>
#endif

#include <cstdio>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>

#define EXPORT extern "C" __attribute__((visibility("default")))

namespace {

#if VM_TRACE_FST
using Trace = VerilatedFstC;
#elif VM_TRACE_VCD
using Trace = VerilatedVcdC;
#endif

struct Model {
  VerilatedContext context;
  std::unique_ptr<Vdut> top;
  const uint64_t* in;
  uint64_t* out;
  std::string message;
#if VM_TRACE_FST || VM_TRACE_VCD
  std::unique_ptr<Trace> trace;
#endif

  void settle() {
    top->eval();
#if VM_TRACE_FST || VM_TRACE_VCD
    if (trace) trace->dump(context.time());
#endif
  }
};

// Verilator's random numbers are drawn from one sequence a library; holding this while a model is
// made gives each model the values of its own seed.
std::mutex making;

template <typename Action>
int guarded(Model* model, Action action) {
  Verilated::threadContextp(&model->context);
  try {
    action();
    return 0;
  } catch (const std::exception& error) {
    model->message = error.what();
    return 1;
  }
}

std::string place(const char* file, int line, const char* what) {
  return std::string(what) + (file && *file ? " at " + std::string(file) : "") +
         (line ? ":" + std::to_string(line) : "");
}

}  // namespace

// What Verilator calls instead of ending the process.
void vl_finish(const char* file, int line, const char*) {
  throw std::runtime_error(place(file, line, "$finish"));
}

void vl_stop(const char* file, int line, const char*) {
  throw std::runtime_error(place(file, line, "$stop"));
}

void vl_fatal(const char* file, int line, const char*, const char* message) {
  throw std::runtime_error(place(file, line, message));
}

// A negative seed starts from zero everywhere.
EXPORT void* ditto_make(int64_t seed, uint64_t* in, uint64_t* out, char* error, int64_t size) {
  const std::lock_guard<std::mutex> lock(making);
  auto model = std::make_unique<Model>();
  model->in = in;
  model->out = out;
  Verilated::threadContextp(&model->context);
  try {
    model->context.randReset(seed < 0 ? 0 : 2);
    model->context.randSeed(seed < 0 ? 1 : static_cast<int>(seed % 0x7ffffffe) + 1);
#if VM_TRACE_FST || VM_TRACE_VCD
    model->context.traceEverOn(true);
#endif
    model->top = std::make_unique<Vdut>(&model->context, "");
    take(*model->top, in);
    clock(*model->top, 0, ~uint64_t{0});
    model->top->eval();
    give(*model->top, out);
    return model.release();
  } catch (const std::exception& problem) {
    std::snprintf(error, static_cast<size_t>(size), "%s", problem.what());
    return nullptr;
  }
}

EXPORT int ditto_eval(void* handle) {
  auto* model = static_cast<Model*>(handle);
  return guarded(model, [=] {
    take(*model->top, model->in);
    model->top->eval();
    give(*model->top, model->out);
  });
}

// The clocks that are not chosen stay as they are.
EXPORT int ditto_step(void* handle, int64_t cycles, uint64_t clocks) {
  auto* model = static_cast<Model*>(handle);
  return guarded(model, [=] {
    take(*model->top, model->in);
    for (int64_t i = 0; i < cycles; ++i) {
      clock(*model->top, 0, clocks);
      model->settle();
      model->context.timeInc(1);
      clock(*model->top, 1, clocks);
      model->settle();
      model->context.timeInc(1);
    }
    give(*model->top, model->out);
  });
}

EXPORT int ditto_trace(void* handle, const char* path) {
  auto* model = static_cast<Model*>(handle);
  return guarded(model, [=] {
#if VM_TRACE_FST || VM_TRACE_VCD
    if (model->trace) {
      model->trace->close();
      model->trace.reset();
    }
    if (path) {
      model->trace = std::make_unique<Trace>();
      model->top->trace(model->trace.get(), 99);
      model->trace->open(path);
      if (!model->trace->isOpen()) {
        model->trace.reset();
        throw std::runtime_error("cannot write " + std::string(path));
      }
    }
#else
    if (path) throw std::runtime_error("built without waves");
#endif
  });
}

EXPORT void ditto_message(void* handle, char* text, int64_t size) {
  std::snprintf(text, static_cast<size_t>(size), "%s",
                static_cast<Model*>(handle)->message.c_str());
}

EXPORT void ditto_close(void* handle) {
  std::unique_ptr<Model> model(static_cast<Model*>(handle));
  guarded(model.get(), [&] {
    model->top->final();
#if VM_TRACE_FST || VM_TRACE_VCD
    if (model->trace) model->trace->close();
#endif
  });
}
