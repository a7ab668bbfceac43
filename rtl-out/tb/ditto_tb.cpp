// A bench for Verilator: a memory behind the AXI4 port, a master for the registers, and a whole run
// from the bell to the interrupt. Plusargs: +seed=N, +stalls=PERCENT, +waves=FILE,
// +patience=CYCLES without a beat on the memory port before the run is given up.

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "Vditto.h"
#include "axi_memory.h"
#include "hex_file.h"
#include "run.h"
#include "verilated.h"
#if VM_TRACE
#include "verilated_vcd_c.h"
#endif

namespace {

constexpr unsigned kBeat = run::DATA_BITS / 8;

std::string plusarg(VerilatedContext& context, const std::string& name, const char* otherwise) {
  const std::string match = context.commandArgsPlusMatch((name + "=").c_str());
  return match.empty() ? otherwise : match.substr(name.size() + 2);
}

class Bench {
 public:
  explicit Bench(VerilatedContext& context)
      : patience_(std::stoull(plusarg(context, "patience", "200000"))),
        context_(context),
        top_(&context),
        memory_(kBeat, std::stoul(plusarg(context, "stalls", "0")),
                std::stoul(plusarg(context, "seed", "1"))) {
    open_waves(plusarg(context, "waves", ""));
    memory_.give(run::MEMORY_BASE, run::MEMORY_BYTES);
    const KnownBytes before = read_hex("vectors/before.hex", run::MEMORY_BYTES, kBeat);
    for (std::size_t i = 0; i < before.value.size(); i++) {
      if (before.known[i]) memory_.write(run::MEMORY_BASE + i, &before.value[i], 1);
    }
    memory_.rest(top_);
    clock(0);
    reset(0);
    top_.s_axil_awvalid = top_.s_axil_wvalid = top_.s_axil_bready = 0;
    top_.s_axil_arvalid = top_.s_axil_rready = 0;
    top_.s_axil_awprot = top_.s_axil_arprot = 0;
    top_.s_axil_wstrb = 0xf;
    for (int i = 0; i < 10; i++) edge();
    reset(1);
    tick();
  }

  ~Bench() {
#if VM_TRACE
    if (waves_) waves_->close();
#endif
  }

  std::uint64_t cycle() const { return cycle_; }

  void identify() {
    for (const run::Expected& e : run::identity) {
      if (get(e.offset) != e.value) {
        throw std::runtime_error("this is another accelerator than the bench is for: register " +
                                 std::string(e.name) + " is " + std::to_string(get(e.offset)));
      }
    }
  }

  // From the bell to the interrupt; returns how many cycles it took.
  std::uint64_t run_once() {
    set(run::RING_BASE_LO, run::RUN_RING_BASE);
    set(run::RING_BASE_HI, run::RUN_RING_BASE >> 32);
    set(run::RING_SIZE, run::RUN_RING_SIZE);
    set(run::WATCHDOG, patience_ / 2);
    set(run::FLOW, run::RUN_FLOW);
    set(run::INTR_ENABLE, run::INTR_DONE | run::INTR_ERROR | run::INTR_WATCHDOG);
    set(run::CTRL, run::CTRL_CNT_CLEAR);
    get(run::CYCLES_BUSY);  // answered when the counters are clear
    set(run::TAIL, run::RUN_TAIL);
    set(run::CTRL, run::CTRL_START);
    const std::uint64_t start = cycle_;
    while (!top_.irq) tick();
    const std::uint64_t cycles = cycle_ - start;
    const std::uint32_t raised = get(run::INTR_STATE);
    if (!(raised & run::INTR_DONE) || (raised & ~(run::INTR_DONE | run::INTR_CMD_EMPTY))) {
      char text[160];
      std::snprintf(text, sizeof text,
                    "the accelerator reports an error: INTR_STATE 0x%x, ERR_CODE 0x%x, "
                    "ERR_ADDR 0x%x, ERR_INFO 0x%x",
                    raised, get(run::ERR_CODE), get(run::ERR_ADDR), get(run::ERR_INFO));
      throw std::runtime_error(text);
    }
    set(run::INTR_STATE, raised);
    for (int i = 0; i < 4; i++) tick();
    if (top_.irq) throw std::runtime_error("the interrupt does not go away");
    set(run::CTRL, run::CTRL_CNT_SNAPSHOT);
    return cycles;
  }

  // Compares counters and memory; returns the number of differences.
  std::size_t errors() {
    std::size_t errors = 0;
    for (const run::Expected& e : run::counters) {
      const std::uint64_t counted = get(e.offset) | std::uint64_t{get(e.offset + 4)} << 32;
      if (counted != e.value) {
        std::printf("counter %s is %llu, expected %llu\n", e.name,
                    static_cast<unsigned long long>(counted),
                    static_cast<unsigned long long>(e.value));
        errors++;
      }
    }
    for (const run::Expected& e : run::checksums) {
      const std::uint32_t sum = get(e.offset);
      if (sum != e.value) {
        std::printf("checksum %s is 0x%08x, expected 0x%08x\n", e.name, sum,
                    static_cast<unsigned>(e.value));
        errors++;
      }
    }
    const KnownBytes after = read_hex("vectors/after.hex", run::MEMORY_BYTES, kBeat);
    std::vector<std::uint8_t> memory(run::MEMORY_BYTES);
    memory_.read(run::MEMORY_BASE, memory.data(), memory.size());
    std::size_t compared = 0;
    for (std::size_t i = 0; i < after.value.size(); i++) {
      if (!after.known[i]) continue;
      compared++;
      if (after.value[i] == memory[i]) continue;
      if (errors++ < 10) {
        std::printf("byte at 0x%llx is 0x%02x, expected 0x%02x\n",
                    static_cast<unsigned long long>(run::MEMORY_BASE + i), memory[i],
                    after.value[i]);
      }
    }
    if (compared != run::EXPECTED_BYTES) {
      throw std::runtime_error("vectors/after.hex is not complete");
    }
    return errors;
  }

 private:
  void open_waves(const std::string& file) {
    if (file.empty()) return;
#if VM_TRACE
    context_.traceEverOn(true);
    waves_ = std::make_unique<VerilatedVcdC>();
    top_.trace(waves_.get(), 99);
    waves_->open(file.c_str());
#else
    throw std::runtime_error("built without waves; use make WAVES=" + file);
#endif
  }

  void clock(int level) {
    top_.aclk = level;
    bus_clock(top_, level, 0);
  }

  void reset(int level) {
    top_.aresetn = level;
    bus_reset(top_, level, 0);
  }

  // A memory port with a clock of its own gets the same one; others have no such ports.
  template <class Design>
  static auto bus_clock(Design& top, int level, int) -> decltype(top.m_axi_aclk, void()) {
    top.m_axi_aclk = level;
  }
  template <class Design>
  static void bus_clock(Design&, int, long) {}

  template <class Design>
  static auto bus_reset(Design& top, int level, int) -> decltype(top.m_axi_aresetn, void()) {
    top.m_axi_aresetn = level;
  }
  template <class Design>
  static void bus_reset(Design&, int, long) {}

  // Rising and falling edge; inputs change in between.
  void edge() {
    top_.eval();
    if (top_.aresetn) memory_.take(top_);
    clock(1);
    top_.eval();
    dump();
    clock(0);
    if (top_.aresetn) memory_.drive(top_);
    top_.eval();
    dump();
    cycle_++;
  }

  void dump() {
    context_.timeInc(1);
#if VM_TRACE
    if (waves_) waves_->dump(context_.time());
#endif
  }

  void tick() {
    const std::uint64_t before = memory_.beats();
    edge();
    quiet_ = memory_.beats() == before ? quiet_ + 1 : 0;
    if (quiet_ > patience_) {
      throw std::runtime_error("no beat on the memory port for too long");
    }
  }

  void set(std::uint32_t offset, std::uint32_t value) {
    top_.s_axil_awaddr = offset;
    top_.s_axil_wdata = value;
    top_.s_axil_awvalid = top_.s_axil_wvalid = top_.s_axil_bready = 1;
    for (bool answered = false; !answered;) {
      top_.eval();
      const bool address = top_.s_axil_awready, data = top_.s_axil_wready;
      answered = top_.s_axil_bvalid;
      if (answered && top_.s_axil_bresp != 0) {
        throw std::runtime_error("a write to register " + std::to_string(offset) + " was refused");
      }
      tick();
      if (address) top_.s_axil_awvalid = 0;
      if (data) top_.s_axil_wvalid = 0;
    }
    top_.s_axil_bready = 0;
  }

  std::uint32_t get(std::uint32_t offset) {
    top_.s_axil_araddr = offset;
    top_.s_axil_arvalid = top_.s_axil_rready = 1;
    std::uint32_t value = 0;
    for (bool answered = false; !answered;) {
      top_.eval();
      const bool address = top_.s_axil_arready;
      answered = top_.s_axil_rvalid;
      value = top_.s_axil_rdata;
      if (answered && top_.s_axil_rresp != 0) {
        throw std::runtime_error("a read of register " + std::to_string(offset) + " was refused");
      }
      tick();
      if (address) top_.s_axil_arvalid = 0;
    }
    top_.s_axil_rready = 0;
    return value;
  }

  const std::uint64_t patience_;
  VerilatedContext& context_;
  Vditto top_;
  AxiMemory memory_;
  std::uint64_t cycle_ = 0;
  std::uint64_t quiet_ = 0;
#if VM_TRACE
  std::unique_ptr<VerilatedVcdC> waves_;
#endif
};

}  // namespace

int main(int argc, char** argv) {
  VerilatedContext context;
  context.commandArgs(argc, argv);
  std::printf("seed %s, %s %% stalls\n", plusarg(context, "seed", "1").c_str(),
              plusarg(context, "stalls", "0").c_str());
  try {
    Bench bench(context);
    bench.identify();
    const std::uint64_t cycles = bench.run_once();
    const std::size_t errors = bench.errors();
    if (errors != 0) {
      std::printf("FAIL: %zu errors: the run is not that of the golden model\n", errors);
      return EXIT_FAILURE;
    }
    std::printf("PASS: %llu bytes equal, %llu cycles\n",
                static_cast<unsigned long long>(run::EXPECTED_BYTES),
                static_cast<unsigned long long>(cycles));
    return EXIT_SUCCESS;
  } catch (const std::exception& e) {
    std::printf("FAIL: %s\n", e.what());
    return EXIT_FAILURE;
  }
}
