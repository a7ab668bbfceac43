// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.flow.FlowDecision

`resetall
`timescale 1ns / 1ps
`default_nettype none

module FlowDecision (  // FlowDecision.java:55
  input  wire        aclk,
  input  wire        aresetn,
  input  wire [2:0]  settings_policy,  // FlowDecision.java:18
  input  wire [2:0]  settings_hysteresis,  // FlowDecision.java:18
  input  wire [7:0]  settings_period,  // FlowDecision.java:18
  input  wire [2:0]  settings_share,  // FlowDecision.java:18
  input  wire [1:0]  entry_mode,  // FlowDecision.java:21
  input  wire [1:0]  entry_best,  // FlowDecision.java:21
  input  wire [2:0]  entry_known,  // FlowDecision.java:21
  input  wire [7:0]  entry_age,  // FlowDecision.java:21
  input  wire [31:0] entry_spent,  // FlowDecision.java:21
  input  wire [31:0] entry_cycles_0,  // FlowDecision.java:21
  input  wire [31:0] entry_cycles_1,  // FlowDecision.java:21
  input  wire [31:0] entry_cycles_2,  // FlowDecision.java:21
  input  wire [2:0]  offered,  // FlowDecision.java:24
  input  wire [31:0] measured,  // FlowDecision.java:27
  output wire [1:0]  next_mode,  // FlowDecision.java:30
  output wire [1:0]  next_best,  // FlowDecision.java:30
  output wire [2:0]  next_known,  // FlowDecision.java:30
  output wire [7:0]  next_age,  // FlowDecision.java:30
  output wire [31:0] next_spent,  // FlowDecision.java:30
  output wire [31:0] next_cycles_0,  // FlowDecision.java:30
  output wire [31:0] next_cycles_1,  // FlowDecision.java:30
  output wire [31:0] next_cycles_2  // FlowDecision.java:30
);

  reg [1:0] seen_entry_mode;  // FlowDecision.java:56
  reg [1:0] seen_entry_best;  // FlowDecision.java:56
  reg [2:0] seen_entry_known;  // FlowDecision.java:56
  reg [7:0] seen_entry_age;  // FlowDecision.java:56
  reg [31:0] seen_entry_spent;  // FlowDecision.java:56
  reg [31:0] seen_entry_cycles_0;  // FlowDecision.java:56
  reg [31:0] seen_entry_cycles_1;  // FlowDecision.java:56
  reg [31:0] seen_entry_cycles_2;  // FlowDecision.java:56
  reg [2:0] seen_offered;  // FlowDecision.java:56
  reg seen_worked;  // FlowDecision.java:56
  reg [31:0] seen_measured;  // FlowDecision.java:56
  reg [31:0] seen_best;  // FlowDecision.java:56
  reg [1:0] judged_entry_mode;  // FlowDecision.java:58
  reg [1:0] judged_entry_best;  // FlowDecision.java:58
  reg [2:0] judged_entry_known;  // FlowDecision.java:58
  reg [7:0] judged_entry_age;  // FlowDecision.java:58
  reg [31:0] judged_entry_spent;  // FlowDecision.java:58
  reg [31:0] judged_entry_cycles_0;  // FlowDecision.java:58
  reg [31:0] judged_entry_cycles_1;  // FlowDecision.java:58
  reg [31:0] judged_entry_cycles_2;  // FlowDecision.java:58
  reg [2:0] judged_offered;  // FlowDecision.java:58
  reg judged_worked;  // FlowDecision.java:58
  reg judged_trial;  // FlowDecision.java:58
  reg [31:0] judged_limit;  // FlowDecision.java:58
  reg [32:0] judged_affordable;  // FlowDecision.java:58

  wire worked = |measured;  // FlowDecision.java:64
  wire [2:0] entry_known_or_worked_pick_c = entry_known | (worked ? {entry_mode == 2'd2, entry_mode
      == 2'd1, entry_mode == 2'd0} : 3'd0);  // FlowDecision.java:69
  wire [32:0] sum = {1'b0, entry_spent} + {1'b0, measured};  // FlowDecision.java:80
  reg [31:0] best;  // FlowDecision.java:75
  always @* begin
    case (entry_best)  // FlowDecision.java:75
      2'd0: best = entry_cycles_0;
      2'd1: best = entry_cycles_1;
      default: best = entry_cycles_2;
    endcase
  end
  wire trial = seen_entry_mode != seen_entry_best;  // FlowDecision.java:87
  wire [31:0] best_limit_saving = seen_best >> settings_hysteresis;  // FlowDecision.java:156
  wire [31:0] best_limit = seen_best - (|settings_hysteresis ? best_limit_saving : 32'd0);  // FlowDecision.java:157
  wire pays = seen_worked && seen_measured < best_limit;  // FlowDecision.java:89
  wire [1:0] choice = (trial && pays) ? seen_entry_mode : seen_entry_best;  // FlowDecision.java:90
  wire [31:0] saving = seen_measured >> settings_hysteresis;  // FlowDecision.java:156
  wire [31:0] limit = (trial && !pays) ? best_limit : seen_measured - (|settings_hysteresis ? saving
      : 32'd0);  // FlowDecision.java:91
  wire [32:0] bound = {1'b0, seen_measured} + {1'b0, seen_entry_spent >> settings_share};  // FlowDecision.java:103
  always @(posedge aclk) begin
    seen_entry_mode <= entry_mode;  // FlowDecision.java:57
    seen_entry_best <= entry_best;  // FlowDecision.java:57
    seen_entry_known <= entry_known_or_worked_pick_c;  // FlowDecision.java:57
    seen_entry_age <= entry_age;  // FlowDecision.java:57
    seen_entry_spent <= sum[32] ? 32'hffffffff : sum[31:0];  // FlowDecision.java:57
    seen_entry_cycles_0 <= (worked && entry_mode == 2'd0) ? measured : entry_cycles_0;  // FlowDecision.java:57
    seen_entry_cycles_1 <= (worked && entry_mode == 2'd1) ? measured : entry_cycles_1;  // FlowDecision.java:57
    seen_entry_cycles_2 <= (worked && entry_mode == 2'd2) ? measured : entry_cycles_2;  // FlowDecision.java:57
    seen_offered <= offered;  // FlowDecision.java:57
    seen_worked <= worked;  // FlowDecision.java:57
    seen_measured <= measured;  // FlowDecision.java:57
    seen_best <= best;  // FlowDecision.java:57
    judged_entry_mode <= seen_entry_mode;  // FlowDecision.java:59
    judged_entry_best <= choice;  // FlowDecision.java:59
    judged_entry_known <= seen_entry_known;  // FlowDecision.java:59
    judged_entry_age <= seen_entry_age;  // FlowDecision.java:59
    judged_entry_spent <= seen_entry_spent;  // FlowDecision.java:59
    judged_entry_cycles_0 <= seen_entry_cycles_0;  // FlowDecision.java:59
    judged_entry_cycles_1 <= seen_entry_cycles_1;  // FlowDecision.java:59
    judged_entry_cycles_2 <= seen_entry_cycles_2;  // FlowDecision.java:59
    judged_offered <= seen_offered;  // FlowDecision.java:59
    judged_worked <= seen_worked;  // FlowDecision.java:59
    judged_trial <= trial;  // FlowDecision.java:59
    judged_limit <= limit;  // FlowDecision.java:59
    judged_affordable <= |settings_share ? bound : 33'h1ffffffff;  // FlowDecision.java:59
  end

  wire [2:0] best_1 = {judged_entry_best == 2'd2, judged_entry_best == 2'd1, judged_entry_best ==
      2'd0};  // FlowDecision.java:161
  wire plus = settings_policy == 3'd4 && judged_offered[2];  // FlowDecision.java:145
  wire [2:0] kept = plus ? 3'd6 : 3'd3;  // FlowDecision.java:148
  wire [2:0] others = judged_offered & kept & ~best_1;  // FlowDecision.java:110
  wire [8:0] older = {1'b0, judged_entry_age} + 9'd1;  // FlowDecision.java:111
  wire due = (|settings_period) && older >= {1'b0, settings_period};  // FlowDecision.java:112
  wire judged_entry_or_due_and_judge = judged_entry_cycles_0 < judged_limit || (due &&
      judged_affordable >= {1'b0, judged_entry_cycles_0});  // FlowDecision.java:119
  wire judged_entry_or_due_and_judge_2 = judged_entry_cycles_1 < judged_limit || (due &&
      judged_affordable >= {1'b0, judged_entry_cycles_1});  // FlowDecision.java:119
  wire judged_entry_or_due_and_judge_3 = judged_entry_cycles_2 < judged_limit || (due &&
      judged_affordable >= {1'b0, judged_entry_cycles_2});  // FlowDecision.java:119
  wire [2:0] worth_a_trial = {judged_entry_or_due_and_judge_3, judged_entry_or_due_and_judge_2,
      judged_entry_or_due_and_judge};  // FlowDecision.java:114
  wire retries = settings_policy == 3'd3 || settings_policy == 3'd4;  // PolicySettings.java:35
  wire [2:0] again = (retries && !judged_trial) ? others & worth_a_trial : 3'd0;  // FlowDecision.java:122
  wire [2:0] known = judged_entry_known & ~again;  // FlowDecision.java:123
  wire [2:0] untried = others & ~known;  // FlowDecision.java:124
  localparam [1:0] number = 2'd2;  // FlowDecision.java:166
  wire [1:0] number_1 = untried[1] ? 2'd1 : number;  // FlowDecision.java:168
  wire [1:0] number_2 = untried[0] ? 2'd0 : number_1;  // FlowDecision.java:168
  wire [1:0] mode = |untried ? number_2 : judged_entry_best;  // FlowDecision.java:125
  wire measures = retries || settings_policy == 3'd2;  // FlowDecision.java:130
  wire temporal = settings_policy == 3'd1 && judged_offered[1];  // FlowDecision.java:132
  wire [1:0] fixed = temporal ? 2'd1 : 2'd0;  // FlowDecision.java:133
  wire chooses = measures && judged_worked;  // FlowDecision.java:134
  assign next_mode = chooses ? mode : measures ? judged_entry_mode : fixed;  // FlowDecision.java:60
  assign next_best = measures ? judged_entry_best : fixed;  // FlowDecision.java:60
  assign next_known = measures ? (chooses ? known : judged_entry_known) : judged_entry_known;  // FlowDecision.java:60

  wire [7:0] age = judged_trial ? 8'd0 : &judged_entry_age ? judged_entry_age : judged_entry_age +
      8'd1;  // FlowDecision.java:126
  assign next_age = measures ? (chooses ? age : judged_entry_age) : 8'd0;  // FlowDecision.java:60

  wire [31:0] spent = judged_trial ? 32'd0 : judged_entry_spent;  // FlowDecision.java:127
  assign next_spent = measures ? (chooses ? spent : judged_entry_spent) : 32'd0;  // FlowDecision.java:60
  assign next_cycles_0 = judged_entry_cycles_0;  // FlowDecision.java:60
  assign next_cycles_1 = judged_entry_cycles_1;  // FlowDecision.java:60
  assign next_cycles_2 = judged_entry_cycles_2;  // FlowDecision.java:60

  // Bits that nothing reads.
  wire _unused = &{1'b0, aresetn};
endmodule

`default_nettype wire
