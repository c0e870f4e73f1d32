"""What is kept of the queue of names beside its steps: what was skipped or seen, and the event's glossary."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.glossary import Rule
from talkeditor.core.translation import later, tr
from talkeditor.ui.jobs import Work

if TYPE_CHECKING:
    from talkeditor.ui.review_desk import ReviewDesk
    from talkeditor.workflow.soundalikes import Row

KIND = "names"
"""Of the attachment in a project that says which names were skipped, and what was seen of others."""

_NOT_REMEMBERED = later("The step is taken; only other streams will not know of it.")


class NamesMemory(QObject):
    """Keeps it in the project of the open stream, and decisions in the glossary of its event."""

    def __init__(self, owner: "ReviewDesk") -> None:
        super().__init__(owner)
        self._owner, self._session, self._opener = owner, owner.session, owner.opener
        self._skipped: set[str] = set()
        self._seen: dict[str, list[str]] = {}
        self._read = False

    def forget(self) -> None:
        """Begin anew: another stream is open."""
        self._skipped, self._seen, self._read = set(), {}, False

    @property
    def skipped(self) -> frozenset[str]:
        """The names that a person wants to be asked no more, by their keys."""
        self._load()
        return frozenset(self._skipped)

    @property
    def seen(self) -> Mapping[str, list[str]]:
        """The forms that stood there, ticked or not, when a name was decided."""
        self._load()
        return self._seen

    def skip(self, key: str) -> None:
        """Leave a name out from now on."""
        self._load()
        self._skipped.add(key)
        self._keep()

    def bring_back(self) -> None:
        """Ask again for all that was skipped."""
        self._load()
        self._skipped.clear()
        self._keep()

    def see(self, rows: "tuple[Row, ...]") -> None:
        """Remember what was seen of names that are decided now."""
        self._load()
        for row in rows:
            self._seen[row.key] = sorted({*self._seen.get(row.key, ()), *row.heard})
        self._keep()

    def _load(self) -> None:
        if self._read:
            return
        self._read = True
        keeper = self._opener.keeper
        kept = keeper.project.attachment(KIND) if keeper is not None else None
        if kept is not None:
            choice = json.loads(kept.choice)
            self._skipped, self._seen = set(choice["skipped"]), choice["seen"]

    def _keep(self) -> None:
        from talkeditor.store.loading import Attachment

        keeper = self._opener.keeper
        if keeper is not None and not self._session.read_only:
            choice = json.dumps({"skipped": sorted(self._skipped), "seen": self._seen})
            kept = Attachment("names", b"", choice)
            keeper.run(lambda project: project.attach(KIND, kept))

    def remember(self, rules: tuple[Rule, ...], event: str) -> None:
        """Write rules into the glossary of an event; without one into the person's."""
        from talkeditor.workflow import glossaryfiles

        path = glossaryfiles.of_event(event) if event else glossaryfiles.of_user()
        entries = glossaryfiles.entries_of(self._session.review, rules)
        stream = self._opener.path

        def work() -> object:
            glossaryfiles.remember(path, entries)
            return glossaryfiles.gathered(stream, event)[0].attachment

        job = Work(work, self)
        job.done.connect(lambda result: self._on_remembered(job, result))
        job.start()

    def _on_remembered(self, job: Work, result: object) -> None:
        from talkeditor.store.loading import Attachment
        from talkeditor.workflow import glossaryfiles

        job.deleteLater()
        if isinstance(result, TalkeditorError):
            self._owner.window.banner.show_problem(result.sentence, f"{tr(_NOT_REMEMBERED)} {result.hint}")
        elif isinstance(result, Exception):
            raise result
        elif isinstance(result, Attachment) and self._opener.keeper is not None:
            # What the file says now is this stream's own: taken back here, it does not come again from there.
            self._opener.keeper.run(lambda project: project.attach(glossaryfiles.KIND, result))
