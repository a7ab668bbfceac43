// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.PassLane

`resetall
`timescale 1ns / 1ps
`default_nettype none

module PassLane (  // PassLane.java:106
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               settings_second,  // PassLane.java:67
  input  wire               settings_product,  // PassLane.java:67
  input  wire               settings_by_row,  // PassLane.java:67
  input  wire [2:0]         settings_function,  // PassLane.java:67
  input  wire [15:0]        settings_limit,  // PassLane.java:67
  input  wire [15:0]        settings_code_multiplier,  // PassLane.java:67
  input  wire [5:0]         settings_code_shift,  // PassLane.java:67
  input  wire signed [31:0] a,  // PassLane.java:70
  input  wire signed [15:0] b,  // PassLane.java:73
  input  wire signed [31:0] channel_bias,  // PassLane.java:76
  input  wire signed [47:0] channel_offset,  // PassLane.java:76
  input  wire [7:0]         channel_shift,  // PassLane.java:76
  input  wire signed [19:0] channel_multiplier,  // PassLane.java:76
  input  wire signed [19:0] channel_second,  // PassLane.java:76
  input  wire signed [17:0] row_multiplier,  // PassLane.java:79
  input  wire signed [47:0] row_offset,  // PassLane.java:79
  input  wire [5:0]         row_shift,  // PassLane.java:79
  input  wire signed [31:0] largest,  // PassLane.java:82
  input  wire               counts,  // PassLane.java:85
  output wire signed [15:0] value,  // PassLane.java:88
  output wire signed [15:0] value_beside,  // PassLane.java:91
  output wire [30:0]        square,  // PassLane.java:94
  output wire signed [7:0]  code,  // PassLane.java:97
  output wire [16:0]        power,  // PassLane.java:100
  output wire [7:0]         power_code  // PassLane.java:103
);

  wire signed [15:0] multiply_add_y;  // PassLane.java:107
  wire signed [15:0] activation_y;  // PassLane.java:124
  reg signed [15:0] limited;  // PassLane.java:135
  reg signed [15:0] beside_1;  // PassLane.java:140
  reg signed [15:0] beside;  // PassLane.java:140
  reg [30:0] multiplied;  // PassLane.java:142
  reg [30:0] squared;  // PassLane.java:144
  wire signed [7:0] coder_code;  // PassLane.java:147
  wire [16:0] exponent_power;  // PassLane.java:153
  wire [7:0] exponent_code;  // PassLane.java:153
  reg [31:0] below;  // PassLane.java:154
  reg counted_1;  // PassLane.java:159
  reg counted_2;  // PassLane.java:159
  reg counted_3;  // PassLane.java:159
  reg counted_4;  // PassLane.java:159
  reg counted_5;  // PassLane.java:159
  reg counted_6;  // PassLane.java:159
  reg counted_7;  // PassLane.java:159
  reg counted;  // PassLane.java:159

  wire signed [17:0] factors_multiplier = settings_by_row ? row_multiplier :
      channel_multiplier[17:0];  // PassLane.java:113
  wire signed [47:0] factors_offset = settings_by_row ? row_offset : channel_offset;  // PassLane.java:113
  wire [5:0] factors_shift = settings_by_row ? row_shift : channel_shift[5:0];  // PassLane.java:113
  MultiplyAddLane multiply_add (  // PassLane.java:107
    .aclk(aclk),
    .aresetn(aresetn),
    .a(a),  // PassLane.java:114
    .bias(channel_bias),  // PassLane.java:115
    .multiplier(settings_product ? {{2{b[15]}}, b} : factors_multiplier),  // PassLane.java:116
    .b(settings_second ? b : 16'd0),  // PassLane.java:118
    .second(channel_second[17:0]),  // PassLane.java:119
    .offset(factors_offset),  // PassLane.java:120
    .shift(factors_shift),  // PassLane.java:121
    .y(multiply_add_y)
  );

  ActivationLane activation (  // PassLane.java:124
    .aclk(aclk),
    .aresetn(aresetn),
    .x(multiply_add_y),  // PassLane.java:130
    .y(activation_y),
    .choice(settings_function[1:0] - 2'd1)  // PassLane.java:125
  );

  CodeLane coder (  // PassLane.java:147
    .aclk(aclk),
    .aresetn(aresetn),
    .value(limited),  // PassLane.java:148
    .multiplier(settings_code_multiplier),  // PassLane.java:149
    .shift(settings_code_shift),  // PassLane.java:150
    .code(coder_code)
  );

  ExponentLane exponent (  // PassLane.java:153
    .aclk(aclk),
    .aresetn(aresetn),
    .below(below),  // PassLane.java:156
    .multiplier(settings_code_multiplier),  // PassLane.java:157
    .shift(settings_code_shift),  // PassLane.java:158
    .power(exponent_power),
    .code(exponent_code)
  );

  wire plain = settings_function == 3'd0;  // PassLane.java:131
  wire signed [15:0] full = plain ? multiply_add_y : activation_y;  // PassLane.java:132
  wire signed [16:0] most = {1'b0, settings_limit};  // PassLane.java:133
  wire signed [17:0] least = -{most[16], most};  // PassLane.java:134
  wire [15:0] most_lt_full_pick_most_15_0 = most < $signed({full[15], full}) ? most[15:0] :
      $signed({{2{full[15]}}, full}) < least ? least[15:0] : full;  // PassLane.java:137
  always @(posedge aclk) begin
    limited <= most_lt_full_pick_most_15_0;  // PassLane.java:136
  end

  assign value = limited;  // PassLane.java:138

  always @(posedge aclk) begin
    beside_1 <= limited;  // PassLane.java:140
    beside <= beside_1;  // PassLane.java:140
  end

  assign value_beside = beside;  // PassLane.java:141

  wire signed [31:0] limited_times_limited = $signed({{16{limited[15]}}, limited}) *
      $signed({{16{limited[15]}}, limited});  // PassLane.java:143
  always @(posedge aclk) begin
    multiplied <= limited_times_limited[30:0];  // PassLane.java:143
    squared <= multiplied;  // PassLane.java:144
  end

  assign square = squared;  // PassLane.java:145
  assign code = coder_code;  // PassLane.java:151

  always @(posedge aclk) begin
    below <= largest - a;  // PassLane.java:155
  end

  always @(posedge aclk) begin
    counted_1 <= counts;  // PassLane.java:159
    counted_2 <= counted_1;  // PassLane.java:159
    counted_3 <= counted_2;  // PassLane.java:159
    counted_4 <= counted_3;  // PassLane.java:159
    counted_5 <= counted_4;  // PassLane.java:159
    counted_6 <= counted_5;  // PassLane.java:159
    counted_7 <= counted_6;  // PassLane.java:159
    counted <= counted_7;  // PassLane.java:159
  end

  assign power = counted ? exponent_power : 17'd0;  // PassLane.java:160
  assign power_code = counted ? exponent_code : 8'd0;  // PassLane.java:161

  // Bits that nothing reads.
  wire _unused = &{1'b0, channel_shift[7:6], channel_multiplier[19:18], channel_second[19:18],
      limited_times_limited[31]};
endmodule

`default_nettype wire
