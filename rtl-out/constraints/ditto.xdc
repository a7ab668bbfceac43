# Ditto 0.1.0, configuration 103717b3b82d52e3. Generated; change the parameters, not this file.
# Clocks of DittoTop for Vivado, for a build of it alone (out of context). In a chip the sources of
# its clocks define them.
create_clock -name aclk -period 10.000 [get_ports aclk]
