"""What can go wrong, told to a person. Knows neither screen nor file system."""

from dataclasses import dataclass


class TalkeditorError(Exception):
    """One sentence for the person, with a hint what to do next and data for the program."""

    def __init__(self, sentence: str, hint: str = "", **data: object) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint
        self.data = data

    def __str__(self) -> str:
        return f"{self.sentence} {self.hint}".strip()


class StaleEditError(TalkeditorError):
    """An edit was made for another state of the review than the one it is applied to."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the input that was noticed, with its zero-based line where it has one."""

    line: int | None
    text: str
