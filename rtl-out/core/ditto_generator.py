#!/usr/bin/env python3
# Ditto 0.1.0, configuration 103717b3b82d52e3. Generated; change the parameters, not this file.
"""FuseSoC generator: runs the Ditto program.

FuseSoC calls it with one YAML file (gapi 1.0) in the directory that the core shall be in, and takes
the core's name from its core file. For two accelerators in one design, give them a modulePrefix each:
it begins the names of their modules and of their cores.
"""

import os
import shlex
import subprocess
import sys

import yaml


def command(request):
    """The call of the program that writes the accelerator into the folder `generated`."""
    parameters = request.get("parameters") or {}
    unknown = set(parameters) - {"preset", "config", "set"}
    if unknown:
        sys.exit("unknown parameters: " + ", ".join(sorted(unknown)))
    call = shlex.split(os.environ.get("DITTO", "ditto")) + ["generate", "-o", "generated"]
    if "preset" in parameters:
        call += ["-p", str(parameters["preset"])]
    if "config" in parameters:
        call += ["-c", os.path.join(request["files_root"], parameters["config"])]
    for key, value in (parameters.get("set") or {}).items():
        call += ["--set", f"{key}={value}"]
    return call


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: ditto_generator.py REQUEST.yml")
    with open(sys.argv[1], encoding="utf-8") as file:
        request = yaml.safe_load(file)
    if str(request.get("gapi")) != "1.0":
        sys.exit("this generator speaks gapi 1.0")
    subprocess.run(command(request), check=True)


if __name__ == "__main__":
    main()
