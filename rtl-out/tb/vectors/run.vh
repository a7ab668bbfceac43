// The run of this bench, and the registers that it needs.
localparam DATA_BITS = 32;
localparam ADDRESS_BITS = 32;
localparam MEMORY_BASE = 4096;
localparam MEMORY_BYTES = 40960;
localparam EXPECTED_BYTES = 1728;
localparam RUN_RING_BASE = 20480;
localparam RUN_RING_SIZE = 512;
localparam RUN_TAIL = 307;
localparam [63:0] RUN_FLOW = 64'd2684355665;
localparam CTRL = 64;
localparam STATUS = 68;
localparam INTR_STATE = 72;
localparam INTR_ENABLE = 76;
localparam ERR_CODE = 84;
localparam ERR_ADDR = 88;
localparam ERR_INFO = 92;
localparam RING_BASE_LO = 96;
localparam RING_BASE_HI = 100;
localparam RING_SIZE = 104;
localparam HEAD = 108;
localparam TAIL = 112;
localparam WATCHDOG = 116;
localparam FLOW = 120;
localparam CTRL_START = 1;
localparam CTRL_CNT_CLEAR = 8;
localparam CTRL_CNT_SNAPSHOT = 16;
localparam INTR_DONE = 1;
localparam INTR_CMD_EMPTY = 2;
localparam INTR_ERROR = 4;
localparam INTR_WATCHDOG = 8;
localparam INTR_CNT_OVERFLOW = 16;
localparam CYCLES_BUSY = 256;

// Registers that tell what this is.
task identify_all;
  begin
    identify(12'h000, 32'h4f545444, "ID");
    identify(12'h004, 32'h00010000, "VERSION");
    identify(12'h008, 32'hb82d52e3, "CFG_HASH_LO");
    identify(12'h00c, 32'h103717b3, "CFG_HASH_HI");
  end
endtask

// Counters that follow from commands and data alone.
task count_all;
  begin
    count(12'h138, 64'd5534, "slots_used");
    count(12'h140, 64'd2016, "elements");
    count(12'h148, 64'd47, "elements_zero");
    count(12'h150, 64'd1969, "elements_one");
    count(12'h158, 64'd0, "elements_two");
    count(12'h160, 64'd0, "windows_zero");
    count(12'h168, 64'd576, "rows_drained");
    count(12'h190, 64'd9252, "read_beats");
    count(12'h198, 64'd1440, "write_beats");
    count(12'h1b0, 64'd307, "commands");
    count(12'h1b8, 64'd27, "commands_skipped");
  end
endtask

// Checksums, where there are any.
task check_all;
  begin
  end
endtask
