"""Collects the sentences of the program into the catalogs of Qt Linguist, and compiles them.

`python -m tests.translations update` brings resources/translations up to date: new sentences come in
unfinished, those that are gone go. `... compile` makes the .qm files. `... todo de 200` prints the first
unfinished sentences as JSON; `... take de FILE` reads such a file back with `translation` (a text, or two
forms where there is a number) filled in. `... untranslated PATH ...` lists literals that look like words
for people and go through no translation. `... misuse` lists calls that no tool could collect.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "talkeditor"
FOLDER = ROOT / "resources" / "translations"
CODES = ("de", "es")
_CALLS = ("tr", "trn", "later", "counted")


@dataclass(slots=True)
class Message:
    """One sentence: its text (the form for many where `one` is there too), what it is about, its files."""

    text: str
    about: str = ""
    one: str = ""
    files: set[str] = field(default_factory=set)

    @property
    def key(self) -> tuple[str, str]:
        return self.text, self.about


def files() -> list[Path]:
    """The modules of the program."""
    return sorted(PACKAGE.rglob("*.py"))


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in _CALLS:
            yield node


def _message(call: ast.Call) -> Message | None:
    """What a call says; None where its words are not written out (a marked text that is looked up)."""
    name = _name(call)
    texts = [_literal(argument) for argument in call.args]
    about = _literal(next((word.value for word in call.keywords if word.arg == "about"), None)) or ""
    if name in ("tr", "later"):
        return Message(texts[0], about or (texts[1] or "" if len(texts) > 1 else "")) if texts[0] else None
    if name == "trn":
        return Message(texts[1], about, texts[0]) if texts[0] and texts[1] else None
    if len(texts) < 2 or texts[1] is None:
        return None
    many = texts[2] if len(texts) > 2 and texts[2] else texts[1] + "s"
    return Message(f"{{n}} {many}", about, f"{{n}} {texts[1]}")


@cache
def messages() -> dict[tuple[str, str], Message]:
    """All sentences of the program by text and what they are about."""
    found: dict[tuple[str, str], Message] = {}
    for path in files():
        for call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            message = _message(call)
            if message is None:
                continue
            kept = found.setdefault(message.key, message)
            kept.files.add(str(path.relative_to(ROOT)))
            kept.one = kept.one or message.one
    return found


def misuse() -> list[str]:
    """Calls that cannot be collected, or whose language would be settled before it is known."""
    wrong: list[str] = []
    for path in files():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        inside = {id(c) for f in ast.walk(tree) if isinstance(f, _FUNCTIONS) for c in ast.walk(f)}
        for call in _calls(tree):
            place = f"{path.relative_to(ROOT)}:{call.lineno}"
            if path != _MAKES_FORMS and any(_is_glued(argument) for argument in _forms(call)):
                wrong.append(f"{place}: glued words in {_name(call)}")
            if id(call) not in inside and _name(call) in ("tr", "trn", "counted"):
                wrong.append(f"{place}: {_name(call)} where the language is not known yet; take later()")
    return wrong


# Where `counted` makes both forms of the noun that it is handed.
_MAKES_FORMS = PACKAGE / "core" / "wording.py"
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def _forms(call: ast.Call) -> list[ast.expr]:
    """The arguments of a call that are words."""
    return call.args[1:3] if _name(call) == "counted" else call.args[: 2 if _name(call) == "trn" else 1]


def _is_glued(node: ast.expr) -> bool:
    return isinstance(node, (ast.JoinedStr, ast.BinOp))


# What is written with letters and blanks and yet is for no person.
_WORDS = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
_TECHNICAL = re.compile(
    r"^[a-z0-9_.:/*#\-\[\]()|, ]+$|^[A-Z0-9_]+$|^\s*[\w-]+:\s?[\w{}#-]+;|^<[^>]+>$|^Q[A-Z]\w+$"
)


def untranslated(path: Path) -> list[tuple[int, str]]:
    """Literals of a module that look like words for people and go through no translation: line and text."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    spared: set[int] = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        for child in body if isinstance(body, list) else []:
            if isinstance(child, ast.Expr) and _literal(child.value) is not None:
                spared.add(id(child.value))
        if isinstance(node, ast.Call) and _name(node) in _CALLS:
            spared |= {id(inner) for argument in node.args for inner in ast.walk(argument)}
            spared |= {id(word.value) for word in node.keywords if word.arg == "about"}
        for hint in ("annotation", "returns"):
            part = getattr(node, hint, None)
            if isinstance(part, ast.AST):
                spared |= {id(inner) for inner in ast.walk(part)}
        if isinstance(node, ast.JoinedStr):
            spared |= {id(value) for value in node.values if isinstance(value, ast.Constant)}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in spared:
            text = "".join(v.value if isinstance(v, ast.Constant) else "{}" for v in node.values)
        elif id(node) in spared or (text := _literal(node) if isinstance(node, ast.expr) else None) is None:
            continue
        looks = (" " in text.strip() or text[:1].isupper()) and not _TECHNICAL.match(text)
        if looks and _WORDS.search(text.replace("{}", "")):
            found.append((node.lineno, text))
    return found


# --- catalogs ------------------------------------------------------------------------------------------


def catalog(code: str) -> Path:
    """The catalog of a language for Qt Linguist."""
    return FOLDER / f"talkeditor_{code}.ts"


def read(code: str) -> dict[tuple[str, str], list[str]]:
    """The translations of a language: one form, or those of the number; unfinished ones are left out."""
    if not catalog(code).exists():
        return {}
    found = {}
    for message in ET.parse(catalog(code)).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")]
        about = message.findtext("comment") or ""
        found[message.findtext("source") or "", about] = forms or [translation.text or ""]
    return found


def write(code: str, translations: dict[tuple[str, str], list[str]]) -> None:
    """Write the catalog of a language: all sentences of the program in order, with what there is of them."""
    rows = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{code}">',
    ]
    rows += ["<context>", "    <name>talkeditor</name>"]
    for key, message in sorted(messages().items()):
        rows += _element(message, translations.get(key))
    rows += ["</context>", "</TS>", ""]
    catalog(code).parent.mkdir(exist_ok=True)
    catalog(code).write_text("\n".join(rows), encoding="utf-8")


def _element(message: Message, forms: list[str] | None) -> list[str]:
    rows = ['    <message numerus="yes">' if message.one else "    <message>"]
    rows += [f'        <location filename="../../{name}"/>' for name in sorted(message.files)]
    rows.append(f"        <source>{escape(message.text)}</source>")
    if message.about:
        rows.append(f"        <comment>{escape(message.about)}</comment>")
    if message.one:
        rows.append(f"        <extracomment>{escape(message.one)}</extracomment>")
    wanted = 2 if message.one else 1
    done = forms is not None and len(forms) == wanted and all(forms)
    kind = "" if done else ' type="unfinished"'
    words = [escape(form) for form in forms] if done and forms else [""] * wanted
    if message.one:
        rows.append(f"        <translation{kind}>")
        rows += [f"            <numerusform>{word}</numerusform>" for word in words]
        rows.append("        </translation>")
    else:
        rows.append(f"        <translation{kind}>{words[0]}</translation>")
    rows.append("    </message>")
    return rows


def compiled(code: str, to: Path) -> None:
    """Compile the catalog of a language for the program."""
    subprocess.run(
        [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", catalog(code), "-qm", to], check=True
    )


def todo(code: str) -> list[dict[str, object]]:
    """The unfinished sentences of a language, as rows for a translator."""
    done = read(code)
    return [
        {"text": m.text, "about": m.about, "one": m.one, "files": sorted(m.files), "translation": ""}
        for key, m in sorted(messages().items())
        if key not in done
    ]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("update", "compile", "todo", "take", "untranslated", "misuse"))
    parser.add_argument("rest", nargs="*")
    given = parser.parse_args()
    if given.what == "update":
        for code in CODES:
            write(code, read(code))
            print(f"{code}: {len(messages()) - len(todo(code))} of {len(messages())} translated")
    elif given.what == "compile":
        for code in CODES:
            compiled(code, FOLDER / f"talkeditor_{code}.qm")
    elif given.what == "todo":
        rows = todo(given.rest[0])[: int(given.rest[1]) if len(given.rest) > 1 else None]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    elif given.what == "take":
        code, file = given.rest
        rows = json.loads(Path(file).read_text(encoding="utf-8"))
        new = {(r["text"], r.get("about", "")): r["translation"] for r in rows if r["translation"]}
        write(code, read(code) | {key: [t] if isinstance(t, str) else list(t) for key, t in new.items()})
    elif given.what == "misuse":
        print("\n".join(misuse()))
    else:
        for place in map(Path, given.rest):
            for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
                for line, text in untranslated(path):
                    print(f"{path}:{line}: {text!r}")


if __name__ == "__main__":
    main()
