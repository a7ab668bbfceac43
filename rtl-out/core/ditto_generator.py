#!/usr/bin/env python3
# Ditto 0.1.0, configuration 103717b3b82d52e3. Generated; change the parameters, not this file.
"""FuseSoC generator: runs the Ditto program and gives its core the wanted name.

FuseSoC calls it with one YAML file (gapi 1.0) in the directory that the core shall be in.
"""

import os
import re
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
    core = os.path.join("generated", "ditto.core")
    with open(core, encoding="utf-8") as file:
        text = file.read()
    name = request["vlnv"]
    text = re.sub(r'^name: .*$', lambda match: f'name: "{name}"', text, count=1, flags=re.M)
    with open(core, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    main()
