# Runs a script of a tool without the tool: every command that Tcl does not have is printed with its
# arguments, one call a line, and answers "stub".
proc unknown args {
  puts $args
  return stub
}
rename package {}
set script [lindex $argv 0]
set argv {}
source $script
