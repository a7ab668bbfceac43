// The run of this bench, and the registers that it needs.
#pragma once

#include <cstdint>
#include <vector>

namespace run {
constexpr std::uint64_t DATA_BITS = 32u;
constexpr std::uint64_t ADDRESS_BITS = 32u;
constexpr std::uint64_t MEMORY_BASE = 4096u;
constexpr std::uint64_t MEMORY_BYTES = 40960u;
constexpr std::uint64_t EXPECTED_BYTES = 1728u;
constexpr std::uint64_t RUN_RING_BASE = 20480u;
constexpr std::uint64_t RUN_RING_SIZE = 512u;
constexpr std::uint64_t RUN_TAIL = 307u;
constexpr std::uint64_t RUN_FLOW = 2684355665u;
constexpr std::uint64_t CTRL = 64u;
constexpr std::uint64_t STATUS = 68u;
constexpr std::uint64_t INTR_STATE = 72u;
constexpr std::uint64_t INTR_ENABLE = 76u;
constexpr std::uint64_t ERR_CODE = 84u;
constexpr std::uint64_t ERR_ADDR = 88u;
constexpr std::uint64_t ERR_INFO = 92u;
constexpr std::uint64_t RING_BASE_LO = 96u;
constexpr std::uint64_t RING_BASE_HI = 100u;
constexpr std::uint64_t RING_SIZE = 104u;
constexpr std::uint64_t HEAD = 108u;
constexpr std::uint64_t TAIL = 112u;
constexpr std::uint64_t WATCHDOG = 116u;
constexpr std::uint64_t FLOW = 120u;
constexpr std::uint64_t CTRL_START = 1u;
constexpr std::uint64_t CTRL_CNT_CLEAR = 8u;
constexpr std::uint64_t CTRL_CNT_SNAPSHOT = 16u;
constexpr std::uint64_t INTR_DONE = 1u;
constexpr std::uint64_t INTR_CMD_EMPTY = 2u;
constexpr std::uint64_t INTR_ERROR = 4u;
constexpr std::uint64_t INTR_WATCHDOG = 8u;
constexpr std::uint64_t INTR_CNT_OVERFLOW = 16u;
constexpr std::uint64_t CYCLES_BUSY = 256u;

struct Expected {
  std::uint32_t offset;
  std::uint64_t value;
  const char* name;
};

// Registers that tell what this is.
constexpr Expected identity[] = {
    {0x000, 1330926660u, "ID"},
    {0x004, 65536u, "VERSION"},
    {0x008, 3089978083u, "CFG_HASH_LO"},
    {0x00c, 272046003u, "CFG_HASH_HI"},
};

// Counters that follow from commands and data alone.
constexpr Expected counters[] = {
    {0x138, 5534u, "slots_used"},
    {0x140, 2016u, "elements"},
    {0x148, 47u, "elements_zero"},
    {0x150, 1969u, "elements_one"},
    {0x158, 0u, "elements_two"},
    {0x160, 0u, "windows_zero"},
    {0x168, 576u, "rows_drained"},
    {0x190, 9252u, "read_beats"},
    {0x198, 1440u, "write_beats"},
    {0x1b0, 307u, "commands"},
    {0x1b8, 27u, "commands_skipped"},
};

// Checksums, where there are any.
const std::vector<Expected> checksums = {
};
}  // namespace run
