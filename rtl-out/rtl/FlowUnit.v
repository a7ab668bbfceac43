// Ditto 0.1.0, configuration 72e0809cecddef49
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.flow.FlowUnit
// with Params[layers=256]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module FlowUnit (  // FlowUnit.java:79
  input  wire        aclk,
  input  wire        aresetn,
  input  wire [2:0]  settings_policy,  // FlowUnit.java:45
  input  wire [2:0]  settings_hysteresis,  // FlowUnit.java:45
  input  wire [7:0]  settings_period,  // FlowUnit.java:45
  input  wire [2:0]  settings_share,  // FlowUnit.java:45
  input  wire        working,  // FlowUnit.java:48
  input  wire        command_valid,  // FlowUnit.java:54
  input  wire [11:0] command_layer,  // FlowUnit.java:54
  input  wire [2:0]  command_modes,  // FlowUnit.java:54
  output wire [1:0]  mode,  // FlowUnit.java:57
  input  wire        step_valid,  // FlowUnit.java:60
  output wire        step_ready,  // FlowUnit.java:60
  input  wire        step_data,  // FlowUnit.java:60
  output wire        ready,  // FlowUnit.java:63
  output wire [1:0]  shown_mode,  // FlowUnit.java:69
  output wire [1:0]  shown_best,  // FlowUnit.java:69
  output wire [2:0]  shown_known,  // FlowUnit.java:69
  output wire [7:0]  shown_age,  // FlowUnit.java:69
  output wire [31:0] shown_spent,  // FlowUnit.java:69
  output wire [31:0] shown_cycles_0,  // FlowUnit.java:69
  output wire [31:0] shown_cycles_1,  // FlowUnit.java:69
  output wire [31:0] shown_cycles_2,  // FlowUnit.java:69
  input  wire [7:0]  work_layer,  // FlowUnit.java:81
  input  wire [7:0]  index  // FlowUnit.java:82
);

  wire meter_settled;  // FlowUnit.java:84
  wire [31:0] meter_cycles;  // FlowUnit.java:84
  wire [1:0] decision_next_mode;  // FlowUnit.java:85
  wire [1:0] decision_next_best;  // FlowUnit.java:85
  wire [2:0] decision_next_known;  // FlowUnit.java:85
  wire [7:0] decision_next_age;  // FlowUnit.java:85
  wire [31:0] decision_next_spent;  // FlowUnit.java:85
  wire [31:0] decision_next_cycles_0;  // FlowUnit.java:85
  wire [31:0] decision_next_cycles_1;  // FlowUnit.java:85
  wire [31:0] decision_next_cycles_2;  // FlowUnit.java:85
  reg going;  // FlowUnit.java:91
  reg first;  // FlowUnit.java:92
  reg [7:0] layer;  // FlowUnit.java:93
  reg deciding_later_valid;  // FlowUnit.java:37
  reg [7:0] deciding_later_layer;  // FlowUnit.java:37
  reg writing_later_valid;  // FlowUnit.java:37
  reg [7:0] writing_later_layer;  // FlowUnit.java:37
  reg writing_later_valid_1;  // FlowUnit.java:37
  reg [7:0] writing_later_layer_1;  // FlowUnit.java:37
  reg [2:0] offered;  // FlowUnit.java:117
  reg notes_valid;  // FlowUnit.java:118
  reg [11:0] notes_layer;  // FlowUnit.java:118
  reg [2:0] notes_modes;  // FlowUnit.java:118
  reg [142:0] found;  // FlowUnit.java:128
  reg shows;  // FlowUnit.java:136
  reg [1:0] kept_mode;  // FlowUnit.java:137
  reg [1:0] kept_best;  // FlowUnit.java:137
  reg [2:0] kept_known;  // FlowUnit.java:137
  reg [7:0] kept_age;  // FlowUnit.java:137
  reg [31:0] kept_spent;  // FlowUnit.java:137
  reg [31:0] kept_cycles_0;  // FlowUnit.java:137
  reg [31:0] kept_cycles_1;  // FlowUnit.java:137
  reg [31:0] kept_cycles_2;  // FlowUnit.java:137

  FlowMeter meter (  // FlowUnit.java:84
    .aclk(aclk),
    .aresetn(aresetn),
    .working(working),  // FlowUnit.java:86
    .settled(meter_settled),
    .take(going),  // FlowUnit.java:111
    .layer(work_layer),  // FlowUnit.java:87
    .take_layer(layer),  // FlowUnit.java:112
    .cycles(meter_cycles)
  );

  wire [1:0] found_mode = found[1:0];  // FlowUnit.java:128
  wire [1:0] found_best = found[3:2];  // FlowUnit.java:128
  wire [2:0] found_known = found[6:4];  // FlowUnit.java:128
  wire [7:0] found_age = found[14:7];  // FlowUnit.java:128
  wire [31:0] found_spent = found[46:15];  // FlowUnit.java:128
  wire [31:0] found_cycles_0 = found[78:47];  // FlowUnit.java:128
  wire [31:0] found_cycles_1 = found[110:79];  // FlowUnit.java:128
  wire [31:0] found_cycles_2 = found[142:111];  // FlowUnit.java:128
  FlowDecision decision (  // FlowUnit.java:85
    .aclk(aclk),
    .aresetn(aresetn),
    .settings_policy(settings_policy),  // FlowUnit.java:88
    .settings_hysteresis(settings_hysteresis),  // FlowUnit.java:88
    .settings_period(settings_period),  // FlowUnit.java:88
    .settings_share(settings_share),  // FlowUnit.java:88
    .entry_mode(found_mode),  // FlowUnit.java:130
    .entry_best(found_best),  // FlowUnit.java:130
    .entry_known(found_known),  // FlowUnit.java:130
    .entry_age(found_age),  // FlowUnit.java:130
    .entry_spent(found_spent),  // FlowUnit.java:130
    .entry_cycles_0(found_cycles_0),  // FlowUnit.java:130
    .entry_cycles_1(found_cycles_1),  // FlowUnit.java:130
    .entry_cycles_2(found_cycles_2),  // FlowUnit.java:130
    .offered(offered),  // FlowUnit.java:131
    .measured(meter_cycles),  // FlowUnit.java:132
    .next_mode(decision_next_mode),
    .next_best(decision_next_best),
    .next_known(decision_next_known),
    .next_age(decision_next_age),
    .next_spent(decision_next_spent),
    .next_cycles_0(decision_next_cycles_0),
    .next_cycles_1(decision_next_cycles_1),
    .next_cycles_2(decision_next_cycles_2)
  );

  wire [7:0] asked = command_layer[7:0];  // FlowUnit.java:115
  wire forgets = writing_later_valid_1 && first;  // FlowUnit.java:120
  reg [2:0] offers [0:255];  // FlowUnit.java:116
  always @(posedge aclk) begin
    if (forgets || notes_valid) begin
      offers[forgets ? writing_later_layer_1 : notes_layer[7:0]] <= forgets ? 3'd0 : offered |
          notes_modes;  // FlowUnit.java:121
    end
  end
  always @(posedge aclk) begin
    if (going || command_valid) begin
      offered <= offers[going ? layer : asked];  // FlowUnit.java:117
    end
  end

  wire [7:0] address = going ? layer : command_valid ? asked : index;  // FlowUnit.java:127
  localparam [1:0] fresh_mode = 2'd0;  // FlowUnit.java:133
  localparam [1:0] fresh_best = 2'd0;  // FlowUnit.java:133
  localparam [2:0] fresh_known = 3'd0;  // FlowUnit.java:133
  localparam [7:0] fresh_age = 8'd0;  // FlowUnit.java:133
  localparam [31:0] fresh_spent = 32'd0;  // FlowUnit.java:133
  localparam [31:0] fresh_cycles_0 = 32'd0;  // FlowUnit.java:133
  localparam [31:0] fresh_cycles_1 = 32'd0;  // FlowUnit.java:133
  localparam [31:0] fresh_cycles_2 = 32'd0;  // FlowUnit.java:133
  wire [142:0] cat_first_pick_fr_first_pick_fr = {first ? fresh_cycles_2 : decision_next_cycles_2,
      first ? fresh_cycles_1 : decision_next_cycles_1, first ? fresh_cycles_0 :
      decision_next_cycles_0, first ? fresh_spent : decision_next_spent, first ? fresh_age :
      decision_next_age, first ? fresh_known : decision_next_known, first ? fresh_best :
      decision_next_best, first ? fresh_mode : decision_next_mode};  // FlowUnit.java:134
  reg [142:0] table_ [0:255];  // FlowUnit.java:126
  always @(posedge aclk) begin
    if (writing_later_valid_1) begin
      table_[writing_later_layer_1] <= cat_first_pick_fr_first_pick_fr;  // FlowUnit.java:134
    end
  end
  always @(posedge aclk) begin
    found <= table_[address];  // FlowUnit.java:128
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      deciding_later_valid <= 1'b0;  // FlowUnit.java:37
    end else begin
      deciding_later_valid <= going;  // FlowUnit.java:39
    end
  end

  always @(posedge aclk) begin
    deciding_later_layer <= layer;  // FlowUnit.java:39
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      writing_later_valid <= 1'b0;  // FlowUnit.java:37
    end else begin
      writing_later_valid <= deciding_later_valid;  // FlowUnit.java:39
    end
  end

  always @(posedge aclk) begin
    writing_later_layer <= deciding_later_layer;  // FlowUnit.java:39
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      writing_later_valid_1 <= 1'b0;  // FlowUnit.java:37
    end else begin
      writing_later_valid_1 <= writing_later_valid;  // FlowUnit.java:39
    end
  end

  always @(posedge aclk) begin
    writing_later_layer_1 <= writing_later_layer;  // FlowUnit.java:39
  end

  wire idle = !(going || deciding_later_valid || writing_later_valid_1);  // FlowUnit.java:100
  assign step_ready = idle && meter_settled;  // FlowUnit.java:101

  always @(posedge aclk) begin
    if (!aresetn) begin
      going <= 1'b1;  // FlowUnit.java:91
      first <= 1'b1;  // FlowUnit.java:92
    end else if (step_valid && step_ready) begin  // FlowUnit.java:102
      going <= 1'b1;  // FlowUnit.java:105
      first <= step_data;  // FlowUnit.java:106
    end else if (going && (&layer)) begin  // FlowUnit.java:108
      going <= 1'b0;  // FlowUnit.java:108
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      layer <= 8'd0;  // FlowUnit.java:93
    end else begin
      layer <= layer + {7'd0, going};  // FlowUnit.java:109
    end
  end

  assign ready = idle;  // FlowUnit.java:110

  always @(posedge aclk) begin
    if (!aresetn) begin
      notes_valid <= 1'b0;  // FlowUnit.java:118
      notes_layer <= 12'd0;  // FlowUnit.java:118
      notes_modes <= 3'd0;  // FlowUnit.java:118
    end else begin
      notes_valid <= command_valid;  // FlowUnit.java:119
      notes_layer <= command_layer;  // FlowUnit.java:119
      notes_modes <= command_modes;  // FlowUnit.java:119
    end
  end

  assign mode = found_mode;  // FlowUnit.java:129

  always @(posedge aclk) begin
    if (!aresetn) begin
      shows <= 1'b0;  // FlowUnit.java:136
    end else begin
      shows <= idle && !command_valid;  // FlowUnit.java:138
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      kept_mode <= 2'd0;  // FlowUnit.java:137
      kept_best <= 2'd0;  // FlowUnit.java:137
      kept_known <= 3'd0;  // FlowUnit.java:137
      kept_age <= 8'd0;  // FlowUnit.java:137
      kept_spent <= 32'd0;  // FlowUnit.java:137
      kept_cycles_0 <= 32'd0;  // FlowUnit.java:137
      kept_cycles_1 <= 32'd0;  // FlowUnit.java:137
      kept_cycles_2 <= 32'd0;  // FlowUnit.java:137
    end else if (shows) begin  // FlowUnit.java:139
      kept_mode <= found_mode;  // FlowUnit.java:139
      kept_best <= found_best;  // FlowUnit.java:139
      kept_known <= found_known;  // FlowUnit.java:139
      kept_age <= found_age;  // FlowUnit.java:139
      kept_spent <= found_spent;  // FlowUnit.java:139
      kept_cycles_0 <= found_cycles_0;  // FlowUnit.java:139
      kept_cycles_1 <= found_cycles_1;  // FlowUnit.java:139
      kept_cycles_2 <= found_cycles_2;  // FlowUnit.java:139
    end
  end

  assign shown_mode = kept_mode;  // FlowUnit.java:140
  assign shown_best = kept_best;  // FlowUnit.java:140
  assign shown_known = kept_known;  // FlowUnit.java:140
  assign shown_age = kept_age;  // FlowUnit.java:140
  assign shown_spent = kept_spent;  // FlowUnit.java:140
  assign shown_cycles_0 = kept_cycles_0;  // FlowUnit.java:140
  assign shown_cycles_1 = kept_cycles_1;  // FlowUnit.java:140
  assign shown_cycles_2 = kept_cycles_2;  // FlowUnit.java:140

  // Bits that nothing reads.
  wire _unused = &{1'b0, notes_layer[11:8]};
endmodule

`default_nettype wire
