#include "ditto_driver.h"

#include <string.h>

#define INTERRUPTS \
  (DITTO_INTR_STATE_DONE_MASK | DITTO_INTR_STATE_ERROR_MASK | DITTO_INTR_STATE_WATCHDOG_MASK)
#define MOST_31 UINT64_C(0x7fffffff)
#define MOST_63 UINT64_C(0x7fffffffffffffff)
#define REGION_HEADER 16u

static uint32_t get(const ditto_bus *bus, uint32_t offset) {
  return bus->read32(bus->context, offset);
}

static void set(const ditto_bus *bus, uint32_t offset, uint32_t value) {
  bus->write32(bus->context, offset, value);
}

static void barrier(const ditto_bus *bus) {
  if (bus->barrier != NULL) {
    bus->barrier(bus->context);
  }
}

static uint32_t field(uint32_t value, uint32_t mask, unsigned shift) {
  return (value & mask) >> shift;
}

ditto_result ditto_probe(const ditto_bus *bus) {
  uint32_t version;
  if (get(bus, DITTO_ID_REG_OFFSET) != DITTO_ID_REG_RESET) {
    return DITTO_NOT_FOUND;
  }
  version = get(bus, DITTO_VERSION_REG_OFFSET);
  if (field(version, DITTO_VERSION_MAJOR_MASK, DITTO_VERSION_MAJOR_SHIFT) !=
          field(DITTO_VERSION_REG_RESET, DITTO_VERSION_MAJOR_MASK, DITTO_VERSION_MAJOR_SHIFT) ||
      field(version, DITTO_VERSION_MINOR_MASK, DITTO_VERSION_MINOR_SHIFT) <
          field(DITTO_VERSION_REG_RESET, DITTO_VERSION_MINOR_MASK, DITTO_VERSION_MINOR_SHIFT) ||
      (get(bus, DITTO_CAP11_REG_OFFSET) & ~DITTO_CAP11_REG_RESET) != 0) {
    return DITTO_WRONG_VERSION;
  }
  if (get(bus, DITTO_CFG_HASH_LO_REG_OFFSET) != DITTO_CFG_HASH_LO_REG_RESET ||
      get(bus, DITTO_CFG_HASH_HI_REG_OFFSET) != DITTO_CFG_HASH_HI_REG_RESET) {
    return DITTO_WRONG_BUILD;
  }
  return DITTO_OK;
}

/* Images: numbers are little-endian, wherever they lie. */

static uint32_t le32(const uint8_t *at) {
  return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static uint64_t le64(const uint8_t *at) {
  return (uint64_t)le32(at) | (uint64_t)le32(at + 4) << 32;
}

static ditto_result bad(ditto_image *image, const char *problem) {
  image->problem = problem;
  return DITTO_BAD_IMAGE;
}

/* Bytes from at on that fill a part up to a multiple of eight: how many, or -1 if not zeros. */
static int padding(const ditto_image *image, size_t at, uint64_t length) {
  int count = (int)((8 - (length & 7)) & 7);
  int i;
  if ((size_t)count > image->file_bytes - at) {
    return -1;
  }
  for (i = 0; i < count; i++) {
    if (image->file[at + (size_t)i] != 0) {
      return -1;
    }
  }
  return count;
}

static ditto_result check_header(ditto_image *image) {
  const uint8_t *file = image->file;
  uint64_t ring_bytes;
  if (image->file_bytes < DITTO_IMAGE_HEADER_SIZE) {
    return bad(image, "the file is shorter than the header");
  }
  if (le64(file + DITTO_IMAGE_MAGIC_AT) != DITTO_IMAGE_MAGIC ||
      le32(file + DITTO_IMAGE_VERSION_AT) != DITTO_IMAGE_VERSION ||
      le32(file + DITTO_IMAGE_HEADER_BYTES_AT) != DITTO_IMAGE_HEADER_SIZE) {
    return bad(image, "not a memory image of this version");
  }
  image->configuration = le64(file + DITTO_IMAGE_CONFIGURATION_AT);
  image->base = le64(file + DITTO_IMAGE_BASE_AT);
  image->bytes = le64(file + DITTO_IMAGE_BYTES_AT);
  image->ring_base = le64(file + DITTO_IMAGE_RING_BASE_AT);
  image->ring_size = le32(file + DITTO_IMAGE_RING_SIZE_AT);
  image->tail = le32(file + DITTO_IMAGE_TAIL_AT);
  image->flow = le32(file + DITTO_IMAGE_FLOW_AT);
  image->steps = le32(file + DITTO_IMAGE_STEPS_AT);
  image->sample = le64(file + DITTO_IMAGE_SAMPLE_AT);
  image->sample_bytes = le64(file + DITTO_IMAGE_SAMPLE_BYTES_AT);
  image->height = le32(file + DITTO_IMAGE_HEIGHT_AT);
  image->width = le32(file + DITTO_IMAGE_WIDTH_AT);
  image->channels = le32(file + DITTO_IMAGE_CHANNELS_AT);
  image->regions = le32(file + DITTO_IMAGE_REGIONS_AT);
  image->scale = le64(file + DITTO_IMAGE_SCALE_AT);

  if (image->base > MOST_63 || image->bytes == 0 || image->bytes > MOST_63 - image->base) {
    return bad(image, "base, bytes: no memory");
  }
  if (image->ring_size == 0 || image->ring_size > MOST_31 ||
      (image->ring_size & (image->ring_size - 1)) != 0) {
    return bad(image, "ring_size: not a power of two");
  }
  if (image->tail == 0 || image->tail >= image->ring_size) {
    return bad(image, "tail: not within the ring");
  }
  ring_bytes = (uint64_t)image->ring_size * DITTO_COMMAND_BYTES;
  if (image->ring_base % DITTO_RING_ALIGNMENT != 0 || image->ring_base > MOST_63 ||
      ring_bytes > MOST_63 - image->ring_base) {
    return bad(image, "ring_base: no place for a ring");
  }
  if (image->ring_base < image->base + image->bytes &&
      image->base < image->ring_base + ring_bytes) {
    return bad(image, "ring_base: the ring overlaps the memory of the run");
  }
  if (image->steps == 0 || image->steps > MOST_31) {
    return bad(image, "steps: there are none");
  }
  if (image->sample_bytes == 0 || image->sample_bytes > image->bytes ||
      image->sample < image->base ||
      image->sample - image->base > image->bytes - image->sample_bytes) {
    return bad(image, "sample: not in the memory of the run");
  }
  if (image->scale == 0 || image->scale >= UINT64_C(0x7ff0000000000000)) {
    return bad(image, "scale: not a positive number");
  }
  return DITTO_OK;
}

static ditto_result check_map(ditto_image *image) {
  uint64_t most = (image->file_bytes - DITTO_IMAGE_HEADER_SIZE) / 4;
  uint64_t pixels = (uint64_t)image->height * image->width;
  uint64_t elements;
  uint64_t i;
  size_t end;
  int filled;
  if (image->height > MOST_31 || image->width > MOST_31 || image->channels > MOST_31 ||
      pixels > most) {
    return bad(image, "height, width, channels: the sample map does not fit the file");
  }
  /* Both factors are below 2^31: the map lies in memory. */
  elements = pixels > MOST_31 ? most + 1 : pixels * image->channels;
  if (elements == 0 || elements > most) {
    return bad(image, "height, width, channels: the sample map does not fit the file");
  }
  image->map_at = DITTO_IMAGE_HEADER_SIZE;
  end = image->map_at + (size_t)elements * 4;
  for (i = 0; i < elements; i++) {
    uint32_t offset = le32(image->file + image->map_at + (size_t)i * 4);
    if (offset > MOST_31 || image->sample_bytes < 2 || offset > image->sample_bytes - 2) {
      return bad(image, "sample map: an offset is not in the sample");
    }
  }
  filled = padding(image, end, elements * 4);
  if (filled < 0) {
    return bad(image, "sample map: not filled up with zeros");
  }
  image->regions_at = end + (size_t)filled;
  return DITTO_OK;
}

/*
 * Whether a LOAD or STORE has a piece, and all of them lie in the memory of the run. The sums are of bytes
 * before and after the first piece, so that nothing overflows.
 */
static int stays_inside(const ditto_image *image, const uint8_t *command) {
  uint64_t address = le64(command + DITTO_TRANSFER_ADDRESS_AT);
  uint64_t runs = le32(command + DITTO_TRANSFER_RUNS_AT);
  uint64_t run_bytes = le32(command + DITTO_TRANSFER_RUN_BYTES_AT);
  uint32_t stride = le32(command + DITTO_TRANSFER_STRIDE_AT); /* two's complement */
  uint64_t before = address - image->base;
  if (runs == 0 || address < image->base || before > image->bytes ||
      run_bytes > image->bytes - before) {
    return 0;
  }
  if (stride >> 31 != 0) {
    return (runs - 1) * (UINT32_C(0) - stride) <= before;
  }
  return (runs - 1) * stride <= image->bytes - before - run_bytes;
}

/* The accelerator refuses all other illegal commands; where a legal one reaches is ours to check. */
static ditto_result check_ring(ditto_image *image, const uint8_t *commands) {
  uint32_t i;
  for (i = 0; i < image->tail; i++) {
    const uint8_t *command = commands + (size_t)i * DITTO_COMMAND_BYTES;
    if (command[0] >= DITTO_OPCODES) {
      return bad(image, "ring: an opcode that there is not");
    }
    if ((command[0] == DITTO_OPCODE_LOAD || command[0] == DITTO_OPCODE_STORE) &&
        !stays_inside(image, command)) {
      return bad(image, "ring: a LOAD or STORE reaches beyond the memory of the run");
    }
  }
  return DITTO_OK;
}

static ditto_result check_regions(ditto_image *image) {
  size_t at = image->regions_at;
  uint64_t last = 0;
  uint32_t i;
  int ring = 0;
  if (image->regions > MOST_31) {
    return bad(image, "regions: too many");
  }
  for (i = 0; i < image->regions; i++) {
    uint64_t address;
    uint64_t length;
    int filled;
    if (image->file_bytes - at < REGION_HEADER) {
      return bad(image, "a region goes beyond the end of the file");
    }
    address = le64(image->file + at);
    length = le64(image->file + at + 8);
    at += REGION_HEADER;
    if (length > image->file_bytes - at) {
      return bad(image, "a region goes beyond the end of the file");
    }
    if (address < last) {
      return bad(image, "a region begins before the end of the one before");
    }
    if (address == image->ring_base) {
      if (length != (uint64_t)image->tail * DITTO_COMMAND_BYTES) {
        return bad(image, "the region of the ring does not have the commands of the run");
      }
      if (check_ring(image, image->file + at) != DITTO_OK) {
        return DITTO_BAD_IMAGE;
      }
      ring = 1;
    } else if (
        address < image->base || length > image->bytes ||
        address - image->base > image->bytes - length) {
      return bad(image, "a region is not in the memory of the run");
    }
    last = address + length;
    at += (size_t)length;
    filled = padding(image, at, length);
    if (filled < 0) {
      return bad(image, "a region is not filled up with zeros");
    }
    at += (size_t)filled;
  }
  if (!ring) {
    return bad(image, "no region has the commands");
  }
  if (at != image->file_bytes) {
    return bad(image, "there are bytes after the last region");
  }
  return DITTO_OK;
}

ditto_result ditto_image_open(ditto_image *image, const void *file, size_t bytes) {
  ditto_result result;
  memset(image, 0, sizeof *image);
  image->file = (const uint8_t *)file;
  image->file_bytes = bytes;
  result = check_header(image);
  if (result == DITTO_OK) {
    result = check_map(image);
  }
  if (result == DITTO_OK) {
    result = check_regions(image);
  }
  image->sound = result == DITTO_OK;
  return result;
}

static int reaches(uint64_t last, unsigned bits) {
  return bits >= 64 || last >> bits == 0;
}

/* Why a sound image is not for this build, or NULL. */
static const char *misfit(const ditto_image *image) {
  uint64_t hash = (uint64_t)DITTO_CFG_HASH_HI_REG_RESET << 32 | DITTO_CFG_HASH_LO_REG_RESET;
  uint64_t ring_end = image->ring_base + (uint64_t)image->ring_size * DITTO_COMMAND_BYTES;
  if (image->configuration != hash) {
    return "configuration: the image is for another build";
  }
  if (!reaches(image->base + image->bytes - 1, DITTO_PARAM_AXI_ADDRESS_BITS) ||
      !reaches(ring_end - 1, DITTO_PARAM_AXI_ADDRESS_BITS)) {
    return "base, ring_base: beyond the address bits of this build";
  }
  if ((image->ring_size & ~DITTO_RING_SIZE_VALUE_MASK) != 0) {
    return "ring_size: more than register RING_SIZE can hold";
  }
  if ((image->flow & ~DITTO_FLOW_REG_WRITABLE) != 0) {
    return "flow: bits that register FLOW does not have";
  }
  return NULL;
}

static ditto_result usable(const ditto_image *image) {
  if (!image->sound) {
    return DITTO_BAD_IMAGE;
  }
  return misfit(image) == NULL ? DITTO_OK : DITTO_WRONG_IMAGE;
}

static int busy(const ditto_bus *bus) {
  return (get(bus, DITTO_STATUS_REG_OFFSET) & DITTO_STATUS_BUSY_MASK) != 0;
}

#ifdef DITTO_BOUNDARIES
/* Checksums count padding, too, which no run writes. */
static ditto_result clear_memory(const ditto_bus *bus, const ditto_image *image) {
  static const uint8_t zeros[1024];
  uint64_t done = 0;
  while (done < image->bytes) {
    uint64_t left = image->bytes - done;
    size_t piece = left < sizeof zeros ? (size_t)left : sizeof zeros;
    if (bus->copy_to(bus->context, image->base + done, zeros, piece) != 0) {
      return DITTO_MEMORY;
    }
    done += piece;
  }
  return DITTO_OK;
}
#endif

ditto_result ditto_load(const ditto_bus *bus, ditto_image *image) {
  size_t at = image->regions_at;
  uint32_t i;
  ditto_result result = usable(image);
  if (image->sound) {
    image->problem = misfit(image);
  }
  if (result != DITTO_OK) {
    return result;
  }
  if (busy(bus)) {
    return DITTO_BUSY;
  }
#ifdef DITTO_BOUNDARIES
  result = clear_memory(bus, image);
  if (result != DITTO_OK) {
    return result;
  }
#endif
  for (i = 0; i < image->regions; i++) {
    uint64_t address = le64(image->file + at);
    size_t length = (size_t)le64(image->file + at + 8);
    at += REGION_HEADER;
    if (length != 0 && bus->copy_to(bus->context, address, image->file + at, length) != 0) {
      return DITTO_MEMORY;
    }
    at += (length + 7) & ~(size_t)7;
  }
  barrier(bus);
  return DITTO_OK;
}

static int gives_up(const ditto_bus *bus) {
  return bus->pause != NULL && bus->pause(bus->context) != 0;
}

static ditto_result await_rest(const ditto_bus *bus, uint64_t polls) {
  while (busy(bus)) {
    if (polls == 0 || gives_up(bus)) {
      return DITTO_TIMEOUT;
    }
    polls--;
  }
  return DITTO_OK;
}

ditto_result ditto_abort(const ditto_bus *bus, uint64_t polls) {
  set(bus, DITTO_CTRL_REG_OFFSET, DITTO_CTRL_ABORT_MASK);
  return await_rest(bus, polls);
}

ditto_result ditto_reset(const ditto_bus *bus, uint64_t polls) {
  set(bus, DITTO_CTRL_REG_OFFSET, DITTO_CTRL_SOFT_RESET_MASK);
  return await_rest(bus, polls);
}

static ditto_result start(
    const ditto_bus *bus, const ditto_image *image, uint32_t tail, uint32_t watchdog, uint64_t polls) {
  ditto_result result = usable(image);
  if (result != DITTO_OK) {
    return result;
  }
  if (busy(bus)) {
    return DITTO_BUSY;
  }
  result = ditto_reset(bus, polls);
  if (result != DITTO_OK) {
    return result;
  }
  set(bus, DITTO_RING_BASE_LO_REG_OFFSET, (uint32_t)image->ring_base);
  set(bus, DITTO_RING_BASE_HI_REG_OFFSET, (uint32_t)(image->ring_base >> 32));
  set(bus, DITTO_RING_SIZE_REG_OFFSET, image->ring_size);
  set(bus, DITTO_FLOW_REG_OFFSET, image->flow);
  set(bus, DITTO_WATCHDOG_REG_OFFSET, watchdog);
  set(bus, DITTO_INTR_ENABLE_REG_OFFSET, INTERRUPTS);
  set(bus, DITTO_CTRL_REG_OFFSET, DITTO_CTRL_CNT_CLEAR_MASK);
  (void)get(bus, DITTO_COUNTERS_OFFSET); /* answered when all counters are clear */
  set(bus, DITTO_CTRL_REG_OFFSET, DITTO_CTRL_START_MASK);
  barrier(bus);
  set(bus, DITTO_TAIL_REG_OFFSET, tail); /* the bell */
  return DITTO_OK;
}

ditto_result ditto_start(
    const ditto_bus *bus, const ditto_image *image, uint32_t watchdog, uint64_t polls) {
  return start(bus, image, image->tail, watchdog, polls);
}

ditto_result ditto_wait(const ditto_bus *bus, uint64_t polls) {
  uint32_t raised;
  for (;;) {
    raised = get(bus, DITTO_INTR_STATE_REG_OFFSET) & INTERRUPTS;
    if (raised != 0) {
      break;
    }
    if (polls == 0 || gives_up(bus)) {
      return DITTO_TIMEOUT;
    }
    polls--;
  }
  set(bus, DITTO_INTR_STATE_REG_OFFSET, raised);
  ditto_snapshot(bus);
  barrier(bus);
  return raised == DITTO_INTR_STATE_DONE_MASK ? DITTO_OK : DITTO_ERROR;
}

ditto_result ditto_run(
    const ditto_bus *bus, const ditto_image *image, uint32_t watchdog, uint64_t polls) {
  ditto_result result = ditto_start(bus, image, watchdog, polls);
  return result == DITTO_OK ? ditto_wait(bus, polls) : result;
}

size_t ditto_sample_elements(const ditto_image *image) {
  return (size_t)image->height * image->width * image->channels;
}

ditto_result ditto_read(
    const ditto_bus *bus, const ditto_image *image, int16_t *numbers, size_t elements) {
  const uint8_t *map = image->file + image->map_at;
  size_t count = ditto_sample_elements(image);
  size_t i = 0;
  ditto_result result = usable(image);
  if (result != DITTO_OK) {
    return result;
  }
  if (elements < count) {
    return DITTO_TOO_SMALL;
  }
  /* Neighbours in memory are copied together. */
  while (i < count) {
    uint64_t offset = le32(map + 4 * i);
    size_t run = 1;
    while (i + run < count && le32(map + 4 * (i + run)) == offset + 2 * run) {
      run++;
    }
    if (bus->copy_from(bus->context, image->sample + offset, numbers + i, 2 * run) != 0) {
      return DITTO_MEMORY;
    }
    i += run;
  }
  /* From little-endian to the processor's order. */
  for (i = 0; i < count; i++) {
    uint8_t bytes[2];
    uint16_t number;
    memcpy(bytes, numbers + i, sizeof bytes);
    number = (uint16_t)(bytes[0] | bytes[1] << 8);
    memcpy(numbers + i, &number, sizeof number);
  }
  return DITTO_OK;
}

double ditto_scale(const ditto_image *image) {
  double scale;
  memcpy(&scale, &image->scale, sizeof scale);
  return scale;
}

void ditto_snapshot(const ditto_bus *bus) {
  set(bus, DITTO_CTRL_REG_OFFSET, DITTO_CTRL_CNT_SNAPSHOT_MASK);
}

uint64_t ditto_count(const ditto_bus *bus, ditto_counter counter) {
  uint32_t low = DITTO_COUNTERS_OFFSET + 8u * (uint32_t)counter;
  uint64_t value = get(bus, low);
  return value | (uint64_t)get(bus, low + 4) << 32;
}

const char *ditto_counter_text(ditto_counter counter) {
  switch (counter) {
#define DITTO_COUNTER_CASE(name, key, text) \
  case DITTO_COUNTER_##name:                \
    return key;
    DITTO_COUNTERS(DITTO_COUNTER_CASE)
#undef DITTO_COUNTER_CASE
    default:
      return "no counter";
  }
}

#ifdef DITTO_BOUNDARIES
const char *ditto_boundary_text(ditto_boundary boundary) {
  switch (boundary) {
#define DITTO_BOUNDARY_CASE(name, key, text) \
  case DITTO_BOUNDARY_##name:                \
    return key;
    DITTO_BOUNDARIES(DITTO_BOUNDARY_CASE)
#undef DITTO_BOUNDARY_CASE
    default:
      return "no boundary";
  }
}

uint32_t ditto_checksum(const ditto_bus *bus, ditto_boundary boundary) {
  return get(bus, DITTO_CHECKSUMS_OFFSET + 4u * (uint32_t)boundary);
}

ditto_result ditto_run_part(
    const ditto_bus *bus, ditto_image *image, uint32_t commands, uint32_t watchdog, uint64_t polls) {
  ditto_result result = ditto_load(bus, image);
  if (result == DITTO_OK) {
    result = start(bus, image, commands, watchdog, polls);
  }
  if (result == DITTO_OK) {
    result = await_rest(bus, polls);
  }
  if (result == DITTO_OK && get(bus, DITTO_ERR_CODE_REG_OFFSET) != 0) {
    result = DITTO_ERROR;
  }
  return result;
}

/* A bit for each checksum that is wrong after the first commands; golden has those of all numbers of commands. */
static uint32_t wrong_checksums(const ditto_bus *bus, const uint8_t *golden, uint32_t commands) {
  const uint8_t *at = golden + (size_t)commands * DITTO_BOUNDARY_COUNT * 4;
  uint32_t wrong = 0;
  unsigned i;
  for (i = 0; i < DITTO_BOUNDARY_COUNT; i++) {
    if (ditto_checksum(bus, (ditto_boundary)i) != le32(at + 4 * i)) {
      wrong |= UINT32_C(1) << i;
    }
  }
  return wrong;
}

ditto_result ditto_find_fault(
    const ditto_bus *bus, ditto_image *image, const void *checksums, size_t bytes, uint32_t watchdog,
    uint64_t polls, ditto_fault *fault) {
  uint32_t right = 0;
  uint32_t next = image->tail; /* commands of the next run */
  if (!image->sound) {
    return DITTO_BAD_IMAGE;
  }
  if (bytes != ((size_t)image->tail + 1) * DITTO_BOUNDARY_COUNT * 4) {
    return DITTO_BAD_CHECKSUMS;
  }
  fault->command = image->tail;
  fault->wrong = 0;
  /* A run of right commands goes well; one of command + 1 does not. */
  do {
    ditto_result result = ditto_run_part(bus, image, next, watchdog, polls);
    uint32_t found = 0;
    if (result == DITTO_OK) {
      found = wrong_checksums(bus, (const uint8_t *)checksums, next);
    } else if (result != DITTO_ERROR) {
      return result;
    }
    if (result == DITTO_OK && found == 0) {
      right = next;
    } else {
      fault->command = next - 1;
      fault->wrong = found;
    }
    next = right + (fault->command - right + 1) / 2;
  } while (right < fault->command);
  return right == image->tail ? DITTO_OK : DITTO_FAULTY;
}
#endif

ditto_error ditto_last_error(const ditto_bus *bus) {
  ditto_error error;
  error.code = get(bus, DITTO_ERR_CODE_REG_OFFSET);
  error.address = get(bus, DITTO_ERR_ADDR_REG_OFFSET);
  error.info = get(bus, DITTO_ERR_INFO_REG_OFFSET);
  return error;
}

const char *ditto_error_text(uint32_t code) {
#define DITTO_ERROR_TEXT(name, key, text)        \
  if ((code & DITTO_ERR_CODE_##name##_MASK) != 0) { \
    return key ": " text;                        \
  }
  DITTO_ERRORS(DITTO_ERROR_TEXT)
#undef DITTO_ERROR_TEXT
  return "no error";
}

const char *ditto_result_text(ditto_result result) {
  switch (result) {
    case DITTO_OK:
      return "good";
    case DITTO_NOT_FOUND:
      return "there is no Ditto at this address";
    case DITTO_WRONG_VERSION:
      return "its registers are of another version than this driver";
    case DITTO_WRONG_BUILD:
      return "the accelerator is of another configuration than this driver; take the driver that was "
             "generated with it";
    case DITTO_BAD_IMAGE:
      return "not a memory image, or a damaged one";
    case DITTO_WRONG_IMAGE:
      return "the memory image is not for this build";
    case DITTO_BUSY:
      return "the accelerator is at work";
    case DITTO_ERROR:
      return "the accelerator reports an error";
    case DITTO_TIMEOUT:
      return "the accelerator is still at work after the time allowed";
    case DITTO_MEMORY:
      return "memory could not be copied";
    case DITTO_TOO_SMALL:
      return "the array is too small for the sample";
    case DITTO_FAULTY:
      return "a checksum is wrong";
    case DITTO_BAD_CHECKSUMS:
      return "the checksums are not those of this image";
    default:
      return "unknown result";
  }
}
