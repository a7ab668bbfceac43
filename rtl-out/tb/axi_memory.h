// A memory behind the AXI4 port m_axi of a Verilated model: bursts are answered in order, every
// channel stalls at random, and what the port offers is checked against the protocol.
#pragma once

#include <cstdint>
#include <cstring>
#include <deque>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

template <class Top>
class AxiMemory {
 public:
  // Bytes from address base on; stalls in percent of the cycles of each channel.
  AxiMemory(Top& top, unsigned beat, std::uint64_t base, std::size_t bytes, unsigned seed,
            unsigned stalls)
      : top_(top), beat_(beat), base_(base), bytes_(bytes), random_(seed), stalls_(stalls) {
    for (std::uint8_t& byte : bytes_) byte = static_cast<std::uint8_t>(random_());
    reset();
  }

  std::vector<std::uint8_t>& bytes() { return bytes_; }

  // Beats so far, in both directions.
  std::uint64_t beats() const { return beats_; }

  void reset() {
    reads_.clear();
    writes_.clear();
    responses_ = 0;
    next_ = Outputs();
    held_ = {};
    drive();
  }

  // Before a rising edge, with all signals settled: what does it transfer?
  void before_edge() {
    next_ = Outputs();
    check_held();
    read();
    write();
  }

  // After it: shows what the memory offers in the next cycle.
  void drive() {
    top_.m_axi_arready = next_.arready;
    top_.m_axi_rvalid = next_.rvalid;
    top_.m_axi_rlast = next_.rlast;
    top_.m_axi_rresp = 0;
    top_.m_axi_awready = next_.awready;
    top_.m_axi_wready = next_.wready;
    top_.m_axi_bvalid = next_.bvalid;
    top_.m_axi_bresp = 0;
    if (next_.rvalid) std::memcpy(&top_.m_axi_rdata, &bytes_[next_.rdata - base_], beat_);
  }

 private:
  static constexpr std::size_t kQueue = 16;

  struct Burst {
    std::uint64_t address;
    unsigned beats;
  };

  struct Outputs {
    bool arready = false, rvalid = false, rlast = false, awready = false, wready = false;
    bool bvalid = false;
    std::uint64_t rdata = 0;  // address of the beat
  };

  // A payload that was offered and not taken, empty if there was none.
  struct Held {
    std::string ar, aw, w;
  };

  bool stall() { return random_() % 100 < stalls_; }

  void read() {
    if (top_.m_axi_arvalid && top_.m_axi_arready) {
      reads_.push_back(burst(top_.m_axi_araddr, top_.m_axi_arlen, top_.m_axi_arsize,
                             top_.m_axi_arburst));
    }
    next_.arready = reads_.size() < kQueue && !stall();
    if (top_.m_axi_rvalid && top_.m_axi_rready) beats_++;
    if (top_.m_axi_rvalid && !top_.m_axi_rready) {
      next_.rvalid = true;
      next_.rlast = top_.m_axi_rlast;
      next_.rdata = shown_;
    } else if (!reads_.empty() && !stall()) {
      Burst& first = reads_.front();
      next_.rvalid = true;
      next_.rdata = shown_ = first.address;
      next_.rlast = first.beats == 1;
      first.address += beat_;
      if (--first.beats == 0) reads_.pop_front();
    }
  }

  void write() {
    if (top_.m_axi_awvalid && top_.m_axi_awready) {
      writes_.push_back(burst(top_.m_axi_awaddr, top_.m_axi_awlen, top_.m_axi_awsize,
                              top_.m_axi_awburst));
    }
    next_.awready = writes_.size() < kQueue && !stall();
    if (top_.m_axi_wvalid && top_.m_axi_wready) {
      beats_++;
      Burst& first = writes_.front();
      store(first.address);
      first.address += beat_;
      first.beats--;
      if (static_cast<bool>(top_.m_axi_wlast) != (first.beats == 0)) {
        throw std::runtime_error("WLAST at the wrong beat");
      }
      if (first.beats == 0) {
        writes_.pop_front();
        responses_++;
      }
    }
    next_.wready = !writes_.empty() && !stall();
    if (top_.m_axi_bvalid && top_.m_axi_bready) responses_--;
    const bool waits = top_.m_axi_bvalid && !top_.m_axi_bready;
    next_.bvalid = waits || (responses_ != 0 && !stall());
  }

  // Ports are little-endian in the host's memory, however wide they are.
  void store(std::uint64_t address) {
    std::vector<std::uint8_t> data(beat_), strobes((beat_ + 7) / 8);
    std::memcpy(data.data(), &top_.m_axi_wdata, data.size());
    std::memcpy(strobes.data(), &top_.m_axi_wstrb, strobes.size());
    for (unsigned i = 0; i < beat_; i++) {
      if (strobes[i / 8] >> i % 8 & 1) bytes_[address - base_ + i] = data[i];
    }
  }

  Burst burst(std::uint64_t address, unsigned length, unsigned size, unsigned kind) const {
    const std::uint64_t bytes = std::uint64_t{beat_} * (length + 1);
    const char* problem = nullptr;
    if (1u << size != beat_ || kind != 1) problem = "is not of whole, rising beats";
    if (address % beat_ != 0) problem = "does not begin at a beat";
    if (address % 4096 + bytes > 4096) problem = "crosses 4 KB";
    if (address < base_ || address + bytes > base_ + bytes_.size()) {
      problem = "is outside the memory of the run";
    }
    if (problem) {
      throw std::runtime_error("a burst of " + std::to_string(length + 1) + " beats from " +
                               std::to_string(address) + " " + problem);
    }
    return {address, length + 1};
  }

  // What is offered must stay until it is taken.
  void check_held() {
    const std::string w = bits(top_.m_axi_wdata) + bits(top_.m_axi_wstrb) + bits(top_.m_axi_wlast);
    held_.ar = offered("AR", held_.ar, bits(top_.m_axi_araddr) + bits(top_.m_axi_arlen),
                       top_.m_axi_arvalid, top_.m_axi_arready);
    held_.aw = offered("AW", held_.aw, bits(top_.m_axi_awaddr) + bits(top_.m_axi_awlen),
                       top_.m_axi_awvalid, top_.m_axi_awready);
    held_.w = offered("W", held_.w, w, top_.m_axi_wvalid, top_.m_axi_wready);
  }

  static std::string offered(const char* channel, const std::string& before,
                             const std::string& now, bool valid, bool ready) {
    if (!before.empty() && (!valid || now != before)) {
      throw std::runtime_error(std::string(channel) + " changed before it was taken");
    }
    return valid && !ready ? now : std::string();
  }

  template <class Port>
  static std::string bits(const Port& port) {
    return std::string(reinterpret_cast<const char*>(&port), sizeof port);
  }

  Top& top_;
  const unsigned beat_;
  const std::uint64_t base_;
  std::vector<std::uint8_t> bytes_;
  std::mt19937 random_;
  const unsigned stalls_;
  std::deque<Burst> reads_;
  std::deque<Burst> writes_;
  unsigned responses_ = 0;
  std::uint64_t shown_ = 0;
  std::uint64_t beats_ = 0;
  Outputs next_;
  Held held_;
};
