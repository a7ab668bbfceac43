// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.CommandSequencer

`resetall
`timescale 1ns / 1ps
`default_nettype none

module CommandSequencer (  // CommandSequencer.java:93
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        valid,  // CommandSequencer.java:31
  input  wire [7:0]  opcode,  // CommandSequencer.java:34
  output wire        flow_valid,  // CommandSequencer.java:37
  output wire [11:0] flow_layer,  // CommandSequencer.java:37
  output wire [2:0]  flow_modes,  // CommandSequencer.java:37
  input  wire [11:0] layer,  // CommandSequencer.java:40
  input  wire [2:0]  modes,  // CommandSequencer.java:43
  input  wire        first,  // CommandSequencer.java:46
  input  wire [1:0]  mode,  // CommandSequencer.java:49
  input  wire        flow_ready,  // CommandSequencer.java:52
  output wire        step_valid,  // CommandSequencer.java:55
  input  wire        step_ready,  // CommandSequencer.java:55
  output wire        step_data,  // CommandSequencer.java:55
  output wire        checks,  // CommandSequencer.java:58
  input  wire        wrong,  // CommandSequencer.java:61
  output wire        hands_over,  // CommandSequencer.java:64
  output wire        skips,  // CommandSequencer.java:67
  input  wire        queued,  // CommandSequencer.java:70
  input  wire        idle,  // CommandSequencer.java:73
  output wire        wants,  // CommandSequencer.java:76
  input  wire        granted,  // CommandSequencer.java:79
  output wire        gives,  // CommandSequencer.java:82
  input  wire        signalled,  // CommandSequencer.java:85
  output wire        finished,  // CommandSequencer.java:88
  input  wire        resting  // CommandSequencer.java:91
);

  reg [2:0] phase;  // CommandSequencer.java:94
  reg skipping;  // CommandSequencer.java:97

  wire looks = phase == 3'd0 && valid && flow_ready;  // CommandSequencer.java:95
  assign flow_valid = looks;  // CommandSequencer.java:96
  assign flow_layer = layer;  // CommandSequencer.java:96
  assign flow_modes = modes;  // CommandSequencer.java:96

  wire [2:0] modes_shr_mode = modes >> mode;  // CommandSequencer.java:98
  always @(posedge aclk) begin
    if (phase == 3'd1) begin  // CommandSequencer.java:98
      skipping <= (|modes) && !modes_shr_mode[0];  // CommandSequencer.java:98
    end
  end

  wire own = opcode == 8'd0 || opcode == 8'd1 || opcode == 8'd7;  // CommandSequencer.java:101
  wire drains = (opcode == 8'd1 || opcode == 8'd7) && !skipping;  // CommandSequencer.java:107
  always @(posedge aclk) begin
    if (!aresetn) begin
      phase <= 3'd0;  // CommandSequencer.java:94
    end else begin
      case (phase)  // CommandSequencer.java:108
        3'd0: begin  // TAKE
          if (looks) begin  // CommandSequencer.java:111
            phase <= 3'd1;  // CommandSequencer.java:111
          end
        end
        3'd1: begin  // CHECK
          phase <= 3'd2;  // CommandSequencer.java:114
          if (own) begin  // CommandSequencer.java:115
            phase <= 3'd3;  // CommandSequencer.java:115
          end
          if (wrong) begin  // CommandSequencer.java:116
            phase <= 3'd0;  // CommandSequencer.java:116
          end
        end
        3'd2: begin  // HAND_OVER
          if (queued) begin  // CommandSequencer.java:118
            phase <= 3'd0;  // CommandSequencer.java:118
          end
        end
        3'd3: begin  // START
          if (granted) begin  // CommandSequencer.java:121
            phase <= 3'd6;  // CommandSequencer.java:124
            if (drains) begin  // CommandSequencer.java:125
              phase <= 3'd4;  // CommandSequencer.java:125
            end
          end
        end
        3'd4: begin  // DRAIN
          if (idle) begin  // CommandSequencer.java:129
            phase <= 3'd6;  // CommandSequencer.java:132
            if (opcode == 8'd7) begin  // CommandSequencer.java:133
              phase <= 3'd5;  // CommandSequencer.java:133
            end
          end
        end
        3'd5: begin  // STEP
          if (step_ready) begin  // CommandSequencer.java:135
            phase <= 3'd6;  // CommandSequencer.java:135
          end
        end
        default: begin  // SIGNAL
          if (signalled) begin  // CommandSequencer.java:136
            phase <= 3'd0;  // CommandSequencer.java:136
          end
        end
      endcase
      if (resting) begin  // CommandSequencer.java:138
        phase <= 3'd0;  // CommandSequencer.java:138
      end
    end
  end

  assign checks = phase == 3'd1;  // CommandSequencer.java:140
  assign hands_over = phase == 3'd2;  // CommandSequencer.java:141
  assign skips = skipping;  // CommandSequencer.java:142
  assign wants = phase == 3'd3;  // CommandSequencer.java:143
  assign step_valid = phase == 3'd5;  // CommandSequencer.java:144
  assign step_data = first;  // CommandSequencer.java:144
  assign gives = phase == 3'd6;  // CommandSequencer.java:145
  assign finished = signalled && opcode == 8'd1 && !skipping;  // CommandSequencer.java:146

  // Bits that nothing reads.
  wire _unused = &{1'b0, modes_shr_mode[2:1]};
endmodule

`default_nettype wire
