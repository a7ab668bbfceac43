// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.encode.EncodeEngine
// with Params[xDepth=256, xReuseDepth=256, windowDepth=512, encoder=EncoderParameters[format=WindowFormat[digits=1, digitBits=9, dense=false], width=8, tagBits=10]]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module EncodeEngine (  // EncodeEngine.java:108
  input  wire         aclk,
  input  wire         aresetn,
  output wire         done,  // EncodeEngine.java:45
  output wire         busy,  // EncodeEngine.java:48
  input  wire [127:0] x_data,  // EncodeEngine.java:54
  input  wire [127:0] reuse_data,  // EncodeEngine.java:60
  input  wire         command_valid,  // EncodeEngine.java:109
  output wire         command_ready,  // EncodeEngine.java:109
  input  wire         command_temporal,  // EncodeEngine.java:109
  input  wire         command_keep,  // EncodeEngine.java:109
  input  wire         command_unsigned,  // EncodeEngine.java:109
  input  wire         command_spatial,  // EncodeEngine.java:109
  input  wire         command_ended,  // EncodeEngine.java:109
  input  wire [7:0]   command_x,  // EncodeEngine.java:109
  input  wire [7:0]   command_x_reuse,  // EncodeEngine.java:109
  input  wire [8:0]   command_window,  // EncodeEngine.java:109
  input  wire [8:0]   command_count,  // EncodeEngine.java:109
  input  wire [9:0]   command_per_pixel,  // EncodeEngine.java:109
  input  wire [4:0]   command_last_channels,  // EncodeEngine.java:109
  input  wire [8:0]   command_line,  // EncodeEngine.java:109
  output wire         x_read_enable,  // EncodeEngine.java:110
  output wire [7:0]   x_read_address,  // EncodeEngine.java:110
  output wire         reuse_read_enable,  // EncodeEngine.java:111
  output wire [7:0]   reuse_read_address,  // EncodeEngine.java:111
  output wire         reuse_write_enable,  // EncodeEngine.java:112
  output wire [7:0]   reuse_write_address,  // EncodeEngine.java:112
  output wire [127:0] reuse_write_data,  // EncodeEngine.java:112
  output wire         window_write_enable,  // EncodeEngine.java:113
  output wire [8:0]   window_write_address,  // EncodeEngine.java:113
  output wire [159:0] window_write_data,  // EncodeEngine.java:113
  output wire [3:0]   counts_elements,  // EncodeEngine.java:114
  output wire [3:0]   counts_zero,  // EncodeEngine.java:114
  output wire [3:0]   counts_one,  // EncodeEngine.java:114
  output wire [3:0]   counts_two,  // EncodeEngine.java:114
  output wire         counts_windows_zero  // EncodeEngine.java:114
);

  reg active;  // EncodeEngine.java:118
  reg at_temporal;  // EncodeEngine.java:119
  reg at_keep;  // EncodeEngine.java:119
  reg at_unsigned;  // EncodeEngine.java:119
  reg at_spatial;  // EncodeEngine.java:119
  reg at_ended;  // EncodeEngine.java:119
  reg [7:0] at_x;  // EncodeEngine.java:119
  reg [7:0] at_x_reuse;  // EncodeEngine.java:119
  reg [8:0] at_window;  // EncodeEngine.java:119
  reg [8:0] at_count;  // EncodeEngine.java:119
  reg [9:0] at_per_pixel;  // EncodeEngine.java:119
  reg [4:0] at_last_channels;  // EncodeEngine.java:119
  reg [8:0] at_line;  // EncodeEngine.java:119
  reg [9:0] pixel_left;  // EncodeEngine.java:120
  reg [8:0] line_left;  // EncodeEngine.java:121
  reg line_begins;  // EncodeEngine.java:122
  reg past_line;  // EncodeEngine.java:123
  wire hazard;  // EncodeEngine.java:124
  reg cycle;  // EncodeEngine.java:255
  reg [2:0] in_flight;  // EncodeEngine.java:154
  reg coming;  // EncodeEngine.java:168
  reg errand_differs;  // EncodeEngine.java:169
  reg errand_empty;  // EncodeEngine.java:169
  reg errand_keep;  // EncodeEngine.java:169
  reg errand_unsigned;  // EncodeEngine.java:169
  reg [7:0] errand_x_reuse;  // EncodeEngine.java:169
  reg [15:0] errand_channels;  // EncodeEngine.java:169
  reg [8:0] errand_window;  // EncodeEngine.java:169
  reg errand_last;  // EncodeEngine.java:169
  reg encoding;  // EncodeEngine.java:188
  reg beats_done;  // EncodeEngine.java:189
  reg [127:0] now;  // EncodeEngine.java:190
  reg [127:0] before_;  // EncodeEngine.java:191
  reg present_differs;  // EncodeEngine.java:192
  reg present_empty;  // EncodeEngine.java:192
  reg present_keep;  // EncodeEngine.java:192
  reg present_unsigned;  // EncodeEngine.java:192
  reg [7:0] present_x_reuse;  // EncodeEngine.java:192
  reg [15:0] present_channels;  // EncodeEngine.java:192
  reg [8:0] present_window;  // EncodeEngine.java:192
  reg present_last;  // EncodeEngine.java:192
  wire encoder_valid;  // EncodeEngine.java:220
  wire [159:0] encoder_window;  // EncodeEngine.java:220
  wire [9:0] encoder_tag;  // EncodeEngine.java:220
  wire [3:0] encoder_counts_elements;  // EncodeEngine.java:220
  wire [3:0] encoder_counts_zero;  // EncodeEngine.java:220
  wire [3:0] encoder_counts_one;  // EncodeEngine.java:220
  wire [3:0] encoder_counts_two;  // EncodeEngine.java:220
  wire encoder_counts_windows_zero;  // EncodeEngine.java:220
  reg finished;  // EncodeEngine.java:236

  wire last_beat = beats_done;  // EncodeEngine.java:193
  DeltaEncoder encoder (  // EncodeEngine.java:220
    .aclk(aclk),
    .aresetn(aresetn),
    .valid(encoder_valid),
    .beat_valid(encoding),  // EncodeEngine.java:221
    .beat_last(last_beat),  // EncodeEngine.java:221
    .beat_now(now[63:0]),  // EncodeEngine.java:221
    .beat_before(before_[63:0]),  // EncodeEngine.java:221
    .beat_unsigned(present_unsigned),  // EncodeEngine.java:221
    .beat_channels(present_channels[7:0]),  // EncodeEngine.java:221
    .beat_tag({present_last, present_window}),  // EncodeEngine.java:221
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
      cycle <= 1'b0;  // EncodeEngine.java:255
    end else begin
      cycle <= cycle + 1'b1;  // EncodeEngine.java:256
    end
  end

  wire reads = active && !cycle && !hazard;  // EncodeEngine.java:125
  assign x_read_enable = reads && !past_line;  // EncodeEngine.java:134
  assign x_read_address = at_x;  // EncodeEngine.java:134

  wire differs = at_spatial ? !line_begins : (at_temporal && !past_line);  // EncodeEngine.java:131
  assign reuse_read_enable = reads && differs;  // EncodeEngine.java:135
  assign reuse_read_address = at_x_reuse;  // EncodeEngine.java:135

  wire pixel_ends = pixel_left == 10'd1;  // EncodeEngine.java:126
  wire line_ends = pixel_ends && line_left == 9'd1;  // EncodeEngine.java:127
  wire ends_line = line_ends && at_ended && !past_line;  // EncodeEngine.java:128
  wire command_ends = past_line ? (pixel_ends && !(|at_count)) : (at_count == 9'd1 && !ends_line);  // EncodeEngine.java:130
  wire command_valid_and_command_ready = command_valid && command_ready;  // EncodeEngine.java:157
  always @(posedge aclk) begin
    if (!aresetn) begin
      active <= 1'b0;  // EncodeEngine.java:118
    end else begin
      if (reads) begin  // EncodeEngine.java:136
        if (command_ends) begin  // EncodeEngine.java:152
          active <= 1'b0;  // EncodeEngine.java:152
        end
      end
      if (command_valid_and_command_ready) begin  // EncodeEngine.java:156
        active <= 1'b1;  // EncodeEngine.java:159
      end
    end
  end

  wire next_reuse = at_spatial || !past_line;  // EncodeEngine.java:133
  wire [7:0] first = at_x_reuse - (at_per_pixel[7:0] - 8'd1);  // EncodeEngine.java:246
  wire new_line = past_line || (line_ends && !at_ended);  // EncodeEngine.java:148
  always @(posedge aclk) begin
    if (reads) begin  // EncodeEngine.java:136
      at_x <= at_x + {7'd0, !past_line};  // EncodeEngine.java:139
      if (next_reuse) begin  // EncodeEngine.java:140
        at_x_reuse <= (at_spatial && pixel_ends) ? first : at_x_reuse + 8'd1;  // EncodeEngine.java:140
      end
      at_window <= at_window + 9'd1;  // EncodeEngine.java:141
      at_count <= at_count - {8'd0, !past_line};  // EncodeEngine.java:142
      pixel_left <= pixel_ends ? at_per_pixel : pixel_left - 10'd1;  // EncodeEngine.java:143
      if (pixel_ends) begin  // EncodeEngine.java:144
        past_line <= ends_line;  // EncodeEngine.java:147
        line_begins <= new_line;  // EncodeEngine.java:149
        line_left <= new_line ? at_line : line_left - 9'd1;  // EncodeEngine.java:150
      end
    end
    if (command_valid_and_command_ready) begin  // EncodeEngine.java:156
      at_temporal <= command_temporal;  // EncodeEngine.java:160
      at_keep <= command_keep;  // EncodeEngine.java:160
      at_unsigned <= command_unsigned;  // EncodeEngine.java:160
      at_spatial <= command_spatial;  // EncodeEngine.java:160
      at_ended <= command_ended;  // EncodeEngine.java:160
      at_x <= command_x;  // EncodeEngine.java:160
      at_x_reuse <= command_x_reuse;  // EncodeEngine.java:160
      at_window <= command_window;  // EncodeEngine.java:160
      at_count <= command_count;  // EncodeEngine.java:160
      at_per_pixel <= command_per_pixel;  // EncodeEngine.java:160
      at_last_channels <= command_last_channels;  // EncodeEngine.java:160
      at_line <= command_line;  // EncodeEngine.java:160
      pixel_left <= command_per_pixel;  // EncodeEngine.java:161
      line_left <= command_line;  // EncodeEngine.java:162
      line_begins <= 1'b1;  // EncodeEngine.java:163
      past_line <= 1'b0;  // EncodeEngine.java:164
    end
  end

  assign command_ready = !active && !(&in_flight);  // EncodeEngine.java:155

  always @(posedge aclk) begin
    if (!aresetn) begin
      coming <= 1'b0;  // EncodeEngine.java:168
    end else begin
      coming <= reads;  // EncodeEngine.java:172
    end
  end

  wire keeps = (at_spatial || at_keep) && !past_line;  // EncodeEngine.java:132
  wire [15:0] channels = {!pixel_ends || at_last_channels > 5'd15, !pixel_ends || at_last_channels >
      5'd14, !pixel_ends || at_last_channels > 5'd13, !pixel_ends || at_last_channels > 5'd12,
      !pixel_ends || at_last_channels > 5'd11, !pixel_ends || at_last_channels > 5'd10, !pixel_ends
      || at_last_channels > 5'd9, !pixel_ends || at_last_channels > 5'd8, !pixel_ends ||
      at_last_channels > 5'd7, !pixel_ends || at_last_channels > 5'd6, !pixel_ends ||
      at_last_channels > 5'd5, !pixel_ends || at_last_channels > 5'd4, !pixel_ends ||
      at_last_channels > 5'd3, !pixel_ends || at_last_channels > 5'd2, !pixel_ends ||
      at_last_channels > 5'd1, !pixel_ends || at_last_channels > 5'd0};  // EncodeEngine.java:171
  always @(posedge aclk) begin
    errand_differs <= differs;  // EncodeEngine.java:173
    errand_empty <= past_line;  // EncodeEngine.java:173
    errand_keep <= keeps;  // EncodeEngine.java:173
    errand_unsigned <= at_unsigned;  // EncodeEngine.java:173
    errand_x_reuse <= at_x_reuse;  // EncodeEngine.java:173
    errand_channels <= channels;  // EncodeEngine.java:173
    errand_window <= at_window;  // EncodeEngine.java:173
    errand_last <= command_ends;  // EncodeEngine.java:173
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      encoding <= 1'b0;  // EncodeEngine.java:188
    end else if (coming) begin  // EncodeEngine.java:194
      encoding <= 1'b1;  // EncodeEngine.java:197
    end else if (encoding) begin  // EncodeEngine.java:203
      if (last_beat) begin  // EncodeEngine.java:206
        encoding <= 1'b0;  // EncodeEngine.java:206
      end
    end
  end

  always @(posedge aclk) begin
    if (coming) begin  // EncodeEngine.java:194
      beats_done <= 1'b0;  // EncodeEngine.java:198
      now <= errand_empty ? 128'd0 : x_data;  // EncodeEngine.java:199
      before_ <= errand_differs ? reuse_data : 128'd0;  // EncodeEngine.java:200
      present_differs <= errand_differs;  // EncodeEngine.java:201
      present_empty <= errand_empty;  // EncodeEngine.java:201
      present_keep <= errand_keep;  // EncodeEngine.java:201
      present_unsigned <= errand_unsigned;  // EncodeEngine.java:201
      present_x_reuse <= errand_x_reuse;  // EncodeEngine.java:201
      present_channels <= errand_channels;  // EncodeEngine.java:201
      present_window <= errand_window;  // EncodeEngine.java:201
      present_last <= errand_last;  // EncodeEngine.java:201
    end else if (encoding) begin  // EncodeEngine.java:203
      beats_done <= beats_done + 1'b1;  // EncodeEngine.java:208
      now <= {64'd0, now[127:64]};  // EncodeEngine.java:209
      before_ <= {64'd0, before_[127:64]};  // EncodeEngine.java:210
      present_channels <= {8'd0, present_channels[15:8]};  // EncodeEngine.java:211
    end
  end

  wire writes = encoding && !beats_done && present_keep;  // EncodeEngine.java:214
  assign reuse_write_enable = writes;  // EncodeEngine.java:215
  assign reuse_write_address = present_x_reuse;  // EncodeEngine.java:215
  assign reuse_write_data = now;  // EncodeEngine.java:215

  wire is_written = writes && at_x_reuse == present_x_reuse;  // EncodeEngine.java:216
  wire will_be_written = coming && errand_keep && at_x_reuse == errand_x_reuse;  // EncodeEngine.java:217
  assign hazard = differs && (is_written || will_be_written);  // EncodeEngine.java:218
  assign window_write_enable = encoder_valid;  // EncodeEngine.java:233

  wire [8:0] window = encoder_tag[8:0];  // EncodeEngine.java:231
  assign window_write_address = window;  // EncodeEngine.java:233
  assign window_write_data = encoder_window;  // EncodeEngine.java:233
  assign counts_elements = encoder_counts_elements;  // EncodeEngine.java:234
  assign counts_zero = encoder_counts_zero;  // EncodeEngine.java:234
  assign counts_one = encoder_counts_one;  // EncodeEngine.java:234
  assign counts_two = encoder_counts_two;  // EncodeEngine.java:234
  assign counts_windows_zero = encoder_counts_windows_zero;  // EncodeEngine.java:234

  wire finishes = encoder_valid && encoder_tag[9];  // EncodeEngine.java:232
  always @(posedge aclk) begin
    if (!aresetn) begin
      finished <= 1'b0;  // EncodeEngine.java:236
    end else begin
      finished <= finishes;  // EncodeEngine.java:237
    end
  end

  assign done = finished;  // EncodeEngine.java:238

  always @(posedge aclk) begin
    if (!aresetn) begin
      in_flight <= 3'd0;  // EncodeEngine.java:154
    end else begin
      in_flight <= in_flight + {2'd0, command_valid && command_ready} - {2'd0, finished};  // EncodeEngine.java:239
    end
  end

  assign busy = |in_flight;  // EncodeEngine.java:240

  // Bits that nothing reads.
  wire _unused = &{1'b0, present_differs, present_empty};
endmodule

`default_nettype wire
