// Reads files of Verilog's $readmemh: words of so many bytes, the highest first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

// Memory of which only some bytes are known.
struct KnownBytes {
  std::vector<std::uint8_t> value;
  std::vector<bool> known;
};

inline KnownBytes read_hex(const std::string& path, std::size_t bytes, std::size_t word_bytes) {
  KnownBytes memory{std::vector<std::uint8_t>(bytes), std::vector<bool>(bytes)};
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::size_t at = 0;
  for (std::string word; file >> word;) {
    if (word[0] == '@') {
      at = std::stoull(word.substr(1), nullptr, 16) * word_bytes;
      continue;
    }
    if (word.size() != 2 * word_bytes || at + word_bytes > bytes) {
      throw std::runtime_error(path + ": '" + word + "' is not a word of the memory");
    }
    for (std::size_t i = 0; i < word_bytes; i++) {
      const std::string digits = word.substr(2 * (word_bytes - 1 - i), 2);
      if (digits == "xx") continue;
      std::size_t used = 0;
      memory.value[at + i] = static_cast<std::uint8_t>(std::stoul(digits, &used, 16));
      memory.known[at + i] = true;
      if (used != 2) throw std::runtime_error(path + ": '" + word + "' is no number");
    }
    at += word_bytes;
  }
  return memory;
}
