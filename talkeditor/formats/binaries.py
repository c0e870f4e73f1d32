"""Names for files that hold no captions, told by their first bytes. Knows nothing of text."""

from talkeditor.core.translation import later, tr

NOT_A_CAPTION = later("Open the text or caption file of this video.")
"""What to do with a file that holds no captions; `tr` it."""

_ZIP = later("a ZIP archive")
_ZIP_ENDS = 1 << 16
_PACKED = (
    (b"mimetypeapplication/vnd.oasis.opendocument.text", later("an OpenDocument text (ODT)")),
    (b"mimetypeapplication/vnd.oasis.opendocument", later("an OpenDocument file")),
    (b"mimetypeapplication/epub", later("an e-book (EPUB)")),
    (b"word/document.xml", later("a Word document (DOCX)")),
    (b"xl/workbook.xml", later("an Excel workbook (XLSX)")),
    (b"ppt/presentation.xml", later("a PowerPoint presentation (PPTX)")),
)

_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"SQLite format 3\x00", later("an SQLite database")),
    (0, b"\x89PNG\r\n\x1a\n", later("a PNG picture")),
    (0, b"\xff\xd8\xff", later("a JPEG picture")),
    (0, b"GIF87a", later("a GIF picture")),
    (0, b"GIF89a", later("a GIF picture")),
    (0, b"PK\x03\x04", _ZIP),
    (0, b"PK\x05\x06", _ZIP),
    (0, b"\x1f\x8b", later("a gzip archive")),
    (0, b"BZh", later("a bzip2 archive")),
    (0, b"\xfd7zXZ\x00", later("an XZ archive")),
    (0, b"\x28\xb5\x2f\xfd", later("a Zstandard archive")),
    (0, b"7z\xbc\xaf\x27\x1c", later("a 7-Zip archive")),
    (0, b"Rar!\x1a\x07", later("a RAR archive")),
    (257, b"ustar", later("a tar archive")),
    (0, b"\x7fELF", later("a program (ELF)")),
    (0, b"MZ\x90\x00", later("a Windows program")),
    (0, b"\xcf\xfa\xed\xfe", later("a macOS program")),
    (0, b"%PDF-", later("a PDF document")),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", later("an old Office document")),
    (0, b"{\\rtf", later("an RTF document")),
    (4, b"ftyp", later("an MP4 or QuickTime video")),
    (0, b"\x1a\x45\xdf\xa3", later("a Matroska or WebM video")),
    (0, b"RIFF", later("a RIFF file (WAV, AVI or WebP)")),
    (0, b"OggS", later("an Ogg recording")),
    (0, b"fLaC", later("a FLAC recording")),
    (0, b"ID3", later("an MP3 recording")),
)

_STRAY_NULS = 1000
"""At most one NUL in so many bytes passes for a slip in a text; more make a file binary."""


def named(data: bytes) -> str | None:
    """What a file is that its first bytes give away ("a PNG picture"), or None."""
    for offset, magic, name in _MAGIC:
        if data.startswith(magic, offset):
            return tr(_packed(data) if name is _ZIP else name)
    return None


def _packed(data: bytes) -> str:
    """What a ZIP archive is for people. Never unpacked: a small one may be a bomb."""
    ends = data[:_ZIP_ENDS] + data[-_ZIP_ENDS:]
    return next((name for sign, name in _PACKED if sign in ends), _ZIP)


def is_binary(data: bytes) -> bool:
    """Whether there are too many NUL bytes for a text."""
    return data.count(0) * _STRAY_NULS > len(data)
