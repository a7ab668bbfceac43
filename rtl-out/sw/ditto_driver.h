/*
 * Driver of a Ditto accelerator, C99. It allocates nothing, keeps no global state, and needs of the C
 * library only <string.h> and <stdint.h>. One device may be used by one thread at a time.
 *
 *   ditto_probe       is there an accelerator of the build that this driver was generated for?
 *   ditto_image_open  reads a memory image and checks all of it
 *   ditto_load        copies it to memory
 *   ditto_run         rings the bell once and waits for the end
 *   ditto_read        the sample, in numbers of 16 bits
 *   ditto_find_fault  the first command that goes wrong, where the build has checksums
 */
#ifndef DITTO_DRIVER_H
#define DITTO_DRIVER_H

#include <stddef.h>
#include <stdint.h>

#include "ditto_params.h"
#include "ditto_regs.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What came of a call. */
typedef enum {
  DITTO_OK = 0,
  DITTO_NOT_FOUND,     /* register ID is not that of a Ditto */
  DITTO_WRONG_VERSION, /* its registers are of another version than this driver knows */
  DITTO_WRONG_BUILD,   /* it was generated from another configuration than this driver */
  DITTO_BAD_IMAGE,     /* not a memory image, or a damaged one; see ditto_image.problem */
  DITTO_WRONG_IMAGE,   /* a sound image, but not for this build; see ditto_image.problem */
  DITTO_BUSY,          /* the accelerator is still at work */
  DITTO_ERROR,         /* the accelerator reports an error; see ditto_last_error */
  DITTO_TIMEOUT,       /* it is still at work after as many polls as were allowed */
  DITTO_MEMORY,        /* a copy function failed */
  DITTO_TOO_SMALL,     /* the array for the sample has too few elements */
  DITTO_FAULTY,        /* a checksum is wrong */
  DITTO_BAD_CHECKSUMS  /* these are not the checksums of this image */
} ditto_result;

/*
 * How to reach the hardware. The base address of the registers is the functions' business.
 *
 * read32, write32    a register by its offset
 * barrier            memory written before is seen by the accelerator before registers written after,
 *                    and memory read after is not older than registers read before; NULL where the
 *                    processor and its caches need none
 * copy_to, copy_from between host memory and an address as the accelerator sees it; 0 when all is well
 * pause              called between two polls: sleep until the interrupt pin may have risen or some time
 *                    has passed, and return 0, or not 0 to give up; NULL polls without pause
 */
typedef struct {
  void *context;
  uint32_t (*read32)(void *context, uint32_t offset);
  void (*write32)(void *context, uint32_t offset, uint32_t value);
  void (*barrier)(void *context);
  int (*copy_to)(void *context, uint64_t address, const void *from, size_t bytes);
  int (*copy_from)(void *context, uint64_t address, void *to, size_t bytes);
  int (*pause)(void *context);
} ditto_bus;

/* A memory image, checked. It refers to the file's bytes, which must stay where and as they are. */
typedef struct {
  const uint8_t *file;
  size_t file_bytes;
  int sound;           /* whether ditto_image_open found nothing wrong */
  const char *problem; /* what it found, or why ditto_load refused a sound image; else NULL */
  uint64_t configuration;
  uint64_t base;  /* memory that the run uses beside the ring */
  uint64_t bytes; /* of it */
  uint64_t ring_base;
  uint32_t ring_size; /* commands that the ring has room for */
  uint32_t tail;      /* commands of the run */
  uint32_t flow;
  uint32_t steps;
  uint64_t sample; /* address */
  uint64_t sample_bytes;
  uint32_t height;
  uint32_t width;
  uint32_t channels;
  uint32_t regions;
  uint64_t scale;      /* a double's bits: what a number is to be multiplied by */
  size_t map_at;       /* in the file */
  size_t regions_at;
} ditto_image;

/* The first error since the last reset; code has one bit of register ERR_CODE, or none. */
typedef struct {
  uint32_t code;
  uint32_t address;
  uint32_t info;
} ditto_error;

/* The performance counters. */
typedef enum {
#define DITTO_COUNTER_NAME(name, key, text) DITTO_COUNTER_##name,
  DITTO_COUNTERS(DITTO_COUNTER_NAME)
#undef DITTO_COUNTER_NAME
      DITTO_COUNTER_COUNT
} ditto_counter;

/* Whether there is an accelerator of this very build. */
ditto_result ditto_probe(const ditto_bus *bus);

/*
 * Reads a file that anybody may have written. On DITTO_OK all that it names lies in its memory
 * base .. base + bytes and its ring, also what its commands load and store; what they compute is not looked
 * at: a run may give any sample, end with an error, or stand still until the watchdog ends it.
 */
ditto_result ditto_image_open(ditto_image *image, const void *file, size_t bytes);

/*
 * Copies an image to memory; in a build with checksums the rest of its memory is set to zero. The memory
 * base .. base + bytes and ring_base .. ring_base + DITTO_COMMAND_BYTES * ring_size must be the
 * accelerator's until the sample is read. A run changes it: load the image again before every run.
 */
ditto_result ditto_load(const ditto_bus *bus, ditto_image *image);

/*
 * Starts the run of a loaded image and does not wait: resets, sets up the ring, clears the counters,
 * enables the interrupt pin, rings the bell.
 *
 * watchdog  cycles without any progress that are an error; 0: any number
 * polls     of the reset, as for ditto_wait
 */
ditto_result ditto_start(
    const ditto_bus *bus, const ditto_image *image, uint32_t watchdog, uint64_t polls);

/*
 * Waits for the end of a run, polling INTR_STATE at most so many times, and takes the counters' snapshot.
 * After DITTO_TIMEOUT one may wait again; after DITTO_ERROR the image must be loaded again.
 */
ditto_result ditto_wait(const ditto_bus *bus, uint64_t polls);

/* ditto_start and ditto_wait. */
ditto_result ditto_run(
    const ditto_bus *bus, const ditto_image *image, uint32_t watchdog, uint64_t polls);

/* Elements of the sample: height * width * channels. */
size_t ditto_sample_elements(const ditto_image *image);

/*
 * The sample [height][width][channels] after a run; a value is a number times ditto_scale. A value of
 * -1 is black and 1 is white.
 */
ditto_result ditto_read(
    const ditto_bus *bus, const ditto_image *image, int16_t *numbers, size_t elements);

/* What a number of the sample is to be multiplied by. */
double ditto_scale(const ditto_image *image);

/* Copies all counters at one moment, for ditto_count. */
void ditto_snapshot(const ditto_bus *bus);

/* A counter as of the last snapshot. */
uint64_t ditto_count(const ditto_bus *bus, ditto_counter counter);

/* A counter's name. */
const char *ditto_counter_text(ditto_counter counter);

#ifdef DITTO_BOUNDARIES
/* Where data pass from unit to unit, in the order of their flow. */
typedef enum {
#define DITTO_BOUNDARY_NAME(name, key, text) DITTO_BOUNDARY_##name,
  DITTO_BOUNDARIES(DITTO_BOUNDARY_NAME)
#undef DITTO_BOUNDARY_NAME
      DITTO_BOUNDARY_COUNT
} ditto_boundary;

/* The first command after which checksums are wrong. */
typedef struct {
  uint32_t command; /* its place in the ring */
  uint32_t wrong;   /* a bit for each ditto_boundary, by its number; none: the accelerator reports an error */
} ditto_fault;

/* A boundary's name. */
const char *ditto_boundary_text(ditto_boundary boundary);

/* The checksum of all that has passed a boundary since the last start. */
uint32_t ditto_checksum(const ditto_bus *bus, ditto_boundary boundary);

/* Loads an image, runs its first commands, and waits until they are through. */
ditto_result ditto_run_part(
    const ditto_bus *bus, ditto_image *image, uint32_t commands, uint32_t watchdog, uint64_t polls);

/*
 * Finds the first command after which a checksum is not what it must be, from about twenty runs, each up to
 * another command and at full speed. DITTO_OK: all are right; DITTO_FAULTY: see fault.
 *
 * checksums, bytes  what "ditto compile" has written beside the image, as run.checksums
 */
ditto_result ditto_find_fault(
    const ditto_bus *bus, ditto_image *image, const void *checksums, size_t bytes, uint32_t watchdog,
    uint64_t polls, ditto_fault *fault);
#endif

/* What went wrong in the accelerator. */
ditto_error ditto_last_error(const ditto_bus *bus);

/* The same in words. */
const char *ditto_error_text(uint32_t code);

/* What came of a call in words. */
const char *ditto_result_text(ditto_result result);

/* Lets the commands that are being executed come to their end and drops all others. */
ditto_result ditto_abort(const ditto_bus *bus, uint64_t polls);

/*
 * Brings the accelerator to rest, whatever it was doing, and forgets commands, interrupts and errors.
 * Rest comes when memory has answered every burst that is open. DITTO_TIMEOUT: it has not yet; where it
 * never will, only the reset pin helps, together with a reset of what lies between here and memory.
 */
ditto_result ditto_reset(const ditto_bus *bus, uint64_t polls);

#ifdef __cplusplus
}
#endif
#endif
