/*
 * Registers of Ditto 0.1.0, configuration 103717b3b82d52e3.
 * Generated; change the parameters, not this file.
 *
 * X_REG_OFFSET   bytes from the base address of the registers
 * X_REG_RESET    value after reset; of a constant register its value
 * X_F_SHIFT      lowest bit of field F
 * X_F_MASK       bits of field F in the register: value = (register & mask) >> shift
 */
#ifndef DITTO_REGS_H
#define DITTO_REGS_H

/* SHA-256 of the configuration; its first 64 bits are registers CFG_HASH_HI and CFG_HASH_LO. */
#define DITTO_CONFIGURATION_HASH "103717b3b82d52e3275d81470cb864741a06f840a085370493e37d9dce4dcbe5"

/* Bytes that the registers span. */
#define DITTO_REGS_SPAN 0x1000u

/* Tells that this is a Ditto: "DTTO". */
#define DITTO_ID_REG_OFFSET                          0x000u
#define DITTO_ID_REG_RESET                           0x4f545444u
#define DITTO_ID_REG_WRITABLE                        0x00000000u
#define DITTO_ID_VALUE_SHIFT                         0
#define DITTO_ID_VALUE_MASK                          0xffffffffu

/* Version of this interface. */
#define DITTO_VERSION_REG_OFFSET                     0x004u
#define DITTO_VERSION_REG_RESET                      0x00010000u
#define DITTO_VERSION_REG_WRITABLE                   0x00000000u
#define DITTO_VERSION_PATCH_SHIFT                    0
#define DITTO_VERSION_PATCH_MASK                     0x0000ffffu
#define DITTO_VERSION_MINOR_SHIFT                    16
#define DITTO_VERSION_MINOR_MASK                     0x00ff0000u
#define DITTO_VERSION_MAJOR_SHIFT                    24
#define DITTO_VERSION_MAJOR_MASK                     0xff000000u

/* Low half of the first 64 bits of the SHA-256 of the configuration. */
#define DITTO_CFG_HASH_LO_REG_OFFSET                 0x008u
#define DITTO_CFG_HASH_LO_REG_RESET                  0xb82d52e3u
#define DITTO_CFG_HASH_LO_REG_WRITABLE               0x00000000u
#define DITTO_CFG_HASH_LO_VALUE_SHIFT                0
#define DITTO_CFG_HASH_LO_VALUE_MASK                 0xffffffffu

/* High half of the first 64 bits of the SHA-256 of the configuration. */
#define DITTO_CFG_HASH_HI_REG_OFFSET                 0x00cu
#define DITTO_CFG_HASH_HI_REG_RESET                  0x103717b3u
#define DITTO_CFG_HASH_HI_REG_WRITABLE               0x00000000u
#define DITTO_CFG_HASH_HI_VALUE_SHIFT                0
#define DITTO_CFG_HASH_HI_VALUE_MASK                 0xffffffffu

/* Size of the array. */
#define DITTO_CAP0_REG_OFFSET                        0x010u
#define DITTO_CAP0_REG_RESET                         0x00080004u
#define DITTO_CAP0_REG_WRITABLE                      0x00000000u
#define DITTO_CAP0_ROWS_SHIFT                        0
#define DITTO_CAP0_ROWS_MASK                         0x0000ffffu
#define DITTO_CAP0_COLUMNS_SHIFT                     16
#define DITTO_CAP0_COLUMNS_MASK                      0xffff0000u

/* Kind of the array. */
#define DITTO_CAP1_REG_OFFSET                        0x014u
#define DITTO_CAP1_REG_RESET                         0x08000901u
#define DITTO_CAP1_REG_WRITABLE                      0x00000000u
#define DITTO_CAP1_LANES_SHIFT                       0
#define DITTO_CAP1_LANES_MASK                        0x000000ffu
#define DITTO_CAP1_DIGIT_BITS_SHIFT                  8
#define DITTO_CAP1_DIGIT_BITS_MASK                   0x0000ff00u
#define DITTO_CAP1_PE_STYLE_SHIFT                    16
#define DITTO_CAP1_PE_STYLE_MASK                     0x00ff0000u
#define DITTO_CAP1_ENCODER_WIDTH_SHIFT               24
#define DITTO_CAP1_ENCODER_WIDTH_MASK                0xff000000u

/* Weights and vector unit. */
#define DITTO_CAP2_REG_OFFSET                        0x018u
#define DITTO_CAP2_REG_RESET                         0x01020040u
#define DITTO_CAP2_REG_WRITABLE                      0x00000000u
#define DITTO_CAP2_K_TILE_SHIFT                      0
#define DITTO_CAP2_K_TILE_MASK                       0x0000ffffu
#define DITTO_CAP2_WEIGHT_BUFFERS_SHIFT              16
#define DITTO_CAP2_WEIGHT_BUFFERS_MASK               0x00ff0000u
#define DITTO_CAP2_VECTOR_LANES_SHIFT                24
#define DITTO_CAP2_VECTOR_LANES_MASK                 0xff000000u

/* Memory port. */
#define DITTO_CAP3_REG_OFFSET                        0x01cu
#define DITTO_CAP3_REG_RESET                         0x02200020u
#define DITTO_CAP3_REG_WRITABLE                      0x00000000u
#define DITTO_CAP3_AXI_DATA_BITS_SHIFT               0
#define DITTO_CAP3_AXI_DATA_BITS_MASK                0x0000ffffu
#define DITTO_CAP3_AXI_ADDRESS_BITS_SHIFT            16
#define DITTO_CAP3_AXI_ADDRESS_BITS_MASK             0x00ff0000u
#define DITTO_CAP3_AXI_OUTSTANDING_SHIFT             24
#define DITTO_CAP3_AXI_OUTSTANDING_MASK              0xff000000u

/* Depth of X. */
#define DITTO_CAP4_REG_OFFSET                        0x020u
#define DITTO_CAP4_REG_RESET                         0x00000100u
#define DITTO_CAP4_REG_WRITABLE                      0x00000000u
#define DITTO_CAP4_X_DEPTH_SHIFT                     0
#define DITTO_CAP4_X_DEPTH_MASK                      0xffffffffu

/* Depth of XREUSE. */
#define DITTO_CAP5_REG_OFFSET                        0x024u
#define DITTO_CAP5_REG_RESET                         0x00000100u
#define DITTO_CAP5_REG_WRITABLE                      0x00000000u
#define DITTO_CAP5_X_REUSE_DEPTH_SHIFT               0
#define DITTO_CAP5_X_REUSE_DEPTH_MASK                0xffffffffu

/* Depth of Y. */
#define DITTO_CAP6_REG_OFFSET                        0x028u
#define DITTO_CAP6_REG_RESET                         0x00000200u
#define DITTO_CAP6_REG_WRITABLE                      0x00000000u
#define DITTO_CAP6_Y_DEPTH_SHIFT                     0
#define DITTO_CAP6_Y_DEPTH_MASK                      0xffffffffu

/* Depth of PARAM. */
#define DITTO_CAP7_REG_OFFSET                        0x02cu
#define DITTO_CAP7_REG_RESET                         0x00000200u
#define DITTO_CAP7_REG_WRITABLE                      0x00000000u
#define DITTO_CAP7_PARAM_DEPTH_SHIFT                 0
#define DITTO_CAP7_PARAM_DEPTH_MASK                  0xffffffffu

/* Depth of VECTOR. */
#define DITTO_CAP8_REG_OFFSET                        0x030u
#define DITTO_CAP8_REG_RESET                         0x00000200u
#define DITTO_CAP8_REG_WRITABLE                      0x00000000u
#define DITTO_CAP8_VECTOR_DEPTH_SHIFT                0
#define DITTO_CAP8_VECTOR_DEPTH_MASK                 0xffffffffu

/* Depth of WINDOW. */
#define DITTO_CAP9_REG_OFFSET                        0x034u
#define DITTO_CAP9_REG_RESET                         0x00000200u
#define DITTO_CAP9_REG_WRITABLE                      0x00000000u
#define DITTO_CAP9_WINDOW_DEPTH_SHIFT                0
#define DITTO_CAP9_WINDOW_DEPTH_MASK                 0xffffffffu

/* Command unit. */
#define DITTO_CAP10_REG_OFFSET                       0x038u
#define DITTO_CAP10_REG_RESET                        0x02011910u
#define DITTO_CAP10_REG_WRITABLE                     0x00000000u
#define DITTO_CAP10_SEMAPHORES_SHIFT                 0
#define DITTO_CAP10_SEMAPHORES_MASK                  0x000000ffu
#define DITTO_CAP10_COUNTERS_SHIFT                   8
#define DITTO_CAP10_COUNTERS_MASK                    0x0000ff00u
#define DITTO_CAP10_FETCH_PORTS_SHIFT                16
#define DITTO_CAP10_FETCH_PORTS_MASK                 0x00ff0000u
#define DITTO_CAP10_WINDOW_FIFO_SHIFT                24
#define DITTO_CAP10_WINDOW_FIFO_MASK                 0xff000000u

/* Features that software must know to use this hardware rightly; none so far. */
#define DITTO_CAP11_REG_OFFSET                       0x03cu
#define DITTO_CAP11_REG_RESET                        0x00000000u
#define DITTO_CAP11_REG_WRITABLE                     0x00000000u
#define DITTO_CAP11_INCOMPATIBLE_SHIFT               0
#define DITTO_CAP11_INCOMPATIBLE_MASK                0xffffffffu

/* Starts things. */
#define DITTO_CTRL_REG_OFFSET                        0x040u
#define DITTO_CTRL_REG_RESET                         0x00000000u
#define DITTO_CTRL_REG_WRITABLE                      0x0000001fu
#define DITTO_CTRL_START_SHIFT                       0
#define DITTO_CTRL_START_MASK                        0x00000001u
#define DITTO_CTRL_ABORT_SHIFT                       1
#define DITTO_CTRL_ABORT_MASK                        0x00000002u
#define DITTO_CTRL_SOFT_RESET_SHIFT                  2
#define DITTO_CTRL_SOFT_RESET_MASK                   0x00000004u
#define DITTO_CTRL_CNT_CLEAR_SHIFT                   3
#define DITTO_CTRL_CNT_CLEAR_MASK                    0x00000008u
#define DITTO_CTRL_CNT_SNAPSHOT_SHIFT                4
#define DITTO_CTRL_CNT_SNAPSHOT_MASK                 0x00000010u

/* What the accelerator is doing. */
#define DITTO_STATUS_REG_OFFSET                      0x044u
#define DITTO_STATUS_REG_RESET                       0x00000002u
#define DITTO_STATUS_REG_WRITABLE                    0x00000000u
#define DITTO_STATUS_BUSY_SHIFT                      0
#define DITTO_STATUS_BUSY_MASK                       0x00000001u
#define DITTO_STATUS_IDLE_SHIFT                      1
#define DITTO_STATUS_IDLE_MASK                       0x00000002u
#define DITTO_STATUS_ERROR_SHIFT                     2
#define DITTO_STATUS_ERROR_MASK                      0x00000004u
#define DITTO_STATUS_RUNNING_SHIFT                   3
#define DITTO_STATUS_RUNNING_MASK                    0x00000008u
#define DITTO_STATUS_LOAD_BUSY_SHIFT                 8
#define DITTO_STATUS_LOAD_BUSY_MASK                  0x00000100u
#define DITTO_STATUS_STORE_BUSY_SHIFT                9
#define DITTO_STATUS_STORE_BUSY_MASK                 0x00000200u
#define DITTO_STATUS_ENCODE_BUSY_SHIFT               10
#define DITTO_STATUS_ENCODE_BUSY_MASK                0x00000400u
#define DITTO_STATUS_COMPUTE_BUSY_SHIFT              11
#define DITTO_STATUS_COMPUTE_BUSY_MASK               0x00000800u
#define DITTO_STATUS_VECTOR_BUSY_SHIFT               12
#define DITTO_STATUS_VECTOR_BUSY_MASK                0x00001000u

/* Interrupts that have been raised. */
#define DITTO_INTR_STATE_REG_OFFSET                  0x048u
#define DITTO_INTR_STATE_REG_RESET                   0x00000000u
#define DITTO_INTR_STATE_REG_WRITABLE                0x0000001fu
#define DITTO_INTR_STATE_DONE_SHIFT                  0
#define DITTO_INTR_STATE_DONE_MASK                   0x00000001u
#define DITTO_INTR_STATE_CMD_EMPTY_SHIFT             1
#define DITTO_INTR_STATE_CMD_EMPTY_MASK              0x00000002u
#define DITTO_INTR_STATE_ERROR_SHIFT                 2
#define DITTO_INTR_STATE_ERROR_MASK                  0x00000004u
#define DITTO_INTR_STATE_WATCHDOG_SHIFT              3
#define DITTO_INTR_STATE_WATCHDOG_MASK               0x00000008u
#define DITTO_INTR_STATE_CNT_OVERFLOW_SHIFT          4
#define DITTO_INTR_STATE_CNT_OVERFLOW_MASK           0x00000010u

/* Interrupts that reach the interrupt pin. */
#define DITTO_INTR_ENABLE_REG_OFFSET                 0x04cu
#define DITTO_INTR_ENABLE_REG_RESET                  0x00000000u
#define DITTO_INTR_ENABLE_REG_WRITABLE               0x0000001fu
#define DITTO_INTR_ENABLE_DONE_SHIFT                 0
#define DITTO_INTR_ENABLE_DONE_MASK                  0x00000001u
#define DITTO_INTR_ENABLE_CMD_EMPTY_SHIFT            1
#define DITTO_INTR_ENABLE_CMD_EMPTY_MASK             0x00000002u
#define DITTO_INTR_ENABLE_ERROR_SHIFT                2
#define DITTO_INTR_ENABLE_ERROR_MASK                 0x00000004u
#define DITTO_INTR_ENABLE_WATCHDOG_SHIFT             3
#define DITTO_INTR_ENABLE_WATCHDOG_MASK              0x00000008u
#define DITTO_INTR_ENABLE_CNT_OVERFLOW_SHIFT         4
#define DITTO_INTR_ENABLE_CNT_OVERFLOW_MASK          0x00000010u

/* Raises interrupts by hand. */
#define DITTO_INTR_TEST_REG_OFFSET                   0x050u
#define DITTO_INTR_TEST_REG_RESET                    0x00000000u
#define DITTO_INTR_TEST_REG_WRITABLE                 0x0000001fu
#define DITTO_INTR_TEST_DONE_SHIFT                   0
#define DITTO_INTR_TEST_DONE_MASK                    0x00000001u
#define DITTO_INTR_TEST_CMD_EMPTY_SHIFT              1
#define DITTO_INTR_TEST_CMD_EMPTY_MASK               0x00000002u
#define DITTO_INTR_TEST_ERROR_SHIFT                  2
#define DITTO_INTR_TEST_ERROR_MASK                   0x00000004u
#define DITTO_INTR_TEST_WATCHDOG_SHIFT               3
#define DITTO_INTR_TEST_WATCHDOG_MASK                0x00000008u
#define DITTO_INTR_TEST_CNT_OVERFLOW_SHIFT           4
#define DITTO_INTR_TEST_CNT_OVERFLOW_MASK            0x00000010u

/* The first error since the last soft reset or clearing, one-hot. */
#define DITTO_ERR_CODE_REG_OFFSET                    0x054u
#define DITTO_ERR_CODE_REG_RESET                     0x00000000u
#define DITTO_ERR_CODE_REG_WRITABLE                  0x000003ffu
#define DITTO_ERR_CODE_CMD_ILLEGAL_SHIFT             0
#define DITTO_ERR_CODE_CMD_ILLEGAL_MASK              0x00000001u
#define DITTO_ERR_CODE_CFG_RANGE_SHIFT               1
#define DITTO_ERR_CODE_CFG_RANGE_MASK                0x00000002u
#define DITTO_ERR_CODE_ALIGN_SHIFT                   2
#define DITTO_ERR_CODE_ALIGN_MASK                    0x00000004u
#define DITTO_ERR_CODE_AXI_RD_SHIFT                  3
#define DITTO_ERR_CODE_AXI_RD_MASK                   0x00000008u
#define DITTO_ERR_CODE_AXI_WR_SHIFT                  4
#define DITTO_ERR_CODE_AXI_WR_MASK                   0x00000010u
#define DITTO_ERR_CODE_BUF_OVF_SHIFT                 5
#define DITTO_ERR_CODE_BUF_OVF_MASK                  0x00000020u
#define DITTO_ERR_CODE_ACC_OVF_SHIFT                 6
#define DITTO_ERR_CODE_ACC_OVF_MASK                  0x00000040u
#define DITTO_ERR_CODE_SCALE_MISMATCH_SHIFT          7
#define DITTO_ERR_CODE_SCALE_MISMATCH_MASK           0x00000080u
#define DITTO_ERR_CODE_WATCHDOG_SHIFT                8
#define DITTO_ERR_CODE_WATCHDOG_MASK                 0x00000100u
#define DITTO_ERR_CODE_PARITY_SHIFT                  9
#define DITTO_ERR_CODE_PARITY_MASK                   0x00000200u

/* Where the first error happened: low half of the memory address of the command or burst; for errors of the ring 0x60. */
#define DITTO_ERR_ADDR_REG_OFFSET                    0x058u
#define DITTO_ERR_ADDR_REG_RESET                     0x00000000u
#define DITTO_ERR_ADDR_REG_WRITABLE                  0x00000000u
#define DITTO_ERR_ADDR_VALUE_SHIFT                   0
#define DITTO_ERR_ADDR_VALUE_MASK                    0xffffffffu

/* More on the first error: word 0 of the command; the response of memory; the number of the engine for transfers; the busy engines for the watchdog; RING_SIZE for the ring. */
#define DITTO_ERR_INFO_REG_OFFSET                    0x05cu
#define DITTO_ERR_INFO_REG_RESET                     0x00000000u
#define DITTO_ERR_INFO_REG_WRITABLE                  0x00000000u
#define DITTO_ERR_INFO_VALUE_SHIFT                   0
#define DITTO_ERR_INFO_VALUE_MASK                    0xffffffffu

/* Memory address of the command ring, low half. */
#define DITTO_RING_BASE_LO_REG_OFFSET                0x060u
#define DITTO_RING_BASE_LO_REG_RESET                 0x00000000u
#define DITTO_RING_BASE_LO_REG_WRITABLE              0xffffffc0u
#define DITTO_RING_BASE_LO_BASE_SHIFT                6
#define DITTO_RING_BASE_LO_BASE_MASK                 0xffffffc0u

/* The same, high half. */
#define DITTO_RING_BASE_HI_REG_OFFSET                0x064u
#define DITTO_RING_BASE_HI_REG_RESET                 0x00000000u
#define DITTO_RING_BASE_HI_REG_WRITABLE              0xffffffffu
#define DITTO_RING_BASE_HI_VALUE_SHIFT               0
#define DITTO_RING_BASE_HI_VALUE_MASK                0xffffffffu

/* Commands that the ring holds, a power of two. */
#define DITTO_RING_SIZE_REG_OFFSET                   0x068u
#define DITTO_RING_SIZE_REG_RESET                    0x00000000u
#define DITTO_RING_SIZE_REG_WRITABLE                 0x000fffffu
#define DITTO_RING_SIZE_VALUE_SHIFT                  0
#define DITTO_RING_SIZE_VALUE_MASK                   0x000fffffu

/* Next command to be taken. */
#define DITTO_HEAD_REG_OFFSET                        0x06cu
#define DITTO_HEAD_REG_RESET                         0x00000000u
#define DITTO_HEAD_REG_WRITABLE                      0x00000000u
#define DITTO_HEAD_VALUE_SHIFT                       0
#define DITTO_HEAD_VALUE_MASK                        0x000fffffu

/* First command that is not ready; writing it lets a started accelerator go on. */
#define DITTO_TAIL_REG_OFFSET                        0x070u
#define DITTO_TAIL_REG_RESET                         0x00000000u
#define DITTO_TAIL_REG_WRITABLE                      0x000fffffu
#define DITTO_TAIL_VALUE_SHIFT                       0
#define DITTO_TAIL_VALUE_MASK                        0x000fffffu

/* Cycles without progress that are an error; 0 = off. */
#define DITTO_WATCHDOG_REG_OFFSET                    0x074u
#define DITTO_WATCHDOG_REG_RESET                     0x00000000u
#define DITTO_WATCHDOG_REG_WRITABLE                  0xffffffffu
#define DITTO_WATCHDOG_VALUE_SHIFT                   0
#define DITTO_WATCHDOG_VALUE_MASK                    0xffffffffu

/* How the mode of each layer is chosen. */
#define DITTO_FLOW_REG_OFFSET                        0x078u
#define DITTO_FLOW_REG_RESET                         0x01000000u
#define DITTO_FLOW_REG_WRITABLE                      0xe000ff77u
#define DITTO_FLOW_POLICY_SHIFT                      0
#define DITTO_FLOW_POLICY_MASK                       0x00000007u
#define DITTO_FLOW_HYSTERESIS_SHIFT                  4
#define DITTO_FLOW_HYSTERESIS_MASK                   0x00000070u
#define DITTO_FLOW_PERIOD_SHIFT                      8
#define DITTO_FLOW_PERIOD_MASK                       0x0000ff00u
#define DITTO_FLOW_LAYERS_SHIFT                      16
#define DITTO_FLOW_LAYERS_MASK                       0x1fff0000u
#define DITTO_FLOW_SHARE_SHIFT                       29
#define DITTO_FLOW_SHARE_MASK                        0xe0000000u

/* The layer that FLOW_STATE and the registers after it tell of. */
#define DITTO_FLOW_INDEX_REG_OFFSET                  0x07cu
#define DITTO_FLOW_INDEX_REG_RESET                   0x00000000u
#define DITTO_FLOW_INDEX_REG_WRITABLE                0x000000ffu
#define DITTO_FLOW_INDEX_VALUE_SHIFT                 0
#define DITTO_FLOW_INDEX_VALUE_MASK                  0x000000ffu

/* A layer's modes, by number: 0 = FULL, 1 = TEMPORAL, 2 = SPATIAL. Steady while idle; during a STEP it may be of the step before. Good when stale is 0: what is known of a layer comes some cycles after its number. */
#define DITTO_FLOW_STATE_REG_OFFSET                  0x080u
#define DITTO_FLOW_STATE_REG_RESET                   0x00000000u
#define DITTO_FLOW_STATE_REG_WRITABLE                0x00000000u
#define DITTO_FLOW_STATE_MODE_SHIFT                  0
#define DITTO_FLOW_STATE_MODE_MASK                   0x00000003u
#define DITTO_FLOW_STATE_BEST_SHIFT                  4
#define DITTO_FLOW_STATE_BEST_MASK                   0x00000030u
#define DITTO_FLOW_STATE_KNOWN_SHIFT                 8
#define DITTO_FLOW_STATE_KNOWN_MASK                  0x00000700u
#define DITTO_FLOW_STATE_AGE_SHIFT                   16
#define DITTO_FLOW_STATE_AGE_MASK                    0x00ff0000u
#define DITTO_FLOW_STATE_STALE_SHIFT                 31
#define DITTO_FLOW_STATE_STALE_MASK                  0x80000000u

/* Cycles in which, of all commands not completed, the first in the ring was the layer's, in its last step FULL; 0: in none so far. */
#define DITTO_FLOW_FULL_REG_OFFSET                   0x084u
#define DITTO_FLOW_FULL_REG_RESET                    0x00000000u
#define DITTO_FLOW_FULL_REG_WRITABLE                 0x00000000u
#define DITTO_FLOW_FULL_VALUE_SHIFT                  0
#define DITTO_FLOW_FULL_VALUE_MASK                   0xffffffffu

/* Cycles in which, of all commands not completed, the first in the ring was the layer's, in its last step TEMPORAL; 0: in none so far. */
#define DITTO_FLOW_TEMPORAL_REG_OFFSET               0x088u
#define DITTO_FLOW_TEMPORAL_REG_RESET                0x00000000u
#define DITTO_FLOW_TEMPORAL_REG_WRITABLE             0x00000000u
#define DITTO_FLOW_TEMPORAL_VALUE_SHIFT              0
#define DITTO_FLOW_TEMPORAL_VALUE_MASK               0xffffffffu

/* Cycles in which, of all commands not completed, the first in the ring was the layer's, in its last step SPATIAL; 0: in none so far. */
#define DITTO_FLOW_SPATIAL_REG_OFFSET                0x08cu
#define DITTO_FLOW_SPATIAL_REG_RESET                 0x00000000u
#define DITTO_FLOW_SPATIAL_REG_WRITABLE              0x00000000u
#define DITTO_FLOW_SPATIAL_VALUE_SHIFT               0
#define DITTO_FLOW_SPATIAL_VALUE_MASK                0xffffffffu

/* Cycles that a layer took in its best mode since a trial. */
#define DITTO_FLOW_SPENT_REG_OFFSET                  0x090u
#define DITTO_FLOW_SPENT_REG_RESET                   0x00000000u
#define DITTO_FLOW_SPENT_REG_WRITABLE                0x00000000u
#define DITTO_FLOW_SPENT_VALUE_SHIFT                 0
#define DITTO_FLOW_SPENT_VALUE_MASK                  0xffffffffu

/* As of the last snapshot: cycles with a command in a queue or an engine, or one being fetched. */
#define DITTO_CNT_CYCLES_BUSY_LO_REG_OFFSET          0x100u
#define DITTO_CNT_CYCLES_BUSY_LO_REG_RESET           0x00000000u
#define DITTO_CNT_CYCLES_BUSY_LO_REG_WRITABLE        0x00000000u
#define DITTO_CNT_CYCLES_BUSY_LO_VALUE_SHIFT         0
#define DITTO_CNT_CYCLES_BUSY_LO_VALUE_MASK          0xffffffffu

/* As of the last snapshot: cycles with a command in a queue or an engine, or one being fetched. */
#define DITTO_CNT_CYCLES_BUSY_HI_REG_OFFSET          0x104u
#define DITTO_CNT_CYCLES_BUSY_HI_REG_RESET           0x00000000u
#define DITTO_CNT_CYCLES_BUSY_HI_REG_WRITABLE        0x00000000u
#define DITTO_CNT_CYCLES_BUSY_HI_VALUE_SHIFT         0
#define DITTO_CNT_CYCLES_BUSY_HI_VALUE_MASK          0xffffffffu

/* As of the last snapshot: all other cycles. */
#define DITTO_CNT_CYCLES_IDLE_LO_REG_OFFSET          0x108u
#define DITTO_CNT_CYCLES_IDLE_LO_REG_RESET           0x00000000u
#define DITTO_CNT_CYCLES_IDLE_LO_REG_WRITABLE        0x00000000u
#define DITTO_CNT_CYCLES_IDLE_LO_VALUE_SHIFT         0
#define DITTO_CNT_CYCLES_IDLE_LO_VALUE_MASK          0xffffffffu

/* As of the last snapshot: all other cycles. */
#define DITTO_CNT_CYCLES_IDLE_HI_REG_OFFSET          0x10cu
#define DITTO_CNT_CYCLES_IDLE_HI_REG_RESET           0x00000000u
#define DITTO_CNT_CYCLES_IDLE_HI_REG_WRITABLE        0x00000000u
#define DITTO_CNT_CYCLES_IDLE_HI_VALUE_SHIFT         0
#define DITTO_CNT_CYCLES_IDLE_HI_VALUE_MASK          0xffffffffu

/* As of the last snapshot: cycles with a COMPUTE in flight. */
#define DITTO_CNT_ARRAY_BUSY_LO_REG_OFFSET           0x110u
#define DITTO_CNT_ARRAY_BUSY_LO_REG_RESET            0x00000000u
#define DITTO_CNT_ARRAY_BUSY_LO_REG_WRITABLE         0x00000000u
#define DITTO_CNT_ARRAY_BUSY_LO_VALUE_SHIFT          0
#define DITTO_CNT_ARRAY_BUSY_LO_VALUE_MASK           0xffffffffu

/* As of the last snapshot: cycles with a COMPUTE in flight. */
#define DITTO_CNT_ARRAY_BUSY_HI_REG_OFFSET           0x114u
#define DITTO_CNT_ARRAY_BUSY_HI_REG_RESET            0x00000000u
#define DITTO_CNT_ARRAY_BUSY_HI_REG_WRITABLE         0x00000000u
#define DITTO_CNT_ARRAY_BUSY_HI_VALUE_SHIFT          0
#define DITTO_CNT_ARRAY_BUSY_HI_VALUE_MASK           0xffffffffu

/* As of the last snapshot: row-PE cycles in which at least one token retires. */
#define DITTO_CNT_PE_ACTIVE_LO_REG_OFFSET            0x118u
#define DITTO_CNT_PE_ACTIVE_LO_REG_RESET             0x00000000u
#define DITTO_CNT_PE_ACTIVE_LO_REG_WRITABLE          0x00000000u
#define DITTO_CNT_PE_ACTIVE_LO_VALUE_SHIFT           0
#define DITTO_CNT_PE_ACTIVE_LO_VALUE_MASK            0xffffffffu

/* As of the last snapshot: row-PE cycles in which at least one token retires. */
#define DITTO_CNT_PE_ACTIVE_HI_REG_OFFSET            0x11cu
#define DITTO_CNT_PE_ACTIVE_HI_REG_RESET             0x00000000u
#define DITTO_CNT_PE_ACTIVE_HI_REG_WRITABLE          0x00000000u
#define DITTO_CNT_PE_ACTIVE_HI_VALUE_SHIFT           0
#define DITTO_CNT_PE_ACTIVE_HI_VALUE_MASK            0xffffffffu

/* As of the last snapshot: row-PE cycles with a row but without an encoded window. */
#define DITTO_CNT_PE_WAIT_WINDOW_LO_REG_OFFSET       0x120u
#define DITTO_CNT_PE_WAIT_WINDOW_LO_REG_RESET        0x00000000u
#define DITTO_CNT_PE_WAIT_WINDOW_LO_REG_WRITABLE     0x00000000u
#define DITTO_CNT_PE_WAIT_WINDOW_LO_VALUE_SHIFT      0
#define DITTO_CNT_PE_WAIT_WINDOW_LO_VALUE_MASK       0xffffffffu

/* As of the last snapshot: row-PE cycles with a row but without an encoded window. */
#define DITTO_CNT_PE_WAIT_WINDOW_HI_REG_OFFSET       0x124u
#define DITTO_CNT_PE_WAIT_WINDOW_HI_REG_RESET        0x00000000u
#define DITTO_CNT_PE_WAIT_WINDOW_HI_REG_WRITABLE     0x00000000u
#define DITTO_CNT_PE_WAIT_WINDOW_HI_VALUE_SHIFT      0
#define DITTO_CNT_PE_WAIT_WINDOW_HI_VALUE_MASK       0xffffffffu

/* As of the last snapshot: row-PE cycles with a finished row whose sums cannot be drained yet. */
#define DITTO_CNT_PE_WAIT_DRAIN_LO_REG_OFFSET        0x128u
#define DITTO_CNT_PE_WAIT_DRAIN_LO_REG_RESET         0x00000000u
#define DITTO_CNT_PE_WAIT_DRAIN_LO_REG_WRITABLE      0x00000000u
#define DITTO_CNT_PE_WAIT_DRAIN_LO_VALUE_SHIFT       0
#define DITTO_CNT_PE_WAIT_DRAIN_LO_VALUE_MASK        0xffffffffu

/* As of the last snapshot: row-PE cycles with a finished row whose sums cannot be drained yet. */
#define DITTO_CNT_PE_WAIT_DRAIN_HI_REG_OFFSET        0x12cu
#define DITTO_CNT_PE_WAIT_DRAIN_HI_REG_RESET         0x00000000u
#define DITTO_CNT_PE_WAIT_DRAIN_HI_REG_WRITABLE      0x00000000u
#define DITTO_CNT_PE_WAIT_DRAIN_HI_VALUE_SHIFT       0
#define DITTO_CNT_PE_WAIT_DRAIN_HI_VALUE_MASK        0xffffffffu

/* As of the last snapshot: row-PE cycles without a row. */
#define DITTO_CNT_PE_NO_JOB_LO_REG_OFFSET            0x130u
#define DITTO_CNT_PE_NO_JOB_LO_REG_RESET             0x00000000u
#define DITTO_CNT_PE_NO_JOB_LO_REG_WRITABLE          0x00000000u
#define DITTO_CNT_PE_NO_JOB_LO_VALUE_SHIFT           0
#define DITTO_CNT_PE_NO_JOB_LO_VALUE_MASK            0xffffffffu

/* As of the last snapshot: row-PE cycles without a row. */
#define DITTO_CNT_PE_NO_JOB_HI_REG_OFFSET            0x134u
#define DITTO_CNT_PE_NO_JOB_HI_REG_RESET             0x00000000u
#define DITTO_CNT_PE_NO_JOB_HI_REG_WRITABLE          0x00000000u
#define DITTO_CNT_PE_NO_JOB_HI_VALUE_SHIFT           0
#define DITTO_CNT_PE_NO_JOB_HI_VALUE_MASK            0xffffffffu

/* As of the last snapshot: tokens retired. */
#define DITTO_CNT_SLOTS_USED_LO_REG_OFFSET           0x138u
#define DITTO_CNT_SLOTS_USED_LO_REG_RESET            0x00000000u
#define DITTO_CNT_SLOTS_USED_LO_REG_WRITABLE         0x00000000u
#define DITTO_CNT_SLOTS_USED_LO_VALUE_SHIFT          0
#define DITTO_CNT_SLOTS_USED_LO_VALUE_MASK           0xffffffffu

/* As of the last snapshot: tokens retired. */
#define DITTO_CNT_SLOTS_USED_HI_REG_OFFSET           0x13cu
#define DITTO_CNT_SLOTS_USED_HI_REG_RESET            0x00000000u
#define DITTO_CNT_SLOTS_USED_HI_REG_WRITABLE         0x00000000u
#define DITTO_CNT_SLOTS_USED_HI_VALUE_SHIFT          0
#define DITTO_CNT_SLOTS_USED_HI_VALUE_MASK           0xffffffffu

/* As of the last snapshot: elements that the encoder looked at, valid channels only. */
#define DITTO_CNT_ELEMENTS_LO_REG_OFFSET             0x140u
#define DITTO_CNT_ELEMENTS_LO_REG_RESET              0x00000000u
#define DITTO_CNT_ELEMENTS_LO_REG_WRITABLE           0x00000000u
#define DITTO_CNT_ELEMENTS_LO_VALUE_SHIFT            0
#define DITTO_CNT_ELEMENTS_LO_VALUE_MASK             0xffffffffu

/* As of the last snapshot: elements that the encoder looked at, valid channels only. */
#define DITTO_CNT_ELEMENTS_HI_REG_OFFSET             0x144u
#define DITTO_CNT_ELEMENTS_HI_REG_RESET              0x00000000u
#define DITTO_CNT_ELEMENTS_HI_REG_WRITABLE           0x00000000u
#define DITTO_CNT_ELEMENTS_HI_VALUE_SHIFT            0
#define DITTO_CNT_ELEMENTS_HI_VALUE_MASK             0xffffffffu

/* As of the last snapshot: of these, with a difference of zero. */
#define DITTO_CNT_ELEMENTS_ZERO_LO_REG_OFFSET        0x148u
#define DITTO_CNT_ELEMENTS_ZERO_LO_REG_RESET         0x00000000u
#define DITTO_CNT_ELEMENTS_ZERO_LO_REG_WRITABLE      0x00000000u
#define DITTO_CNT_ELEMENTS_ZERO_LO_VALUE_SHIFT       0
#define DITTO_CNT_ELEMENTS_ZERO_LO_VALUE_MASK        0xffffffffu

/* As of the last snapshot: of these, with a difference of zero. */
#define DITTO_CNT_ELEMENTS_ZERO_HI_REG_OFFSET        0x14cu
#define DITTO_CNT_ELEMENTS_ZERO_HI_REG_RESET         0x00000000u
#define DITTO_CNT_ELEMENTS_ZERO_HI_REG_WRITABLE      0x00000000u
#define DITTO_CNT_ELEMENTS_ZERO_HI_VALUE_SHIFT       0
#define DITTO_CNT_ELEMENTS_ZERO_HI_VALUE_MASK        0xffffffffu

/* As of the last snapshot: of these, coded as one token. */
#define DITTO_CNT_ELEMENTS_ONE_LO_REG_OFFSET         0x150u
#define DITTO_CNT_ELEMENTS_ONE_LO_REG_RESET          0x00000000u
#define DITTO_CNT_ELEMENTS_ONE_LO_REG_WRITABLE       0x00000000u
#define DITTO_CNT_ELEMENTS_ONE_LO_VALUE_SHIFT        0
#define DITTO_CNT_ELEMENTS_ONE_LO_VALUE_MASK         0xffffffffu

/* As of the last snapshot: of these, coded as one token. */
#define DITTO_CNT_ELEMENTS_ONE_HI_REG_OFFSET         0x154u
#define DITTO_CNT_ELEMENTS_ONE_HI_REG_RESET          0x00000000u
#define DITTO_CNT_ELEMENTS_ONE_HI_REG_WRITABLE       0x00000000u
#define DITTO_CNT_ELEMENTS_ONE_HI_VALUE_SHIFT        0
#define DITTO_CNT_ELEMENTS_ONE_HI_VALUE_MASK         0xffffffffu

/* As of the last snapshot: of these, coded as two tokens. */
#define DITTO_CNT_ELEMENTS_TWO_LO_REG_OFFSET         0x158u
#define DITTO_CNT_ELEMENTS_TWO_LO_REG_RESET          0x00000000u
#define DITTO_CNT_ELEMENTS_TWO_LO_REG_WRITABLE       0x00000000u
#define DITTO_CNT_ELEMENTS_TWO_LO_VALUE_SHIFT        0
#define DITTO_CNT_ELEMENTS_TWO_LO_VALUE_MASK         0xffffffffu

/* As of the last snapshot: of these, coded as two tokens. */
#define DITTO_CNT_ELEMENTS_TWO_HI_REG_OFFSET         0x15cu
#define DITTO_CNT_ELEMENTS_TWO_HI_REG_RESET          0x00000000u
#define DITTO_CNT_ELEMENTS_TWO_HI_REG_WRITABLE       0x00000000u
#define DITTO_CNT_ELEMENTS_TWO_HI_VALUE_SHIFT        0
#define DITTO_CNT_ELEMENTS_TWO_HI_VALUE_MASK         0xffffffffu

/* As of the last snapshot: encoded windows without a token. */
#define DITTO_CNT_WINDOWS_ZERO_LO_REG_OFFSET         0x160u
#define DITTO_CNT_WINDOWS_ZERO_LO_REG_RESET          0x00000000u
#define DITTO_CNT_WINDOWS_ZERO_LO_REG_WRITABLE       0x00000000u
#define DITTO_CNT_WINDOWS_ZERO_LO_VALUE_SHIFT        0
#define DITTO_CNT_WINDOWS_ZERO_LO_VALUE_MASK         0xffffffffu

/* As of the last snapshot: encoded windows without a token. */
#define DITTO_CNT_WINDOWS_ZERO_HI_REG_OFFSET         0x164u
#define DITTO_CNT_WINDOWS_ZERO_HI_REG_RESET          0x00000000u
#define DITTO_CNT_WINDOWS_ZERO_HI_REG_WRITABLE       0x00000000u
#define DITTO_CNT_WINDOWS_ZERO_HI_VALUE_SHIFT        0
#define DITTO_CNT_WINDOWS_ZERO_HI_VALUE_MASK         0xffffffffu

/* As of the last snapshot: rows of sums written to Y. */
#define DITTO_CNT_ROWS_DRAINED_LO_REG_OFFSET         0x168u
#define DITTO_CNT_ROWS_DRAINED_LO_REG_RESET          0x00000000u
#define DITTO_CNT_ROWS_DRAINED_LO_REG_WRITABLE       0x00000000u
#define DITTO_CNT_ROWS_DRAINED_LO_VALUE_SHIFT        0
#define DITTO_CNT_ROWS_DRAINED_LO_VALUE_MASK         0xffffffffu

/* As of the last snapshot: rows of sums written to Y. */
#define DITTO_CNT_ROWS_DRAINED_HI_REG_OFFSET         0x16cu
#define DITTO_CNT_ROWS_DRAINED_HI_REG_RESET          0x00000000u
#define DITTO_CNT_ROWS_DRAINED_HI_REG_WRITABLE       0x00000000u
#define DITTO_CNT_ROWS_DRAINED_HI_VALUE_SHIFT        0
#define DITTO_CNT_ROWS_DRAINED_HI_VALUE_MASK         0xffffffffu

/* As of the last snapshot: cycles with an ENCODE in execution. */
#define DITTO_CNT_ENCODE_BUSY_LO_REG_OFFSET          0x170u
#define DITTO_CNT_ENCODE_BUSY_LO_REG_RESET           0x00000000u
#define DITTO_CNT_ENCODE_BUSY_LO_REG_WRITABLE        0x00000000u
#define DITTO_CNT_ENCODE_BUSY_LO_VALUE_SHIFT         0
#define DITTO_CNT_ENCODE_BUSY_LO_VALUE_MASK          0xffffffffu

/* As of the last snapshot: cycles with an ENCODE in execution. */
#define DITTO_CNT_ENCODE_BUSY_HI_REG_OFFSET          0x174u
#define DITTO_CNT_ENCODE_BUSY_HI_REG_RESET           0x00000000u
#define DITTO_CNT_ENCODE_BUSY_HI_REG_WRITABLE        0x00000000u
#define DITTO_CNT_ENCODE_BUSY_HI_VALUE_SHIFT         0
#define DITTO_CNT_ENCODE_BUSY_HI_VALUE_MASK          0xffffffffu

/* As of the last snapshot: cycles with a VECTOR in execution. */
#define DITTO_CNT_VECTOR_BUSY_LO_REG_OFFSET          0x178u
#define DITTO_CNT_VECTOR_BUSY_LO_REG_RESET           0x00000000u
#define DITTO_CNT_VECTOR_BUSY_LO_REG_WRITABLE        0x00000000u
#define DITTO_CNT_VECTOR_BUSY_LO_VALUE_SHIFT         0
#define DITTO_CNT_VECTOR_BUSY_LO_VALUE_MASK          0xffffffffu

/* As of the last snapshot: cycles with a VECTOR in execution. */
#define DITTO_CNT_VECTOR_BUSY_HI_REG_OFFSET          0x17cu
#define DITTO_CNT_VECTOR_BUSY_HI_REG_RESET           0x00000000u
#define DITTO_CNT_VECTOR_BUSY_HI_REG_WRITABLE        0x00000000u
#define DITTO_CNT_VECTOR_BUSY_HI_VALUE_SHIFT         0
#define DITTO_CNT_VECTOR_BUSY_HI_VALUE_MASK          0xffffffffu

/* As of the last snapshot: cycles with a LOAD in execution. */
#define DITTO_CNT_LOAD_BUSY_LO_REG_OFFSET            0x180u
#define DITTO_CNT_LOAD_BUSY_LO_REG_RESET             0x00000000u
#define DITTO_CNT_LOAD_BUSY_LO_REG_WRITABLE          0x00000000u
#define DITTO_CNT_LOAD_BUSY_LO_VALUE_SHIFT           0
#define DITTO_CNT_LOAD_BUSY_LO_VALUE_MASK            0xffffffffu

/* As of the last snapshot: cycles with a LOAD in execution. */
#define DITTO_CNT_LOAD_BUSY_HI_REG_OFFSET            0x184u
#define DITTO_CNT_LOAD_BUSY_HI_REG_RESET             0x00000000u
#define DITTO_CNT_LOAD_BUSY_HI_REG_WRITABLE          0x00000000u
#define DITTO_CNT_LOAD_BUSY_HI_VALUE_SHIFT           0
#define DITTO_CNT_LOAD_BUSY_HI_VALUE_MASK            0xffffffffu

/* As of the last snapshot: cycles with a STORE in execution. */
#define DITTO_CNT_STORE_BUSY_LO_REG_OFFSET           0x188u
#define DITTO_CNT_STORE_BUSY_LO_REG_RESET            0x00000000u
#define DITTO_CNT_STORE_BUSY_LO_REG_WRITABLE         0x00000000u
#define DITTO_CNT_STORE_BUSY_LO_VALUE_SHIFT          0
#define DITTO_CNT_STORE_BUSY_LO_VALUE_MASK           0xffffffffu

/* As of the last snapshot: cycles with a STORE in execution. */
#define DITTO_CNT_STORE_BUSY_HI_REG_OFFSET           0x18cu
#define DITTO_CNT_STORE_BUSY_HI_REG_RESET            0x00000000u
#define DITTO_CNT_STORE_BUSY_HI_REG_WRITABLE         0x00000000u
#define DITTO_CNT_STORE_BUSY_HI_VALUE_SHIFT          0
#define DITTO_CNT_STORE_BUSY_HI_VALUE_MASK           0xffffffffu

/* As of the last snapshot: beats read from memory, commands included. */
#define DITTO_CNT_READ_BEATS_LO_REG_OFFSET           0x190u
#define DITTO_CNT_READ_BEATS_LO_REG_RESET            0x00000000u
#define DITTO_CNT_READ_BEATS_LO_REG_WRITABLE         0x00000000u
#define DITTO_CNT_READ_BEATS_LO_VALUE_SHIFT          0
#define DITTO_CNT_READ_BEATS_LO_VALUE_MASK           0xffffffffu

/* As of the last snapshot: beats read from memory, commands included. */
#define DITTO_CNT_READ_BEATS_HI_REG_OFFSET           0x194u
#define DITTO_CNT_READ_BEATS_HI_REG_RESET            0x00000000u
#define DITTO_CNT_READ_BEATS_HI_REG_WRITABLE         0x00000000u
#define DITTO_CNT_READ_BEATS_HI_VALUE_SHIFT          0
#define DITTO_CNT_READ_BEATS_HI_VALUE_MASK           0xffffffffu

/* As of the last snapshot: beats written to memory. */
#define DITTO_CNT_WRITE_BEATS_LO_REG_OFFSET          0x198u
#define DITTO_CNT_WRITE_BEATS_LO_REG_RESET           0x00000000u
#define DITTO_CNT_WRITE_BEATS_LO_REG_WRITABLE        0x00000000u
#define DITTO_CNT_WRITE_BEATS_LO_VALUE_SHIFT         0
#define DITTO_CNT_WRITE_BEATS_LO_VALUE_MASK          0xffffffffu

/* As of the last snapshot: beats written to memory. */
#define DITTO_CNT_WRITE_BEATS_HI_REG_OFFSET          0x19cu
#define DITTO_CNT_WRITE_BEATS_HI_REG_RESET           0x00000000u
#define DITTO_CNT_WRITE_BEATS_HI_REG_WRITABLE        0x00000000u
#define DITTO_CNT_WRITE_BEATS_HI_VALUE_SHIFT         0
#define DITTO_CNT_WRITE_BEATS_HI_VALUE_MASK          0xffffffffu

/* As of the last snapshot: cycles with a read burst open in which no beat arrives. */
#define DITTO_CNT_READ_STALL_LO_REG_OFFSET           0x1a0u
#define DITTO_CNT_READ_STALL_LO_REG_RESET            0x00000000u
#define DITTO_CNT_READ_STALL_LO_REG_WRITABLE         0x00000000u
#define DITTO_CNT_READ_STALL_LO_VALUE_SHIFT          0
#define DITTO_CNT_READ_STALL_LO_VALUE_MASK           0xffffffffu

/* As of the last snapshot: cycles with a read burst open in which no beat arrives. */
#define DITTO_CNT_READ_STALL_HI_REG_OFFSET           0x1a4u
#define DITTO_CNT_READ_STALL_HI_REG_RESET            0x00000000u
#define DITTO_CNT_READ_STALL_HI_REG_WRITABLE         0x00000000u
#define DITTO_CNT_READ_STALL_HI_VALUE_SHIFT          0
#define DITTO_CNT_READ_STALL_HI_VALUE_MASK           0xffffffffu

/* As of the last snapshot: cycles with a write beat offered in which memory does not take it. */
#define DITTO_CNT_WRITE_STALL_LO_REG_OFFSET          0x1a8u
#define DITTO_CNT_WRITE_STALL_LO_REG_RESET           0x00000000u
#define DITTO_CNT_WRITE_STALL_LO_REG_WRITABLE        0x00000000u
#define DITTO_CNT_WRITE_STALL_LO_VALUE_SHIFT         0
#define DITTO_CNT_WRITE_STALL_LO_VALUE_MASK          0xffffffffu

/* As of the last snapshot: cycles with a write beat offered in which memory does not take it. */
#define DITTO_CNT_WRITE_STALL_HI_REG_OFFSET          0x1acu
#define DITTO_CNT_WRITE_STALL_HI_REG_RESET           0x00000000u
#define DITTO_CNT_WRITE_STALL_HI_REG_WRITABLE        0x00000000u
#define DITTO_CNT_WRITE_STALL_HI_VALUE_SHIFT         0
#define DITTO_CNT_WRITE_STALL_HI_VALUE_MASK          0xffffffffu

/* As of the last snapshot: commands completed. */
#define DITTO_CNT_COMMANDS_LO_REG_OFFSET             0x1b0u
#define DITTO_CNT_COMMANDS_LO_REG_RESET              0x00000000u
#define DITTO_CNT_COMMANDS_LO_REG_WRITABLE           0x00000000u
#define DITTO_CNT_COMMANDS_LO_VALUE_SHIFT            0
#define DITTO_CNT_COMMANDS_LO_VALUE_MASK             0xffffffffu

/* As of the last snapshot: commands completed. */
#define DITTO_CNT_COMMANDS_HI_REG_OFFSET             0x1b4u
#define DITTO_CNT_COMMANDS_HI_REG_RESET              0x00000000u
#define DITTO_CNT_COMMANDS_HI_REG_WRITABLE           0x00000000u
#define DITTO_CNT_COMMANDS_HI_VALUE_SHIFT            0
#define DITTO_CNT_COMMANDS_HI_VALUE_MASK             0xffffffffu

/* As of the last snapshot: of these, not executed because their layer was in another mode. */
#define DITTO_CNT_COMMANDS_SKIPPED_LO_REG_OFFSET     0x1b8u
#define DITTO_CNT_COMMANDS_SKIPPED_LO_REG_RESET      0x00000000u
#define DITTO_CNT_COMMANDS_SKIPPED_LO_REG_WRITABLE   0x00000000u
#define DITTO_CNT_COMMANDS_SKIPPED_LO_VALUE_SHIFT    0
#define DITTO_CNT_COMMANDS_SKIPPED_LO_VALUE_MASK     0xffffffffu

/* As of the last snapshot: of these, not executed because their layer was in another mode. */
#define DITTO_CNT_COMMANDS_SKIPPED_HI_REG_OFFSET     0x1bcu
#define DITTO_CNT_COMMANDS_SKIPPED_HI_REG_RESET      0x00000000u
#define DITTO_CNT_COMMANDS_SKIPPED_HI_REG_WRITABLE   0x00000000u
#define DITTO_CNT_COMMANDS_SKIPPED_HI_VALUE_SHIFT    0
#define DITTO_CNT_COMMANDS_SKIPPED_HI_VALUE_MASK     0xffffffffu

/* As of the last snapshot: cycles with a command that an engine has not completed, see FLOW_FULL. */
#define DITTO_CNT_WAITING_LO_REG_OFFSET              0x1c0u
#define DITTO_CNT_WAITING_LO_REG_RESET               0x00000000u
#define DITTO_CNT_WAITING_LO_REG_WRITABLE            0x00000000u
#define DITTO_CNT_WAITING_LO_VALUE_SHIFT             0
#define DITTO_CNT_WAITING_LO_VALUE_MASK              0xffffffffu

/* As of the last snapshot: cycles with a command that an engine has not completed, see FLOW_FULL. */
#define DITTO_CNT_WAITING_HI_REG_OFFSET              0x1c4u
#define DITTO_CNT_WAITING_HI_REG_RESET               0x00000000u
#define DITTO_CNT_WAITING_HI_REG_WRITABLE            0x00000000u
#define DITTO_CNT_WAITING_HI_VALUE_SHIFT             0
#define DITTO_CNT_WAITING_HI_VALUE_MASK              0xffffffffu

#endif
