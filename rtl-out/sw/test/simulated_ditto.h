// The accelerator under Verilator with memory and registers, as the driver wants to see a device.
#ifndef SIMULATED_DITTO_H
#define SIMULATED_DITTO_H

#include <cstdint>
#include <memory>
#include <stdexcept>

#include "Vditto.h"
#include "axi_memory.h"
#include "ditto_driver.h"
#include "verilated.h"

class SimulatedDitto {
 public:
  SimulatedDitto(unsigned stall_percent, uint32_t seed)
      : memory(DITTO_PARAM_AXI_DATA_BITS / 8, stall_percent, seed) {
    context_.randReset(2);  // registers and memories start with noise
    context_.randSeed(int(seed & 0x7fffffff));
    top_ = std::make_unique<Vditto>(&context_);
    rest();
    reset(0);
    for (int i = 0; i < 8; i++) tick();
    reset(1);
    for (int i = 0; i < 8; i++) tick();
  }

  ~SimulatedDitto() { top_->final(); }

  ditto_bus bus() {
    return {this, read32, write32, nullptr, copy_to, copy_from, pause};
  }

  void tick() {
    tick([] {});
  }

  uint32_t read(uint32_t offset) {
    top_->s_axil_araddr = offset;
    top_->s_axil_arvalid = 1;
    await(top_->s_axil_arready);
    top_->s_axil_arvalid = 0;
    top_->s_axil_rready = 1;
    uint32_t data = 0;
    await(top_->s_axil_rvalid, [&] {
      data = top_->s_axil_rdata;
      refused += top_->s_axil_rresp != 0;
    });
    top_->s_axil_rready = 0;
    return data;
  }

  void write(uint32_t offset, uint32_t value) {
    top_->s_axil_awaddr = offset;
    top_->s_axil_wdata = value;
    top_->s_axil_wstrb = 0xf;
    top_->s_axil_awvalid = 1;
    await(top_->s_axil_awready);
    top_->s_axil_awvalid = 0;
    top_->s_axil_wvalid = 1;
    await(top_->s_axil_wready);
    top_->s_axil_wvalid = 0;
    top_->s_axil_bready = 1;
    await(top_->s_axil_bvalid, [&] { refused += top_->s_axil_bresp != 0; });
    top_->s_axil_bready = 0;
  }

  bool interrupted() const { return top_->irq; }

  AxiMemory memory;
  uint64_t cycles = 0;
  unsigned refused = 0;   // register accesses answered with an error
  unsigned nap = 1000;    // cycles that pause() sleeps at most
  bool impatient = false; // pause() gives up

 private:
  static constexpr unsigned kPatience = 10000;

  void rest() {
    top_->s_axil_awprot = top_->s_axil_arprot = 0;
    top_->s_axil_awvalid = top_->s_axil_wvalid = top_->s_axil_arvalid = 0;
    top_->s_axil_bready = top_->s_axil_rready = 0;
    memory.rest(*top_);
  }

  // One cycle; look() sees what there is just before the edge.
  template <class Look>
  void tick(Look look) {
    clock(0);
    if (top_->aresetn) memory.drive(*top_);
    top_->eval();
    look();
    if (top_->aresetn) memory.take(*top_);
    clock(1);
    top_->eval();
    cycles++;
  }

  void clock(int level) {
    top_->aclk = level;
    bus_clock(*top_, level, 0);
  }

  void reset(int level) {
    top_->aresetn = level;
    bus_reset(*top_, level, 0);
  }

  // A memory bus with a clock of its own gets the same one; others have no such ports.
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

  // Clocks until a signal is up before an edge, and over that edge.
  template <class Signal, class Then>
  void await(const Signal& signal, Then then) {
    bool up = false;
    for (unsigned i = 0; !up; i++) {
      if (i > kPatience) throw std::runtime_error("a register access is not answered");
      tick([&] {
        up = signal;
        if (up) then();
      });
    }
  }

  template <class Signal>
  void await(const Signal& signal) {
    await(signal, [] {});
  }

  static SimulatedDitto& self(void* context) { return *static_cast<SimulatedDitto*>(context); }

  static uint32_t read32(void* context, uint32_t offset) { return self(context).read(offset); }

  static void write32(void* context, uint32_t offset, uint32_t value) {
    self(context).write(offset, value);
  }

  static int copy_to(void* context, uint64_t address, const void* from, size_t bytes) {
    return self(context).memory.write(address, from, bytes) ? 0 : 1;
  }

  static int copy_from(void* context, uint64_t address, void* to, size_t bytes) {
    return self(context).memory.read(address, to, bytes) ? 0 : 1;
  }

  static int pause(void* context) {
    SimulatedDitto& ditto = self(context);
    for (unsigned i = 0; i < ditto.nap && !ditto.interrupted(); i++) ditto.tick();
    return ditto.impatient ? 1 : 0;
  }

  VerilatedContext context_;
  std::unique_ptr<Vditto> top_;
};

#endif
