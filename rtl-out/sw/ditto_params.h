/*
 * Ditto 0.1.0, configuration 103717b3b82d52e3.
 * Generated; change the parameters, not this file.
 */
#ifndef DITTO_PARAMS_H
#define DITTO_PARAMS_H

#include <stdint.h>

/* The parameters that it was generated from. */
#define DITTO_PARAM_ROWS                     4
#define DITTO_PARAM_COLUMNS                  8
#define DITTO_PARAM_LANES                    1
#define DITTO_PARAM_DIGIT_BITS               9
#define DITTO_PARAM_PE_STYLE                 "window"
#define DITTO_PARAM_K_TILE                   64
#define DITTO_PARAM_WEIGHT_BUFFERS           2
#define DITTO_PARAM_ENCODER_WIDTH            8
#define DITTO_PARAM_FETCH_PORTS              1
#define DITTO_PARAM_WINDOW_FIFO_DEPTH        2
#define DITTO_PARAM_VECTOR_LANES             1
#define DITTO_PARAM_X_DEPTH                  256
#define DITTO_PARAM_X_REUSE_DEPTH            256
#define DITTO_PARAM_Y_DEPTH                  512
#define DITTO_PARAM_WINDOW_DEPTH             512
#define DITTO_PARAM_PARAM_DEPTH              512
#define DITTO_PARAM_VECTOR_DEPTH             512
#define DITTO_PARAM_CODE_DEPTH               128
#define DITTO_PARAM_ROW_DEPTH                64
#define DITTO_PARAM_STAT_DEPTH               128
#define DITTO_PARAM_FLOW_LAYERS              256
#define DITTO_PARAM_AXI_DATA_BITS            32
#define DITTO_PARAM_AXI_ADDRESS_BITS         32
#define DITTO_PARAM_AXI_MAX_BURST            16
#define DITTO_PARAM_AXI_OUTSTANDING          2
#define DITTO_PARAM_MEMORY_STYLE             "block"
#define DITTO_PARAM_MULTIPLIER               "plain"
#define DITTO_PARAM_ARRAY_STAGES             0
#define DITTO_PARAM_CHECKSUMS                "off"
#define DITTO_PARAM_CLOCK_PERIOD             10000
#define DITTO_PARAM_BUS_CLOCK                "same"
#define DITTO_PARAM_BUS_CLOCK_PERIOD         10000
#define DITTO_PARAM_MODULE_PREFIX            ""

/* Bytes of which the address of the ring is a multiple. */
#define DITTO_RING_ALIGNMENT 64u

/* Bytes of a command; its first byte is the opcode, one of so many from 0 on. */
#define DITTO_COMMAND_BYTES 48u
#define DITTO_OPCODES 14u
#define DITTO_OPCODE_LOAD                    2u
#define DITTO_OPCODE_STORE                   3u

/* Of a LOAD or a STORE: where its operands lie. */
#define DITTO_TRANSFER_ADDRESS_AT            8u
#define DITTO_TRANSFER_RUNS_AT               24u
#define DITTO_TRANSFER_RUN_BYTES_AT          28u
#define DITTO_TRANSFER_STRIDE_AT             32u

/* Memory images: what the first numbers are, and where each number of the header lies. */
#define DITTO_IMAGE_MAGIC UINT64_C(0x4e55524f54544944)
#define DITTO_IMAGE_VERSION 1u
#define DITTO_IMAGE_HEADER_SIZE 104u
#define DITTO_IMAGE_MAGIC_AT                 0u
#define DITTO_IMAGE_VERSION_AT               8u
#define DITTO_IMAGE_HEADER_BYTES_AT          12u
#define DITTO_IMAGE_CONFIGURATION_AT         16u
#define DITTO_IMAGE_BASE_AT                  24u
#define DITTO_IMAGE_BYTES_AT                 32u
#define DITTO_IMAGE_RING_BASE_AT             40u
#define DITTO_IMAGE_RING_SIZE_AT             48u
#define DITTO_IMAGE_TAIL_AT                  52u
#define DITTO_IMAGE_FLOW_AT                  56u
#define DITTO_IMAGE_STEPS_AT                 60u
#define DITTO_IMAGE_SAMPLE_AT                64u
#define DITTO_IMAGE_SAMPLE_BYTES_AT          72u
#define DITTO_IMAGE_HEIGHT_AT                80u
#define DITTO_IMAGE_WIDTH_AT                 84u
#define DITTO_IMAGE_CHANNELS_AT              88u
#define DITTO_IMAGE_REGIONS_AT               92u
#define DITTO_IMAGE_SCALE_AT                 96u

/* Offset of the first counter's low half; each has 8 bytes. X(name, key, text) for each, in order. */
#define DITTO_COUNTERS_OFFSET 0x100u
#define DITTO_COUNTERS(X) \
  X(CYCLES_BUSY, "cycles_busy", "cycles with a command in a queue or an engine, or one being fetched") \
  X(CYCLES_IDLE, "cycles_idle", "all other cycles") \
  X(ARRAY_BUSY, "array_busy", "cycles with a COMPUTE in flight") \
  X(PE_ACTIVE, "pe_active", "row-PE cycles in which at least one token retires") \
  X(PE_WAIT_WINDOW, "pe_wait_window", "row-PE cycles with a row but without an encoded window") \
  X(PE_WAIT_DRAIN, "pe_wait_drain", "row-PE cycles with a finished row whose sums cannot be drained yet") \
  X(PE_NO_JOB, "pe_no_job", "row-PE cycles without a row") \
  X(SLOTS_USED, "slots_used", "tokens retired") \
  X(ELEMENTS, "elements", "elements that the encoder looked at, valid channels only") \
  X(ELEMENTS_ZERO, "elements_zero", "of these, with a difference of zero") \
  X(ELEMENTS_ONE, "elements_one", "of these, coded as one token") \
  X(ELEMENTS_TWO, "elements_two", "of these, coded as two tokens") \
  X(WINDOWS_ZERO, "windows_zero", "encoded windows without a token") \
  X(ROWS_DRAINED, "rows_drained", "rows of sums written to Y") \
  X(ENCODE_BUSY, "encode_busy", "cycles with an ENCODE in execution") \
  X(VECTOR_BUSY, "vector_busy", "cycles with a VECTOR in execution") \
  X(LOAD_BUSY, "load_busy", "cycles with a LOAD in execution") \
  X(STORE_BUSY, "store_busy", "cycles with a STORE in execution") \
  X(READ_BEATS, "read_beats", "beats read from memory, commands included") \
  X(WRITE_BEATS, "write_beats", "beats written to memory") \
  X(READ_STALL, "read_stall", "cycles with a read burst open in which no beat arrives") \
  X(WRITE_STALL, "write_stall", "cycles with a write beat offered in which memory does not take it") \
  X(COMMANDS, "commands", "commands completed") \
  X(COMMANDS_SKIPPED, "commands_skipped", "of these, not executed because their layer was in another mode") \
  X(WAITING, "waiting", "cycles with a command that an engine has not completed, see FLOW_FULL")

/* X(name, key, text) for each bit of ERR_CODE, lowest first. */
#define DITTO_ERRORS(X) \
  X(CMD_ILLEGAL, "cmd_illegal", "unknown opcode, a bit that must be zero, or a semaphore counted beyond 255") \
  X(CFG_RANGE, "cfg_range", "an operand, or the ring, out of the range that this configuration can execute") \
  X(ALIGN, "align", "a memory address or length that is not a multiple of the beat or of the word") \
  X(AXI_RD, "axi_rd", "memory answered a read with an error") \
  X(AXI_WR, "axi_wr", "memory answered a write with an error") \
  X(BUF_OVF, "buf_ovf", "a command reaches beyond the end of its scratchpad") \
  X(ACC_OVF, "acc_ovf", "reserved for overflowing accumulators; never set, as programs prove their range") \
  X(SCALE_MISMATCH, "scale_mismatch", "reserved for differences between scales; never set, as programs forbid them") \
  X(WATCHDOG, "watchdog", "nothing happened for as many cycles as WATCHDOG says") \
  X(PARITY, "parity", "reserved for corrupted memory words; never set")

#endif
