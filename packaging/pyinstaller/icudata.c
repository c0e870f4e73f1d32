/* An empty table of contents in the form of ICU's common data ("ToCP"), in place of 30 MB of locale data:
   Qt asks ICU for collation and old code pages only, and nothing here uses these; case, dates and numbers
   come from Qt's own tables. Built by packaging/pyinstaller/build with ENTRY=icudtNN_dat. */

#include <stdint.h>

struct contents {
    uint16_t header_size;
    uint8_t magic[2];
    uint16_t info_size, reserved_word;
    uint8_t big_endian, charset_family, size_of_char, reserved_byte;
    uint8_t format[4], format_version[4], data_version[4];
    char padding[8];
    uint32_t count, reserved;
    int32_t nothing[4];
};

const struct contents ENTRY = {
    32, {0xda, 0x27}, 20, 0, 0, 0, 2, 0, {'T', 'o', 'C', 'P'}, {1, 0, 0, 0}, {0, 0, 0, 0}, {0}, 0, 0, {0}};
