// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.encode.EncodeEngine
// with Params[xDepth=256, xReuseDepth=256, windowDepth=512, encoder=EncoderParameters[format=WindowFormat[digits=1, digitBits=9, dense=false], width=8, tagBits=10]]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module EncodeEngine (  // EncodeEngine.java:92
  input  wire         aclk,
  input  wire         aresetn,
  output wire         done,  // EncodeEngine.java:43
  output wire         busy,  // EncodeEngine.java:46
  input  wire [127:0] x_data,  // EncodeEngine.java:52
  input  wire [127:0] reuse_data,  // EncodeEngine.java:58
  input  wire         command_valid,  // EncodeEngine.java:93
  output wire         command_ready,  // EncodeEngine.java:93
  input  wire         command_temporal,  // EncodeEngine.java:93
  input  wire         command_keep,  // EncodeEngine.java:93
  input  wire [7:0]   command_x,  // EncodeEngine.java:93
  input  wire [7:0]   command_x_reuse,  // EncodeEngine.java:93
  input  wire [8:0]   command_window,  // EncodeEngine.java:93
  input  wire [8:0]   command_count,  // EncodeEngine.java:93
  input  wire [9:0]   command_per_pixel,  // EncodeEngine.java:93
  input  wire [4:0]   command_last_channels,  // EncodeEngine.java:93
  output wire         x_read_enable,  // EncodeEngine.java:94
  output wire [7:0]   x_read_address,  // EncodeEngine.java:94
  output wire         reuse_read_enable,  // EncodeEngine.java:95
  output wire [7:0]   reuse_read_address,  // EncodeEngine.java:95
  output wire         reuse_write_enable,  // EncodeEngine.java:96
  output wire [7:0]   reuse_write_address,  // EncodeEngine.java:96
  output wire [127:0] reuse_write_data,  // EncodeEngine.java:96
  output wire         window_write_enable,  // EncodeEngine.java:97
  output wire [8:0]   window_write_address,  // EncodeEngine.java:97
  output wire [159:0] window_write_data,  // EncodeEngine.java:97
  output wire [3:0]   counts_elements,  // EncodeEngine.java:98
  output wire [3:0]   counts_zero,  // EncodeEngine.java:98
  output wire [3:0]   counts_one,  // EncodeEngine.java:98
  output wire [3:0]   counts_two,  // EncodeEngine.java:98
  output wire         counts_windows_zero  // EncodeEngine.java:98
);

  reg active;  // EncodeEngine.java:101
  reg at_temporal;  // EncodeEngine.java:102
  reg at_keep;  // EncodeEngine.java:102
  reg [7:0] at_x;  // EncodeEngine.java:102
  reg [7:0] at_x_reuse;  // EncodeEngine.java:102
  reg [8:0] at_window;  // EncodeEngine.java:102
  reg [8:0] at_count;  // EncodeEngine.java:102
  reg [9:0] at_per_pixel;  // EncodeEngine.java:102
  reg [4:0] at_last_channels;  // EncodeEngine.java:102
  reg [9:0] pixel_left;  // EncodeEngine.java:103
  reg cycle;  // EncodeEngine.java:199
  reg [2:0] in_flight;  // EncodeEngine.java:119
  reg coming;  // EncodeEngine.java:130
  reg errand_temporal;  // EncodeEngine.java:131
  reg errand_keep;  // EncodeEngine.java:131
  reg [7:0] errand_x_reuse;  // EncodeEngine.java:131
  reg [15:0] errand_channels;  // EncodeEngine.java:131
  reg [8:0] errand_window;  // EncodeEngine.java:131
  reg errand_last;  // EncodeEngine.java:131
  reg encoding;  // EncodeEngine.java:142
  reg beats_done;  // EncodeEngine.java:143
  reg [127:0] now;  // EncodeEngine.java:144
  reg [127:0] before_;  // EncodeEngine.java:145
  reg present_temporal;  // EncodeEngine.java:146
  reg present_keep;  // EncodeEngine.java:146
  reg [7:0] present_x_reuse;  // EncodeEngine.java:146
  reg [15:0] present_channels;  // EncodeEngine.java:146
  reg [8:0] present_window;  // EncodeEngine.java:146
  reg present_last;  // EncodeEngine.java:146
  wire encoder_valid;  // EncodeEngine.java:172
  wire [159:0] encoder_window;  // EncodeEngine.java:172
  wire [9:0] encoder_tag;  // EncodeEngine.java:172
  wire [3:0] encoder_counts_elements;  // EncodeEngine.java:172
  wire [3:0] encoder_counts_zero;  // EncodeEngine.java:172
  wire [3:0] encoder_counts_one;  // EncodeEngine.java:172
  wire [3:0] encoder_counts_two;  // EncodeEngine.java:172
  wire encoder_counts_windows_zero;  // EncodeEngine.java:172
  reg finished;  // EncodeEngine.java:187

  wire last_beat = beats_done;  // EncodeEngine.java:147
  DeltaEncoder encoder (  // EncodeEngine.java:172
    .aclk(aclk),
    .aresetn(aresetn),
    .valid(encoder_valid),
    .beat_valid(encoding),  // EncodeEngine.java:173
    .beat_last(last_beat),  // EncodeEngine.java:173
    .beat_now(now[63:0]),  // EncodeEngine.java:173
    .beat_before(before_[63:0]),  // EncodeEngine.java:173
    .beat_channels(present_channels[7:0]),  // EncodeEngine.java:173
    .beat_tag({present_last, present_window}),  // EncodeEngine.java:173
    .window(encoder_window),
    .tag(encoder_tag),
    .counts_elements(encoder_counts_elements),
    .counts_zero(encoder_counts_zero),
    .counts_one(encoder_counts_one),
    .counts_two(encoder_counts_two),
    .counts_windows_zero(encoder_counts_windows_zero)
  );

  always @(posedge aclk) begin
    if (!aresetn) begin
      cycle <= 1'b0;  // EncodeEngine.java:199
    end else begin
      cycle <= cycle + 1'b1;  // EncodeEngine.java:200
    end
  end

  wire reads = active && !cycle;  // EncodeEngine.java:104
  assign x_read_enable = reads;  // EncodeEngine.java:107
  assign x_read_address = at_x;  // EncodeEngine.java:107
  assign reuse_read_enable = reads && at_temporal;  // EncodeEngine.java:108
  assign reuse_read_address = at_x_reuse;  // EncodeEngine.java:108

  wire command_ends = at_count == 9'd1;  // EncodeEngine.java:106
  wire command_valid_and_command_ready = command_valid && command_ready;  // EncodeEngine.java:122
  always @(posedge aclk) begin
    if (!aresetn) begin
      active <= 1'b0;  // EncodeEngine.java:101
    end else begin
      if (reads) begin  // EncodeEngine.java:109
        if (command_ends) begin  // EncodeEngine.java:117
          active <= 1'b0;  // EncodeEngine.java:117
        end
      end
      if (command_valid_and_command_ready) begin  // EncodeEngine.java:121
        active <= 1'b1;  // EncodeEngine.java:124
      end
    end
  end

  wire pixel_ends = pixel_left == 10'd1;  // EncodeEngine.java:105
  always @(posedge aclk) begin
    if (reads) begin  // EncodeEngine.java:109
      at_x <= at_x + 8'd1;  // EncodeEngine.java:112
      at_x_reuse <= at_x_reuse + 8'd1;  // EncodeEngine.java:113
      at_window <= at_window + 9'd1;  // EncodeEngine.java:114
      at_count <= at_count - 9'd1;  // EncodeEngine.java:115
      pixel_left <= pixel_ends ? at_per_pixel : pixel_left - 10'd1;  // EncodeEngine.java:116
    end
    if (command_valid_and_command_ready) begin  // EncodeEngine.java:121
      at_temporal <= command_temporal;  // EncodeEngine.java:125
      at_keep <= command_keep;  // EncodeEngine.java:125
      at_x <= command_x;  // EncodeEngine.java:125
      at_x_reuse <= command_x_reuse;  // EncodeEngine.java:125
      at_window <= command_window;  // EncodeEngine.java:125
      at_count <= command_count;  // EncodeEngine.java:125
      at_per_pixel <= command_per_pixel;  // EncodeEngine.java:125
      at_last_channels <= command_last_channels;  // EncodeEngine.java:125
      pixel_left <= command_per_pixel;  // EncodeEngine.java:126
    end
  end

  assign command_ready = !active && !(&in_flight);  // EncodeEngine.java:120

  always @(posedge aclk) begin
    if (!aresetn) begin
      coming <= 1'b0;  // EncodeEngine.java:130
    end else begin
      coming <= reads;  // EncodeEngine.java:134
    end
  end

  wire [15:0] channels = {!pixel_ends || at_last_channels > 5'd15, !pixel_ends || at_last_channels >
      5'd14, !pixel_ends || at_last_channels > 5'd13, !pixel_ends || at_last_channels > 5'd12,
      !pixel_ends || at_last_channels > 5'd11, !pixel_ends || at_last_channels > 5'd10, !pixel_ends
      || at_last_channels > 5'd9, !pixel_ends || at_last_channels > 5'd8, !pixel_ends ||
      at_last_channels > 5'd7, !pixel_ends || at_last_channels > 5'd6, !pixel_ends ||
      at_last_channels > 5'd5, !pixel_ends || at_last_channels > 5'd4, !pixel_ends ||
      at_last_channels > 5'd3, !pixel_ends || at_last_channels > 5'd2, !pixel_ends ||
      at_last_channels > 5'd1, !pixel_ends || at_last_channels > 5'd0};  // EncodeEngine.java:133
  always @(posedge aclk) begin
    errand_temporal <= at_temporal;  // EncodeEngine.java:135
    errand_keep <= at_keep;  // EncodeEngine.java:135
    errand_x_reuse <= at_x_reuse;  // EncodeEngine.java:135
    errand_channels <= channels;  // EncodeEngine.java:135
    errand_window <= at_window;  // EncodeEngine.java:135
    errand_last <= command_ends;  // EncodeEngine.java:135
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      encoding <= 1'b0;  // EncodeEngine.java:142
    end else if (coming) begin  // EncodeEngine.java:148
      encoding <= 1'b1;  // EncodeEngine.java:151
    end else if (encoding) begin  // EncodeEngine.java:157
      if (last_beat) begin  // EncodeEngine.java:160
        encoding <= 1'b0;  // EncodeEngine.java:160
      end
    end
  end

  always @(posedge aclk) begin
    if (coming) begin  // EncodeEngine.java:148
      beats_done <= 1'b0;  // EncodeEngine.java:152
      now <= x_data;  // EncodeEngine.java:153
      before_ <= errand_temporal ? reuse_data : 128'd0;  // EncodeEngine.java:154
      present_temporal <= errand_temporal;  // EncodeEngine.java:155
      present_keep <= errand_keep;  // EncodeEngine.java:155
      present_x_reuse <= errand_x_reuse;  // EncodeEngine.java:155
      present_channels <= errand_channels;  // EncodeEngine.java:155
      present_window <= errand_window;  // EncodeEngine.java:155
      present_last <= errand_last;  // EncodeEngine.java:155
    end else if (encoding) begin  // EncodeEngine.java:157
      beats_done <= beats_done + 1'b1;  // EncodeEngine.java:162
      now <= {64'd0, now[127:64]};  // EncodeEngine.java:163
      before_ <= {64'd0, before_[127:64]};  // EncodeEngine.java:164
      present_channels <= {8'd0, present_channels[15:8]};  // EncodeEngine.java:165
    end
  end

  assign reuse_write_enable = encoding && !beats_done && present_keep;  // EncodeEngine.java:168
  assign reuse_write_address = present_x_reuse;  // EncodeEngine.java:168
  assign reuse_write_data = now;  // EncodeEngine.java:168
  assign window_write_enable = encoder_valid;  // EncodeEngine.java:184

  wire [8:0] window = encoder_tag[8:0];  // EncodeEngine.java:182
  assign window_write_address = window;  // EncodeEngine.java:184
  assign window_write_data = encoder_window;  // EncodeEngine.java:184
  assign counts_elements = encoder_counts_elements;  // EncodeEngine.java:185
  assign counts_zero = encoder_counts_zero;  // EncodeEngine.java:185
  assign counts_one = encoder_counts_one;  // EncodeEngine.java:185
  assign counts_two = encoder_counts_two;  // EncodeEngine.java:185
  assign counts_windows_zero = encoder_counts_windows_zero;  // EncodeEngine.java:185

  wire finishes = encoder_valid && encoder_tag[9];  // EncodeEngine.java:183
  always @(posedge aclk) begin
    if (!aresetn) begin
      finished <= 1'b0;  // EncodeEngine.java:187
    end else begin
      finished <= finishes;  // EncodeEngine.java:188
    end
  end

  assign done = finished;  // EncodeEngine.java:189

  always @(posedge aclk) begin
    if (!aresetn) begin
      in_flight <= 3'd0;  // EncodeEngine.java:119
    end else begin
      in_flight <= in_flight + {2'd0, command_valid && command_ready} - {2'd0, finished};  // EncodeEngine.java:190
    end
  end

  assign busy = |in_flight;  // EncodeEngine.java:191

  // Bits that nothing reads.
  wire _unused = &{1'b0, present_temporal};
endmodule

`default_nettype wire
