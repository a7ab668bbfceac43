package dev.ditto.timing;

/** Is told when an engine begins with a command and when it has done it. */
interface Work {
  void started(Issued command, long now);

  void done(Issued command, long now);
}
