<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>talkeditor</name>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>&amp;Copy the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>&amp;Remember again</source>
        <translation>Wieder &amp;merken</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>&amp;Remember no more</source>
        <translation>Nicht mehr &amp;merken</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>&amp;Review</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>&amp;Text size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>A blank row stood inside a caption: the words below it were kept with it.</source>
        <translation>In einem Untertitel stand eine leere Zeile: Die Wörter darunter blieben bei ihm.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A break is announced</source>
        <translation>Eine Pause wird angekündigt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A break is announced next</source>
        <translation>Gleich wird eine Pause angekündigt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/breaks.py"/>
        <source>A break is announced: “{words}”</source>
        <translation>Eine Pause wird angekündigt: „{words}“</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/youtubexml.py"/>
        <source>A caption has no end in the file: the next one, or the end of the file, was taken for it.</source>
        <translation>Ein Untertitel hat in der Datei kein Ende: Der nächste oder das Dateiende wurde dafür genommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/formats/wrapping.py"/>
        <source>A caption of {length} characters was broken into {n} lines.</source>
        <extracomment>A caption of {length} characters was broken into {n} line.</extracomment>
        <translation>
            <numerusform>Ein Untertitel mit {length} Zeichen wurde in {n} Zeile umbrochen.</numerusform>
            <numerusform>Ein Untertitel mit {length} Zeichen wurde in {n} Zeilen umbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>A day of captions in, clean talks out.</source>
        <translation>Aus einem Tag Untertitel werden saubere Vorträge.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>A day of talks in, clean transcripts out.</source>
        <translation>Aus einem Tag Vorträge werden saubere Transkripte.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>A disk, a copy that was cut off or another program harmed the file.</source>
        <translation>Ein Datenträger, eine abgebrochene Kopie oder ein anderes Programm hat die Datei beschädigt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>A document: it can be looked at once it is written.</source>
        <translation>Ein Dokument: Es lässt sich ansehen, sobald es geschrieben ist.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/loading.py"/>
        <source>A file of {size} MB was given to {name}; {most} MB are the most.</source>
        <translation>{name} enthält eine Datei mit {size} MB; höchstens {most} MB sind möglich.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <source>A glossary is a plain text in UTF-8, one right form a line.</source>
        <translation>Ein Glossar ist reiner Text in UTF-8, eine richtige Schreibweise je Zeile.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A goodbye</source>
        <translation>Verabschiedung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A goodbye just before</source>
        <translation>Verabschiedung kurz davor</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>A list of segments that is none</source>
        <translation>Eine ungültige Liste von Segmenten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>A list of tokens that is none</source>
        <translation>Eine ungültige Liste von Token</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>A list of words has some that its segment lacks</source>
        <translation>Eine Wortliste hat Wörter, die ihrem Segment fehlen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>A list of words that is none</source>
        <translation>Eine ungültige Wortliste</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>A number stands where a text should be.</source>
        <translation>Wo ein Text stehen sollte, steht eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A person is introduced</source>
        <translation>Eine Person wird vorgestellt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A question from the hall follows</source>
        <translation>Eine Frage aus dem Saal folgt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>A reel that was decided once is known by name in the next stream.</source>
        <translation>Ein einmal entschiedener Einspieler wird in der nächsten Aufzeichnung mit Namen erkannt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A repeated notice follows</source>
        <translation>Ein wiederholter Hinweis folgt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <source>A row of the kind {kind} is no caption: “{words}”.</source>
        <translation>Eine Zeile der Art {kind} ist kein Untertitel: „{words}“.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/formats/decoding.py"/>
        <source>A row of {length} characters was broken into {n} lines.</source>
        <extracomment>A row of {length} characters was broken into {n} line.</extracomment>
        <translation>
            <numerusform>Eine Zeile mit {length} Zeichen wurde in {n} Zeile umbrochen.</numerusform>
            <numerusform>Eine Zeile mit {length} Zeichen wurde in {n} Zeilen umbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/json3.py"/>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>A segment that is none</source>
        <translation>Ein ungültiges Segment</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>A short day: three talks, one reel.</source>
        <translation>Ein kurzer Tag: drei Vorträge, ein Einspieler.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A sound check follows</source>
        <translation>Ein Soundcheck folgt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A sound check just before</source>
        <translation>Soundcheck kurz davor</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/keeping.py"/>
        <source>A step could not be written: a fault of the program.</source>
        <translation>Ein Schritt ließ sich nicht schreiben: ein Programmfehler.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A talk is announced</source>
        <translation>Ein Vortrag wird angekündigt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A talk was announced just before</source>
        <translation>Kurz davor wurde ein Vortrag angekündigt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>A template is one row of at most {most} characters.</source>
        <translation>Eine Vorlage ist eine Zeile mit höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>A token that is none</source>
        <translation>Ein ungültiges Token</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>About Talkeditor</source>
        <translation>Über Talkeditor</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Accept a talk and export again.</source>
        <translation>Einen Vortrag annehmen und erneut exportieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Accept all that are sure</source>
        <translation>Alle sicheren annehmen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Accept and go on</source>
        <translation>Annehmen und weiter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Accept this pass</source>
        <translation>Durchlauf annehmen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Accept {count} passes</source>
        <extracomment>Accept {count} pass</extracomment>
        <translation>
            <numerusform>{count} Durchlauf annehmen</numerusform>
            <numerusform>{count} Durchläufe annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>Accept {word} passes</source>
        <extracomment>Accept {word} pass</extracomment>
        <translation>
            <numerusform>{word} Durchlauf annehmen</numerusform>
            <numerusform>{word} Durchläufe annehmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Accepted</source>
        <comment>state of a segment</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <source>Accepted {name}</source>
        <translation>{name} angenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <source>Accepted {n} segments that are sure</source>
        <extracomment>Accepted {n} segment that is sure</extracomment>
        <translation>
            <numerusform>{n} sicherer Abschnitt angenommen</numerusform>
            <numerusform>{n} sichere Abschnitte angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <source>Accepted {passes} passes of the {reel}</source>
        <extracomment>Accepted {passes} pass of the {reel}</extracomment>
        <translation>
            <numerusform>{passes} Durchlauf angenommen ({reel})</numerusform>
            <numerusform>{passes} Durchläufe angenommen ({reel})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>Add to the glossary</source>
        <translation>Ins Glossar aufnehmen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>After a break</source>
        <translation>Nach einer Pause</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>After a repeated notice</source>
        <translation>Nach einem wiederholten Hinweis</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/why.py"/>
        <source>Against: {reason}</source>
        <translation>Dagegen: {reason}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>All</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>All</source>
        <comment>segments</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <source>All</source>
        <comment>sum of a table</comment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>All entries</source>
        <translation>Alle Programmpunkte</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>All names are decided.</source>
        <translation>Alle Namen sind entschieden.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>All parts together: the stream is larger than 1 GB.</source>
        <translation>Alle Teile zusammen: Die Aufzeichnung ist größer als 1 GB.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>All passes have the same words</source>
        <translation>Alle Durchläufe haben dieselben Wörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>All passes have the same words.</source>
        <translation>Alle Durchläufe haben dieselben Wörter.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>All settings lie in {path}</source>
        <translation>Alle Einstellungen liegen in {path}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>All talks are dropped, so there is nothing to export.</source>
        <translation>Alle Vorträge sind verworfen, daher gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>All that you did is kept in this window. Nothing was written over.</source>
        <translation>Ihre Arbeit bleibt vollständig in diesem Fenster erhalten. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>All words before it were kept.</source>
        <translation>Alle Wörter davor wurden behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/desk.py"/>
        <source>All {decided} decided. {key} exports {talks}.</source>
        <translation>Alle {decided} entschieden. {key} exportiert {talks}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>All {lines} were read. There is no greeting, applause or repeated part to go by.</source>
        <translation>Alles gelesen: {lines}. Es gibt keine Begrüßung, keinen Applaus und keinen wiederholten Teil als Anhalt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>All {n} decided</source>
        <extracomment>Decided</extracomment>
        <translation>
            <numerusform>Entschieden</numerusform>
            <numerusform>Alle {n} entschieden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Also find what a correction no longer says</source>
        <translation>Auch finden, was nach einer Korrektur nicht mehr dasteht</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/pretalx.py"/>
        <source>An entry in {room} is no object and was left out.</source>
        <translation>Ein Programmpunkt in {room} ist kein Objekt und wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>An entry that is none</source>
        <translation>Ein ungültiger Eintrag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>An entry whose text is no text</source>
        <translation>Ein Eintrag, dessen Text keiner ist</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/json3.py"/>
        <source>An event that is none</source>
        <translation>Ein ungültiges Ereignis</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/json3.py"/>
        <source>An event whose segments are no list</source>
        <translation>Ein Ereignis, dessen Segmente keine Liste sind</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>An expression runs forwards here. Take (?r) out of it.</source>
        <translation>Ein Ausdruck läuft hier vorwärts. (?r) daraus entfernen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Applause</source>
        <translation>Applaus</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Applause after the introduction</source>
        <translation>Applaus nach der Ansage</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Applause is still to come</source>
        <translation>Applaus kommt noch</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Applause just before</source>
        <translation>Applaus kurz davor</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>As captioned</source>
        <translation>Im Untertitel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>As captioned too</source>
        <translation>Auch im Untertitel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Back to where I was</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Rück</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Begin a paragraph after a pause</source>
        <translation>Neuer Absatz nach einer Pause</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Begin a paragraph at applause</source>
        <translation>Neuer Absatz bei Applaus</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Begin a paragraph at music</source>
        <translation>Neuer Absatz bei Musik</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Begin a paragraph where one grows long</source>
        <translation>Neuer Absatz, wenn einer lang wird</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Begin a paragraph where the speaker changes</source>
        <translation>Neuer Absatz bei Sprecherwechsel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Begin a paragraph where the topic shifts</source>
        <translation>Neuer Absatz bei Themenwechsel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Begin paragraphs with a capital</source>
        <translation>Absätze groß beginnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <source>Bring these steps again</source>
        <translation>Diese Schritte wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Cancelled: {titles}.</source>
        <translation>Abgesagt: {titles}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Capitals</source>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/captions.py"/>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/captions.py"/>
        <source>Captions (SRT)</source>
        <translation>Untertitel (SRT)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/captions.py"/>
        <source>Captions (WebVTT)</source>
        <translation>Untertitel (WebVTT)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/captions.py"/>
        <source>Captions and cuts</source>
        <translation>Untertitel und Schnitte</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>Captions and projects</source>
        <translation>Untertitel und Projekte</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherjson.py"/>
        <source>Captions in JSON are read from YouTube (json3), Whisper, WhisperX, faster-whisper and whisper.cpp.</source>
        <translation>Untertitel in JSON werden von YouTube (json3), Whisper, WhisperX, faster-whisper und whisper.cpp gelesen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>Changed by me</source>
        <comment>segments</comment>
        <translation>Von mir geändert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/guide.py"/>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <location filename="../../talkeditor/ui/dialogs/guide.py"/>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Chapters for YouTube</source>
        <translation>Kapitel für YouTube</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Chapters for ffmpeg (ffmetadata)</source>
        <translation>Kapitel für ffmpeg (ffmetadata)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Chapters for podcasts (JSON)</source>
        <translation>Kapitel für Podcasts (JSON)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Chatter</source>
        <translation>Geplauder</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Chinese (Big 5)</source>
        <translation>Chinesisch (Big 5)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Choose a talk.</source>
        <translation>Einen Vortrag wählen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Choose an encoding</source>
        <translation>Kodierung wählen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/rescue.py"/>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Choose another.</source>
        <translation>Einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Choose the column that has the titles.</source>
        <translation>Die Spalte mit den Titeln wählen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Choose the one in which its lines read right. The file is not changed.</source>
        <translation>Die Kodierung wählen, in der die Zeilen richtig lesbar sind. Die Datei wird nicht geändert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>Choose the schedule of the conference</source>
        <translation>Das Programm der Konferenz wählen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outline.py"/>
        <source>Choose which segments are shown</source>
        <translation>Wählen, welche Abschnitte gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/cleaned.py"/>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <location filename="../../talkeditor/ui/views/preview.py"/>
        <location filename="../../talkeditor/ui/views/rail.py"/>
        <source>Cleaned text</source>
        <translation>Bereinigter Text</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Cleaned text as Markdown source</source>
        <translation>Bereinigter Text als Markdown-Quelle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/cleaned.py"/>
        <source>Cleaned text at the joint</source>
        <translation>Bereinigter Text an der Naht</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Cleaned text beside the lines</source>
        <translation>Bereinigter Text neben den Zeilen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/cleaned.py"/>
        <source>Cleaned text, live</source>
        <translation>Bereinigter Text, live</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/previewing.py"/>
        <source>Cleaned text, talk {number}</source>
        <translation>Bereinigter Text, Vortrag {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/previewing.py"/>
        <source>Cleaned text, talk {number}, lines {lines}</source>
        <translation>Bereinigter Text, Vortrag {number}, Zeilen {lines}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Cleaning</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <location filename="../../talkeditor/ui/dialogs/guide.py"/>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <location filename="../../talkeditor/ui/dialogs/readinglist.py"/>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <location filename="../../talkeditor/ui/views/previewpane.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/holding.py"/>
        <source>Close it first.</source>
        <translation>Zuerst dort schließen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>Close that window first.</source>
        <translation>Zuerst dieses Fenster schließen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Close the stream</source>
        <translation>Aufzeichnung schließen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Colours: as the system</source>
        <translation>Farben: wie das System</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Colours: dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Colours: high contrast</source>
        <translation>Farben: hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Colours: light</source>
        <translation>Farben: hell</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Column of the {field}</source>
        <translation>Spalte für: {field}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/table.py"/>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Compare</source>
        <comment>passes of a reel</comment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Compare</source>
        <comment>two states of a project</comment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>Compare the passes</source>
        <translation>Durchläufe vergleichen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/stage.py"/>
        <source>Copied what is selected.</source>
        <translation>Auswahl kopiert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/stage.py"/>
        <source>Copied {n} lines.</source>
        <extracomment>Copied the line.</extracomment>
        <translation>
            <numerusform>Zeile kopiert.</numerusform>
            <numerusform>{n} Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/pasting.py"/>
        <source>Copied {time}</source>
        <comment>name of a file</comment>
        <translation>Kopiert {time}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/problems.py"/>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/pasting.py"/>
        <source>Copy the captions first, then open them here.</source>
        <translation>Zuerst die Untertitel kopieren, dann hier öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>Copy the programme as it reads, or download the schedule as JSON, XML or iCal.</source>
        <translation>Das Programm kopieren, wie es dasteht, oder als JSON, XML oder iCal herunterladen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Corrected line {line}</source>
        <translation>Zeile {line} korrigiert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Corrected to its end.</source>
        <translation>Bis zum Ende korrigiert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Corrected up to here</source>
        <translation>Bis hier korrigiert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Corrected up to line {line}, {percent}% of it.</source>
        <translation>Bis Zeile {line} korrigiert, {percent} %.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Corrected {percent}% of it.</source>
        <translation>Zu {percent} % korrigiert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Correcting goes on at line {line}, {name}.</source>
        <translation>Die Korrektur geht in Zeile {line} weiter, {name}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Cut list for LosslessCut (CSV)</source>
        <translation>Schnittliste für LosslessCut (CSV)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Cut lists</source>
        <translation>Schnittlisten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Cuts</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/everything.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Day</source>
        <comment>column of a schedule</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Del</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <location filename="../../talkeditor/ui/views/rail.py"/>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exporttemplates.py"/>
        <source>Details at the top</source>
        <translation>Angaben am Anfang</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>Details at the top of each file</source>
        <translation>Angaben am Anfang jeder Datei</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Detect again</source>
        <translation>Neu erkennen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Detect again, keep decisions</source>
        <translation>Neu erkennen, Entscheidungen behalten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/propose.py"/>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>Detected again</source>
        <translation>Neu erkannt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/documents.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Done</source>
        <comment>ends editing</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/desk.py"/>
        <source>Done again: {step}.</source>
        <translation>Wiederhergestellt: {step}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Done, back to review</source>
        <translation>Fertig, zurück zur Durchsicht</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/frab.py"/>
        <location filename="../../talkeditor/schedules/trees.py"/>
        <source>Download it again, or paste the programme.</source>
        <translation>Erneut herunterladen oder das Programm einfügen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>Download or export the captions again.</source>
        <translation>Die Untertitel erneut herunterladen oder exportieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/xmltokens.py"/>
        <source>Download the captions again.</source>
        <translation>Die Untertitel erneut herunterladen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Drop</source>
        <comment>a segment</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Drop and go on</source>
        <translation>Verwerfen und weiter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Dropped</source>
        <comment>state of a segment</comment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Dropped talk</source>
        <translation>Verworfener Vortrag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <source>Dropped {name}</source>
        <translation>{name} verworfen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <source>Dropped {passes} passes of the {reel}</source>
        <extracomment>Dropped {passes} pass of the {reel}</extracomment>
        <translation>
            <numerusform>{passes} Durchlauf verworfen ({reel})</numerusform>
            <numerusform>{passes} Durchläufe verworfen ({reel})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Dropped: in no export.</source>
        <translation>Verworfen: in keinem Export.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Dropped: {title}</source>
        <translation>Verworfen: {title}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>EDIT TEXT</source>
        <comment>mode</comment>
        <translation>BEARBEITEN</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Edge down a line</source>
        <translation>Grenze eine Zeile tiefer</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Edge left a word</source>
        <translation>Grenze ein Wort nach links</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Edge right a word</source>
        <translation>Grenze ein Wort nach rechts</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Edge to the next place</source>
        <translation>Grenze zur nächsten Stelle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Edge to the other places</source>
        <translation>Grenze zu den anderen Stellen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Edge to the place before</source>
        <translation>Grenze zur vorigen Stelle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Edge up a line</source>
        <translation>Grenze eine Zeile höher</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>Edges and segments</source>
        <translation>Grenzen und Abschnitte</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Edit the text here</source>
        <translation>Text hier bearbeiten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/announcing.py"/>
        <source>Editing line {line}.</source>
        <translation>Zeile {line} wird bearbeitet.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Editing the text of {name}</source>
        <translation>Text bearbeiten: {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Encodings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>End</source>
        <comment>column of a schedule</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>End</source>
        <comment>key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>End of talk {number}</source>
        <translation>Ende von Vortrag {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>End of the dropped talk</source>
        <translation>Ende des verworfenen Vortrags</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>End of the reel</source>
        <translation>Ende des Einspielers</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>End of the stream</source>
        <translation>Ende der Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>End, line {number}</source>
        <translation>Ende, Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/edges.py"/>
        <source>Ended {name} before line {line}</source>
        <translation>{name} endet vor Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Enter, then a key: the chosen command gets it.</source>
        <translation>Eingabe, dann eine Taste: Sie gilt für den gewählten Befehl.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>Entry {number}</source>
        <translation>Programmpunkt {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Every command can have other keys; a clash is said at once.</source>
        <translation>Jeder Befehl kann andere Tasten haben; Konflikte werden sofort gemeldet.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportlist.py"/>
        <source>Every line is accounted for: {talks} in talks + {rest} left out = {all}</source>
        <translation>Alle Zeilen sind erfasst: {talks} in Vorträgen + {rest} ausgelassen = {all}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Every talk is corrected to its end.</source>
        <translation>Jeder Vortrag ist bis zum Ende korrigiert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/everything.py"/>
        <source>Everything (JSON)</source>
        <translation>Alles (JSON)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>Everything is saved again.</source>
        <translation>Alles ist wieder gespeichert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Export more talks, or use another format.</source>
        <translation>Mehr Vorträge exportieren oder ein anderes Format wählen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Export reels</source>
        <translation>Einspieler exportieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Export settings…</source>
        <translation>Einstellungen exportieren…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>Export {n} talks</source>
        <extracomment>Export {n} talk</extracomment>
        <translation>
            <numerusform>{n} Vortrag exportieren</numerusform>
            <numerusform>{n} Vorträge exportieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>Export {talks} to {format}</source>
        <translation>{talks} als {format} exportieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Expression</source>
        <comment>how words are searched</comment>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>F8 asks which is which.</source>
        <translation>F8 fragt, welche Spalte welche ist.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>False starts out</source>
        <translation>Ohne Satzabbrüche</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exporttemplates.py"/>
        <source>Fields: {fields}</source>
        <translation>Felder: {fields}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>Fields: {fields}.</source>
        <translation>Felder: {fields}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/desk.py"/>
        <source>File → Export</source>
        <translation>Datei → Exportieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Fillers out</source>
        <translation>Ohne Füllwörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outline.py"/>
        <source>Filter: {filter}, {text}</source>
        <translation>Filter: {filter}, {text}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Find in the stream</source>
        <translation>In der Aufzeichnung suchen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Find next</source>
        <translation>Nächstes suchen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Find previous</source>
        <translation>Voriges suchen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>Finding the talks</source>
        <translation>Vorträge werden gesucht</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>First line of the segment</source>
        <translation>Erste Zeile des Abschnitts</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>First time?</source>
        <translation>Zum ersten Mal?</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>First, last line of segment</source>
        <translation>Erste, letzte Zeile des Abschnitts</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Fix</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>Fix it everywhere?</source>
        <translation>Überall berichtigen?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Fix {n} places</source>
        <extracomment>Fix {n} place</extracomment>
        <translation>
            <numerusform>{n} Stelle berichtigen</numerusform>
            <numerusform>{n} Stellen berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Fold what is said again at once</source>
        <translation>Sofort Wiederholtes nur einmal schreiben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Fold, unfold the middle</source>
        <translation>Mitte ein-, ausklappen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Forgotten. Streams that are decided already stay as they are.</source>
        <translation>Vergessen. Schon entschiedene Aufzeichnungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/formatbox.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Formats: {names}.</source>
        <translation>Formate: {names}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>Found {talks} and {passes}. {number} to decide.</source>
        <translation>Gefunden: {talks} und {passes}. {number} zu entscheiden.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>Found {talks}. {number} to decide.</source>
        <translation>Gefunden: {talks}. {number} zu entscheiden.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Four keys below the captions until three decisions are made; in the sample, a tour.</source>
        <translation>Vier Tasten unter den Untertiteln bis zur dritten Entscheidung; im Beispiel eine Tour.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>From the schedule.</source>
        <translation>Aus dem Programm.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Glossary letters</source>
        <translation>Glossarschreibung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossary.py"/>
        <source>Glossary {name} changed: {gone} taken back</source>
        <translation>Glossar {name} geändert: {gone} zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossary.py"/>
        <source>Glossary {name} changed: {new} new, {gone} taken back</source>
        <translation>Glossar {name} geändert: {new} neu, {gone} zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/names.py"/>
        <source>Glossary: all sound-alikes</source>
        <translation>Glossar: alle Verhörer</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/names.py"/>
        <source>Glossary: fix this word</source>
        <translation>Glossar: dieses Wort berichtigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/names.py"/>
        <source>Glossary: took back {names}, {n} lines</source>
        <extracomment>Glossary: took back {names}, {n} line</extracomment>
        <translation>
            <numerusform>Glossar: {names} zurückgenommen, {n} Zeile</numerusform>
            <numerusform>Glossar: {names} zurückgenommen, {n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Glossary: words that sound alike</source>
        <translation>Glossar: ähnlich klingende Wörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/names.py"/>
        <source>Glossary: {names}</source>
        <translation>Glossar: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>Glossary: {n} rules differ</source>
        <extracomment>Glossary: {n} rule differs</extracomment>
        <translation>
            <numerusform>Glossar: {n} Regel weicht ab</numerusform>
            <numerusform>Glossar: {n} Regeln weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/namerules.py"/>
        <source>Glossary: “{heard}” and {n} more forms are right everywhere</source>
        <extracomment>Glossary: “{heard}” and {n} more form are right everywhere</extracomment>
        <translation>
            <numerusform>Glossar: „{heard}“ und {n} weitere Form sind überall richtig</numerusform>
            <numerusform>Glossar: „{heard}“ und {n} weitere Formen sind überall richtig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/namerules.py"/>
        <source>Glossary: “{heard}” is right everywhere</source>
        <translation>Glossar: „{heard}“ ist überall richtig</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/namerules.py"/>
        <source>Glossary: “{heard}” is right in talk {talk}</source>
        <translation>Glossar: „{heard}“ ist in Vortrag {talk} richtig</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <source>Go back to here</source>
        <translation>Bis hierher zurück</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Go on where correcting stopped</source>
        <translation>Korrektur fortsetzen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>Go on with</source>
        <translation>Weiter mit</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <location filename="../../talkeditor/ui/dialogs/goto.py"/>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/finding.py"/>
        <source>Go to line {line}</source>
        <translation>Gehe zu Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/why.py"/>
        <source>Go to line {number}</source>
        <translation>Gehe zu Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/talks.py"/>
        <source>Has no title</source>
        <translation>Hat keinen Titel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/talks.py"/>
        <source>Has parts that are undecided and left out</source>
        <translation>Hat offene Teile, die ausgelassen werden</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/table.py"/>
        <source>Head the columns with title, speaker, room, date and start, and take it again.</source>
        <translation>Die Spalten mit title, speaker, room, date und start benennen und die Tabelle erneut öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Heard as</source>
        <translation>Gehört als</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Heard by “{speakers}”, line {line}.</source>
        <translation>Gehört von „{speakers}“, Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Heard by “{speakers}”.</source>
        <translation>Gehört von „{speakers}“.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Heard in the stream</source>
        <translation>In der Aufzeichnung gehört</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/evidence.py"/>
        <source>Heard “{heard}” for “{planned}” at line {line}</source>
        <translation>„{heard}“ für „{planned}“ gehört in Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Heard: “{title}” by “{speakers}”, line {line}.</source>
        <translation>Gehört: „{title}“ von „{speakers}“, Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Heard: “{title}” by “{speakers}”.</source>
        <translation>Gehört: „{title}“ von „{speakers}“.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Heard: “{title}”, line {line}.</source>
        <translation>Gehört: „{title}“, Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Heard: “{title}”.</source>
        <translation>Gehört: „{title}“.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Held out of order: talks {talks}.</source>
        <extracomment>Held out of order: talk {talks}.</extracomment>
        <translation>
            <numerusform>Nicht in der Reihenfolge gehalten: Vortrag {talks}.</numerusform>
            <numerusform>Nicht in der Reihenfolge gehalten: Vorträge {talks}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Home</source>
        <comment>key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>Host’s introduction</source>
        <translation>Ansage der Moderation</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>How far similar words may differ</source>
        <translation>Wie weit ähnliche Wörter abweichen dürfen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>How the words are taken</source>
        <translation>Wie die Wörter gelten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>How {file} is now, beside what is in this window. Nothing is changed by looking.</source>
        <translation>{file}, wie es jetzt ist, neben dem Inhalt dieses Fensters. Das Ansehen ändert nichts.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Import reels</source>
        <translation>Einspieler importieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/dialogs/problems.py"/>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Import settings…</source>
        <translation>Einstellungen importieren…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <source>In a text field every key types. Esc always brings you back and keeps what you typed in the transcript.</source>
        <translation>In einem Textfeld schreibt jede Taste. Esc führt immer zurück und behält, was im Transkript getippt wurde.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>In a text field every key types. Esc always leads back to review.</source>
        <translation>In einem Textfeld schreibt jede Taste. Esc führt immer zurück zur Durchsicht.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>In the schedule</source>
        <translation>Im Programm</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>In which encoding is {name}?</source>
        <translation>Welche Kodierung hat {name}?</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>In “{text}” a brace stands alone.</source>
        <translation>In „{text}“ steht eine geschweifte Klammer allein.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Ins</source>
        <comment>key</comment>
        <translation>Einfg</translation>
    </message>
    <message>
        <location filename="../../talkeditor/assets.py"/>
        <source>Install Talkeditor again.</source>
        <translation>Talkeditor erneut installieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/pdf.py"/>
        <source>Install a font that has them (DejaVu Sans, Noto Sans), or export to DOCX or HTML.</source>
        <translation>Eine Schrift installieren, die sie hat (DejaVu Sans, Noto Sans), oder als DOCX oder HTML exportieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/documents.py"/>
        <source>Install it with: pip install {library}</source>
        <translation>Installieren mit: pip install {library}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>It breaks off before its end</source>
        <translation>Bricht vor dem Ende ab</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>It does not say what is never to be changed.</source>
        <translation>Es fehlt, was nie geändert werden soll.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>It has a character that no screen shows.</source>
        <translation>Ein Zeichen darin zeigt kein Bildschirm.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>It has no right form.</source>
        <translation>Die richtige Schreibweise fehlt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>It has {characters} characters.</source>
        <translation>Die Zeile hat {characters} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>It holds another stream, of {lines}.</source>
        <translation>Enthält eine andere Aufzeichnung: {lines}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>It is labelled break already.</source>
        <translation>Die Art ist schon Pause.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>It is labelled chatter already.</source>
        <translation>Die Art ist schon Geplauder.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>It is labelled noise already.</source>
        <translation>Die Art ist schon Geräusch.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>It is labelled reel already.</source>
        <translation>Die Art ist schon Einspieler.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>It is labelled talk already.</source>
        <translation>Die Art ist schon Vortrag.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/given.py"/>
        <source>It is not clear which columns {name} has.</source>
        <translation>Es ist unklar, welche Spalten {name} hat.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <source>It is not used as a glossary.</source>
        <translation>Die Datei dient nicht als Glossar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>It is undecided already.</source>
        <translation>Das ist schon offen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>It starts here already.</source>
        <translation>Das beginnt schon hier.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>It was left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/project.py"/>
        <source>It was not kept.</source>
        <translation>Die Datei wurde nicht behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/columns.py"/>
        <source>Its columns: {names}.</source>
        <translation>Vorhandene Spalten: {names}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Its days: {names}.</source>
        <translation>Tage darin: {names}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>Its earlier text is open in another window.</source>
        <translation>Der frühere Text ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Its rooms: {names}.</source>
        <translation>Räume darin: {names}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/assignment.py"/>
        <source>Its time, {time}, is said at line {line}</source>
        <translation>Die Uhrzeit {time} wird in Zeile {line} genannt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Its {n} lines stay in the project.</source>
        <extracomment>Its {n} line stays in the project.</extracomment>
        <translation>
            <numerusform>Die Zeile bleibt im Projekt.</numerusform>
            <numerusform>Die {n} Zeilen bleiben im Projekt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherjson.py"/>
        <source>JSON of another kind</source>
        <translation>JSON einer anderen Art</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Japanese (EUC)</source>
        <translation>Japanisch (EUC)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Japanese (Shift JIS of Windows)</source>
        <translation>Japanisch (Shift JIS von Windows)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Join to the talk before, across what interrupts</source>
        <translation>An vorigen Vortrag anschließen, über Unterbrechungen hinweg</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Joined {name} to the talk before</source>
        <translation>{name} an vorigen Vortrag angeschlossen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Keep it elsewhere</source>
        <translation>Woanders speichern</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>Keep the project elsewhere</source>
        <translation>Projekt woanders speichern</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>Kept by a repair</source>
        <translation>Bei einer Reparatur behalten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Kept:</source>
        <translation>Erhalten:</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <source>Keys in review</source>
        <translation>Tasten der Durchsicht</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <source>Keystroke ledger</source>
        <translation>Tastenprotokoll</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>Known from {name}</source>
        <translation>Bekannt aus {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Korean (EUC)</source>
        <translation>Koreanisch (EUC)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Label</source>
        <comment>what a segment is: talk, reel, noise</comment>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Label, from a list</source>
        <translation>Art aus einer Liste</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Label: break</source>
        <translation>Art: Pause</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Label: chatter</source>
        <translation>Art: Geplauder</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Label: noise</source>
        <translation>Art: Geräusch</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Label: reel</source>
        <translation>Art: Einspieler</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Label: talk</source>
        <translation>Art: Vortrag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Labelled lines {lines}: {kind}</source>
        <translation>Zeilen {lines}, Art: {kind}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Labelled {name}: {kind}</source>
        <translation>{name}, Art: {kind}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Last line of the segment</source>
        <translation>Letzte Zeile des Abschnitts</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/assignment.py"/>
        <source>Lasts about {lasts} minutes, {planned} are planned</source>
        <translation>Dauert etwa {lasts} Minuten, geplant sind {planned}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Least sure first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <source>Least: a key a decision, two more where a title was typed. Time: between presses.</source>
        <translation>Minimum: eine Taste je Entscheidung, zwei mehr bei getipptem Titel. Zeit: zwischen den Tastendrücken.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>Leave one of them out.</source>
        <translation>Einen davon weglassen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Leave out false starts</source>
        <translation>Abgebrochene Satzanfänge auslassen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Leave out fillers</source>
        <translation>Füllwörter auslassen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Leave out tags such as [Music]</source>
        <translation>Tags wie [Music] auslassen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Leave out the marks of a new speaker</source>
        <translation>Zeichen für neue Sprecher auslassen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>Leave some out.</source>
        <translation>Einige weglassen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Leave that talk out, or use another format.</source>
        <translation>Diesen Vortrag auslassen oder ein anderes Format wählen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Leave this line out</source>
        <translation>Diese Zeile auslassen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Left out line {line}</source>
        <translation>Zeile {line} ausgelassen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Left out of every talk.</source>
        <translation>Aus jedem Vortrag ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Left out {n} lines, {lines}</source>
        <extracomment>Left out {n} line, {lines}</extracomment>
        <translation>
            <numerusform>{n} Zeile ausgelassen: {lines}</numerusform>
            <numerusform>{n} Zeilen ausgelassen: {lines}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Length</source>
        <comment>column of a schedule</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Letters are commands in review</source>
        <translation>Buchstaben sind Befehle in der Durchsicht</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/remembered.py"/>
        <source>Like a known reel: {name}</source>
        <translation>Wie ein bekannter Einspieler: {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/goto.py"/>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Line</source>
        <comment>one line of the stream</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Line down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Line up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>Line {line}, further down, says that “{form}” is heard for {right}.</source>
        <translation>Laut Zeile {line} weiter unten wird „{form}“ für {right} gehört.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>Line {line}, further down, says that “{form}” is never changed.</source>
        <translation>Laut Zeile {line} weiter unten wird „{form}“ nie geändert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/pasted.py"/>
        <source>Line {line}: a clock without a title was left out.</source>
        <translation>Zeile {line}: Eine Uhrzeit ohne Titel wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>Line {line}: left out</source>
        <translation>Zeile {line}: ausgelassen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>Line {line}: not left out</source>
        <translation>Zeile {line}: nicht ausgelassen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/ical.py"/>
        <source>Line {line}: the event cannot be read and was left out ({why}).</source>
        <translation>Zeile {line}: Der Termin ist nicht lesbar und wurde ausgelassen ({why}).</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/ical.py"/>
        <source>Line {line}: the event comes again; only its first time was read.</source>
        <translation>Zeile {line}: Der Termin wiederholt sich; nur das erste Mal wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/ical.py"/>
        <source>Line {line}: the event does not end; it was read so far.</source>
        <translation>Zeile {line}: Der Termin bricht ab; bis dahin wurde er gelesen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/ical.py"/>
        <source>Line {line}: the event ends before it starts.</source>
        <translation>Zeile {line}: Der Termin endet, bevor er beginnt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/table.py"/>
        <source>Line {line}: the row has too few cells and was left out.</source>
        <translation>Zeile {line}: zu wenige Zellen, daher ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/ical.py"/>
        <source>Line {line}: the time zone “{zone}” is not known; its clock is taken as in the hall.</source>
        <translation>Zeile {line}: Die Zeitzone „{zone}“ ist unbekannt; die Uhrzeit gilt wie im Saal.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/ical.py"/>
        <source>Line {line}: {characters} characters were cut to {most}.</source>
        <translation>Zeile {line}: {characters} Zeichen wurden auf {most} gekürzt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/problems.py"/>
        <source>Line {line}: {text}</source>
        <translation>Zeile {line}: {text}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>Line {line}: “{there}” (now “{here}”)</source>
        <translation>Zeile {line}: „{there}“ (jetzt „{here}“)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searchscope.py"/>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>Line {number} as captioned: {words}</source>
        <translation>Zeile {number} im Untertitel: {words}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/why.py"/>
        <source>Line {number}, “{words}”</source>
        <translation>Zeile {number}, „{words}“</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/why.py"/>
        <source>Line {number}, “{words}”: {why}</source>
        <translation>Zeile {number}, „{words}“: {why}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/goto.py"/>
        <source>Line, 1 to {last}</source>
        <translation>Zeile, 1 bis {last}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Lines of the file in this encoding</source>
        <translation>Zeilen der Datei in dieser Kodierung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>List all places found</source>
        <translation>Alle Fundstellen auflisten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>Look</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Looking for words that sound like names. Esc stops.</source>
        <translation>Wörter, die wie Namen klingen, werden gesucht. Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Make it one talk</source>
        <translation>Ein Vortrag daraus</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Mark questions and answers in the Q&amp;A</source>
        <translation>Fragen und Antworten in F&amp;A markieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/flavours.py"/>
        <location filename="../../talkeditor/exporters/markdown.py"/>
        <location filename="../../talkeditor/ui/views/previewpane.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/flavours.py"/>
        <source>Markdown for Hugo</source>
        <translation>Markdown für Hugo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/flavours.py"/>
        <source>Markdown for Jekyll</source>
        <translation>Markdown für Jekyll</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/flavours.py"/>
        <source>Markdown for MkDocs</source>
        <translation>Markdown für MkDocs</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/flavours.py"/>
        <source>Markdown for Pelican</source>
        <translation>Markdown für Pelican</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/previewpane.py"/>
        <source>Markdown source</source>
        <translation>Markdown-Quelle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Match case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Match the schedule</source>
        <translation>Programm abgleichen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Match, and why</source>
        <translation>Zuordnung und Grund</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>Matching the schedule.</source>
        <translation>Das Programm wird abgeglichen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Menu</source>
        <comment>key</comment>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Merge with the next</source>
        <translation>Mit nächstem zusammenführen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Merge with the one before</source>
        <translation>Mit vorigem zusammenführen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Merged {name} with the {kind} before it</source>
        <translation>{name} mit {kind} davor zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Merged {name} with the {kind} behind it</source>
        <translation>{name} mit {kind} danach zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Merged {n} segments into {name}</source>
        <extracomment>Merged {n} segment into {name}</extracomment>
        <translation>
            <numerusform>{n} Abschnitt zusammengeführt: {name}</numerusform>
            <numerusform>{n} Abschnitte zusammengeführt: {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Meta</source>
        <comment>key</comment>
        <translation>Meta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <source>Most: {keys}.</source>
        <translation>Am häufigsten: {keys}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Move edge by a line</source>
        <translation>Grenze zeilenweise verschieben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Move edge by a word</source>
        <translation>Grenze wortweise verschieben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Move it, or choose another folder.</source>
        <translation>Verschieben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/edges.py"/>
        <source>Moved the cuts of all passes of the {reel}</source>
        <translation>Schnitte aller Durchläufe verschoben ({reel})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/edges.py"/>
        <source>Moved {edge} to line {line}</source>
        <translation>{edge} auf Zeile {line} verschoben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Music follows</source>
        <translation>Musik folgt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Music just before</source>
        <translation>Musik kurz davor</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>Name another one, such as utf-8 or cp1252.</source>
        <translation>Eine andere Kodierung angeben, etwa utf-8 oder cp1252.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Name another room or day.</source>
        <translation>Einen anderen Raum oder Tag angeben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>Names and their heard forms</source>
        <translation>Namen und wie sie gehört wurden</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>Names heard in many ways</source>
        <translation>Unterschiedlich gehörte Namen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exporttemplates.py"/>
        <source>Names of the files</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Needs a look</source>
        <comment>state of a segment</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Next</source>
        <comment>place found</comment>
        <translation>Nächste</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Next segment</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Next undecided</source>
        <translation>Nächste offene Stelle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Next, previous segment</source>
        <translation>Nächster, voriger Abschnitt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Next:</source>
        <translation>Weiter:</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>No backup could be made: {reason} Your steps are saved in the project all the same.</source>
        <translation>Es ließ sich keine Sicherung anlegen: {reason} Ihre Schritte sind trotzdem im Projekt gespeichert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/columns.py"/>
        <source>No column is named for the titles.</source>
        <translation>Für die Titel ist keine Spalte angegeben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/columns.py"/>
        <source>No column of a schedule is called “{name}”.</source>
        <translation>Keine Spalte eines Programms heißt „{name}“.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/table.py"/>
        <source>No column of the table is headed as one of titles.</source>
        <translation>Kein Spaltenkopf der Tabelle nennt Titel.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <source>No command is called so.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulelist.py"/>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>No entry fits</source>
        <translation>Kein Programmpunkt passt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>No file in the folder has one of these names.</source>
        <translation>Keine Datei im Ordner hat einen dieser Namen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/__init__.py"/>
        <source>No file was given.</source>
        <translation>Es wurde keine Datei angegeben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>No name was heard otherwise in the talks. G on a word puts it right everywhere.</source>
        <translation>In den Vorträgen wurde kein Name falsch gehört. G auf einem Wort berichtigt es überall.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>No place is ticked.</source>
        <translation>Keine Stelle ist angekreuzt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/__init__.py"/>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>No project was made.</source>
        <translation>Es wurde kein Projekt angelegt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>No reel has the number {number}.</source>
        <translation>Kein Einspieler hat die Nummer {number}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>No schedule lies beside the stream. Copy the programme of the day and press Ctrl+V, or choose a file.</source>
        <translation>Neben der Aufzeichnung liegt kein Programm. Das Tagesprogramm kopieren und Strg+V drücken oder eine Datei wählen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/review.py"/>
        <source>No segment covers the stream.</source>
        <translation>Kein Abschnitt deckt die Aufzeichnung ab.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>No split: the cursor is on the first line already.</source>
        <translation>Nicht geteilt: Der Cursor steht schon auf der ersten Zeile.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/rows.py"/>
        <source>No stream is open.</source>
        <translation>Keine Aufzeichnung geöffnet.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>No stream open</source>
        <translation>Keine Aufzeichnung geöffnet</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>No talk for: {titles}.</source>
        <translation>Kein Vortrag für: {titles}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>No talk in lines {lines}; now {talk}</source>
        <translation>Kein Vortrag in Zeilen {lines}; jetzt {talk}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>No talk is chosen, so there is nothing to export.</source>
        <translation>Kein Vortrag ist gewählt, daher gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>No talk is found yet.</source>
        <translation>Noch kein Vortrag gefunden.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>No talk or pass can end here.</source>
        <translation>Hier kann kein Vortrag oder Durchlauf enden.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>No talks found in this file</source>
        <translation>In dieser Datei sind keine Vorträge zu finden</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>No text is being edited.</source>
        <translation>Es wird kein Text bearbeitet.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>No title</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>No title was heard.</source>
        <translation>Kein Titel gehört.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/glossary.py"/>
        <source>No word is chosen. → goes to a word of the line, then G puts it right everywhere.</source>
        <translation>Kein Wort gewählt. → geht zu einem Wort der Zeile, dann berichtigt G es überall.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/names.py"/>
        <source>No word is chosen: → goes to a word of the line.</source>
        <translation>Kein Wort gewählt: → geht zu einem Wort der Zeile.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Noise</source>
        <translation>Geräusch</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>None of the {n} talks is accepted yet, so there is nothing to export.</source>
        <extracomment>The only talk is not accepted yet, so there is nothing to export.</extracomment>
        <translation>
            <numerusform>Der einzige Vortrag ist noch nicht angenommen, daher gibt es nichts zu exportieren.</numerusform>
            <numerusform>Keiner der {n} Vorträge ist schon angenommen, daher gibt es nichts zu exportieren.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>None of them was run, nothing was changed. Open the stream itself.</source>
        <translation>Nichts davon wurde ausgeführt, es wurde nichts geändert. Die Aufzeichnung selbst öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Normal text</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportlist.py"/>
        <source>Not accepted yet</source>
        <translation>Noch nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>Not an expression yet: {mistake}.</source>
        <translation>Noch kein Ausdruck: {mistake}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>Not matched yet</source>
        <translation>Noch nicht zugeordnet</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Not recorded: {titles}.</source>
        <translation>Nicht aufgezeichnet: {titles}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>Not reloaded, since what you have here cannot be kept: {error}</source>
        <translation>Nicht neu geladen, weil sich der Stand in diesem Fenster nicht sichern lässt: {error}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Not saved yet: the project cannot be written. It is tried again by itself.</source>
        <translation>Noch nicht gespeichert: Das Projekt ist nicht beschreibbar. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Not saved yet: your last steps. It is tried again by itself.</source>
        <translation>Noch nicht gespeichert: Ihre letzten Schritte. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Not saved yet: {steps}. It is tried again by itself.</source>
        <translation>Noch nicht gespeichert: {steps}. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>Not the reel's: “{words}”</source>
        <translation>Nicht aus dem Einspieler: „{words}“</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>Nothing differs but the steps that led there.</source>
        <translation>Kein Unterschied außer den Schritten dorthin.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Nothing differs from now.</source>
        <translation>Kein Unterschied zu jetzt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>Nothing else in the schedule is unmatched.</source>
        <translation>Im Programm ist sonst alles zugeordnet.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Nothing had to be removed.</source>
        <translation>Es war nichts zu entfernen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/problems.py"/>
        <source>Nothing had to be repaired.</source>
        <translation>Es war nichts zu reparieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Nothing is being detected.</source>
        <translation>Es läuft keine Erkennung.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/names.py"/>
        <source>Nothing is corrected here.</source>
        <translation>Hier ist nichts korrigiert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Nothing is remembered or recognised.</source>
        <translation>Es wird nichts gemerkt oder wiedererkannt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>Nothing is written until you press Export. The stream file is never changed.</source>
        <translation>Geschrieben wird erst mit „Exportieren“. Die Datei der Aufzeichnung wird nie geändert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/assignment.py"/>
        <source>Nothing of it is heard near the start; its place in the order fits</source>
        <translation>Nichts davon ist nahe dem Anfang zu hören; die Stelle in der Reihenfolge passt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Nothing of it was heard.</source>
        <translation>Nichts davon ist zu hören.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>Nothing to decide yet</source>
        <translation>Noch nichts zu entscheiden</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/desk.py"/>
        <source>Nothing to do again.</source>
        <translation>Nichts wiederherzustellen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>Nothing to fix: all of these are in the reel, and the reel is left out of every talk.</source>
        <translation>Nichts zu berichtigen: Alle stehen im Einspieler, und der wird aus jedem Vortrag ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Nothing to save: this stream is read only here.</source>
        <translation>Nichts zu speichern: Diese Aufzeichnung ist hier schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/desk.py"/>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>Nothing to write yet: F2 types it</source>
        <translation>Noch keine Schreibweise: F2 zum Eingeben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Nothing undecided is sure.</source>
        <translation>Nichts Offenes ist sicher.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/base.py"/>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <location filename="../../talkeditor/store/checking.py"/>
        <location filename="../../talkeditor/store/library.py"/>
        <location filename="../../talkeditor/store/project.py"/>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>Nothing was changed. Check the folder.</source>
        <translation>Es wurde nichts geändert. Den Ordner prüfen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>Nothing was changed. Open another file.</source>
        <translation>Es wurde nichts geändert. Eine andere Datei öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/loading.py"/>
        <source>Nothing was changed. Take it out: talkeditor check {name} --repair.</source>
        <translation>Es wurde nichts geändert. Entfernen mit: talkeditor check {name} --repair.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>Nothing was changed. Update the program.</source>
        <translation>Es wurde nichts geändert. Talkeditor aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/pasting.py"/>
        <source>Nothing was copied, so there is nothing to open.</source>
        <translation>Es wurde nichts kopiert, daher gibt es nichts zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/glossary_deciding.py"/>
        <source>Nothing was decided here that could be taken back.</source>
        <translation>Hier wurde nichts entschieden, was sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/replacing.py"/>
        <location filename="../../talkeditor/ui/replacing.py"/>
        <source>Nothing was replaced.</source>
        <translation>Es wurde nichts ersetzt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/replacing.py"/>
        <source>Nothing would change: those words stand there already.</source>
        <translation>Es würde sich nichts ändern: Diese Wörter stehen schon da.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>Now</source>
        <comment>a line of text as it is now</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>Now: {words}</source>
        <translation>Jetzt: {words}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Of menus, dialogs and sentences. Another one holds at the next start.</source>
        <translation>Für Menüs, Dialoge und Sätze. Eine andere gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Of the captions and the cleaned text. The rest follows the system.</source>
        <translation>Für Untertitel und bereinigten Text. Alles andere folgt dem System.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Off, only Ctrl, Alt and function keys, menus and the search of commands act.</source>
        <translation>Wenn aus, wirken nur Strg, Alt, Funktionstasten, Menüs und die Befehlssuche.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Off: letters, digits, signs and Space do nothing in review; all else goes on.</source>
        <translation>Aus: Buchstaben, Ziffern, Zeichen und Leertaste tun in der Durchsicht nichts; alles andere gilt weiter.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>On from the first place.</source>
        <translation>Weiter ab der ersten Stelle.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>On from the last place.</source>
        <translation>Weiter ab der letzten Stelle.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>One decision fixes a word everywhere in the talks. The captions keep their own words underneath; {keys} takes it all back in one step.</source>
        <translation>Eine Entscheidung berichtigt ein Wort überall in den Vorträgen. Die Untertitel behalten darunter ihre Wörter; {keys} nimmt alles in einem Schritt zurück.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>One file for the day</source>
        <translation>Eine Datei für den Tag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>Only a part of it is heard</source>
        <translation>Nur ein Teil ist zu hören</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Only a talk can be corrected up to a line.</source>
        <translation>Nur ein Vortrag kann bis zu einer Zeile korrigiert sein.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Only a talk has a title and a speaker.</source>
        <translation>Nur ein Vortrag hat Titel und Sprecher.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>Only its last part is heard</source>
        <translation>Nur der letzte Teil ist zu hören</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Only take it over if Talkeditor is closed on {host}.</source>
        <translation>Nur übernehmen, wenn Talkeditor auf {host} geschlossen ist.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>Only the captions say this. There is nothing to replace.</source>
        <translation>Das steht nur in den Untertiteln. Es gibt nichts zu ersetzen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>Only the first {most} entries were kept of {all}.</source>
        <translation>Nur die ersten {most} von {all} Programmpunkten wurden behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Only the passes of a reel can be compared.</source>
        <translation>Nur die Durchläufe eines Einspielers lassen sich vergleichen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Open</source>
        <comment>verb: open a file</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>Open a caption file</source>
        <translation>Untertiteldatei öffnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>Open a caption file (or all parts of a stream) or a project</source>
        <translation>Eine Untertiteldatei (oder alle Teile einer Aufzeichnung) oder ein Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Open another file</source>
        <translation>Andere Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/__init__.py"/>
        <source>Open another file.</source>
        <translation>Eine andere Datei öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/timing.py"/>
        <source>Open captions with times (.srt, .vtt, .json3), or export to another format.</source>
        <translation>Untertitel mit Zeiten öffnen (.srt, .vtt, .json3) oder in ein anderes Format exportieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/lock.py"/>
        <source>Open in another window since {since} (process {process}). You can read and export here.</source>
        <translation>Seit {since} in einem anderen Fenster geöffnet (Prozess {process}). Hier können Sie lesen und exportieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/project.py"/>
        <source>Open it again.</source>
        <translation>Erneut öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Open it all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/lock.py"/>
        <source>Open on {host} since {since} (process {process}). You can read and export here.</source>
        <translation>Seit {since} auf {host} geöffnet (Prozess {process}). Hier können Sie lesen und exportieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Open the backup made {when}</source>
        <translation>Sicherung öffnen, angelegt {when}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Open the file, put the cursor on the first line of a talk and press I.</source>
        <translation>Die Datei öffnen, den Cursor auf die erste Zeile eines Vortrags setzen und I drücken.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>Open the next stream</source>
        <translation>Nächste Aufzeichnung öffnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Open the sample stream</source>
        <translation>Beispielaufzeichnung öffnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>Open the text or caption file of this video.</source>
        <translation>Die Text- oder Untertiteldatei dieses Videos öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Open what was copied</source>
        <translation>Kopiertes öffnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>Or go back to the backup made {when}: {place}</source>
        <translation>Oder zur Sicherung zurückkehren, angelegt {when}: {place}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Other schedule…</source>
        <translation>Anderes Programm…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outline.py"/>
        <location filename="../../talkeditor/ui/views/outlinelist.py"/>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Outline: all</source>
        <translation>Gliederung: alle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Outline: changed by me</source>
        <translation>Gliederung: von mir geändert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Outline: talks</source>
        <translation>Gliederung: Vorträge</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Outline: undecided</source>
        <translation>Gliederung: offen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/overview.py"/>
        <source>Overview of the stream</source>
        <translation>Übersicht der Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/pdf.py"/>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/pdf.py"/>
        <source>PDF documents with words from right to left</source>
        <translation>PDF-Dokumente mit Wörtern von rechts nach links</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Page down</source>
        <translation>Seite nach unten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Page up</source>
        <translation>Seite nach oben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>Pages of the file are harmed.</source>
        <translation>Seiten der Datei sind beschädigt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Parted {name} from the talk before</source>
        <translation>{name} vom vorigen Vortrag getrennt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <location filename="../../talkeditor/ui/views/outlinepaint.py"/>
        <source>Pass {number}</source>
        <translation>Durchlauf {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Pass {number} of {passes}. Left out of every talk; its {n} lines stay in the project.</source>
        <extracomment>Pass {number} of {passes}. Left out of every talk; its {n} line stays in the project.</extracomment>
        <translation>
            <numerusform>Durchlauf {number} von {passes}. Aus jedem Vortrag ausgelassen; die Zeile bleibt im Projekt.</numerusform>
            <numerusform>Durchlauf {number} von {passes}. Aus jedem Vortrag ausgelassen; die {n} Zeilen bleiben im Projekt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>Pass {number}, lines {lines}, {share} same words</source>
        <translation>Durchlauf {number}, Zeilen {lines}, {share} gleiche Wörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinelist.py"/>
        <source>Pass {number}, {name}</source>
        <translation>Durchlauf {number}, {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>Passes</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/given.py"/>
        <source>Pasted programme</source>
        <translation>Eingefügtes Programm</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Pause</source>
        <comment>key</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>PgDn</source>
        <comment>key</comment>
        <translation>BildAb</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>BildAuf</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>Place {number} of {all}</source>
        <translation>Stelle {number} von {all}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>Place {number} of {all}. {words}</source>
        <translation>Stelle {number} von {all}. {words}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/edgepaint.py"/>
        <source>Placed by you</source>
        <translation>Von Ihnen gesetzt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>Placed by you; the program has no say here.</source>
        <translation>Von Ihnen gesetzt; das Programm entscheidet hier nicht.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossaryplaces.py"/>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/plaintext.py"/>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Plain words</source>
        <comment>how words are searched</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Press a key. Esc: as it was</source>
        <translation>Taste drücken. Esc: wie vorher</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/previewing.py"/>
        <location filename="../../talkeditor/ui/views/previewpane.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Previous</source>
        <comment>place found</comment>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Previous segment</source>
        <translation>Voriger Abschnitt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Print</source>
        <comment>key</comment>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>Projects beside their streams, else in {folder}.</source>
        <translation>Projekte neben ihren Aufzeichnungen, sonst in {folder}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Proposed</source>
        <comment>state of a segment</comment>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Put back line {line}</source>
        <translation>Zeile {line} zurückgeholt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Put back {n} lines, {lines}</source>
        <extracomment>Put back {n} line, {lines}</extracomment>
        <translation>
            <numerusform>{n} Zeile zurückgeholt: {lines}</numerusform>
            <numerusform>{n} Zeilen zurückgeholt: {lines}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>Put the captioned line back</source>
        <translation>Untertitelzeile zurückholen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/names.py"/>
        <source>Put the captioned words back</source>
        <translation>Wörter wie im Untertitel zurückholen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Put there instead</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Q&amp;&amp;A marks</source>
        <translation>F&amp;&amp;A-Zeichen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/edgepaint.py"/>
        <source>Q&amp;A</source>
        <translation>F&amp;A</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Q&amp;A can start on any line of a talk but its first.</source>
        <translation>F&amp;A können in jeder Zeile eines Vortrags beginnen außer der ersten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Q&amp;A of {name} starts at line {line}</source>
        <translation>F&amp;A von {name} ab Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Q&amp;A of {name}: mark taken away</source>
        <translation>F&amp;A von {name}: Markierung entfernt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Q&amp;A starts here</source>
        <translation>F&amp;A beginnen hier</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>Q&amp;A {there} (now {here})</source>
        <translation>F&amp;A {there} (jetzt {here})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Questions follow</source>
        <translation>Fragen folgen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Questions just before</source>
        <translation>Fragen kurz davor</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>READ ONLY</source>
        <comment>mode</comment>
        <translation>NUR LESEN</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>REVIEW</source>
        <comment>mode</comment>
        <translation>DURCHSICHT</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/announcing.py"/>
        <source>Read only.</source>
        <translation>Schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Reading the backups…</source>
        <translation>Sicherungen werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/base.py"/>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>Reading {file}. Esc stops.</source>
        <translation>{file} wird gelesen. Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>Reading {percent}%</source>
        <translation>{percent} % gelesen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/announcing.py"/>
        <source>Reading {share}%, {talks}.</source>
        <translation>{share} % gelesen, {talks}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Reel</source>
        <translation>Einspieler</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Reel library</source>
        <translation>Einspieler-Bibliothek</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/blocks.py"/>
        <source>Reel {letter}</source>
        <translation>Einspieler {letter}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/__init__.py"/>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Reels</source>
        <translation>Einspieler</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Reels that you decide are remembered and recognised in other streams.</source>
        <translation>Einspieler, über die Sie entscheiden, werden gemerkt und in anderen Aufzeichnungen wiedererkannt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Reels, gaps, dialogs</source>
        <translation>Einspieler, Lücken, Dialoge</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Remember decided reels</source>
        <translation>Entschiedene Einspieler merken</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Remember for all streams</source>
        <translation>Für alle Aufzeichnungen merken</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Remember for the other streams of this conference</source>
        <translation>Für die anderen Aufzeichnungen dieser Konferenz merken</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Remembered reels</source>
        <translation>Gemerkte Einspieler</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Repair it</source>
        <translation>Reparieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/detectors/talks.py"/>
        <source>Repeated notice of {n} lines: it can be left out</source>
        <extracomment>Repeated notice of {n} lines: it can be left out</extracomment>
        <translation>
            <numerusform>Wiederholter Hinweis, {n} Zeile: kann ausgelassen werden</numerusform>
            <numerusform>Wiederholter Hinweis, {n} Zeilen: kann ausgelassen werden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Repetitions folded</source>
        <translation>Ohne Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Replace all ticked places</source>
        <translation>Alle angekreuzten Stellen ersetzen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Replace ticked</source>
        <translation>Angekreuzte ersetzen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Replace {n} ticked</source>
        <extracomment>Replace {n} ticked</extracomment>
        <translation>
            <numerusform>{n} angekreuzte ersetzen</numerusform>
            <numerusform>{n} angekreuzte ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/replacing.py"/>
        <source>Replaced {times} × “{words}” with “{template}”</source>
        <translation>{times} × „{words}“ durch „{template}“ ersetzt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Restore everything</source>
        <translation>Alles wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Restore this talk</source>
        <translation>Diesen Vortrag wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/backups.py"/>
        <source>Restored everything, as it was {when}</source>
        <translation>Alles wiederhergestellt, Stand: {when}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/restore.py"/>
        <source>Restored {name}, as it was {when}</source>
        <translation>{name} wiederhergestellt, Stand: {when}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/announcing.py"/>
        <source>Review.</source>
        <translation>Durchsicht.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>Right form</source>
        <translation>Richtige Schreibweise</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Room</source>
        <comment>column of a schedule</comment>
        <translation>Raum</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Room and day</source>
        <translation>Raum und Tag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Room and day (R: the next likely one)</source>
        <translation>Raum und Tag (R: nächste wahrscheinliche Wahl)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ttml.py"/>
        <source>Row {row} is not well-formed XML: what could be read was read, all words were kept.</source>
        <translation>Zeile {row} ist kein wohlgeformtes XML: Gelesen wurde, was lesbar war; alle Wörter wurden behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>Row {row} of the file holds a number with too many digits.</source>
        <translation>Zeile {row} der Datei enthält eine Zahl mit zu vielen Stellen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>Row {row} of the file is nested too deeply for captions.</source>
        <translation>Zeile {row} der Datei ist für Untertitel zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>Row {row} of the file is no JSON, and the words behind it cannot be told from the rest.</source>
        <translation>Zeile {row} der Datei ist kein JSON, und die Wörter danach sind vom Rest nicht zu unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>Row {row} of the front matter is not of the form “key: value”.</source>
        <translation>Zeile {row} des Dateikopfs hat nicht die Form „Schlüssel: Wert“.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>SRT, VTT, JSON, text and more. Or drop it on this window.</source>
        <translation>SRT, VTT, JSON, Text und mehr. Oder auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Same for all passes of the reel</source>
        <translation>Ebenso für alle Durchläufe</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>Save a spreadsheet as CSV and take that.</source>
        <translation>Eine Tabelle als CSV speichern und diese nehmen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/pasting.py"/>
        <source>Save it as a file and open that.</source>
        <translation>Als Datei speichern und diese öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Save project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Saved: every step is kept as it is taken.</source>
        <translation>Gespeichert: Jeder Schritt wird sofort behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>Say which encoding it is in, or save it as UTF-8 and open it again.</source>
        <translation>Die Kodierung angeben oder die Datei als UTF-8 speichern und erneut öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>Schedules</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Script that cuts the video (ffmpeg)</source>
        <translation>Skript, das das Video schneidet (ffmpeg)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <location filename="../../talkeditor/ui/views/rail.py"/>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>See all steps</source>
        <translation>Alle Schritte zeigen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Segment ends here</source>
        <translation>Abschnitt endet hier</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Segment starts here</source>
        <translation>Abschnitt beginnt hier</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Select lines</source>
        <translation>Zeilen auswählen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Select lines down</source>
        <translation>Zeilen nach unten auswählen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Select lines up</source>
        <translation>Zeilen nach oben auswählen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <source>Session report</source>
        <translation>Sitzungsbericht</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Settled</source>
        <comment>state of a segment</comment>
        <translation>Geklärt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>Shaded row: best copy</source>
        <translation>Schattiert: beste Fassung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Show it in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Show the bar for newcomers</source>
        <translation>Leiste für den Einstieg zeigen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Similar words</source>
        <comment>how words are searched</comment>
        <translation>Ähnliche Wörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/breaks.py"/>
        <source>Single words that make no sentence: a talk may be going on here</source>
        <translation>Einzelne Wörter ohne Satz: Hier läuft vielleicht ein Vortrag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Single-key commands</source>
        <translation>Befehle mit einer Taste</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>Skip the tour</source>
        <translation>Tour überspringen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>Some steps cannot be read.</source>
        <translation>Einige Schritte sind nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Someone greets next</source>
        <translation>Gleich grüßt jemand</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>Something stands behind a closing quotation mark.</source>
        <translation>Nach einem schließenden Anführungszeichen steht noch etwas.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/lastresort.py"/>
        <source>Something unexpected happened. Your last steps are kept in this window, and you can go on.</source>
        <translation>Etwas Unerwartetes ist geschehen. Ihre letzten Schritte bleiben in diesem Fenster, und Sie können weitermachen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/lastresort.py"/>
        <source>Something unexpected happened. Your work is saved, and you can go on.</source>
        <translation>Etwas Unerwartetes ist geschehen. Ihre Arbeit ist gespeichert, und Sie können weitermachen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Speaker of {name}: {speaker}</source>
        <translation>Sprecher von {name}: {speaker}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Speakers</source>
        <comment>column of a schedule</comment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Split</source>
        <comment>a segment</comment>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Split at the caret</source>
        <translation>An der Einfügemarke teilen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Split at the cursor</source>
        <translation>Am Cursor teilen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Split {name} at line {line}</source>
        <translation>{name} in Zeile {line} geteilt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Start</source>
        <comment>column of a schedule</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Start marking</source>
        <translation>Markieren beginnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>Start of a dropped talk</source>
        <translation>Anfang eines verworfenen Vortrags</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>Start of talk {number}</source>
        <translation>Anfang von Vortrag {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Start of the stream</source>
        <translation>Anfang der Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Start without it</source>
        <translation>Ohne sie starten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Start, end of the stream</source>
        <translation>Anfang, Ende der Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>Start, line {number}</source>
        <translation>Anfang, Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/edges.py"/>
        <source>Started a talk at line {line}</source>
        <translation>Neuer Vortrag ab Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/edges.py"/>
        <source>Started {name} at line {line}</source>
        <translation>{name} beginnt in Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/talks.py"/>
        <source>Starts without an introduction</source>
        <translation>Beginnt ohne Ansage</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>Step {number} does not follow from the one before it.</source>
        <translation>Schritt {number} folgt nicht aus dem vorigen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/previewpane.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Steps that are still taken there will not come together with yours.</source>
        <translation>Schritte, die dort noch folgen, kommen mit Ihren nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>Still searching. Wait, or press Esc to stop.</source>
        <translation>Die Suche läuft noch. Warten oder mit Esc abbrechen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>Stop and mark by hand</source>
        <translation>Abbrechen, von Hand markieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Stop detecting, mark by hand</source>
        <translation>Erkennung abbrechen, von Hand markieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>Stopped searching.</source>
        <translation>Suche abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/replacing.py"/>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>Stopped. Nothing was opened.</source>
        <translation>Abgebrochen. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/replacing.py"/>
        <source>Stopped. Nothing was replaced.</source>
        <translation>Abgebrochen. Es wurde nichts ersetzt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/talks.py"/>
        <source>Stops in mid-sentence: the captions break off at line {line}</source>
        <translation>Endet mitten im Satz: Die Untertitel brechen in Zeile {line} ab</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>Stream</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Tags out</source>
        <translation>Ohne Tags</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Take one back and export again.</source>
        <translation>Einen zurückholen und erneut exportieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Take the last step back</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Taken over from {name}. Keys, colours and choices hold at once.</source>
        <translation>Aus {name} übernommen. Tasten, Farben und Auswahl gelten sofort.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Talk</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulelist.py"/>
        <location filename="../../talkeditor/ui/views/blocks.py"/>
        <location filename="../../talkeditor/ui/views/cleaned.py"/>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>Talk {number}</source>
        <translation>Vortrag {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>Talk {number} breaks off</source>
        <translation>Vortrag {number} bricht ab</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>Talk {number} goes on</source>
        <translation>Vortrag {number} geht weiter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Talk {number} is corrected to its end</source>
        <translation>Vortrag {number} ist bis zum Ende korrigiert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Talk {number} is corrected up to line {line}</source>
        <translation>Vortrag {number} ist bis Zeile {line} korrigiert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Talk {number} of {talks}</source>
        <translation>Vortrag {number} von {talks}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Talk {number} of {talks}, part {part}</source>
        <translation>Vortrag {number} von {talks}, Teil {part}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Talk {number} · lines {lines}</source>
        <translation>Vortrag {number} · Zeilen {lines}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>Talk {number}, no title</source>
        <translation>Vortrag {number}, ohne Titel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Talk {number}, {title} · lines {lines}</source>
        <translation>Vortrag {number}, {title} · Zeilen {lines}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Talk {number}: mark of what is corrected taken away</source>
        <translation>Vortrag {number}: Korrekturstand entfernt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Talk {number}: {note}</source>
        <translation>Vortrag {number}: {note}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>Talk {number}: {sentence}</source>
        <translation>Vortrag {number}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/finding.py"/>
        <source>Talk {number}: {title}</source>
        <translation>Vortrag {number}: {title}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Talk, reel, chatter, break, noise</source>
        <translation>Vortrag, Einspieler, Geplauder, Pause, Geräusch</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>Talkeditor finds the talks in a long caption file. You check each one with the keyboard, then export them all. Your file is never changed, and every step can be undone.</source>
        <translation>Talkeditor findet die Vorträge in einer langen Untertiteldatei. Sie prüfen jeden mit der Tastatur und exportieren dann alle. Ihre Datei wird nie geändert, und jeder Schritt lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Talkeditor stopped at {time} without being closed.</source>
        <translation>Talkeditor endete um {time}, ohne geschlossen zu werden.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Talkeditor stopped twice while it opened this file, so this start is a safe one.</source>
        <translation>Talkeditor endete beim Öffnen dieser Datei zweimal, daher ist dies ein sicherer Start.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Talkeditor: keys in review</source>
        <translation>Talkeditor: Tasten der Durchsicht</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/__init__.py"/>
        <location filename="../../talkeditor/ui/dialogs/exportlist.py"/>
        <source>Talks</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>Talks</source>
        <comment>segments</comment>
        <translation>Vorträge</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulelist.py"/>
        <source>Talks and their entries in the schedule</source>
        <translation>Vorträge und ihre Programmpunkte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Talks {talks} fit no entry.</source>
        <extracomment>Talk {talks} fits no entry.</extracomment>
        <translation>
            <numerusform>Vortrag {talks} passt zu keinem Programmpunkt.</numerusform>
            <numerusform>Vorträge {talks} passen zu keinem Programmpunkt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exporttemplates.py"/>
        <source>Template for the details at the top</source>
        <translation>Vorlage für die Angaben am Anfang</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exporttemplates.py"/>
        <source>Template for the names of the files</source>
        <translation>Vorlage für die Dateinamen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/base.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>Text and names</source>
        <translation>Text und Namen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/line_editor.py"/>
        <source>Text of line {number}</source>
        <translation>Text von Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/youtubexml.py"/>
        <source>Text outside of a caption</source>
        <translation>Text außerhalb eines Untertitels</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Thanks just before</source>
        <translation>Dank kurz davor</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>That is where it is kept already.</source>
        <translation>Dort liegt es schon.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/newcomers.py"/>
        <source>That was the tour. F1 shows every key, Shift+F1 the guide.</source>
        <translation>Das war die Tour. F1 zeigt alle Tasten, Umschalt+F1 das Handbuch.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/pasting.py"/>
        <source>The copied text could not be kept: {reason}.</source>
        <translation>Der kopierte Text ließ sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>The copy could not be written: {error}</source>
        <translation>Die Kopie ließ sich nicht schreiben: {error}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>The damaged file is kept as {file}.</source>
        <translation>Die beschädigte Datei bleibt als {file} erhalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The day is being closed</source>
        <translation>Der Tag wird beendet</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The day is closed next</source>
        <translation>Gleich wird der Tag beendet</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/jobs.py"/>
        <source>The detection could not be started. The stream is open; mark the talks by hand.</source>
        <translation>Die Erkennung ließ sich nicht starten. Die Aufzeichnung ist geöffnet; die Vorträge von Hand markieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/detecting.py"/>
        <source>The detection said something that cannot be understood.</source>
        <translation>Die Erkennung meldete etwas Unverständliches.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/jobs.py"/>
        <source>The detection stopped: {reason}</source>
        <translation>Die Erkennung brach ab: {reason}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/jobs.py"/>
        <source>The detection stopped: {reason} What was found so far is kept; F5 tries again.</source>
        <translation>Die Erkennung brach ab: {reason} Was bisher gefunden wurde, bleibt; F5 versucht es erneut.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>The disk of the project does not answer.</source>
        <translation>Der Datenträger des Projekts antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>The disk of {name} is full.</source>
        <translation>Der Datenträger von {name} ist voll.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/project.py"/>
        <source>The disk of {name} is full. You can read and export here. Free some space to go on.</source>
        <translation>Der Datenträger von {name} ist voll. Hier können Sie lesen und exportieren. Platz schaffen, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>The disk of {name} reports an error.</source>
        <translation>Der Datenträger von {name} meldet einen Fehler.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>The edge cannot go there: each segment keeps a line of its own.</source>
        <translation>Dorthin kann die Grenze nicht: Jeder Abschnitt behält eine eigene Zeile.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/review.py"/>
        <source>The edge in line {line} lies outside its words.</source>
        <translation>Die Grenze in Zeile {line} liegt außerhalb ihrer Wörter.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/clock.py"/>
        <source>The end {end} lies before the start {start}: it was left out.</source>
        <translation>Das Ende {end} liegt vor dem Anfang {start}: Es wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>The expression is too deeply nested.</source>
        <translation>Der Ausdruck ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>The expression is too long: at most {number} characters.</source>
        <translation>Der Ausdruck ist zu lang: höchstens {number} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>The expression takes too long on “{line}”. Make it simpler: no repeat within a repeat.</source>
        <translation>Der Ausdruck braucht zu lange für „{line}“. Vereinfachen: keine Wiederholung in einer Wiederholung.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>The file as it will be written</source>
        <translation>Die Datei, wie sie geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>The file breaks off or is no JSON in row {row}.</source>
        <translation>Die Datei bricht ab oder ist kein JSON, in Zeile {row}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The file cannot be opened as a database.</source>
        <translation>Die Datei lässt sich nicht als Datenbank öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/xmltokens.py"/>
        <source>The file declares a document type, as no captions do.</source>
        <translation>Die Datei deklariert einen Dokumenttyp, wie es Untertitel nicht tun.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherjson.py"/>
        <location filename="../../talkeditor/formats/otherxml.py"/>
        <source>The file holds no captions: it is {kind}.</source>
        <translation>Die Datei enthält keine Untertitel: Es ist {kind}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/xmltokens.py"/>
        <source>The file is nested too deeply for captions.</source>
        <translation>Die Datei ist für Untertitel zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>The file is no UTF-8; it was read as Windows-1252, so look at its accents.</source>
        <translation>Die Datei ist kein UTF-8; sie wurde als Windows-1252 gelesen, daher Umlaute und Akzente prüfen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/base.py"/>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>The file is unchanged.</source>
        <translation>Die Datei ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The file was left as it is. Go back to a backup.</source>
        <translation>Die Datei blieb, wie sie ist. Zu einer Sicherung zurückkehren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>The file was left as it is. Mend it with: {command}.</source>
        <translation>Die Datei blieb, wie sie ist. Reparieren mit: {command}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>The file was left as it is. Move it away to begin anew.</source>
        <translation>Die Datei blieb, wie sie ist. Für einen Neubeginn die Datei verschieben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>The files of the last export are replaced; nobody changed them since.</source>
        <translation>Die Dateien des letzten Exports werden ersetzt; niemand hat sie seither geändert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exporttemplates.py"/>
        <source>The first is {name}</source>
        <translation>Die erste ist {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>The first row holds no entry so.</source>
        <translation>So enthält die erste Zeile keinen Programmpunkt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>The first row reads: {entry}</source>
        <translation>Die erste Zeile lautet: {entry}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/review.py"/>
        <source>The first segment does not start at the first word.</source>
        <translation>Der erste Abschnitt beginnt nicht beim ersten Wort.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>The folder is {folder}.</source>
        <translation>Der Ordner ist {folder}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>The folder of {stream} cannot be written to. Your steps are kept in {project}.</source>
        <translation>Der Ordner von {stream} ist nicht beschreibbar. Ihre Schritte bleiben in {project} erhalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>The format {name} takes no template for front matter.</source>
        <translation>Das Format {name} nimmt keine Vorlage für den Dateikopf.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>The format {name} takes no template for names of files.</source>
        <translation>Das Format {name} nimmt keine Vorlage für Dateinamen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>The front matter has the key {key} twice.</source>
        <translation>Der Dateikopf hat den Schlüssel {key} doppelt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>The harmed file is kept as {file}.</source>
        <translation>Die beschädigte Datei bleibt als {file} erhalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The host closes</source>
        <translation>Moderation schließt ab</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The host closes the talk before</source>
        <translation>Moderation schließt vorigen Vortrag ab</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The host greets</source>
        <translation>Moderation begrüßt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The host is still closing</source>
        <translation>Moderation schließt noch ab</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <source>The key on the right does the same without this list.</source>
        <translation>Die Taste rechts bewirkt dasselbe ohne diese Liste.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>The key “{key}” stands twice, the later one counts</source>
        <translation>Der Schlüssel „{key}“ steht doppelt, der spätere zählt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/__init__.py"/>
        <source>The language is not known here: talks are found by their structure alone.</source>
        <translation>Die Sprache ist hier unbekannt: Vorträge werden allein an ihrem Aufbau erkannt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The last question follows</source>
        <translation>Die letzte Frage folgt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>The last step was not on a pass of this reel.</source>
        <translation>Der letzte Schritt betraf keinen Durchlauf dieses Einspielers.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>The last steps could not be kept anywhere: {error}</source>
        <translation>Die letzten Schritte ließen sich nirgends sichern: {error}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>The least sure comes next.</source>
        <translation>Das Unsicherste kommt als Nächstes.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The list of problems cannot be read.</source>
        <translation>Die Liste der Probleme ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The list of steps cannot be read.</source>
        <translation>Die Liste der Schritte ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>The list of words has some that the segments lack</source>
        <translation>Die Wortliste hat Wörter, die den Segmenten fehlen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>The name “{name}” stands above a caption: it is none of its words.</source>
        <translation>Der Name „{name}“ steht über einem Untertitel: Er gehört nicht zu dessen Wörtern.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The next talk is announced</source>
        <translation>Der nächste Vortrag wird angekündigt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>The other window is closed. You can change this stream here now.</source>
        <translation>Das andere Fenster ist geschlossen. Diese Aufzeichnung ist jetzt hier änderbar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/stage.py"/>
        <source>The outline shows all: {segments}.</source>
        <translation>Die Gliederung zeigt alle: {segments}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/stage.py"/>
        <source>The outline shows changed by me: {segments}.</source>
        <translation>Die Gliederung zeigt von mir Geändertes: {segments}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/stage.py"/>
        <source>The outline shows talks: {segments}.</source>
        <translation>Die Gliederung zeigt Vorträge: {segments}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/stage.py"/>
        <source>The outline shows undecided: {segments}.</source>
        <translation>Die Gliederung zeigt Offenes: {segments}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The place in the steps cannot be read.</source>
        <translation>Die Stelle in den Schritten ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The place in the steps is that of no step.</source>
        <translation>Die Stelle in den Schritten gehört zu keinem Schritt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>The places that are found stand here.</source>
        <translation>Hier stehen die Fundstellen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>The program found nothing to go by here.</source>
        <translation>Das Programm fand hier keinen Anhalt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/assets.py"/>
        <source>The program's own resources are missing.</source>
        <translation>Die eigenen Dateien des Programms fehlen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>The project could not be kept there.</source>
        <translation>Das Projekt ließ sich dort nicht speichern.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>The project could not be kept there: {error}</source>
        <translation>Das Projekt ließ sich dort nicht speichern: {error}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>The project could not be written. All your steps are kept in {file}.</source>
        <translation>Das Projekt ließ sich nicht schreiben. Alle Ihre Schritte sind in {file} gesichert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The questions end</source>
        <translation>Die Fragen enden</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>The queue follows the stream.</source>
        <translation>Reihenfolge wie in der Aufzeichnung.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>The reel starts here: {why}</source>
        <translation>Der Einspieler beginnt hier: {why}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>The reel was not remembered: {error}</source>
        <translation>Der Einspieler wurde nicht gemerkt: {error}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>The report is copied. It has no text of yours.</source>
        <translation>Der Bericht ist kopiert. Er enthält keinen Text von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>The right form comes first, then a colon: “Kubernetes: cooper netties”.</source>
        <translation>Zuerst kommt die richtige Schreibweise, dann ein Doppelpunkt: „Kubernetes: cooper netties“.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/webvtt.py"/>
        <source>The row WEBVTT is missing at the top: it was read all the same.</source>
        <translation>Oben fehlt die Zeile WEBVTT: Gelesen wurde trotzdem.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <source>The rows were not in the order of their times: they are now.</source>
        <translation>Die Zeilen waren nicht nach ihren Zeiten geordnet: Jetzt sind sie es.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <source>The same for all passes of the {reel}</source>
        <translation>Ebenso für alle Durchläufe ({reel})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The schedule cannot be read.</source>
        <translation>Das Programm ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/frab.py"/>
        <source>The schedule declares entities, which is not safe to read.</source>
        <translation>Das Programm deklariert Entitäten; das ist nicht sicher lesbar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>The schedule has no day “{name}”.</source>
        <translation>Das Programm hat keinen Tag „{name}“.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>The schedule has no room “{name}”.</source>
        <translation>Das Programm hat keinen Raum „{name}“.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>The schedule has nothing in {room} on {day}.</source>
        <translation>Das Programm hat nichts in {room}, Tag: {day}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/expected.py"/>
        <source>The schedule has “{title}” here: “{heard}” is heard for “{planned}”</source>
        <translation>Das Programm hat hier „{title}“: „{heard}“ gehört für „{planned}“</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/frab.py"/>
        <source>The schedule is broken at line {line}.</source>
        <translation>Das Programm ist in Zeile {line} fehlerhaft.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/trees.py"/>
        <source>The schedule is broken at line {line}: {why}.</source>
        <translation>Das Programm ist in Zeile {line} fehlerhaft: {why}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/frab.py"/>
        <source>The schedule is broken.</source>
        <translation>Das Programm ist fehlerhaft.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>The schedule is matched: F8 shows which talk is which entry.</source>
        <translation>Das Programm ist abgeglichen: F8 zeigt, welcher Vortrag welcher Programmpunkt ist.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/trees.py"/>
        <source>The schedule is nested too deeply or holds too large a number.</source>
        <translation>Das Programm ist zu tief verschachtelt oder enthält eine zu große Zahl.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/frab.py"/>
        <source>The schedule is nested too deeply.</source>
        <translation>Das Programm ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/review.py"/>
        <source>The segment at line {line} stores what is derived.</source>
        <translation>Der Abschnitt in Zeile {line} speichert Abgeleitetes.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/settings.py"/>
        <source>The settings in {path} could not be read; the defaults are used.</source>
        <translation>Die Einstellungen in {path} waren nicht lesbar; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The speaker begins</source>
        <translation>Sprecher beginnt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The speaker changes</source>
        <translation>Sprecherwechsel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The speaker closes</source>
        <translation>Sprecher kommt zum Schluss</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The speaker introduces themselves</source>
        <translation>Sprecher stellt sich vor</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The speaker says thank you earlier, but questions follow</source>
        <translation>Sprecher dankt schon früher, aber es folgen Fragen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The state of the review cannot be read.</source>
        <translation>Der Stand der Durchsicht ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/glossary_memory.py"/>
        <source>The step is taken; only other streams will not know of it.</source>
        <translation>Der Schritt ist getan; nur andere Aufzeichnungen erfahren nichts davon.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The stored state is not what the steps lead to.</source>
        <translation>Der gespeicherte Stand passt nicht zu den Schritten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <source>The stream as it was opened</source>
        <translation>Die Aufzeichnung, wie sie geöffnet wurde</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The stream cannot be read.</source>
        <translation>Die Aufzeichnung ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The stream in {name} is harmed and its lines cannot be read.</source>
        <translation>Die Aufzeichnung in {name} ist beschädigt, ihre Zeilen sind nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The stream is not what it was when it was read.</source>
        <translation>Die Aufzeichnung ist nicht mehr, was sie beim Lesen war.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/columns.py"/>
        <source>The table has no column “{name}”.</source>
        <translation>Die Tabelle hat keine Spalte „{name}“.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/talks.py"/>
        <source>The talk before goes on: nothing closed it, same words</source>
        <translation>Der vorige Vortrag geht weiter: kein Schluss, gleiche Wörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>The talks changed meanwhile: look at the match once more.</source>
        <translation>Die Vorträge haben sich inzwischen geändert: Die Zuordnung noch einmal ansehen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/glossary_deciding.py"/>
        <source>The talks changed meanwhile: look at the names once more.</source>
        <translation>Die Vorträge haben sich inzwischen geändert: Die Namen noch einmal ansehen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>The template of the front matter has more than {most} rows.</source>
        <translation>Die Vorlage des Dateikopfs hat mehr als {most} Zeilen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/stamped.py"/>
        <source>The time in “{row}” cannot be read: the whole row was kept.</source>
        <translation>Die Zeit in „{row}“ ist nicht lesbar: Die ganze Zeile wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The time spent cannot be read.</source>
        <translation>Die aufgewendete Zeit ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>The time zone “{zone}” is not known; clocks are taken as in the hall.</source>
        <translation>Die Zeitzone „{zone}“ ist unbekannt; Uhrzeiten gelten wie im Saal.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/clock.py"/>
        <source>The time {time} runs backwards: it was left out, the words were kept.</source>
        <translation>Die Zeit {time} läuft rückwärts: Sie wurde ausgelassen, die Wörter wurden behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ttml.py"/>
        <source>The time “{time}” cannot be read: the words were kept.</source>
        <translation>Die Zeit „{time}“ ist nicht lesbar: Die Wörter wurden behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <source>The times “{times}” cannot all be read. The words were kept.</source>
        <translation>Die Zeiten „{times}“ sind nicht alle lesbar. Die Wörter wurden behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>The times “{times}” cannot all be read: the words were kept.</source>
        <translation>Die Zeiten „{times}“ sind nicht alle lesbar: Die Wörter wurden behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The topic changes</source>
        <translation>Themenwechsel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The topic changes: “{word}” {before} times before, {after} after</source>
        <translation>Themenwechsel: „{word}“ davor {before}‑mal, danach {after}‑mal</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The topic is named</source>
        <translation>Das Thema wird genannt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/chapters.py"/>
        <source>The video's chapter “{title}” starts here</source>
        <translation>Das Kapitel „{title}“ des Videos beginnt hier</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>The whole text has words that the segments lack</source>
        <translation>Der ganze Text hat Wörter, die den Segmenten fehlen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/replacing.py"/>
        <source>The words changed meanwhile. Nothing was replaced. Replace again.</source>
        <translation>Die Wörter haben sich inzwischen geändert. Es wurde nichts ersetzt. Erneut ersetzen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>The words of this segment are of several speakers: {names}. It was given none.</source>
        <translation>Die Wörter dieses Segments haben mehrere Sprecher: {names}. Es bekam keinen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>The words to put there are not complete: {mistake}.</source>
        <translation>Der Ersatztext ist nicht vollständig: {mistake}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>The words to put there name a group that is not in the expression.</source>
        <translation>Der Ersatztext nennt eine Gruppe, die der Ausdruck nicht hat.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>The words with times are not those of the segment: their times were left out.</source>
        <translation>Die Wörter mit Zeiten sind nicht die des Segments: Ihre Zeiten wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/names.py"/>
        <source>There are no talks yet: names are put right in talks.</source>
        <translation>Noch keine Vorträge: Namen werden in Vorträgen berichtigt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/columns.py"/>
        <source>There are title, speaker, start, end, length, room and day.</source>
        <translation>Es gibt title, speaker, start, end, length, room und day.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>There is no backup yet. One is made every half hour in which something changed, and at the end.</source>
        <translation>Noch keine Sicherung. Alle halbe Stunde, in der sich etwas geändert hat, und am Ende wird eine angelegt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>There is no field {field} for a template.</source>
        <translation>Das Feld {field} gibt es für Vorlagen nicht.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>There is no format “{name}”.</source>
        <translation>Es gibt kein Format „{name}“.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>There is no likely place before this one.</source>
        <translation>Vor dieser gibt es keine wahrscheinliche Stelle.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>There is no likely place behind this one.</source>
        <translation>Nach dieser gibt es keine wahrscheinliche Stelle.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>There is no line here.</source>
        <translation>Hier ist keine Zeile.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>There is no place to go back to.</source>
        <translation>Es gibt keine Stelle, zu der es zurückgeht.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>There is no place to go forward to.</source>
        <translation>Es gibt keine Stelle, zu der es vorwärtsgeht.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>There is no segment before this one.</source>
        <translation>Davor gibt es keinen Abschnitt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>There is no segment behind this one.</source>
        <translation>Danach gibt es keinen Abschnitt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/goto.py"/>
        <source>There is no such line. The last one is {last}.</source>
        <translation>Diese Zeile gibt es nicht. Die letzte ist {last}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>There is no talk before this one.</source>
        <translation>Davor gibt es keinen Vortrag.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>There is no talk in this stream, so there is nothing to export.</source>
        <translation>In dieser Aufzeichnung ist kein Vortrag, daher gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>There is no talk.</source>
        <translation>Es gibt keinen Vortrag.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>These do: {names}.</source>
        <translation>Mit Vorlage: {names}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <source>These keys work while the transcript, the outline or the overview has the focus.</source>
        <translation>Diese Tasten wirken, wenn Transkript, Gliederung oder Übersicht den Fokus haben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/xmlfeed.py"/>
        <source>This XML file defines entities of its own, which captions never need.</source>
        <translation>Diese XML-Datei definiert eigene Entitäten, die Untertitel nie brauchen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/xmlfeed.py"/>
        <source>This XML file nests its elements more than {most} deep: it holds no captions.</source>
        <translation>Diese XML-Datei verschachtelt ihre Elemente tiefer als {most} Ebenen: Sie enthält keine Untertitel.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>This is a fault of the program. A report is in its log.</source>
        <translation>Das ist ein Programmfehler. Ein Bericht steht im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/previewing.py"/>
        <source>This is left out of every export, so there is no cleaned text.</source>
        <translation>Dies wird aus jedem Export ausgelassen, daher gibt es keinen bereinigten Text.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>This is no file name.</source>
        <translation>Das ist kein Dateiname.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>This is no name of a folder.</source>
        <translation>Das ist kein Ordnername.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>This is the backup made {when}.</source>
        <translation>Das ist die Sicherung, angelegt {when}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>This is the project as it was changed. What you had is kept in {file}.</source>
        <translation>Das ist das geänderte Projekt. Ihr Stand bleibt in {file} erhalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>This line</source>
        <translation>Diese Zeile</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>This line was left out.</source>
        <translation>Diese Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>This pass</source>
        <translation>Dieser Durchlauf</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/project.py"/>
        <source>This project is open to read only.</source>
        <translation>Dieses Projekt ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>This reel has one pass only.</source>
        <translation>Dieser Einspieler hat nur einen Durchlauf.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <source>This row is no event: its words were kept.</source>
        <translation>Diese Zeile ist kein Ereignis: Ihre Wörter wurden behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <source>This row lacks fields: all of it was kept.</source>
        <translation>Dieser Zeile fehlen Felder: Sie wurde ganz behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>This row was not in UTF-8 as the others are: it was read as Latin-1: {row}</source>
        <translation>Diese Zeile war anders als die übrigen nicht in UTF-8: Sie wurde als Latin-1 gelesen: {row}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/edits.py"/>
        <source>This step was made for another state of the review.</source>
        <translation>Dieser Schritt gehört zu einem anderen Stand der Durchsicht.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/watch.py"/>
        <source>This step was not kept. Open the stream again.</source>
        <translation>Dieser Schritt wurde nicht behalten. Die Aufzeichnung erneut öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>This stream can be changed here: it needs no copy.</source>
        <translation>Diese Aufzeichnung ist hier änderbar: Sie braucht keine Kopie.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/formatbox.py"/>
        <source>This stream has no times.</source>
        <translation>Diese Aufzeichnung hat keine Zeiten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/rows.py"/>
        <source>This stream is read only here.</source>
        <translation>Diese Aufzeichnung ist hier schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>This stream was moved or renamed. Your steps go on in {project}.</source>
        <translation>Diese Aufzeichnung wurde verschoben oder umbenannt. Ihre Schritte gehen in {project} weiter.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>This talk</source>
        <translation>Dieser Vortrag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>Times from the start of each talk</source>
        <translation>Zeiten ab Beginn jedes Vortrags</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Title</source>
        <comment>column of a schedule</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <location filename="../../talkeditor/ui/views/rail.py"/>
        <source>Title and speaker</source>
        <translation>Titel und Sprecher</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Titled {name}: {title}</source>
        <translation>Titel von {name}: {title}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>Tokens that their entry lacks</source>
        <translation>Token, die ihrem Eintrag fehlen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossary.py"/>
        <source>Took the glossary of {name}: {rules}</source>
        <translation>Glossar von {name} übernommen: {rules}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossary.py"/>
        <source>Took the glossary {name}: {rules}</source>
        <translation>Glossar {name} übernommen: {rules}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Took {n} titles from the schedule</source>
        <extracomment>Took {n} title from the schedule</extracomment>
        <translation>
            <numerusform>{n} Titel aus dem Programm übernommen</numerusform>
            <numerusform>{n} Titel aus dem Programm übernommen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/rowview.py"/>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Transcripts for podcasts (JSON)</source>
        <translation>Transkripte für Podcasts (JSON)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Transcripts with times</source>
        <translation>Transkripte mit Zeiten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>Try the sample stream</source>
        <translation>Beispielaufzeichnung ausprobieren</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/review.py"/>
        <source>Two edges lie in line {line}.</source>
        <translation>In Zeile {line} liegen zwei Grenzen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <source>Type a command, a line number, a title</source>
        <translation>Befehl, Zeilennummer oder Titel eingeben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <source>Type to find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>Undecided</source>
        <comment>segments</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Undecided again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <source>Undecided again: {name}</source>
        <translation>{name} wieder offen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Undecided before</source>
        <translation>Vorige offene Stelle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/desk.py"/>
        <location filename="../../talkeditor/ui/glossary_deciding.py"/>
        <source>Undone: {step}.</source>
        <translation>Rückgängig gemacht: {step}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Use these columns</source>
        <translation>Diese Spalten verwenden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Use {n} matches</source>
        <extracomment>Use {n} match</extracomment>
        <translation>
            <numerusform>{n} Zuordnung übernehmen</numerusform>
            <numerusform>{n} Zuordnungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/dialogs/guide.py"/>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/page.py"/>
        <source>Web pages (HTML)</source>
        <translation>Webseiten (HTML)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Western European (Latin-1)</source>
        <translation>Westeuropäisch (Latin-1)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Western European (Mac)</source>
        <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>What could not be read there: {words}</source>
        <translation>Was dort nicht lesbar war: {words}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>What differs from now</source>
        <translation>Unterschiede zu jetzt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>What the names of files and the details at their top are made of</source>
        <translation>Woraus die Dateinamen und die Angaben am Anfang der Dateien bestehen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/problems.py"/>
        <source>What was noticed in the file</source>
        <translation>Was in der Datei auffiel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>What was pasted</source>
        <translation>Das Eingefügte</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>What was undone cannot be brought back.</source>
        <translation>Rückgängig Gemachtes lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>Where does {name} end?</source>
        <translation>Wo endet {name}?</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>Where does {name} start?</source>
        <translation>Wo beginnt {name}?</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Where it is searched</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Which column is which?</source>
        <translation>Welche Spalte ist welche?</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Whole day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/views/rail.py"/>
        <location filename="../../talkeditor/ui/views/why.py"/>
        <source>Why here?</source>
        <translation>Warum hier?</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/documents.py"/>
        <source>Word documents</source>
        <translation>Word-Dokumente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/documents.py"/>
        <source>Word documents (DOCX)</source>
        <translation>Word-Dokumente (DOCX)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Word in the line</source>
        <translation>Wort in der Zeile</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Word left</source>
        <translation>Wort nach links</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Word right</source>
        <translation>Wort nach rechts</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/__init__.py"/>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Words changed</source>
        <translation>Geänderte Wörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>Words stand above the first times: they were kept.</source>
        <translation>Über den ersten Zeiten stehen Wörter: Sie wurden behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>Words stood beside the times: “{words}”. They were kept.</source>
        <translation>Neben den Zeiten standen Wörter: „{words}“. Sie wurden behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>Words {words} of the reel are missing</source>
        <translation>Wörter {words} des Einspielers fehlen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Write</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>Write rows such as title: {title}.</source>
        <translation>Zeilen wie title: {title} schreiben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Write the pronoun “I” with a capital</source>
        <translation>Das Pronomen „I“ großschreiben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportlist.py"/>
        <source>Write them to left-out.md</source>
        <translation>In left-out.md schreiben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Write words as the glossary and the schedule do</source>
        <translation>Wörter wie in Glossar und Programm schreiben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>Write {name}</source>
        <translation>Schreibweise: {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>Write {{ or }} for a brace.</source>
        <translation>Für eine geschweifte Klammer {{ oder }} schreiben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Written to {name}.</source>
        <translation>In {name} geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>Written: {names} and {n} more.</source>
        <extracomment>Written: {names} and {n} more.</extracomment>
        <translation>
            <numerusform>Geschrieben: {names} und {n} weitere.</numerusform>
            <numerusform>Geschrieben: {names} und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>Written: {names}.</source>
        <translation>Geschrieben: {names}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>You can read and export here. Open a copy to change it.</source>
        <translation>Hier können Sie lesen und exportieren. Zum Ändern eine Kopie öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>You can start now. What you decide stays as you decided it while the rest is read.</source>
        <translation>Sie können schon beginnen. Was Sie entscheiden, bleibt so, während der Rest gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/stretches.py"/>
        <source>You decided this</source>
        <translation>Von Ihnen entschieden</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/column.py"/>
        <source>You placed it</source>
        <translation>Von Ihnen gesetzt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>YouTube takes no chapter under ten seconds: “{title}” is one. Nothing was written.</source>
        <translation>YouTube nimmt kein Kapitel unter zehn Sekunden: „{title}“ ist kürzer. Es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>YouTube takes three chapters or more, and here are {n}. Nothing was written.</source>
        <extracomment>YouTube takes three chapters or more, and here are {n}. Nothing was written.</extracomment>
        <translation>
            <numerusform>YouTube verlangt mindestens drei Kapitel, hier ist es {n}. Es wurde nichts geschrieben.</numerusform>
            <numerusform>YouTube verlangt mindestens drei Kapitel, hier sind es {n}. Es wurde nichts geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Your decisions are kept. Choose another folder, or export again.</source>
        <translation>Ihre Entscheidungen bleiben erhalten. Einen anderen Ordner wählen oder erneut exportieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Your decisions are kept. Free some space and export again.</source>
        <translation>Ihre Entscheidungen bleiben erhalten. Platz schaffen und erneut exportieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>Your decisions for the earlier text are kept in {project}.</source>
        <translation>Ihre Entscheidungen zum früheren Text bleiben in {project} erhalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>Your decisions for the earlier text are kept: open {project} to go on with them.</source>
        <translation>Ihre Entscheidungen zum früheren Text bleiben erhalten: {project} öffnen, um damit weiterzumachen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>Your earlier steps are safe. Check its rights.</source>
        <translation>Ihre bisherigen Schritte sind sicher. Die Rechte der Datei prüfen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>Your earlier steps are safe. Check the disk.</source>
        <translation>Ihre bisherigen Schritte sind sicher. Den Datenträger prüfen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>Your earlier steps are safe. Free some space.</source>
        <translation>Ihre bisherigen Schritte sind sicher. Platz schaffen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>Your earlier steps are safe. Try again.</source>
        <translation>Ihre bisherigen Schritte sind sicher. Erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>Your steps go on in {file}. Open that one next time.</source>
        <translation>Ihre Schritte gehen in {file} weiter. Beim nächsten Mal diese Datei öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>Your steps go on in {file}. The other file was left as it is. Open that one next time.</source>
        <translation>Ihre Schritte gehen in {file} weiter. Die andere Datei blieb, wie sie ist. Beim nächsten Mal {file} öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Your work is all here</source>
        <translation>Ihre Arbeit ist vollständig da</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>`talkeditor reels` lists them.</source>
        <translation>`talkeditor reels` listet sie auf.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a FLAC recording</source>
        <translation>eine FLAC-Aufnahme</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a Matroska or WebM video</source>
        <translation>ein Matroska- oder WebM-Video</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a PowerPoint presentation (PPTX)</source>
        <translation>eine PowerPoint-Präsentation (PPTX)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a RIFF file (WAV, AVI or WebP)</source>
        <translation>eine RIFF-Datei (WAV, AVI oder WebP)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a Windows program</source>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a Word document (DOCX)</source>
        <translation>ein Word-Dokument (DOCX)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a Zstandard archive</source>
        <translation>ein Zstandard-Archiv</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>a blank</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>a dropped talk</source>
        <translation>Vortrag (verworfen)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>a list of segments that is none</source>
        <translation>eine ungültige Liste von Segmenten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>a list of tokens that is none</source>
        <translation>eine ungültige Liste von Token</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>a list of words has some that its segment lacks</source>
        <translation>eine Wortliste hat Wörter, die ihrem Segment fehlen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>a list of words that is none</source>
        <translation>eine ungültige Wortliste</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a macOS program</source>
        <translation>ein macOS-Programm</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a program (ELF)</source>
        <translation>ein Programm (ELF)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>a reel has at most {number} words</source>
        <translation>ein Einspieler hat höchstens {number} Wörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>a reel needs at least {number} words</source>
        <translation>ein Einspieler braucht mindestens {number} Wörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/phase.py"/>
        <source>a run of passes begins here</source>
        <translation>hier beginnt eine Reihe von Durchläufen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/phase.py"/>
        <source>a run of passes ends here</source>
        <translation>hier endet eine Reihe von Durchläufen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherjson.py"/>
        <source>a schedule</source>
        <translation>ein Konferenzprogramm</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/json3.py"/>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>a segment that is none</source>
        <translation>ein ungültiges Segment</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/phase.py"/>
        <source>a sound tag stands here</source>
        <translation>hier steht ein Geräusch-Tag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/model.py"/>
        <source>a speaker of the schedule</source>
        <translation>Sprecher im Programm</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>a token that is none</source>
        <translation>ein ungültiges Token</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>a very large number</source>
        <translation>eine sehr große Zahl</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/segments.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>accepts and goes on</source>
        <translation>nimmt an und geht weiter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>accepts and goes on</source>
        <comment>what a key does</comment>
        <translation>nimmt an und geht weiter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>accepts the sponsors’ reel, all its passes, and goes on</source>
        <translation>nimmt den Einspieler der Sponsoren mit allen Durchläufen an und geht weiter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>after talk {number}</source>
        <translation>nach Vortrag {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>against: {reason}</source>
        <translation>dagegen: {reason}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>all</source>
        <comment>all lines of a talk</comment>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>all</source>
        <comment>segments</comment>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>all ticked</source>
        <translation>alle angekreuzten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>all {n} decided</source>
        <extracomment>all {n} decided</extracomment>
        <translation>
            <numerusform>entschieden: {n}</numerusform>
            <numerusform>alle {n} entschieden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>all {steps}. The last one: “{last}”.</source>
        <translation>Alles: {steps}. Der letzte: „{last}“.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an Excel workbook (XLSX)</source>
        <translation>eine Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an MP3 recording</source>
        <translation>eine MP3-Aufnahme</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an MP4 or QuickTime video</source>
        <translation>ein MP4- oder QuickTime-Video</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an Ogg recording</source>
        <translation>eine Ogg-Aufnahme</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an OpenDocument text (ODT)</source>
        <translation>ein OpenDocument-Text (ODT)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherxml.py"/>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherxml.py"/>
        <source>an XML file ({root})</source>
        <translation>eine XML-Datei ({root})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an XZ archive</source>
        <translation>ein XZ-Archiv</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an e-book (EPUB)</source>
        <translation>ein E-Book (EPUB)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>an entry that is none</source>
        <translation>ein ungültiger Eintrag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>an entry whose text is no text</source>
        <translation>ein Eintrag, dessen Text keiner ist</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/json3.py"/>
        <source>an event that is none</source>
        <translation>ein ungültiges Ereignis</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/json3.py"/>
        <source>an event whose segments are no list</source>
        <translation>ein Ereignis, dessen Segmente keine Liste sind</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherjson.py"/>
        <source>an export of a talk, or a list of segments in an order unknown here</source>
        <translation>ein Export eines Vortrags oder eine Liste von Abschnitten in hier unbekannter Ordnung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>an object</source>
        <comment>in JSON</comment>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/phase.py"/>
        <source>another begins here</source>
        <translation>hier beginnt ein anderer</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>another stream</source>
        <translation>andere Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <location filename="../../talkeditor/ui/views/hitrowpaint.py"/>
        <source>as captioned</source>
        <translation>im Untertitel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>as heard</source>
        <translation>wie gehört</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/edges.py"/>
        <source>as proposed</source>
        <translation>wie vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/desk.py"/>
        <source>before line {line}</source>
        <translation>vor Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>before talk {number}</source>
        <translation>vor Vortrag {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>best copy</source>
        <translation>beste Fassung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>between talks {before} and {after}</source>
        <translation>zwischen Vortrag {before} und {after}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>blank rows inside captions</source>
        <translation>leere Zeilen in Untertiteln</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>by vote: {words}</source>
        <translation>nach Mehrheit: {words}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/youtubexml.py"/>
        <source>captions without an end</source>
        <translation>Untertitel ohne Ende</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>captions without times</source>
        <translation>Untertitel ohne Zeiten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>change the word</source>
        <translation>Wort ändern</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>changed by me</source>
        <comment>segments</comment>
        <translation>von mir geändert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>characters no screen can show</source>
        <translation>Zeichen, die kein Bildschirm zeigt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>chatter</source>
        <translation>Geplauder</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>choose another entry</source>
        <translation>anderen Programmpunkt wählen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulelist.py"/>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>closed</source>
        <comment>a group of rows</comment>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>compare passes</source>
        <translation>Durchläufe vergleichen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/blocks.py"/>
        <source>continued</source>
        <comment>a further part of a talk</comment>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>corrected</source>
        <comment>a talk</comment>
        <translation>korrigiert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>corrected up to here</source>
        <translation>bis hier korrigiert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>could be another word: not changed unless you tick it</source>
        <translation>könnte ein anderes Wort sein: wird nur geändert, wenn angekreuzt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <source>cut</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>day</source>
        <comment>column of a schedule, within a sentence</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>differs from most passes</source>
        <translation>weicht von den meisten ab</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>done, text is kept</source>
        <translation>fertig, Text bleibt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <location filename="../../talkeditor/core/segments.py"/>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>edit with</source>
        <comment>the key stands behind</comment>
        <translation>bearbeiten mit</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>edits the words of this line; Esc ends, and they are kept</source>
        <translation>bearbeitet die Wörter dieser Zeile; Esc beendet, und sie bleiben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>empty</source>
        <comment>a line, read out</comment>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>end</source>
        <comment>a line where a segment ends, read out</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>end</source>
        <comment>column of a schedule, within a sentence</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>end here</source>
        <translation>Ende hier</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/clock.py"/>
        <source>ends before their starts</source>
        <translation>Enden vor ihrem Anfang</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>every key</source>
        <comment>what a key does</comment>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>every key types</source>
        <translation>jede Taste schreibt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>exported: {n} talks</source>
        <extracomment>exported: {n} talk</extracomment>
        <translation>
            <numerusform>exportiert: {n} Vortrag</numerusform>
            <numerusform>exportiert: {n} Vorträge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>exports the talks that were accepted</source>
        <translation>exportiert die angenommenen Vorträge</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/cleaned.py"/>
        <source>first lines</source>
        <comment>of a talk</comment>
        <translation>erste Zeilen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>fix this one</source>
        <translation>dieses berichtigen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>from line {line}</source>
        <translation>ab Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>go on where you were. If the last step was the trouble, take it back.</source>
        <translation>Dort weitermachen, wo Sie waren. Lag es am letzten Schritt, diesen zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>go on. If it happens again, send the report: it has no text of yours.</source>
        <translation>Weitermachen. Geschieht es wieder, den Bericht senden: Er enthält keinen Text von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>go there</source>
        <translation>zur Stelle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>goes to the end of the talk: now that edge can be moved</source>
        <translation>geht zum Ende des Vortrags: Jetzt lässt sich diese Grenze verschieben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>goes to the next decision</source>
        <translation>geht zur nächsten Entscheidung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>heard as {forms}</source>
        <translation>gehört als {forms}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>heard: {speakers}</source>
        <translation>gehört: {speakers}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/model.py"/>
        <source>in a title of the schedule</source>
        <translation>in einem Titel des Programms</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/model.py"/>
        <source>in the glossary</source>
        <translation>im Glossar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/phase.py"/>
        <source>it begins here behind another</source>
        <translation>er beginnt hier nach einem anderen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>it has no day and start that can be read; the rest was kept</source>
        <translation>Tag und Beginn sind nicht lesbar; der Rest wurde behalten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>it has no day that can be read; the rest was kept</source>
        <translation>der Tag ist nicht lesbar; der Rest wurde behalten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>it has no start that can be read; the rest was kept</source>
        <translation>der Beginn ist nicht lesbar; der Rest wurde behalten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>it has no title and was left out</source>
        <translation>ohne Titel, daher ausgelassen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/jobs.py"/>
        <source>it was ended.</source>
        <translation>Sie wurde beendet.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulelist.py"/>
        <source>its heard title is kept</source>
        <translation>gehörter Titel bleibt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>its id {id} is used before; it is kept as {new}</source>
        <translation>die ID {id} ist schon vergeben; behalten als {new}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>its name is none</source>
        <translation>ungültiger Name</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>its room of {characters} characters was cut to {most}</source>
        <translation>der Raum mit {characters} Zeichen wurde auf {most} gekürzt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>its speaker of {characters} characters was cut to {most}</source>
        <translation>der Sprecher mit {characters} Zeichen wurde auf {most} gekürzt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>its title of {characters} characters was cut to {most}</source>
        <translation>der Titel mit {characters} Zeichen wurde auf {most} gekürzt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/cleaned.py"/>
        <source>last lines</source>
        <comment>of a talk</comment>
        <translation>letzte Zeilen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>leave this one out</source>
        <translation>diesen auslassen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>length</source>
        <comment>column of a schedule, within a sentence</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>less than a second left</source>
        <translation>keine Sekunde mehr</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/findings.py"/>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>lines {lines}</source>
        <translation>Zeilen {lines}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>lines {there} (now {here})</source>
        <translation>Zeilen {there} (jetzt {here})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>may be right here: not changed unless you tick it</source>
        <translation>hier vielleicht richtig: wird nur geändert, wenn angekreuzt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/webvtt.py"/>
        <source>missing header</source>
        <translation>fehlende Kopfzeile</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>move edge</source>
        <translation>Grenze verschieben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>moves it up a line; the line goes to the neighbour</source>
        <translation>rückt sie eine Zeile höher; die Zeile geht an den Nachbarn</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/edgepaint.py"/>
        <source>moves with</source>
        <comment>an edge; the keys stand behind</comment>
        <translation>verschieben mit</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>names to put right</source>
        <translation>Namen zu berichtigen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/blocks.py"/>
        <source>needs a look</source>
        <comment>a segment, within a sentence</comment>
        <translation>prüfen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>never in this talk</source>
        <translation>nie in diesem Vortrag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>next best: {titles}</source>
        <translation>nächstbeste: {titles}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>next field</source>
        <translation>nächstes Feld</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>next place</source>
        <translation>nächste Stelle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>next undecided</source>
        <translation>nächste offene</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>nine</source>
        <translation>9</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>no</source>
        <translation>0</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>no JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>no JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>no applause, music or tag inside</source>
        <translation>ohne Applaus, Musik oder Tag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>no introduction</source>
        <translation>keine Ansage</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <location filename="../../talkeditor/ui/dialogs/finding.py"/>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>no title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>no word</source>
        <translation>kein Wort</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>noise</source>
        <translation>Geräusch</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>none</source>
        <comment>no column</comment>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>none</source>
        <comment>no days</comment>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>none</source>
        <comment>no questions</comment>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>none</source>
        <comment>no rooms</comment>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>none</source>
        <comment>no speakers</comment>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>none</source>
        <comment>no title</comment>
        <translation>keiner</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>none of {n} ticked</source>
        <extracomment>none of {n} ticked</extracomment>
        <translation>
            <numerusform>0 von {n} angekreuzt</numerusform>
            <numerusform>0 von {n} angekreuzt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>not in full</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>not part of the reel</source>
        <translation>nicht Teil des Einspielers</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <location filename="../../talkeditor/ui/dialogs/schedulelist.py"/>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>note: {note}</source>
        <translation>Hinweis: {note}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>nothing decided yet</source>
        <translation>noch nichts entschieden</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>nothing to fix in the talks</source>
        <translation>in den Vorträgen nichts zu berichtigen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>nothing: the line is empty</source>
        <translation>nichts: Die Zeile ist leer</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>numbers for texts</source>
        <translation>Zahlen statt Texten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>numbers that are none</source>
        <translation>ungültige Zahlen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>off</source>
        <comment>a key</comment>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>old value back</source>
        <translation>alter Wert zurück</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/backups.py"/>
        <source>on {day} {month} at {clock}</source>
        <translation>am {day}. {month} um {clock}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/backups.py"/>
        <source>on {day} {month} {year} at {clock}</source>
        <translation>am {day}. {month} {year} um {clock}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/backups.py"/>
        <source>on {weekday} at {clock}</source>
        <translation>am {weekday} um {clock}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>open</source>
        <comment>a group of rows</comment>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>open</source>
        <comment>opens a stream</comment>
        <translation>öffnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>open another file, or try this one again.</source>
        <translation>Eine andere Datei öffnen oder diese noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>open another file.</source>
        <translation>Eine andere Datei öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <source>or</source>
        <comment>between two keys</comment>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/edgepaint.py"/>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>other places</source>
        <translation>andere Stellen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>other words over it</source>
        <translation>andere Wörter darüber</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/wrapping.py"/>
        <source>over-long captions</source>
        <translation>überlange Untertitel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/decoding.py"/>
        <source>over-long rows</source>
        <translation>überlange Zeilen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>pass {number} of the {reel}</source>
        <translation>Durchlauf {number} ({reel})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>pass {number}: {words}</source>
        <translation>Durchlauf {number}: {words}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>paste a programme</source>
        <translation>Programm einfügen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>place {number}</source>
        <translation>Stelle {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>place {number}, chosen</source>
        <translation>Stelle {number}, gewählt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/segments.py"/>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>put the cursor on the first line of a talk and press I, on its last line O.</source>
        <translation>Den Cursor auf die erste Zeile eines Vortrags setzen und I drücken, auf der letzten O.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>questions and answers start</source>
        <translation>Fragen und Antworten beginnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinepaint.py"/>
        <source>reading on from line {number}…</source>
        <translation>wird ab Zeile {number} weitergelesen…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>reel</source>
        <translation>Einspieler</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>reel {letter}</source>
        <translation>Einspieler {letter}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>repair it: all that is whole in it is saved, or go on with the backup made {when}.</source>
        <translation>Reparieren: Alles Heile darin wird gerettet; oder mit der Sicherung weitermachen, angelegt {when}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>repair it: all that is whole in it is saved.</source>
        <translation>Reparieren: Alles Heile darin wird gerettet.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>replace, go on</source>
        <translation>ersetzen, weiter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>room</source>
        <comment>column of a schedule, within a sentence</comment>
        <translation>Raum</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>rows read as Latin-1</source>
        <translation>als Latin-1 gelesene Zeilen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <source>rows that are no events</source>
        <translation>Zeilen, die keine Ereignisse sind</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ttml.py"/>
        <source>rows that are not well-formed</source>
        <translation>nicht wohlgeformte Zeilen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <source>rows with missing fields</source>
        <translation>Zeilen mit fehlenden Feldern</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/segments.py"/>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/edgepaint.py"/>
        <source>show</source>
        <comment>what is folded; the key stands behind</comment>
        <translation>zeigen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>shows every key</source>
        <translation>zeigt alle Tasten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>shows why the program thinks that this talk starts here</source>
        <translation>zeigt, warum dieser Vortrag nach Ansicht des Programms hier beginnt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>single places</source>
        <translation>einzelne Stellen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>skips</source>
        <comment>what a key does</comment>
        <translation>überspringt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>small</source>
        <comment>first letter of words that go on behind a colon or “·”; “capital” keeps it</comment>
        <translation>capital</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>speakers</source>
        <comment>column of a schedule, within a sentence</comment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>speakers {there} (now {here})</source>
        <translation>Sprecher {there} (jetzt {here})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>split at the caret</source>
        <translation>an der Einfügemarke teilen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>start</source>
        <comment>a line where a segment starts, read out</comment>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>start</source>
        <comment>column of a schedule, within a sentence</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>start here</source>
        <translation>Anfang hier</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/findings.py"/>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>takes back</source>
        <translation>nimmt zurück</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>takes back</source>
        <comment>what a key does</comment>
        <translation>nimmt zurück</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>takes that back, as it takes back any step</source>
        <translation>nimmt das zurück, wie jeden anderen Schritt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>talk</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <location filename="../../talkeditor/names/grouping.py"/>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>talk {number}</source>
        <translation>Vortrag {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>talk {number} is corrected to its end</source>
        <translation>Vortrag {number} ist bis zum Ende korrigiert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>talk {number} is corrected up to line {line}</source>
        <translation>Vortrag {number} ist bis Zeile {line} korrigiert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>talk {number}, part {part}</source>
        <translation>Vortrag {number}, Teil {part}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>talk {number}: mark of what is corrected taken away</source>
        <translation>Vortrag {number}: Korrekturstand entfernt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>talks</source>
        <comment>segments</comment>
        <translation>Vorträge</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>talks {first} and {last}</source>
        <translation>Vorträgen {first} und {last}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>ten</source>
        <translation>10</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/youtubexml.py"/>
        <source>text outside of a caption</source>
        <translation>Text außerhalb eines Untertitels</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>the break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>the break {place}</source>
        <comment>place: between talks 4 and 5</comment>
        <translation>Pause {place}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>the chatter</source>
        <translation>Geplauder</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>the chatter {place}</source>
        <comment>place: between talks 4 and 5</comment>
        <translation>Geplauder {place}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>the clocks change over its start, which may be an hour off</source>
        <translation>beim Beginn wird die Uhr umgestellt; er kann eine Stunde abweichen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherjson.py"/>
        <source>the description of a video</source>
        <translation>die Beschreibung eines Videos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>the end of {name}</source>
        <translation>Ende von {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>the file and its project were not touched.</source>
        <translation>Die Datei und ihr Projekt wurden nicht angerührt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>the file is as it was found; nothing was changed. Whatever you choose, it is kept aside.</source>
        <translation>Die Datei ist, wie sie vorgefunden wurde; es wurde nichts geändert. Sie wird in jedem Fall aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>the file is open and can be edited and exported as one talk.</source>
        <translation>Die Datei ist geöffnet und lässt sich als ein Vortrag bearbeiten und exportieren.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>the file is unchanged; no project was made.</source>
        <translation>Die Datei ist unverändert; es wurde kein Projekt angelegt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>the key “{key}” stands twice, the later one counts</source>
        <translation>der Schlüssel „{key}“ steht doppelt, der spätere zählt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>the list of words has some that the segments lack</source>
        <translation>die Wortliste hat Wörter, die den Segmenten fehlen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/model.py"/>
        <source>the most frequent spelling in this stream</source>
        <translation>häufigste Schreibweise dieser Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>the noise</source>
        <translation>Geräusch</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>the noise {place}</source>
        <comment>place: between talks 4 and 5</comment>
        <translation>Geräusch {place}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>the one before</source>
        <translation>vorige Stelle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>the right form</source>
        <translation>richtige Schreibweise</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>the same as now</source>
        <translation>genau wie jetzt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>the start of {name}</source>
        <translation>Anfang von {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>the whole text has words that the segments lack</source>
        <translation>der ganze Text hat Wörter, die den Segmenten fehlen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>this one {lines}</source>
        <comment>a pass of a reel; lines: lines 3–10</comment>
        <translation>dieser: {lines}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>this place</source>
        <translation>diese Stelle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>this talk</source>
        <translation>dieser Vortrag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>tick</source>
        <translation>ankreuzen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>tick all</source>
        <translation>alle ankreuzen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <location filename="../../talkeditor/ui/dialogs/schedulelist.py"/>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>times of other words</source>
        <translation>Zeiten anderer Wörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>times that are none</source>
        <translation>ungültige Zeiten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <location filename="../../talkeditor/formats/stamped.py"/>
        <location filename="../../talkeditor/formats/ttml.py"/>
        <source>times that cannot be read</source>
        <translation>unlesbare Zeiten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/clock.py"/>
        <source>times that run backwards</source>
        <translation>rückwärts laufende Zeiten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>title</source>
        <comment>column of a schedule, within a sentence</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>title {there} (now {here})</source>
        <translation>Titel {there} (jetzt {here})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/backups.py"/>
        <source>today at {clock}</source>
        <translation>heute um {clock}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>tokens that their entry lacks</source>
        <translation>Token, die ihrem Eintrag fehlen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>torn ends</source>
        <translation>abgerissene Enden</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>undecided</source>
        <comment>segments</comment>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/findings.py"/>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>was {key}</source>
        <translation>vorher {key}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/line_editor.py"/>
        <location filename="../../talkeditor/ui/views/rowpaint.py"/>
        <source>was:</source>
        <comment>the words of the captions, before a correction</comment>
        <translation>war:</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>was: {words}</source>
        <translation>war: {words}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/model.py"/>
        <source>what most passes of the reel say</source>
        <translation>so in den meisten Durchläufen des Einspielers</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>what was proofread differs</source>
        <translation>Korrekturstand weicht ab</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>where you are</source>
        <translation>aktuelle Stelle</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>which is in the title of {talks}</source>
        <translation>im Titel von {talks}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>which is {source}</source>
        <translation>{source}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>which {talks} say as well</source>
        <extracomment>which {talks} says as well</extracomment>
        <translation>
            <numerusform>so auch in {talks}</numerusform>
            <numerusform>so auch in {talks}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>who speaks in {talks}</source>
        <translation>spricht in {talks}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>whole day</source>
        <translation>ganzer Tag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>within talk {number}</source>
        <translation>in Vortrag {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>word</source>
        <comment>sample in a legend</comment>
        <translation>Wort</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>word missing</source>
        <translation>Wort fehlt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>words</source>
        <comment>sample in a legend</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>words beside times</source>
        <translation>Wörter neben Zeiten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>your files and your work.</source>
        <translation>Ihre Dateien und Ihre Arbeit.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>{before} words a line before, {after} after</source>
        <translation>Davor {before} Wörter je Zeile, danach {after}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>{before} words a row of {width} letters before, {after} after</source>
        <translation>Davor {before} Wörter je {width} Buchstaben, danach {after}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{came}; the disk is full.</source>
        <translation>{came}; der Datenträger ist voll.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{came}; the folder cannot be written to: {reason}.</source>
        <translation>{came}; der Ordner ist nicht beschreibbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{changed} set.</source>
        <translation>{changed} gesetzt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/binding.py"/>
        <source>{command}, second key</source>
        <translation>{command}, zweite Taste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>{count} passes</source>
        <extracomment>{count} pass</extracomment>
        <translation>
            <numerusform>{count} Durchlauf</numerusform>
            <numerusform>{count} Durchläufe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outline.py"/>
        <source>{count} so far</source>
        <translation>bisher {count}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/desk.py"/>
        <source>{decided} of {all}. Next: {name}, {sure}.</source>
        <translation>{decided} von {all}. Als Nächstes: {name}, {sure}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>{done} of {all} decided</source>
        <translation>{done} von {all} entschieden</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>{done} of {all} decided so far</source>
        <translation>bisher {done} von {all} entschieden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>{done} of {n} lines</source>
        <extracomment>{done} of {n} line</extracomment>
        <translation>
            <numerusform>{done} von {n} Zeile</numerusform>
            <numerusform>{done} von {n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>{encoding} is no encoding that is known here.</source>
        <translation>{encoding} ist keine hier bekannte Kodierung.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>{file} is damaged.</source>
        <translation>{file} ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <source>{file} is no file that can be read.</source>
        <translation>{file} ist keine lesbare Datei.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <source>{file} is no glossary: most lines cannot be used.</source>
        <translation>{file} ist kein Glossar: Die meisten Zeilen sind nicht brauchbar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>{file} is no list of reels: {problems}.</source>
        <translation>{file} ist keine Liste von Einspielern: {problems}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>{file} is no project of Talkeditor.</source>
        <translation>{file} ist kein Projekt von Talkeditor.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>{file} is sound. Nothing was changed.</source>
        <translation>{file} ist in Ordnung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/given.py"/>
        <source>{file} lies next to the stream</source>
        <translation>{file} liegt neben der Aufzeichnung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>{file} was made anew with all its {n} steps.</source>
        <extracomment>{file} was made anew with all its {n} step.</extracomment>
        <translation>
            <numerusform>{file} wurde mit dem einen Schritt ({n}) neu angelegt.</numerusform>
            <numerusform>{file} wurde mit allen {n} Schritten neu angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>{file} was made anew with its last state and {steps} of {all} to take back.</source>
        <translation>{file} wurde mit dem letzten Stand neu angelegt; rücknehmbar: {steps} von {all}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, Zeile {line}: {problem}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>{file}: {rows}. It is remembered for all tables with these headings.</source>
        <translation>{file}: {rows}. Gilt künftig für alle Tabellen mit diesen Überschriften.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outline.py"/>
        <source>{filter}: {count}</source>
        <translation>{filter}: {count}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} ist eine Datei, kein Ordner.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>{forms} and {n} more</source>
        <extracomment>{forms} and {n} more</extracomment>
        <translation>
            <numerusform>{forms} und {n} weitere</numerusform>
            <numerusform>{forms} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>{forms} is {right} written apart, {known}.</source>
        <translation>{forms}: {right}, getrennt geschrieben ({known}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>{forms} sound like {right}, {known}.</source>
        <extracomment>{forms} sounds like {right}, {known}.</extracomment>
        <translation>
            <numerusform>{forms} klingt wie {right} ({known}).</numerusform>
            <numerusform>{forms} klingen wie {right} ({known}).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>{found} so far</source>
        <translation>bisher {found}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>{heard} becomes {right}</source>
        <translation>{heard} wird zu {right}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/sheets.py"/>
        <source>{held} of {n} steps hold.</source>
        <extracomment>{held} of {n} steps hold.</extracomment>
        <translation>
            <numerusform>Gültig: {held} von {n} Schritt.</numerusform>
            <numerusform>Gültig: {held} von {n} Schritten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>{keys} or {others}</source>
        <translation>{keys} oder {others}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} always leads back.</source>
        <translation>{key} führt immer zurück.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} closes the window.</source>
        <translation>{key} schließt das Fenster.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} is the desktop's.</source>
        <translation>{key} gehört dem Desktop.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} is the input method's.</source>
        <translation>{key} gehört der Eingabemethode.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} is “{command}” already.</source>
        <translation>{key} ist schon „{command}“.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} opens a menu.</source>
        <translation>{key} öffnet ein Menü.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} types in text fields, where this command acts too. Add Ctrl or Alt.</source>
        <translation>{key} schreibt in Textfeldern, wo dieser Befehl auch wirkt. Strg oder Alt hinzunehmen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} walks the controls.</source>
        <translation>{key} wechselt zwischen den Bedienelementen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/names.py"/>
        <source>{label}, {places}</source>
        <translation>{label}, {places}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>{lines} folded</source>
        <translation>{lines} eingeklappt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/given.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/breaks.py"/>
        <source>{minutes} minutes of silence</source>
        <translation>{minutes} Minuten Stille</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>{mistake} at character {number}</source>
        <translation>{mistake} bei Zeichen {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>{name} and {n} more in the folder is not from this export, or was changed since.</source>
        <extracomment>{name} and {n} more in the folder is not from this export, or was changed since.</extracomment>
        <translation>
            <numerusform>{name} und {n} weitere im Ordner stammen nicht von diesem Export oder wurden seither geändert.</numerusform>
            <numerusform>{name} und {n} weitere im Ordner stammen nicht von diesem Export oder wurden seither geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/names.py"/>
        <source>{name} and {n} more names</source>
        <extracomment>{name} and {n} more name</extracomment>
        <translation>
            <numerusform>{name} und {n} weiterer Name</numerusform>
            <numerusform>{name} und {n} weitere Namen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>{name} cannot be opened.</source>
        <translation>{name} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>{name} cannot be written to.</source>
        <translation>{name} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>{name} could not be opened</source>
        <translation>{name} ließ sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/project.py"/>
        <source>{name} exists already.</source>
        <translation>{name} gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/__init__.py"/>
        <source>{name} has no lines.</source>
        <translation>{name} hat keine Zeilen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>{name} has parts that Talkeditor never makes.</source>
        <translation>{name} hat Teile, die Talkeditor nie anlegt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/__init__.py"/>
        <source>{name} holds no captions: it is an HTML page.</source>
        <translation>{name} enthält keine Untertitel: Es ist eine HTML-Seite.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>{name} holds no entry of a schedule.</source>
        <translation>{name} enthält keinen Programmpunkt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/settings.py"/>
        <source>{name} holds no settings of Talkeditor. Nothing was changed.</source>
        <translation>{name} enthält keine Einstellungen von Talkeditor. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{name} in lines {lines}: {status}</source>
        <translation>{name} in Zeilen {lines}: {status}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>{name} in the folder is not from this export, or was changed since.</source>
        <translation>{name} im Ordner stammt nicht von diesem Export oder wurde seither geändert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{name} in {folder} belongs to another export</source>
        <translation>{name} in {folder} gehört zu einem anderen Export</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{name} in {folder} is a folder</source>
        <translation>{name} in {folder} ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{name} in {folder} was changed since the last export</source>
        <translation>{name} in {folder} wurde seit dem letzten Export geändert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{name} in {folder} was not written by an export</source>
        <translation>{name} in {folder} stammt nicht von einem Export</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>{name} is a folder and stays. Keep both, or choose another folder.</source>
        <translation>{name} ist ein Ordner und bleibt. Beide behalten oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>{name} is an HTML page.</source>
        <translation>{name} ist eine HTML-Seite.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/project.py"/>
        <source>{name} is being made by another window.</source>
        <translation>{name} wird gerade von einem anderen Fenster angelegt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>{name} is damaged</source>
        <translation>{name} ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>{name} is damaged.</source>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/names.py"/>
        <source>{name} is in the glossary, with what is heard for it.</source>
        <translation>{name} steht im Glossar, samt dem, was dafür gehört wird.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>{name} is in use by another program.</source>
        <translation>{name} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{name} is larger than 1 GB.</source>
        <translation>{name} ist größer als 1 GB.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <location filename="../../talkeditor/store/project.py"/>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} ist größer als {most} MB.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>{name} is no number: it was taken as unknown.</source>
        <translation>{name} ist keine Zahl: als unbekannt gewertet.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>{name} is no project of Talkeditor.</source>
        <translation>{name} ist kein Projekt von Talkeditor.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/library.py"/>
        <source>{name} is no reel library of Talkeditor.</source>
        <translation>{name} ist keine Einspieler-Bibliothek von Talkeditor.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>{name} is no text and holds no schedule.</source>
        <translation>{name} ist kein Text und enthält kein Programm.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>{name} is no text: it is a binary file.</source>
        <translation>{name} ist kein Text, sondern eine Binärdatei.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>{name} is no text: it is {kind}.</source>
        <translation>{name} ist kein Text, sondern {kind}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>{name} is not in {encoding}: row {row} holds the byte {byte}.</source>
        <translation>{name} ist nicht in {encoding}: Zeile {row} enthält das Byte {byte}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/holding.py"/>
        <source>{name} is open in another window.</source>
        <translation>{name} ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/names.py"/>
        <source>{name} is right</source>
        <translation>{name} ist richtig</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/watch.py"/>
        <source>{name} was changed by another program.</source>
        <translation>{name} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>{name} was made by a newer Talkeditor.</source>
        <translation>{name} stammt von einem neueren Talkeditor.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/watch.py"/>
        <source>{name} was moved or deleted, or its disk is not there.</source>
        <translation>{name} wurde verschoben oder gelöscht, oder der Datenträger fehlt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>{name} was not opened</source>
        <translation>{name} wurde nicht geöffnet</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/watch.py"/>
        <source>{name} was replaced by another file.</source>
        <translation>{name} wurde durch eine andere Datei ersetzt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinelist.py"/>
        <source>{name}, closed</source>
        <translation>{name}, eingeklappt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>{name}, line {number}</source>
        <translation>{name}, Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinelist.py"/>
        <source>{name}, open</source>
        <translation>{name}, ausgeklappt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <location filename="../../talkeditor/core/wording.py"/>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{name}, {title}</source>
        <translation>{name} „{title}“</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>{number} of {stops}</source>
        <translation>{number} von {stops}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>{number} places</source>
        <translation>{number} Stellen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>{number} talks</source>
        <translation>{number} Vorträgen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>{number} words a line</source>
        <translation>{number} Wörter je Zeile</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>{n} backups. Going back to one is a step of its own: Ctrl+Z takes it back.</source>
        <extracomment>{n} backup. Going back to one is a step of its own: Ctrl+Z takes it back.</extracomment>
        <translation>
            <numerusform>{n} Sicherung. Zu einer zurückzukehren ist ein eigener Schritt: Strg+Z nimmt ihn zurück.</numerusform>
            <numerusform>{n} Sicherungen. Zu einer zurückzukehren ist ein eigener Schritt: Strg+Z nimmt ihn zurück.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} by applause</source>
        <translation>{n} durch Applaus</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} by length</source>
        <translation>{n} durch Länge</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} by music</source>
        <translation>{n} durch Musik</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} by pauses</source>
        <translation>{n} durch Pausen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} by speakers</source>
        <translation>{n} durch Sprecher</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} by topics</source>
        <translation>{n} durch Themen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} capitals</source>
        <extracomment>{n} capital</extracomment>
        <translation>
            <numerusform>{n} Großbuchstabe</numerusform>
            <numerusform>{n} Großbuchstaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/formats/decoding.py"/>
        <source>{n} characters inside a line, taken by some for its end: a blank now.</source>
        <extracomment>{n} character inside a line, taken by some for its end: a blank now.</extracomment>
        <translation>
            <numerusform>{n} Zeichen in einer Zeile, das manche als ihr Ende lesen: jetzt ein Leerzeichen.</numerusform>
            <numerusform>{n} Zeichen in einer Zeile, die manche als ihr Ende lesen: jetzt Leerzeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/formats/decoding.py"/>
        <source>{n} characters no screen can show: a sign stands for each.</source>
        <extracomment>{n} character no screen can show: a sign stands for each.</extracomment>
        <translation>
            <numerusform>{n} Zeichen, das kein Bildschirm zeigt: Dafür steht ein Ersatzzeichen.</numerusform>
            <numerusform>{n} Zeichen, die kein Bildschirm zeigt: Für jedes steht ein Ersatzzeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>{n} corrected</source>
        <comment>lines</comment>
        <extracomment>{n} corrected</extracomment>
        <translation>
            <numerusform>{n} korrigiert</numerusform>
            <numerusform>{n} korrigiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{n} corrected lines differ</source>
        <extracomment>{n} corrected line differs</extracomment>
        <translation>
            <numerusform>{n} korrigierte Zeile weicht ab</numerusform>
            <numerusform>{n} korrigierte Zeilen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>{n} files will be replaced: {names}.</source>
        <extracomment>{n} file will be replaced: {names}.</extracomment>
        <translation>
            <numerusform>{n} Datei wird ersetzt: {names}.</numerusform>
            <numerusform>{n} Dateien werden ersetzt: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} fillers</source>
        <extracomment>{n} filler</extracomment>
        <translation>
            <numerusform>{n} Füllwort</numerusform>
            <numerusform>{n} Füllwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>{n} left out</source>
        <comment>lines</comment>
        <extracomment>{n} left out</extracomment>
        <translation>
            <numerusform>{n} ausgelassen</numerusform>
            <numerusform>{n} ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{n} left-out lines differ</source>
        <extracomment>{n} left-out line differs</extracomment>
        <translation>
            <numerusform>{n} ausgelassene Zeile weicht ab</numerusform>
            <numerusform>{n} ausgelassene Zeilen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>{n} letters apart</source>
        <extracomment>{n} letter apart</extracomment>
        <translation>
            <numerusform>{n} Buchstabe anders</numerusform>
            <numerusform>{n} Buchstaben anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <location filename="../../talkeditor/ui/views/blocks.py"/>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <location filename="../../talkeditor/ui/views/outlinepaint.py"/>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <location filename="../../talkeditor/ui/views/strip.py"/>
        <location filename="../../talkeditor/workflow/demo.py"/>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <location filename="../../talkeditor/workflow/telling.py"/>
        <source>{n} lines</source>
        <extracomment>{n} line</extracomment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>{n} lines changed in {name}</source>
        <extracomment>{n} line changed in {name}</extracomment>
        <translation>
            <numerusform>{name}: {n} Zeile geändert</numerusform>
            <numerusform>{name}: {n} Zeilen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>{n} lines were left out; they stay in the project and in the stream file.</source>
        <extracomment>{n} line was left out; it stays in the project and in the stream file.</extracomment>
        <translation>
            <numerusform>{n} Zeile wurde ausgelassen; sie bleibt im Projekt und in der Datei der Aufzeichnung.</numerusform>
            <numerusform>{n} Zeilen wurden ausgelassen; sie bleiben im Projekt und in der Datei der Aufzeichnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>{n} matches</source>
        <extracomment>{n} match</extracomment>
        <translation>
            <numerusform>{n} Zuordnung</numerusform>
            <numerusform>{n} Zuordnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>{n} more are named in the talks’ files.</source>
        <extracomment>{n} more is named in the talks’ files.</extracomment>
        <translation>
            <numerusform>{n} weiterer Hinweis steht in den Dateien der Vorträge.</numerusform>
            <numerusform>{n} weitere Hinweise stehen in den Dateien der Vorträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>{n} more entries with problems.</source>
        <extracomment>{n} more entries with problems.</extracomment>
        <translation>
            <numerusform>{n} weiterer Programmpunkt mit Problemen.</numerusform>
            <numerusform>{n} weitere Programmpunkte mit Problemen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/cli/glossary.py"/>
        <source>{n} more lines</source>
        <extracomment>{n} more line</extracomment>
        <translation>
            <numerusform>{n} weitere Zeile</numerusform>
            <numerusform>{n} weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>{n} more names.</source>
        <extracomment>{n} more name.</extracomment>
        <translation>
            <numerusform>{n} weiterer Name.</numerusform>
            <numerusform>{n} weitere Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/glossary_files.py"/>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>{n} more notes.</source>
        <extracomment>{n} more note.</extracomment>
        <translation>
            <numerusform>{n} weiterer Hinweis.</numerusform>
            <numerusform>{n} weitere Hinweise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/formats/base.py"/>
        <source>{n} more of the same: {kind}.</source>
        <extracomment>{n} more of the same: {kind}.</extracomment>
        <translation>
            <numerusform>{n} weiterer Fall dieser Art: {kind}.</numerusform>
            <numerusform>{n} weitere Fälle dieser Art: {kind}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/glossary.py"/>
        <source>{n} names can be put right: F7 shows them.</source>
        <extracomment>{n} name can be put right: F7 shows them.</extracomment>
        <translation>
            <numerusform>{n} Name lässt sich berichtigen: F7 zeigt ihn.</numerusform>
            <numerusform>{n} Namen lassen sich berichtigen: F7 zeigt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>{n} names skipped: Shift+S brings back.</source>
        <extracomment>{n} name skipped: Shift+S brings back.</extracomment>
        <translation>
            <numerusform>{n} Name übersprungen: Umschalt+S holt zurück.</numerusform>
            <numerusform>{n} Namen übersprungen: Umschalt+S holt zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>{n} Hinweis</numerusform>
            <numerusform>{n} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/problems.py"/>
        <source>{n} notes copied.</source>
        <extracomment>{n} note copied.</extracomment>
        <translation>
            <numerusform>{n} Hinweis kopiert.</numerusform>
            <numerusform>{n} Hinweise kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>{n} notes on its entries: see the import report.</source>
        <extracomment>{n} note on its entries: see the import report.</extracomment>
        <translation>
            <numerusform>{n} Hinweis zu den Programmpunkten: siehe Importbericht.</numerusform>
            <numerusform>{n} Hinweise zu den Programmpunkten: siehe Importbericht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/problems.py"/>
        <source>{n} notes. The file itself is not changed.</source>
        <extracomment>{n} note. The file itself is not changed.</extracomment>
        <translation>
            <numerusform>{n} Hinweis. Die Datei selbst wird nicht geändert.</numerusform>
            <numerusform>{n} Hinweise. Die Datei selbst wird nicht geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{n} of {talks} were written</source>
        <extracomment>{n} of {talks} was written</extracomment>
        <translation>
            <numerusform>{talks}, davon {n} geschrieben</numerusform>
            <numerusform>{talks}, davon {n} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{n} other files would be overwritten as well</source>
        <extracomment>{n} other file would be overwritten as well</extracomment>
        <translation>
            <numerusform>{n} andere Datei würde ebenfalls überschrieben</numerusform>
            <numerusform>{n} andere Dateien würden ebenfalls überschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} paragraphs</source>
        <extracomment>{n} paragraph</extracomment>
        <translation>
            <numerusform>{n} Absatz</numerusform>
            <numerusform>{n} Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <location filename="../../talkeditor/workflow/telling.py"/>
        <source>{n} passes</source>
        <extracomment>{n} pass</extracomment>
        <translation>
            <numerusform>{n} Durchlauf</numerusform>
            <numerusform>{n} Durchläufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>{n} passes of a reel</source>
        <extracomment>{n} pass of a reel</extracomment>
        <translation>
            <numerusform>{n} Durchlauf eines Einspielers</numerusform>
            <numerusform>{n} Durchläufe eines Einspielers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/names.py"/>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <location filename="../../talkeditor/ui/searching.py"/>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <location filename="../../talkeditor/workflow/names.py"/>
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>{n} places differ</source>
        <extracomment>{n} place differs</extracomment>
        <translation>
            <numerusform>{n} Stelle weicht ab</numerusform>
            <numerusform>{n} Stellen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <source>{n} presses since this stream was opened.</source>
        <extracomment>{n} press since this stream was opened.</extracomment>
        <translation>
            <numerusform>{n} Tastendruck, seit diese Aufzeichnung geöffnet wurde.</numerusform>
            <numerusform>{n} Tastendrücke, seit diese Aufzeichnung geöffnet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/cli/batch.py"/>
        <source>{n} projects</source>
        <extracomment>{n} project</extracomment>
        <translation>
            <numerusform>{n} Projekt</numerusform>
            <numerusform>{n} Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/cli/reels.py"/>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <location filename="../../talkeditor/workflow/telling.py"/>
        <source>{n} reels</source>
        <extracomment>{n} reel</extracomment>
        <translation>
            <numerusform>{n} Einspieler</numerusform>
            <numerusform>{n} Einspieler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>{n} reels taken in.</source>
        <extracomment>{n} reel taken in.</extracomment>
        <translation>
            <numerusform>{n} Einspieler übernommen.</numerusform>
            <numerusform>{n} Einspieler übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>{n} reels written to {file}.</source>
        <extracomment>{n} reel written to {file}.</extracomment>
        <translation>
            <numerusform>{n} Einspieler in {file} geschrieben.</numerusform>
            <numerusform>{n} Einspieler in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>{n} reels.</source>
        <extracomment>{n} reel.</extracomment>
        <translation>
            <numerusform>{n} Einspieler.</numerusform>
            <numerusform>{n} Einspieler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} repetitions</source>
        <extracomment>{n} repetition</extracomment>
        <translation>
            <numerusform>{n} Wiederholung</numerusform>
            <numerusform>{n} Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/glossary.py"/>
        <source>{n} right forms</source>
        <extracomment>{n} right form</extracomment>
        <translation>
            <numerusform>{n} richtige Schreibweise</numerusform>
            <numerusform>{n} richtige Schreibweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>{n} rows</source>
        <extracomment>{n} row</extracomment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/glossary.py"/>
        <source>{n} rules</source>
        <extracomment>{n} rule</extracomment>
        <translation>
            <numerusform>{n} Regel</numerusform>
            <numerusform>{n} Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>{n} rules of its glossary for the whole day came along.</source>
        <extracomment>{n} rule of its glossary for the whole day came along.</extracomment>
        <translation>
            <numerusform>{n} Glossarregel für den ganzen Tag kam mit.</numerusform>
            <numerusform>{n} Glossarregeln für den ganzen Tag kamen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{n} rules of the glossary differ</source>
        <extracomment>{n} rule of the glossary differs</extracomment>
        <translation>
            <numerusform>{n} Regel des Glossars weicht ab</numerusform>
            <numerusform>{n} Regeln des Glossars weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>{n} seconds left</source>
        <extracomment>{n} second left</extracomment>
        <translation>
            <numerusform>noch {n} Sekunde</numerusform>
            <numerusform>noch {n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>{n} seconds so far.</source>
        <extracomment>{n} second so far.</extracomment>
        <translation>
            <numerusform>Bisher {n} Sekunde.</numerusform>
            <numerusform>Bisher {n} Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <location filename="../../talkeditor/ui/stage.py"/>
        <location filename="../../talkeditor/ui/views/outline.py"/>
        <source>{n} segments</source>
        <extracomment>{n} segment</extracomment>
        <translation>
            <numerusform>{n} Abschnitt</numerusform>
            <numerusform>{n} Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{n} segments differ</source>
        <extracomment>{n} segment differs</extracomment>
        <translation>
            <numerusform>{n} Abschnitt weicht ab</numerusform>
            <numerusform>{n} Abschnitte weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} speaker marks</source>
        <extracomment>{n} speaker mark</extracomment>
        <translation>
            <numerusform>{n} Sprecherzeichen</numerusform>
            <numerusform>{n} Sprecherzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>{n} spellings</source>
        <extracomment>{n} spelling</extracomment>
        <translation>
            <numerusform>{n} Schreibweise</numerusform>
            <numerusform>{n} Schreibweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/cli/project.py"/>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>{n} steps</source>
        <extracomment>{n} step</extracomment>
        <translation>
            <numerusform>{n} Schritt</numerusform>
            <numerusform>{n} Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <source>{n} steps. Nothing is lost by going back.</source>
        <extracomment>{n} step. Nothing is lost by going back.</extracomment>
        <translation>
            <numerusform>{n} Schritt. Beim Zurückgehen geht nichts verloren.</numerusform>
            <numerusform>{n} Schritte. Beim Zurückgehen geht nichts verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/overview.py"/>
        <source>{n} streams</source>
        <extracomment>{n} stream</extracomment>
        <translation>
            <numerusform>{n} Aufzeichnung</numerusform>
            <numerusform>{n} Aufzeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} tags</source>
        <extracomment>{n} tag</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/announcing.py"/>
        <location filename="../../talkeditor/ui/desk.py"/>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <location filename="../../talkeditor/ui/opening.py"/>
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <location filename="../../talkeditor/workflow/overview.py"/>
        <location filename="../../talkeditor/workflow/telling.py"/>
        <source>{n} talks</source>
        <extracomment>{n} talk</extracomment>
        <translation>
            <numerusform>{n} Vortrag</numerusform>
            <numerusform>{n} Vorträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>{n} ticked</source>
        <extracomment>{n} ticked</extracomment>
        <translation>
            <numerusform>{n} angekreuzt</numerusform>
            <numerusform>{n} angekreuzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>{n} times</source>
        <extracomment>{n} time</extracomment>
        <translation>
            <numerusform>{n}‑mal</numerusform>
            <numerusform>{n}‑mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{n} titles or speakers differ</source>
        <extracomment>{n} title or speaker differs</extracomment>
        <translation>
            <numerusform>{n} Titel oder Sprecher weicht ab</numerusform>
            <numerusform>{n} Titel oder Sprecher weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} turns</source>
        <extracomment>{n} turn</extracomment>
        <translation>
            <numerusform>{n} Redebeitrag</numerusform>
            <numerusform>{n} Redebeiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <location filename="../../talkeditor/ui/dialogs/exportlist.py"/>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <location filename="../../talkeditor/ui/previewing.py"/>
        <location filename="../../talkeditor/ui/views/cleaned.py"/>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>{n} words</source>
        <extracomment>{n} word</extracomment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} words as the glossary has them</source>
        <extracomment>{n} word as the glossary has it</extracomment>
        <translation>
            <numerusform>{n} Wort wie im Glossar</numerusform>
            <numerusform>{n} Wörter wie im Glossar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} words of false starts</source>
        <extracomment>{n} word of false starts</extracomment>
        <translation>
            <numerusform>{n} Wort aus abgebrochenen Sätzen</numerusform>
            <numerusform>{n} Wörter aus abgebrochenen Sätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} “I”</source>
        <extracomment>{n} “I”</extracomment>
        <translation>
            <numerusform>{n} „I“</numerusform>
            <numerusform>{n} „I“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>{n}, only in left-out parts</source>
        <extracomment>{n}, only in left-out parts</extracomment>
        <translation>
            <numerusform>{n}, nur in ausgelassenen Teilen</numerusform>
            <numerusform>{n}, nur in ausgelassenen Teilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>{one} and {other} have the same column.</source>
        <translation>{one} und {other} haben dieselbe Spalte.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{paragraphs}: {each}.</source>
        <translation>{paragraphs}: {each}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{paragraphs}: {each}; {turns} marked.</source>
        <translation>{paragraphs}: {each}; {turns} markiert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{part} of {talks} accepted (now {here})</source>
        <translation>{talks}, davon {part} angenommen (jetzt {here})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>{passes} in {count} places</source>
        <translation>{passes} an {count} Stellen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} ist nicht lesbar ({why}).</translation>
    </message>
    <message>
        <location filename="../../talkeditor/settings.py"/>
        <source>{path} cannot be written to. Nothing was changed.</source>
        <translation>{path} ist nicht beschreibbar. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <location filename="../../talkeditor/store/checking.py"/>
        <location filename="../../talkeditor/store/project.py"/>
        <source>{path} does not exist.</source>
        <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} has too long a name.</source>
        <translation>{path} hat einen zu langen Namen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} is a device, not a caption file.</source>
        <translation>{path} ist ein Gerät, keine Untertiteldatei.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} is a folder, not a caption file.</source>
        <translation>{path} ist ein Ordner, keine Untertiteldatei.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} is a link that leads back to itself.</source>
        <translation>{path} ist eine Verknüpfung, die zu sich selbst führt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} is a pipe, not a caption file.</source>
        <translation>{path} ist eine Pipe, keine Untertiteldatei.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} is a socket, not a caption file.</source>
        <translation>{path} ist ein Socket, keine Untertiteldatei.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} is a socket.</source>
        <translation>{path} ist ein Socket.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>{path} is no file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} may not be read by you.</source>
        <translation>Für {path} fehlt Ihnen das Leserecht.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>{percent}% corrected</source>
        <translation>{percent} % korrigiert</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>{places} in talk {number}</source>
        <translation>{places} in Vortrag {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>{places} in talks {numbers}</source>
        <translation>{places} in den Vorträgen {numbers}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>{place} (“{name}”): {problem}.</source>
        <translation>{place} („{name}“): {problem}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>{place} of {places}</source>
        <translation>{place} von {places}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>{place}: {problem}.</source>
        <translation>{place}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/why.py"/>
        <source>{reason}, line {number}</source>
        <translation>{reason}, Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>{reel}, pass {number}</source>
        <translation>{reel}, Durchlauf {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{removed} removed, {changed} set.</source>
        <translation>{removed} entfernt, {changed} gesetzt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{removed} removed.</source>
        <translation>{removed} entfernt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>{right} is {source}, and is heard without its capitals.</source>
        <translation>{right} ({source}) wird ohne Großbuchstaben gehört.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>{right} stands in line {line} too.</source>
        <translation>{right} steht auch in Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossary.py"/>
        <source>{rules} and {forms}</source>
        <translation>{rules} und {forms}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>{saying}, {lines} before</source>
        <translation>{saying}, {lines} davor</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>{saying}, {lines} on</source>
        <translation>{saying}, {lines} danach</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>{saying}: “{words}”</source>
        <translation>{saying}: „{words}“</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>{schedule}: {place}. {talks}, {matches}. Titles and speakers are filled in; you can change each of them later.</source>
        <translation>{schedule}: {place}. {talks}, {matches}. Titel und Sprecher sind eingetragen; alle lassen sich später ändern.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>{share}% the same words as the other {passes} passes</source>
        <translation>{share} % gleiche Wörter wie die anderen {passes} Durchläufe</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>{share}% the same words as the reel</source>
        <translation>{share} % gleiche Wörter wie der Einspieler</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/finding.py"/>
        <source>{shown} of {all} commands</source>
        <translation>{shown} von {all} Befehlen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>{spellings}, {times}: {forms}</source>
        <translation>{spellings}, {times}: {forms}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>{stage} done</source>
        <translation>{stage}: fertig</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>{steps}, the last: {step}</source>
        <translation>{steps}, der letzte: {step}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <source>{step} (the program)</source>
        <translation>{step} (Talkeditor)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <source>{step}, undone</source>
        <translation>{step}, rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>{step}. What is proposed around it changed; Ctrl+Z takes both back.</source>
        <translation>{step}. Die Vorschläge ringsum haben sich geändert; Strg+Z nimmt beides zurück.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>{step}: proposed anew around it</source>
        <translation>{step}: ringsum neu vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>{stream} changed since {time}.</source>
        <translation>{stream} hat sich seit {time} geändert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>{stream}, accepted {date}</source>
        <translation>{stream}, angenommen {date}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>{stream}, rejected {date}</source>
        <translation>{stream}, abgelehnt {date}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{talk}: lines {lines}; no talk there now</source>
        <translation>{talk}: Zeilen {lines}; jetzt kein Vortrag dort</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{there} (now {here})</source>
        <translation>{there} (jetzt {here})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>{ticked} of {n} places ticked</source>
        <extracomment>{ticked} of {n} place ticked</extracomment>
        <translation>
            <numerusform>{ticked} von {n} Stelle angekreuzt</numerusform>
            <numerusform>{ticked} von {n} Stellen angekreuzt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{turns} marked.</source>
        <translation>{turns} markiert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/documents.py"/>
        <source>{what} need the library {library}, which is not installed. Nothing was written.</source>
        <translation>{what} brauchen die Bibliothek {library}, die nicht installiert ist. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/timing.py"/>
        <source>{what} need times, and this stream has none. Nothing was written.</source>
        <translation>{what} brauchen Zeiten, und diese Aufzeichnung hat keine. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{what}, and {others}. Nothing was written.</source>
        <translation>{what}, und {others}. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{what}. Nothing was written.</source>
        <translation>{what}. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>{what}: it has no words.</source>
        <translation>{what}: ohne Wörter.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>{what}: its words stand here, without times.</source>
        <translation>{what}: Die Wörter stehen hier, ohne Zeiten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>{why}; only in these talks</source>
        <translation>{why}; nur in diesen Vorträgen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>{why}; only in this talk</source>
        <translation>{why}; nur in diesem Vortrag</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>{words} (also {keys})</source>
        <translation>{words} (auch {keys})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>{words} in {files}, in {folder}.</source>
        <translation>{words} in {files}, in {folder}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/breaks.py"/>
        <source>{words} words a line; {usual} are usual</source>
        <translation>{words} Wörter je Zeile; üblich sind {usual}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>{word} ({votes} of {all})</source>
        <translation>{word} ({votes} von {all})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>{word} passes</source>
        <extracomment>{word} pass</extracomment>
        <translation>
            <numerusform>{word} Durchlauf</numerusform>
            <numerusform>{word} Durchläufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>{word} talks exported</source>
        <extracomment>{word} talk exported</extracomment>
        <translation>
            <numerusform>{word} Vortrag exportiert</numerusform>
            <numerusform>{word} Vorträge exportiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>“As the system” follows the desktop, also while the window is open.</source>
        <translation>„Wie das System“ folgt dem Desktop, auch bei geöffnetem Fenster.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>“[{option}]” is no option; [case] and [in TITLE] are.</source>
        <translation>„[{option}]“ ist keine Option; möglich sind [case] und [in TITLE].</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>“date” is no date such as 2026-11-24</source>
        <translation>„date“ ist kein Datum wie 2026-11-24</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>“decision” is neither accepted nor rejected</source>
        <translation>„decision“ ist weder „accepted“ noch „rejected“</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>“passes” is no number of passes</source>
        <translation>„passes“ ist keine Anzahl von Durchläufen</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>“{form}”</source>
        <translation>„{form}“</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>“{form}” and “{other}”</source>
        <translation>„{form}“ und „{other}“</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” for {right} makes a circle in itself.</source>
        <translation>„{form}“ für {right} führt zu sich selbst zurück.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” for {right} makes a circle with line {line}.</source>
        <translation>„{form}“ für {right} bildet mit Zeile {line} einen Kreis.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” for {right} stands here twice.</source>
        <translation>„{form}“ für {right} steht hier doppelt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” for {right} stands in line {line} too.</source>
        <translation>„{form}“ für {right} steht auch in Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>“{form}” has no letter.</source>
        <translation>„{form}“ hat keinen Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” has no letter: it would stand for anything.</source>
        <translation>„{form}“ hat keinen Buchstaben: Es stünde für alles.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” is a single letter: it would change too much.</source>
        <translation>„{form}“ ist ein einzelner Buchstabe: Es würde zu viel geändert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” is said in nearly every line: it would change too much.</source>
        <translation>„{form}“ kommt in fast jeder Zeile vor: Es würde zu viel geändert.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” is the right form itself.</source>
        <translation>„{form}“ ist selbst die richtige Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/spellings.py"/>
        <source>“{form}” sounds like “{right}”, which the same talk writes {times} times.</source>
        <translation>„{form}“ klingt wie „{right}“, im selben Vortrag {times}‑mal geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>“{form}”, “{other}” and {n} more forms</source>
        <extracomment>“{form}”, “{other}” and {n} more form</extracomment>
        <translation>
            <numerusform>„{form}“, „{other}“ und {n} weitere Form</numerusform>
            <numerusform>„{form}“, „{other}“ und {n} weitere Formen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>“{form}…” has more than {most} words.</source>
        <translation>„{form}…“ hat mehr als {most} Wörter.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otter.py"/>
        <source>“{header}” has no words below it: it was left out.</source>
        <translation>„{header}“ hat keine Wörter unter sich: ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>“{heard}” is {right} in {n} more places of talk {talk}.</source>
        <extracomment>“{heard}” is {right} in {n} more place of talk {talk}.</extracomment>
        <translation>
            <numerusform>Auch an {n} Stelle in Vortrag {talk}: „{heard}“ wird zu {right}.</numerusform>
            <numerusform>Auch an {n} Stellen in Vortrag {talk}: „{heard}“ wird zu {right}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>“{heard}” is {right} in {n} more places of talks {talks} and {last}.</source>
        <extracomment>“{heard}” is {right} in {n} more place of talks {talks} and {last}.</extracomment>
        <translation>
            <numerusform>Auch an {n} Stelle in den Vorträgen {talks} und {last}: „{heard}“ wird zu {right}.</numerusform>
            <numerusform>Auch an {n} Stellen in den Vorträgen {talks} und {last}: „{heard}“ wird zu {right}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>“{name}” is missing</source>
        <translation>„{name}“ fehlt</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>“{name}” is no text</source>
        <translation>„{name}“ ist kein Text</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/descript.py"/>
        <source>“{row}” has no words: it was left out.</source>
        <translation>„{row}“ hat keine Wörter und wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otter.py"/>
        <source>“{row}” is Otter's own row, not speech: it was left out.</source>
        <translation>„{row}“ ist von Otter selbst, nicht gesprochen: ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/pdf.py"/>
        <source>“{title}” has letters that no font here can show: {letters}. Nothing was written.</source>
        <translation>„{title}“ hat Zeichen, die keine Schrift hier darstellen kann: {letters}. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>“{title}” is chosen for two talks. Choose another entry for one of them.</source>
        <translation>„{title}“ ist für zwei Vorträge gewählt. Für einen davon einen anderen Programmpunkt wählen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>“{value}” is no time: it was left out, the words were kept.</source>
        <translation>„{value}“ ist keine Zeit: ausgelassen, die Wörter wurden behalten.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <location filename="../../talkeditor/ui/views/why.py"/>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <location filename="../../talkeditor/workflow/given.py"/>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>“{words}” becomes “{instead}”</source>
        <translation>„{words}“ wird zu „{instead}“</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{words}” is taken for one name: behind a colon that parts comes a blank.</source>
        <translation>„{words}“ gilt als ein Name: Nach einem trennenden Doppelpunkt steht ein Leerzeichen.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{words}” is taken for one name: each right form has a line of its own.</source>
        <translation>„{words}“ gilt als ein Name: Jede richtige Schreibweise hat eine eigene Zeile.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searchscope.py"/>
        <source>“{words}” stands nowhere in line {line}.</source>
        <translation>„{words}“ steht nirgends in Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searchscope.py"/>
        <source>“{words}” stands nowhere in this stream.</source>
        <translation>„{words}“ steht nirgends in dieser Aufzeichnung.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searchscope.py"/>
        <source>“{words}” stands nowhere in {name}.</source>
        <translation>„{words}“ steht nirgends in {name}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>“{word}” is also a plain word</source>
        <translation>„{word}“ ist auch ein gewöhnliches Wort</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/glossary_deciding.py"/>
        <source>“{word}” is in no talk: there is nothing to put right.</source>
        <translation>„{word}“ steht in keinem Vortrag: Es gibt nichts zu berichtigen.</translation>
    </message>
</context>
</TS>
