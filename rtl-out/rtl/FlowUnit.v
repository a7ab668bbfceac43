// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.flow.FlowUnit
// with Params[layers=256]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module FlowUnit (  // FlowUnit.java:79
  input  wire        aclk,
  input  wire        aresetn,
  input  wire [2:0]  settings_policy,  // FlowUnit.java:42
  input  wire [2:0]  settings_hysteresis,  // FlowUnit.java:42
  input  wire [7:0]  settings_period,  // FlowUnit.java:42
  input  wire [2:0]  settings_share,  // FlowUnit.java:42
  input  wire        working,  // FlowUnit.java:45
  input  wire        command_valid,  // FlowUnit.java:51
  input  wire [11:0] command_layer,  // FlowUnit.java:51
  input  wire [2:0]  command_modes,  // FlowUnit.java:51
  output wire [1:0]  mode,  // FlowUnit.java:54
  input  wire        step_valid,  // FlowUnit.java:57
  output wire        step_ready,  // FlowUnit.java:57
  input  wire        step_data,  // FlowUnit.java:57
  output wire        ready,  // FlowUnit.java:60
  output wire [1:0]  shown_mode,  // FlowUnit.java:66
  output wire [1:0]  shown_best,  // FlowUnit.java:66
  output wire [2:0]  shown_known,  // FlowUnit.java:66
  output wire [7:0]  shown_age,  // FlowUnit.java:66
  output wire [31:0] shown_spent,  // FlowUnit.java:66
  output wire [31:0] shown_cycles_0,  // FlowUnit.java:66
  output wire [31:0] shown_cycles_1,  // FlowUnit.java:66
  output wire [31:0] shown_cycles_2,  // FlowUnit.java:66
  output wire        stale,  // FlowUnit.java:69
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
  reg deciding_valid;  // FlowUnit.java:37
  reg [7:0] deciding_layer;  // FlowUnit.java:37
  reg writing_1_valid;  // FlowUnit.java:37
  reg [7:0] writing_1_layer;  // FlowUnit.java:37
  reg writing_valid;  // FlowUnit.java:37
  reg [7:0] writing_layer;  // FlowUnit.java:37
  reg [2:0] offered;  // FlowUnit.java:114
  reg notes_valid;  // FlowUnit.java:115
  reg [11:0] notes_layer;  // FlowUnit.java:115
  reg [2:0] notes_modes;  // FlowUnit.java:115
  reg [142:0] found;  // FlowUnit.java:125
  reg shows;  // FlowUnit.java:133
  reg [7:0] wanted;  // FlowUnit.java:134
  reg [1:0] kept_mode;  // FlowUnit.java:135
  reg [1:0] kept_best;  // FlowUnit.java:135
  reg [2:0] kept_known;  // FlowUnit.java:135
  reg [7:0] kept_age;  // FlowUnit.java:135
  reg [31:0] kept_spent;  // FlowUnit.java:135
  reg [31:0] kept_cycles_0;  // FlowUnit.java:135
  reg [31:0] kept_cycles_1;  // FlowUnit.java:135
  reg [31:0] kept_cycles_2;  // FlowUnit.java:135
  reg [7:0] kept_of;  // FlowUnit.java:136

  FlowMeter meter (  // FlowUnit.java:84
    .aclk(aclk),
    .aresetn(aresetn),
    .working(working),  // FlowUnit.java:86
    .settled(meter_settled),
    .take(going),  // FlowUnit.java:108
    .layer(work_layer),  // FlowUnit.java:87
    .take_layer(layer),  // FlowUnit.java:109
    .cycles(meter_cycles)
  );

  wire [1:0] found_mode = found[1:0];  // FlowUnit.java:125
  wire [1:0] found_best = found[3:2];  // FlowUnit.java:125
  wire [2:0] found_known = found[6:4];  // FlowUnit.java:125
  wire [7:0] found_age = found[14:7];  // FlowUnit.java:125
  wire [31:0] found_spent = found[46:15];  // FlowUnit.java:125
  wire [31:0] found_cycles_0 = found[78:47];  // FlowUnit.java:125
  wire [31:0] found_cycles_1 = found[110:79];  // FlowUnit.java:125
  wire [31:0] found_cycles_2 = found[142:111];  // FlowUnit.java:125
  FlowDecision decision (  // FlowUnit.java:85
    .aclk(aclk),
    .aresetn(aresetn),
    .settings_policy(settings_policy),  // FlowUnit.java:88
    .settings_hysteresis(settings_hysteresis),  // FlowUnit.java:88
    .settings_period(settings_period),  // FlowUnit.java:88
    .settings_share(settings_share),  // FlowUnit.java:88
    .entry_mode(found_mode),  // FlowUnit.java:127
    .entry_best(found_best),  // FlowUnit.java:127
    .entry_known(found_known),  // FlowUnit.java:127
    .entry_age(found_age),  // FlowUnit.java:127
    .entry_spent(found_spent),  // FlowUnit.java:127
    .entry_cycles_0(found_cycles_0),  // FlowUnit.java:127
    .entry_cycles_1(found_cycles_1),  // FlowUnit.java:127
    .entry_cycles_2(found_cycles_2),  // FlowUnit.java:127
    .offered(offered),  // FlowUnit.java:128
    .measured(meter_cycles),  // FlowUnit.java:129
    .next_mode(decision_next_mode),
    .next_best(decision_next_best),
    .next_known(decision_next_known),
    .next_age(decision_next_age),
    .next_spent(decision_next_spent),
    .next_cycles_0(decision_next_cycles_0),
    .next_cycles_1(decision_next_cycles_1),
    .next_cycles_2(decision_next_cycles_2)
  );

  wire [7:0] asked = command_layer[7:0];  // FlowUnit.java:112
  wire forgets = writing_valid && first;  // FlowUnit.java:117
  reg [2:0] offers [0:255];  // FlowUnit.java:113
  always @(posedge aclk) begin
    if (forgets || notes_valid) begin
      offers[forgets ? writing_layer : notes_layer[7:0]] <= forgets ? 3'd0 : offered | notes_modes;  // FlowUnit.java:118
    end
  end
  always @(posedge aclk) begin
    if (going || command_valid) begin
      offered <= offers[going ? layer : asked];  // FlowUnit.java:114
    end
  end

  wire [7:0] address = going ? layer : command_valid ? asked : index;  // FlowUnit.java:124
  localparam [1:0] fresh_mode = 2'd0;  // FlowUnit.java:130
  localparam [1:0] fresh_best = 2'd0;  // FlowUnit.java:130
  localparam [2:0] fresh_known = 3'd0;  // FlowUnit.java:130
  localparam [7:0] fresh_age = 8'd0;  // FlowUnit.java:130
  localparam [31:0] fresh_spent = 32'd0;  // FlowUnit.java:130
  localparam [31:0] fresh_cycles_0 = 32'd0;  // FlowUnit.java:130
  localparam [31:0] fresh_cycles_1 = 32'd0;  // FlowUnit.java:130
  localparam [31:0] fresh_cycles_2 = 32'd0;  // FlowUnit.java:130
  wire [142:0] cat_first_pick_fr_first_pick_fr = {first ? fresh_cycles_2 : decision_next_cycles_2,
      first ? fresh_cycles_1 : decision_next_cycles_1, first ? fresh_cycles_0 :
      decision_next_cycles_0, first ? fresh_spent : decision_next_spent, first ? fresh_age :
      decision_next_age, first ? fresh_known : decision_next_known, first ? fresh_best :
      decision_next_best, first ? fresh_mode : decision_next_mode};  // FlowUnit.java:131
  reg [142:0] table_ [0:255];  // FlowUnit.java:123
  always @(posedge aclk) begin
    if (writing_valid) begin
      table_[writing_layer] <= cat_first_pick_fr_first_pick_fr;  // FlowUnit.java:131
    end
  end
  always @(posedge aclk) begin
    found <= table_[address];  // FlowUnit.java:125
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      deciding_valid <= 1'b0;  // FlowUnit.java:37
    end else begin
      deciding_valid <= going;  // FlowUnit.java:37
    end
  end

  always @(posedge aclk) begin
    deciding_layer <= layer;  // FlowUnit.java:37
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      writing_1_valid <= 1'b0;  // FlowUnit.java:37
    end else begin
      writing_1_valid <= deciding_valid;  // FlowUnit.java:37
    end
  end

  always @(posedge aclk) begin
    writing_1_layer <= deciding_layer;  // FlowUnit.java:37
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      writing_valid <= 1'b0;  // FlowUnit.java:37
    end else begin
      writing_valid <= writing_1_valid;  // FlowUnit.java:37
    end
  end

  always @(posedge aclk) begin
    writing_layer <= writing_1_layer;  // FlowUnit.java:37
  end

  wire idle = !(going || deciding_valid || writing_valid);  // FlowUnit.java:97
  assign step_ready = idle && meter_settled;  // FlowUnit.java:98

  always @(posedge aclk) begin
    if (!aresetn) begin
      going <= 1'b1;  // FlowUnit.java:91
      first <= 1'b1;  // FlowUnit.java:92
    end else if (step_valid && step_ready) begin  // FlowUnit.java:99
      going <= 1'b1;  // FlowUnit.java:102
      first <= step_data;  // FlowUnit.java:103
    end else if (going && (&layer)) begin  // FlowUnit.java:105
      going <= 1'b0;  // FlowUnit.java:105
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      layer <= 8'd0;  // FlowUnit.java:93
    end else begin
      layer <= layer + {7'd0, going};  // FlowUnit.java:106
    end
  end

  assign ready = idle;  // FlowUnit.java:107

  always @(posedge aclk) begin
    if (!aresetn) begin
      notes_valid <= 1'b0;  // FlowUnit.java:115
      notes_layer <= 12'd0;  // FlowUnit.java:115
      notes_modes <= 3'd0;  // FlowUnit.java:115
    end else begin
      notes_valid <= command_valid;  // FlowUnit.java:116
      notes_layer <= command_layer;  // FlowUnit.java:116
      notes_modes <= command_modes;  // FlowUnit.java:116
    end
  end

  assign mode = found_mode;  // FlowUnit.java:126

  always @(posedge aclk) begin
    if (!aresetn) begin
      shows <= 1'b0;  // FlowUnit.java:133
      wanted <= 8'd0;  // FlowUnit.java:134
    end else begin
      shows <= idle && !command_valid;  // FlowUnit.java:137
      wanted <= index;  // FlowUnit.java:138
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      kept_mode <= 2'd0;  // FlowUnit.java:135
      kept_best <= 2'd0;  // FlowUnit.java:135
      kept_known <= 3'd0;  // FlowUnit.java:135
      kept_age <= 8'd0;  // FlowUnit.java:135
      kept_spent <= 32'd0;  // FlowUnit.java:135
      kept_cycles_0 <= 32'd0;  // FlowUnit.java:135
      kept_cycles_1 <= 32'd0;  // FlowUnit.java:135
      kept_cycles_2 <= 32'd0;  // FlowUnit.java:135
      kept_of <= 8'd0;  // FlowUnit.java:136
    end else if (shows) begin  // FlowUnit.java:139
      kept_mode <= found_mode;  // FlowUnit.java:142
      kept_best <= found_best;  // FlowUnit.java:142
      kept_known <= found_known;  // FlowUnit.java:142
      kept_age <= found_age;  // FlowUnit.java:142
      kept_spent <= found_spent;  // FlowUnit.java:142
      kept_cycles_0 <= found_cycles_0;  // FlowUnit.java:142
      kept_cycles_1 <= found_cycles_1;  // FlowUnit.java:142
      kept_cycles_2 <= found_cycles_2;  // FlowUnit.java:142
      kept_of <= wanted;  // FlowUnit.java:143
    end
  end

  assign shown_mode = kept_mode;  // FlowUnit.java:145
  assign shown_best = kept_best;  // FlowUnit.java:145
  assign shown_known = kept_known;  // FlowUnit.java:145
  assign shown_age = kept_age;  // FlowUnit.java:145
  assign shown_spent = kept_spent;  // FlowUnit.java:145
  assign shown_cycles_0 = kept_cycles_0;  // FlowUnit.java:145
  assign shown_cycles_1 = kept_cycles_1;  // FlowUnit.java:145
  assign shown_cycles_2 = kept_cycles_2;  // FlowUnit.java:145
  assign stale = kept_of != index;  // FlowUnit.java:146

  // Bits that nothing reads.
  wire _unused = &{1'b0, notes_layer[11:8]};
endmodule

`default_nettype wire
