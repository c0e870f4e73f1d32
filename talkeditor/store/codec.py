"""Values to JSON and back, exactly. Knows no table.

msgspec reads and checks fast but refuses lone surrogates, which a JSON source may hold; for these the
slower standard library steps in.
"""

import json
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


def encode(value: object) -> str:
    """A value of the model as JSON text."""
    try:
        return msgspec.json.encode(value).decode()
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value))


def decode(text: str, kind: type[T]) -> T:
    """The value of that type in a JSON text. Raises `ValueError` where it is none."""
    try:
        try:
            return msgspec.json.decode(text, type=kind)
        except msgspec.DecodeError:
            plain: Any = json.loads(text)
            return msgspec.convert(plain, kind)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def encode_text(text: str) -> str | bytes:
    """A text as SQLite takes it: as it is, or as bytes where it holds lone surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def decode_text(stored: str | bytes) -> str:
    """The text that `encode_text` was given."""
    return stored if isinstance(stored, str) else stored.decode("utf-8", "surrogatepass")
