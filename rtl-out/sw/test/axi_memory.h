// Memory behind an AXI4 port: in order, without identifiers, as one master needs it. It checks the rules
// that a master may break, and stalls at random but never takes back what it offers. For Verilated models.
#ifndef AXI_MEMORY_H
#define AXI_MEMORY_H

#include <cstdint>
#include <cstring>
#include <deque>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

enum class AxiResponse : uint8_t { okay = 0, slverr = 2, decerr = 3 };

class AxiMemory {
 public:
  AxiMemory(unsigned beat_bytes, unsigned stall_percent, uint32_t seed)
      : beat_bytes_(beat_bytes), stall_percent_(stall_percent), random_(seed | 1) {}

  // Memory with noise in it; what is not given is answered with DECERR.
  void give(uint64_t address, uint64_t bytes) {
    for (uint64_t page = address / kPage; page <= (address + bytes - 1) / kPage; page++) {
      std::vector<uint8_t>& bytes = pages_[page];
      if (!bytes.empty()) continue;
      bytes.resize(kPage);
      for (uint8_t& byte : bytes) byte = uint8_t(next() >> 8);
    }
  }

  bool write(uint64_t address, const void* from, size_t bytes) {
    const auto* source = static_cast<const uint8_t*>(from);
    for (size_t i = 0; i < bytes; i++) {
      uint8_t* cell = at(address + i);
      if (cell == nullptr) return false;
      *cell = source[i];
    }
    return true;
  }

  bool read(uint64_t address, void* to, size_t bytes) {
    auto* target = static_cast<uint8_t*>(to);
    for (size_t i = 0; i < bytes; i++) {
      const uint8_t* cell = at(address + i);
      if (cell == nullptr) return false;
      target[i] = *cell;
    }
    return true;
  }

  // Reads and writes of these addresses are answered with SLVERR from now on.
  void fail(uint64_t address, uint64_t bytes) {
    bad_from_ = address;
    bad_bytes_ = bytes;
  }

  void heal() { bad_bytes_ = 0; }

  // Nothing is answered until it goes on.
  void pause(bool paused) { paused_ = paused; }

  // Offers nothing on any channel; during reset.
  template <class Design>
  void rest(Design& top) {
    top.m_axi_arready = top.m_axi_awready = top.m_axi_wready = 0;
    top.m_axi_rvalid = top.m_axi_bvalid = 0;
  }

  // Puts the memory's side of all channels on the ports; before the design is evaluated.
  template <class Design>
  void drive(Design& top) {
    top.m_axi_arready = offer(ar_);
    top.m_axi_awready = offer(aw_);
    top.m_axi_wready = writes_.empty() ? 0 : offer(w_);
    top.m_axi_rvalid = !reads_.empty() && offer(r_);
    if (top.m_axi_rvalid) {
      const Burst& burst = reads_.front();
      uint64_t address = burst.address + uint64_t(burst.done) * beat_bytes_;
      std::memset(bytes_of(top.m_axi_rdata), 0, beat_bytes_);
      top.m_axi_rresp = uint8_t(respond(address));
      if (respond(address) == AxiResponse::okay) read(address, bytes_of(top.m_axi_rdata), beat_bytes_);
      top.m_axi_rlast = burst.done + 1 == burst.beats;
    }
    top.m_axi_bvalid = !responses_.empty() && offer(b_);
    if (top.m_axi_bvalid) top.m_axi_bresp = uint8_t(responses_.front());
  }

  // Takes what was agreed upon; after the design is evaluated, before the edge.
  template <class Design>
  void take(Design& top) {
    hold(top);
    if (top.m_axi_rvalid && top.m_axi_rready) {
      r_ = false;
      if (++reads_.front().done == reads_.front().beats) reads_.pop_front();
      beats_++;
    }
    if (top.m_axi_bvalid && top.m_axi_bready) {
      b_ = false;
      responses_.pop_front();
    }
    if (top.m_axi_wvalid && top.m_axi_wready) {
      w_ = false;
      store(top);
    }
    if (top.m_axi_arvalid && top.m_axi_arready) {
      ar_ = false;
      reads_.push_back(burst(top.m_axi_araddr, top.m_axi_arlen, top.m_axi_arsize, top.m_axi_arburst));
    }
    if (top.m_axi_awvalid && top.m_axi_awready) {
      aw_ = false;
      writes_.push_back(burst(top.m_axi_awaddr, top.m_axi_awlen, top.m_axi_awsize, top.m_axi_awburst));
    }
  }

  bool idle() const { return reads_.empty() && writes_.empty() && responses_.empty(); }

  uint64_t beats() const { return beats_; }

 private:
  static constexpr uint64_t kPage = 4096;

  struct Burst {
    uint64_t address;
    unsigned beats;
    unsigned done;
    AxiResponse response;
  };

  // Signals of any width, lowest byte first, as Verilator keeps them on a little-endian machine.
  template <class Signal>
  static uint8_t* bytes_of(Signal& signal) {
    return reinterpret_cast<uint8_t*>(&signal);
  }

  uint8_t* at(uint64_t address) {
    auto page = pages_.find(address / kPage);
    return page == pages_.end() ? nullptr : &page->second[address % kPage];
  }

  AxiResponse respond(uint64_t address) {
    if (address - bad_from_ < bad_bytes_) return AxiResponse::slverr;
    return at(address) == nullptr ? AxiResponse::decerr : AxiResponse::okay;
  }

  Burst burst(uint64_t address, unsigned len, unsigned size, unsigned kind) {
    uint64_t bytes = uint64_t(len + 1) * beat_bytes_;
    require((1u << size) == beat_bytes_, "a burst of beats that are not of the full width");
    require(kind == 1, "a burst that is not incrementing");
    require(address % beat_bytes_ == 0, "a burst that is not aligned");
    require(address / kPage == (address + bytes - 1) / kPage, "a burst across 4096 bytes");
    return {address, len + 1, 0, AxiResponse::okay};
  }

  template <class Design>
  void store(Design& top) {
    Burst& burst = writes_.front();
    uint64_t address = burst.address + uint64_t(burst.done) * beat_bytes_;
    AxiResponse response = respond(address);
    if (response != AxiResponse::okay) {
      burst.response = response;
    } else {
      for (unsigned i = 0; i < beat_bytes_; i++) {
        if (bytes_of(top.m_axi_wstrb)[i / 8] >> i % 8 & 1) *at(address + i) = bytes_of(top.m_axi_wdata)[i];
      }
    }
    bool last = ++burst.done == burst.beats;
    require(bool(top.m_axi_wlast) == last, "WLAST at the wrong beat");
    if (last) {
      responses_.push_back(burst.response);
      writes_.pop_front();
    }
    beats_++;
  }

  // What the master offers must stay until it is taken.
  template <class Design>
  void hold(Design& top) {
    hold("AR", held_ar_, bits(top.m_axi_araddr) + bits(top.m_axi_arlen), top.m_axi_arvalid, top.m_axi_arready);
    hold("AW", held_aw_, bits(top.m_axi_awaddr) + bits(top.m_axi_awlen), top.m_axi_awvalid, top.m_axi_awready);
    hold("W", held_w_, bits(top.m_axi_wdata) + bits(top.m_axi_wstrb) + bits(top.m_axi_wlast), top.m_axi_wvalid,
         top.m_axi_wready);
  }

  static void hold(const char* channel, std::string& held, const std::string& now, bool valid, bool ready) {
    if (!held.empty() && (!valid || now != held)) {
      throw std::runtime_error(std::string("AXI4: ") + channel + " changed before it was taken");
    }
    held = valid && !ready ? now : std::string();
  }

  template <class Signal>
  static std::string bits(const Signal& signal) {
    return std::string(reinterpret_cast<const char*>(&signal), sizeof signal);
  }

  // What is once offered stays until it is taken.
  bool offer(bool& offered) {
    if (!offered && !paused_) offered = next() % 100 >= stall_percent_;
    return offered;
  }

  uint32_t next() {
    random_ ^= random_ << 13;
    random_ ^= random_ >> 17;
    random_ ^= random_ << 5;
    return random_;
  }

  static void require(bool good, const char* problem) {
    if (!good) throw std::runtime_error(std::string("AXI4: ") + problem);
  }

  unsigned beat_bytes_;
  unsigned stall_percent_;
  uint32_t random_;
  std::map<uint64_t, std::vector<uint8_t>> pages_;
  std::deque<Burst> reads_;
  std::deque<Burst> writes_;
  std::deque<AxiResponse> responses_;
  std::string held_ar_, held_aw_, held_w_;  // empty where nothing waits
  bool ar_ = false, aw_ = false, w_ = false, r_ = false, b_ = false;
  bool paused_ = false;
  uint64_t bad_from_ = 0;
  uint64_t bad_bytes_ = 0;
  uint64_t beats_ = 0;
};

#endif
