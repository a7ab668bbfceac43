// Ditto 0.1.0, configuration 72e0809cecddef49
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.encode.EncodeEngine
// with Params[xDepth=256, xReuseDepth=256, windowDepth=512, encoder=EncoderParameters[format=WindowFormat[digits=1, digitBits=9, dense=false], width=8, tagBits=10]]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module EncodeEngine (  // EncodeEngine.java:94
  input  wire         aclk,
  input  wire         aresetn,
  output wire         done,  // EncodeEngine.java:44
  output wire         busy,  // EncodeEngine.java:47
  input  wire [127:0] x_data,  // EncodeEngine.java:53
  input  wire [127:0] reuse_data,  // EncodeEngine.java:59
  input  wire         command_valid,  // EncodeEngine.java:95
  output wire         command_ready,  // EncodeEngine.java:95
  input  wire         command_temporal,  // EncodeEngine.java:95
  input  wire         command_keep,  // EncodeEngine.java:95
  input  wire         command_unsigned,  // EncodeEngine.java:95
  input  wire [7:0]   command_x,  // EncodeEngine.java:95
  input  wire [7:0]   command_x_reuse,  // EncodeEngine.java:95
  input  wire [8:0]   command_window,  // EncodeEngine.java:95
  input  wire [8:0]   command_count,  // EncodeEngine.java:95
  input  wire [9:0]   command_per_pixel,  // EncodeEngine.java:95
  input  wire [4:0]   command_last_channels,  // EncodeEngine.java:95
  output wire         x_read_enable,  // EncodeEngine.java:96
  output wire [7:0]   x_read_address,  // EncodeEngine.java:96
  output wire         reuse_read_enable,  // EncodeEngine.java:97
  output wire [7:0]   reuse_read_address,  // EncodeEngine.java:97
  output wire         reuse_write_enable,  // EncodeEngine.java:98
  output wire [7:0]   reuse_write_address,  // EncodeEngine.java:98
  output wire [127:0] reuse_write_data,  // EncodeEngine.java:98
  output wire         window_write_enable,  // EncodeEngine.java:99
  output wire [8:0]   window_write_address,  // EncodeEngine.java:99
  output wire [159:0] window_write_data,  // EncodeEngine.java:99
  output wire [3:0]   counts_elements,  // EncodeEngine.java:100
  output wire [3:0]   counts_zero,  // EncodeEngine.java:100
  output wire [3:0]   counts_one,  // EncodeEngine.java:100
  output wire [3:0]   counts_two,  // EncodeEngine.java:100
  output wire         counts_windows_zero  // EncodeEngine.java:100
);

  reg active;  // EncodeEngine.java:104
  reg at_temporal;  // EncodeEngine.java:105
  reg at_keep;  // EncodeEngine.java:105
  reg at_unsigned;  // EncodeEngine.java:105
  reg [7:0] at_x;  // EncodeEngine.java:105
  reg [7:0] at_x_reuse;  // EncodeEngine.java:105
  reg [8:0] at_window;  // EncodeEngine.java:105
  reg [8:0] at_count;  // EncodeEngine.java:105
  reg [9:0] at_per_pixel;  // EncodeEngine.java:105
  reg [4:0] at_last_channels;  // EncodeEngine.java:105
  reg [9:0] pixel_left;  // EncodeEngine.java:106
  wire hazard;  // EncodeEngine.java:107
  reg cycle;  // EncodeEngine.java:211
  reg [2:0] in_flight;  // EncodeEngine.java:123
  reg coming;  // EncodeEngine.java:134
  reg errand_temporal;  // EncodeEngine.java:135
  reg errand_keep;  // EncodeEngine.java:135
  reg errand_unsigned;  // EncodeEngine.java:135
  reg [7:0] errand_x_reuse;  // EncodeEngine.java:135
  reg [15:0] errand_channels;  // EncodeEngine.java:135
  reg [8:0] errand_window;  // EncodeEngine.java:135
  reg errand_last;  // EncodeEngine.java:135
  reg encoding;  // EncodeEngine.java:153
  reg beats_done;  // EncodeEngine.java:154
  reg [127:0] now;  // EncodeEngine.java:155
  reg [127:0] before_;  // EncodeEngine.java:156
  reg present_temporal;  // EncodeEngine.java:157
  reg present_keep;  // EncodeEngine.java:157
  reg present_unsigned;  // EncodeEngine.java:157
  reg [7:0] present_x_reuse;  // EncodeEngine.java:157
  reg [15:0] present_channels;  // EncodeEngine.java:157
  reg [8:0] present_window;  // EncodeEngine.java:157
  reg present_last;  // EncodeEngine.java:157
  wire encoder_valid;  // EncodeEngine.java:183
  wire [159:0] encoder_window;  // EncodeEngine.java:183
  wire [9:0] encoder_tag;  // EncodeEngine.java:183
  wire [3:0] encoder_counts_elements;  // EncodeEngine.java:183
  wire [3:0] encoder_counts_zero;  // EncodeEngine.java:183
  wire [3:0] encoder_counts_one;  // EncodeEngine.java:183
  wire [3:0] encoder_counts_two;  // EncodeEngine.java:183
  wire encoder_counts_windows_zero;  // EncodeEngine.java:183
  reg finished;  // EncodeEngine.java:199

  wire last_beat = beats_done;  // EncodeEngine.java:158
  DeltaEncoder encoder (  // EncodeEngine.java:183
    .aclk(aclk),
    .aresetn(aresetn),
    .valid(encoder_valid),
    .beat_valid(encoding),  // EncodeEngine.java:184
    .beat_last(last_beat),  // EncodeEngine.java:184
    .beat_now(now[63:0]),  // EncodeEngine.java:184
    .beat_before(before_[63:0]),  // EncodeEngine.java:184
    .beat_unsigned(present_unsigned),  // EncodeEngine.java:184
    .beat_channels(present_channels[7:0]),  // EncodeEngine.java:184
    .beat_tag({present_last, present_window}),  // EncodeEngine.java:184
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
      cycle <= 1'b0;  // EncodeEngine.java:211
    end else begin
      cycle <= cycle + 1'b1;  // EncodeEngine.java:212
    end
  end

  wire reads = active && !cycle && !hazard;  // EncodeEngine.java:108
  assign x_read_enable = reads;  // EncodeEngine.java:111
  assign x_read_address = at_x;  // EncodeEngine.java:111
  assign reuse_read_enable = reads && at_temporal;  // EncodeEngine.java:112
  assign reuse_read_address = at_x_reuse;  // EncodeEngine.java:112

  wire command_ends = at_count == 9'd1;  // EncodeEngine.java:110
  wire command_valid_and_command_ready = command_valid && command_ready;  // EncodeEngine.java:126
  always @(posedge aclk) begin
    if (!aresetn) begin
      active <= 1'b0;  // EncodeEngine.java:104
    end else begin
      if (reads) begin  // EncodeEngine.java:113
        if (command_ends) begin  // EncodeEngine.java:121
          active <= 1'b0;  // EncodeEngine.java:121
        end
      end
      if (command_valid_and_command_ready) begin  // EncodeEngine.java:125
        active <= 1'b1;  // EncodeEngine.java:128
      end
    end
  end

  wire pixel_ends = pixel_left == 10'd1;  // EncodeEngine.java:109
  always @(posedge aclk) begin
    if (reads) begin  // EncodeEngine.java:113
      at_x <= at_x + 8'd1;  // EncodeEngine.java:116
      at_x_reuse <= at_x_reuse + 8'd1;  // EncodeEngine.java:117
      at_window <= at_window + 9'd1;  // EncodeEngine.java:118
      at_count <= at_count - 9'd1;  // EncodeEngine.java:119
      pixel_left <= pixel_ends ? at_per_pixel : pixel_left - 10'd1;  // EncodeEngine.java:120
    end
    if (command_valid_and_command_ready) begin  // EncodeEngine.java:125
      at_temporal <= command_temporal;  // EncodeEngine.java:129
      at_keep <= command_keep;  // EncodeEngine.java:129
      at_unsigned <= command_unsigned;  // EncodeEngine.java:129
      at_x <= command_x;  // EncodeEngine.java:129
      at_x_reuse <= command_x_reuse;  // EncodeEngine.java:129
      at_window <= command_window;  // EncodeEngine.java:129
      at_count <= command_count;  // EncodeEngine.java:129
      at_per_pixel <= command_per_pixel;  // EncodeEngine.java:129
      at_last_channels <= command_last_channels;  // EncodeEngine.java:129
      pixel_left <= command_per_pixel;  // EncodeEngine.java:130
    end
  end

  assign command_ready = !active && !(&in_flight);  // EncodeEngine.java:124

  always @(posedge aclk) begin
    if (!aresetn) begin
      coming <= 1'b0;  // EncodeEngine.java:134
    end else begin
      coming <= reads;  // EncodeEngine.java:138
    end
  end

  wire [15:0] channels = {!pixel_ends || at_last_channels > 5'd15, !pixel_ends || at_last_channels >
      5'd14, !pixel_ends || at_last_channels > 5'd13, !pixel_ends || at_last_channels > 5'd12,
      !pixel_ends || at_last_channels > 5'd11, !pixel_ends || at_last_channels > 5'd10, !pixel_ends
      || at_last_channels > 5'd9, !pixel_ends || at_last_channels > 5'd8, !pixel_ends ||
      at_last_channels > 5'd7, !pixel_ends || at_last_channels > 5'd6, !pixel_ends ||
      at_last_channels > 5'd5, !pixel_ends || at_last_channels > 5'd4, !pixel_ends ||
      at_last_channels > 5'd3, !pixel_ends || at_last_channels > 5'd2, !pixel_ends ||
      at_last_channels > 5'd1, !pixel_ends || at_last_channels > 5'd0};  // EncodeEngine.java:137
  always @(posedge aclk) begin
    errand_temporal <= at_temporal;  // EncodeEngine.java:139
    errand_keep <= at_keep;  // EncodeEngine.java:139
    errand_unsigned <= at_unsigned;  // EncodeEngine.java:139
    errand_x_reuse <= at_x_reuse;  // EncodeEngine.java:139
    errand_channels <= channels;  // EncodeEngine.java:139
    errand_window <= at_window;  // EncodeEngine.java:139
    errand_last <= command_ends;  // EncodeEngine.java:139
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      encoding <= 1'b0;  // EncodeEngine.java:153
    end else if (coming) begin  // EncodeEngine.java:159
      encoding <= 1'b1;  // EncodeEngine.java:162
    end else if (encoding) begin  // EncodeEngine.java:168
      if (last_beat) begin  // EncodeEngine.java:171
        encoding <= 1'b0;  // EncodeEngine.java:171
      end
    end
  end

  always @(posedge aclk) begin
    if (coming) begin  // EncodeEngine.java:159
      beats_done <= 1'b0;  // EncodeEngine.java:163
      now <= x_data;  // EncodeEngine.java:164
      before_ <= errand_temporal ? reuse_data : 128'd0;  // EncodeEngine.java:165
      present_temporal <= errand_temporal;  // EncodeEngine.java:166
      present_keep <= errand_keep;  // EncodeEngine.java:166
      present_unsigned <= errand_unsigned;  // EncodeEngine.java:166
      present_x_reuse <= errand_x_reuse;  // EncodeEngine.java:166
      present_channels <= errand_channels;  // EncodeEngine.java:166
      present_window <= errand_window;  // EncodeEngine.java:166
      present_last <= errand_last;  // EncodeEngine.java:166
    end else if (encoding) begin  // EncodeEngine.java:168
      beats_done <= beats_done + 1'b1;  // EncodeEngine.java:173
      now <= {64'd0, now[127:64]};  // EncodeEngine.java:174
      before_ <= {64'd0, before_[127:64]};  // EncodeEngine.java:175
      present_channels <= {8'd0, present_channels[15:8]};  // EncodeEngine.java:176
    end
  end

  wire keeps = encoding && !beats_done && present_keep;  // EncodeEngine.java:179
  assign reuse_write_enable = keeps;  // EncodeEngine.java:180
  assign reuse_write_address = present_x_reuse;  // EncodeEngine.java:180
  assign reuse_write_data = now;  // EncodeEngine.java:180
  assign hazard = keeps && at_temporal && at_x_reuse == present_x_reuse;  // EncodeEngine.java:181
  assign window_write_enable = encoder_valid;  // EncodeEngine.java:196

  wire [8:0] window = encoder_tag[8:0];  // EncodeEngine.java:194
  assign window_write_address = window;  // EncodeEngine.java:196
  assign window_write_data = encoder_window;  // EncodeEngine.java:196
  assign counts_elements = encoder_counts_elements;  // EncodeEngine.java:197
  assign counts_zero = encoder_counts_zero;  // EncodeEngine.java:197
  assign counts_one = encoder_counts_one;  // EncodeEngine.java:197
  assign counts_two = encoder_counts_two;  // EncodeEngine.java:197
  assign counts_windows_zero = encoder_counts_windows_zero;  // EncodeEngine.java:197

  wire finishes = encoder_valid && encoder_tag[9];  // EncodeEngine.java:195
  always @(posedge aclk) begin
    if (!aresetn) begin
      finished <= 1'b0;  // EncodeEngine.java:199
    end else begin
      finished <= finishes;  // EncodeEngine.java:200
    end
  end

  assign done = finished;  // EncodeEngine.java:201

  always @(posedge aclk) begin
    if (!aresetn) begin
      in_flight <= 3'd0;  // EncodeEngine.java:123
    end else begin
      in_flight <= in_flight + {2'd0, command_valid && command_ready} - {2'd0, finished};  // EncodeEngine.java:202
    end
  end

  assign busy = |in_flight;  // EncodeEngine.java:203

  // Bits that nothing reads.
  wire _unused = &{1'b0, present_temporal};
endmodule

`default_nettype wire
