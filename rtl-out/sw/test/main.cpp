// Draws an image on the simulated accelerator with the driver as the only software.
//
//   ditto_sim draw IMAGE SAMPLE   runs a memory image; the sample's numbers go to a file, 16 bits each, little-endian
//   ditto_sim test IMAGE SAMPLE   the same, after everything that can go wrong has gone wrong
//   ditto_sim find IMAGE SUMS     the first command that goes wrong by its checksums, where the build has them
#include <cstdio>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "simulated_ditto.h"

namespace {

constexpr uint32_t kWatchdog = 100000;
constexpr uint64_t kPolls = 100000000;  // the watchdog ends what hangs

using Bytes = std::vector<uint8_t>;

Bytes file(const char* name) {
  std::ifstream in(name, std::ios::binary);
  if (!in) throw std::runtime_error(std::string("cannot read ") + name);
  return Bytes(std::istreambuf_iterator<char>(in), {});
}

void expect(ditto_result found, ditto_result wanted, const char* what) {
  std::printf("%s: %s\n", what, ditto_result_text(found));
  if (found != wanted) {
    throw std::runtime_error(std::string(what) + ", expected: " + ditto_result_text(wanted));
  }
}

void require(bool good, const char* problem) {
  if (!good) throw std::runtime_error(problem);
}

// One accelerator with an image in its memory.
struct Host {
  SimulatedDitto device;
  ditto_bus bus;
  ditto_image image;

  Host(const Bytes& bytes, unsigned stalls) : device(stalls, 7), bus(device.bus()) {
    expect(ditto_probe(&bus), DITTO_OK, "probe");
    ditto_result opened = ditto_image_open(&image, bytes.data(), bytes.size());
    if (opened != DITTO_OK) throw std::runtime_error(image.problem);
    device.memory.give(image.base, image.bytes);
    device.memory.give(image.ring_base, uint64_t(image.ring_size) * DITTO_COMMAND_BYTES);
    ditto_result loaded = ditto_load(&bus, &image);
    if (loaded == DITTO_WRONG_IMAGE) throw std::runtime_error(image.problem);
    expect(loaded, DITTO_OK, "load");
  }

  std::vector<int16_t> draw() {
    uint64_t before = device.cycles;
    uint64_t beats = device.memory.beats();
    expect(ditto_load(&bus, &image), DITTO_OK, "load");
    expect(ditto_run(&bus, &image, kWatchdog, kPolls), DITTO_OK, "run");
    std::printf("%llu cycles\n", static_cast<unsigned long long>(device.cycles - before));
    require(!device.interrupted(), "the interrupt pin is still up");
    require(device.memory.idle(), "the memory port is not at rest");
    counts(beats);
    require(ditto_count(&bus, DITTO_COUNTER_COMMANDS) == image.tail, "commands are not counted exactly");
    std::vector<int16_t> numbers(ditto_sample_elements(&image));
    expect(ditto_read(&bus, &image, numbers.data(), numbers.size()), DITTO_OK, "read");
    return numbers;
  }

  // As of the last snapshot, the counters have every beat since there were so many.
  void counts(uint64_t before) {
    uint64_t counted = ditto_count(&bus, DITTO_COUNTER_READ_BEATS) + ditto_count(&bus, DITTO_COUNTER_WRITE_BEATS);
    require(counted == device.memory.beats() - before, "beats are not counted exactly");
  }

  void fails(const char* what, uint32_t code) {
    expect(ditto_run(&bus, &image, kWatchdog, kPolls), DITTO_ERROR, what);
    ditto_error error = ditto_last_error(&bus);
    std::printf("  %s; address 0x%08x, info 0x%08x\n", ditto_error_text(error.code), error.address, error.info);
    require(error.code == code, "another error was expected");
  }

  void recovers() {
    expect(ditto_reset(&bus, kPolls), DITTO_OK, "reset");
    require(ditto_last_error(&bus).code == 0, "the error is still there");
    require(device.read(DITTO_HEAD_REG_OFFSET) == 0, "HEAD is not where it was at first");
    require(device.read(DITTO_TAIL_REG_OFFSET) == 0, "TAIL is not where it was at first");
    require(device.read(DITTO_INTR_STATE_REG_OFFSET) == 0, "an interrupt is still there");
    require(device.read(DITTO_RING_BASE_LO_REG_OFFSET) == uint32_t(image.ring_base), "RING_BASE is gone");
    require(device.read(DITTO_RING_SIZE_REG_OFFSET) == image.ring_size, "RING_SIZE is gone");
    require((device.read(DITTO_FLOW_REG_OFFSET) & DITTO_FLOW_REG_WRITABLE) == image.flow, "FLOW is gone");
    require(device.read(DITTO_INTR_ENABLE_REG_OFFSET) != 0, "INTR_ENABLE is gone");
    require(device.read(DITTO_WATCHDOG_REG_OFFSET) != 0, "WATCHDOG is gone");
  }
};

void save(const std::vector<int16_t>& numbers, const char* name) {
  std::ofstream out(name, std::ios::binary);
  for (int16_t number : numbers) {
    out.put(char(uint16_t(number) & 0xff)).put(char(uint16_t(number) >> 8));
  }
}

void counters(const ditto_bus& bus) {
  for (int i = 0; i < DITTO_COUNTER_COUNT; i++) {
    auto counter = static_cast<ditto_counter>(i);
    std::printf("%s %llu\n", ditto_counter_text(counter),
                static_cast<unsigned long long>(ditto_count(&bus, counter)));
  }
}

void refuses(Bytes bytes, size_t at, uint8_t change, ditto_result wanted, Host& host) {
  bytes[at] ^= change;
  ditto_image image;
  ditto_result result = ditto_image_open(&image, bytes.data(), bytes.size());
  if (result == DITTO_OK) result = ditto_load(&host.bus, &image);
  std::printf("%s: ", image.problem == nullptr ? "accepted" : image.problem);
  expect(result, wanted, "damaged image");
  // Whoever asks again, or does not ask, is told the same.
  expect(ditto_load(&host.bus, &image), wanted, "load");
  expect(ditto_start(&host.bus, &image, kWatchdog, kPolls), wanted, "start");
  std::vector<int16_t> numbers(ditto_sample_elements(&host.image));
  expect(ditto_read(&host.bus, &image, numbers.data(), numbers.size()), wanted, "read");
}

// Where in the file a command of the ring begins.
size_t command_at(const Bytes& bytes, const ditto_image& image, uint32_t index) {
  auto number = [&](size_t at) {
    uint64_t value = 0;
    for (int i = 7; i >= 0; i--) value = value << 8 | bytes[at + i];
    return value;
  };
  size_t at = image.regions_at;
  while (number(at) != image.ring_base) at += 16 + (size_t(number(at + 8)) + 7) / 8 * 8;
  return at + 16 + size_t(index) * DITTO_COMMAND_BYTES;
}

// A sound image but for one transfer, which reaches elsewhere.
void refuses_to_reach_elsewhere(Host& host, const Bytes& bytes, uint8_t opcode) {
  uint32_t i = 0;
  while (bytes[command_at(bytes, host.image, i)] != opcode) i++;
  size_t command = command_at(bytes, host.image, i);
  refuses(bytes, command + DITTO_TRANSFER_ADDRESS_AT + 3, 0x40, DITTO_BAD_IMAGE, host);
  refuses(bytes, command + DITTO_TRANSFER_RUN_BYTES_AT + 3, 0x40, DITTO_BAD_IMAGE, host);
}

// Counters are cleared in turn: a run must count from its first beat on, whosever turn it is at its start.
void counts_from_the_start(Host& host) {
  for (int turn = 0; turn < DITTO_COUNTER_COUNT; turn++) {
    uint64_t before = host.device.memory.beats();
    expect(ditto_start(&host.bus, &host.image, kWatchdog, kPolls), DITTO_OK, "start");
    host.device.tick();
    expect(ditto_abort(&host.bus, kPolls), DITTO_OK, "abort");
    ditto_snapshot(&host.bus);
    host.counts(before);
    require(host.device.memory.beats() > before, "nothing was counted");
    while (host.device.cycles % DITTO_COUNTER_COUNT != unsigned(turn)) host.device.tick();
  }
}

void everything_that_goes_wrong(Host& host, const Bytes& bytes) {
  const ditto_image& image = host.image;
  refuses(bytes, DITTO_IMAGE_MAGIC_AT, 1, DITTO_BAD_IMAGE, host);
  refuses(bytes, DITTO_IMAGE_SAMPLE_AT + 7, 1, DITTO_BAD_IMAGE, host);
  refuses(bytes, DITTO_IMAGE_CONFIGURATION_AT, 1, DITTO_WRONG_IMAGE, host);
  refuses(bytes, DITTO_IMAGE_FLOW_AT + 2, 0x01, DITTO_WRONG_IMAGE, host);
  refuses_to_reach_elsewhere(host, bytes, DITTO_OPCODE_LOAD);
  refuses_to_reach_elsewhere(host, bytes, DITTO_OPCODE_STORE);
  refuses(bytes, command_at(bytes, image, image.tail / 2), 0x80, DITTO_BAD_IMAGE, host);
  ditto_image cut;
  expect(ditto_image_open(&cut, bytes.data(), bytes.size() - 8), DITTO_BAD_IMAGE, "cut image");

  std::vector<uint8_t> command(DITTO_COMMAND_BYTES);
  uint64_t last = image.ring_base + uint64_t(image.tail / 2) * DITTO_COMMAND_BYTES;
  host.device.memory.read(last, command.data(), command.size());
  command[0] = 0xff;
  host.device.memory.write(last, command.data(), command.size());
  host.fails("an opcode that there is not", DITTO_ERR_CODE_CMD_ILLEGAL_MASK);
  require(ditto_last_error(&host.bus).address == uint32_t(last), "not at that command");
  host.recovers();
  expect(ditto_load(&host.bus, &host.image), DITTO_OK, "load again");

  host.device.memory.fail(image.ring_base, DITTO_COMMAND_BYTES);
  host.fails("memory that fails", DITTO_ERR_CODE_AXI_RD_MASK);
  host.device.memory.heal();
  host.recovers();

  expect(ditto_start(&host.bus, &image, 2000, kPolls), DITTO_OK, "start");
  host.device.memory.pause(true);
  expect(ditto_wait(&host.bus, kPolls), DITTO_ERROR, "memory that does not answer");
  require(ditto_last_error(&host.bus).code == DITTO_ERR_CODE_WATCHDOG_MASK, "not the watchdog");
  expect(ditto_reset(&host.bus, 3), DITTO_TIMEOUT, "reset while bursts are open");
  expect(ditto_start(&host.bus, &image, 2000, kPolls), DITTO_BUSY, "start while bursts are open");
  expect(ditto_wait(&host.bus, 10), DITTO_ERROR, "the watchdog once more");
  host.device.memory.pause(false);
  host.recovers();

  counts_from_the_start(host);

  expect(ditto_start(&host.bus, &image, kWatchdog, kPolls), DITTO_OK, "start");
  expect(ditto_load(&host.bus, &host.image), DITTO_BUSY, "load during a run");
  expect(ditto_start(&host.bus, &image, kWatchdog, kPolls), DITTO_BUSY, "start during a run");
  expect(ditto_wait(&host.bus, 3), DITTO_TIMEOUT, "wait for a moment");
  host.device.impatient = true;
  expect(ditto_wait(&host.bus, kPolls), DITTO_TIMEOUT, "wait until the system gives up");
  host.device.impatient = false;
  expect(ditto_abort(&host.bus, kPolls), DITTO_OK, "abort");
  require(!host.device.interrupted(), "an abort is no event");
  host.recovers();

  std::vector<int16_t> few(ditto_sample_elements(&image) - 1);
  expect(ditto_read(&host.bus, &image, few.data(), few.size()), DITTO_TOO_SMALL, "read too little");
}

#ifdef DITTO_BOUNDARIES
// Whether all checksums are right.
bool find(Host& host, const Bytes& checksums) {
  ditto_fault fault;
  expect(ditto_find_fault(&host.bus, &host.image, checksums.data(), 4, kWatchdog, kPolls, &fault), DITTO_BAD_CHECKSUMS,
         "too few checksums");
  ditto_result result = ditto_find_fault(&host.bus, &host.image, checksums.data(), checksums.size(),
                                         kWatchdog, kPolls, &fault);
  if (result == DITTO_WRONG_IMAGE) throw std::runtime_error(host.image.problem);
  if (result == DITTO_FAULTY) {
    std::printf("first wrong after command %u:", fault.command);
    for (int i = 0; i < DITTO_BOUNDARY_COUNT; i++) {
      if (fault.wrong >> i & 1) std::printf(" %s", ditto_boundary_text(static_cast<ditto_boundary>(i)));
    }
    std::printf(fault.wrong == 0 ? " an error\n" : "\n");
    return false;
  }
  expect(result, DITTO_OK, "checksums");
  return true;
}
#else
bool find(Host&, const Bytes&) { throw std::runtime_error("this build has no checksums"); }
#endif

}  // namespace

int main(int count, char** arguments) {
  try {
    std::string verb = count == 4 ? arguments[1] : "";
    if (verb != "draw" && verb != "test" && verb != "find") {
      std::fprintf(stderr, "usage: ditto_sim draw|test IMAGE SAMPLE, ditto_sim find IMAGE SUMS\n");
      return 2;
    }
    Bytes bytes = file(arguments[2]);
    Host host(bytes, verb == "test" ? 20 : 0);
    if (verb == "find") return find(host, file(arguments[3])) ? 0 : 1;
    if (verb == "test") everything_that_goes_wrong(host, bytes);
    save(host.draw(), arguments[3]);
    counters(host.bus);
    require(host.device.refused == 0, "a register access was refused");
    return 0;
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "%s\n", problem.what());
    return 1;
  }
}
