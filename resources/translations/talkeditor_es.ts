<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>talkeditor</name>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar la lista</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>&amp;Keys</source>
        <translation>Tec&amp;las</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>&amp;Remember again</source>
        <translation>&amp;Recordar de nuevo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>&amp;Remember no more</source>
        <translation>No &amp;recordar más</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>A blank row stood inside a caption: the words below it were kept with it.</source>
        <translation>Había una fila vacía dentro de un subtítulo: se conservaron con él las palabras de debajo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A break is announced</source>
        <translation>Se anuncia una pausa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A break is announced next</source>
        <translation>Después se anuncia una pausa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/breaks.py"/>
        <source>A break is announced: “{words}”</source>
        <translation>Se anuncia una pausa: «{words}»</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/youtubexml.py"/>
        <source>A caption has no end in the file: the next one, or the end of the file, was taken for it.</source>
        <translation>Un subtítulo no tiene final en el archivo: se tomó por tal el siguiente, o el final del archivo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/formats/wrapping.py"/>
        <source>A caption of {length} characters was broken into {n} lines.</source>
        <extracomment>A caption of {length} characters was broken into {n} line.</extracomment>
        <translation>
            <numerusform>Un subtítulo de {length} caracteres se partió en {n} línea.</numerusform>
            <numerusform>Un subtítulo de {length} caracteres se partió en {n} líneas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>A day of captions in, clean talks out.</source>
        <translation>Entra un día de subtítulos, salen charlas limpias.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>A day of talks in, clean transcripts out.</source>
        <translation>Entra un día de charlas, salen transcripciones limpias.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>A disk, a copy that was cut off or another program harmed the file.</source>
        <translation>Un disco, una copia interrumpida u otra aplicación dañó el archivo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>A document: it can be looked at once it is written.</source>
        <translation>Un documento: se puede ver una vez escrito.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/loading.py"/>
        <source>A file of {size} MB was given to {name}; {most} MB are the most.</source>
        <translation>Se añadió a {name} un archivo de {size} MB; el máximo es de {most} MB.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <source>A glossary is a plain text in UTF-8, one right form a line.</source>
        <translation>Un glosario es un texto sin formato en UTF-8, con una forma correcta por línea.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A goodbye</source>
        <translation>Despedida</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A goodbye just before</source>
        <translation>Despedida justo antes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>A list of segments that is none</source>
        <translation>Una lista de segmentos que no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>A list of tokens that is none</source>
        <translation>Una lista de tokens que no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>A list of words has some that its segment lacks</source>
        <translation>Una lista de palabras tiene algunas que faltan en su segmento</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>A list of words that is none</source>
        <translation>Una lista de palabras que no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>A number stands where a text should be.</source>
        <translation>Hay un número donde debía haber un texto.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A person is introduced</source>
        <translation>Se presenta a una persona</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A question from the hall follows</source>
        <translation>Sigue una pregunta de la sala</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>A quotation mark is not closed.</source>
        <translation>Unas comillas no están cerradas.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>A reel that was decided once is known by name in the next stream.</source>
        <translation>Una cortinilla decidida una vez se reconoce por su nombre en la grabación siguiente.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A repeated notice follows</source>
        <translation>Sigue un aviso repetido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <source>A row of the kind {kind} is no caption: “{words}”.</source>
        <translation>Una fila de tipo {kind} no es un subtítulo: «{words}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/formats/decoding.py"/>
        <source>A row of {length} characters was broken into {n} lines.</source>
        <extracomment>A row of {length} characters was broken into {n} line.</extracomment>
        <translation>
            <numerusform>Una fila de {length} caracteres se partió en {n} línea.</numerusform>
            <numerusform>Una fila de {length} caracteres se partió en {n} líneas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/json3.py"/>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>A segment that is none</source>
        <translation>Un segmento que no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>A short day: three talks, one reel.</source>
        <translation>Un día corto: tres charlas, una cortinilla.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A sound check follows</source>
        <translation>Sigue una prueba de sonido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A sound check just before</source>
        <translation>Prueba de sonido justo antes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/keeping.py"/>
        <source>A step could not be written: a fault of the program.</source>
        <translation>No se pudo escribir un paso: es un fallo de la aplicación.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A talk is announced</source>
        <translation>Se anuncia una charla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>A talk was announced just before</source>
        <translation>Se anunció una charla justo antes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>A template is one row of at most {most} characters.</source>
        <translation>Una plantilla es una sola fila de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>A token that is none</source>
        <translation>Un token que no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>About Talkeditor</source>
        <translation>Acerca de Talkeditor</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Accept a talk and export again.</source>
        <translation>Acepte una charla y vuelva a exportar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Accept all that are sure</source>
        <translation>Aceptar todo lo seguro</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Accept and go on</source>
        <translation>Aceptar y seguir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Accept this pass</source>
        <translation>Aceptar este pase</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Accept {count} passes</source>
        <extracomment>Accept {count} pass</extracomment>
        <translation>
            <numerusform>Aceptar {count} pase</numerusform>
            <numerusform>Aceptar {count} pases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>Accept {word} passes</source>
        <extracomment>Accept {word} pass</extracomment>
        <translation>
            <numerusform>Aceptar {word} pase</numerusform>
            <numerusform>Aceptar {word} pases</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Accepted</source>
        <comment>state of a segment</comment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <source>Accepted {name}</source>
        <translation>Se aceptó {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <source>Accepted {n} segments that are sure</source>
        <extracomment>Accepted {n} segment that is sure</extracomment>
        <translation>
            <numerusform>Se aceptó {n} segmento seguro</numerusform>
            <numerusform>Se aceptaron {n} segmentos seguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <source>Accepted {passes} passes of the {reel}</source>
        <extracomment>Accepted {passes} pass of the {reel}</extracomment>
        <translation>
            <numerusform>Se aceptó {passes} pase de la {reel}</numerusform>
            <numerusform>Se aceptaron {passes} pases de la {reel}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>Add to the glossary</source>
        <translation>Añadir al glosario</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>After a break</source>
        <translation>Después de una pausa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>After a repeated notice</source>
        <translation>Después de un aviso repetido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/why.py"/>
        <source>Against: {reason}</source>
        <translation>En contra: {reason}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>All</source>
        <comment>segments</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <source>All</source>
        <comment>sum of a table</comment>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>All entries</source>
        <translation>Todas las entradas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>All names are decided.</source>
        <translation>Todos los nombres están decididos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>All parts together: the stream is larger than 1 GB.</source>
        <translation>Todas las partes juntas: la grabación pasa de 1 GB.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>All passes have the same words</source>
        <translation>Todos los pases tienen las mismas palabras</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>All passes have the same words.</source>
        <translation>Todos los pases tienen las mismas palabras.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>All settings lie in {path}</source>
        <translation>Todos los ajustes están en {path}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>All talks are dropped, so there is nothing to export.</source>
        <translation>Todas las charlas están descartadas, así que no hay nada que exportar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>All that you did is kept in this window. Nothing was written over.</source>
        <translation>Todo lo que hizo se conserva en esta ventana. No se sobrescribió nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>All words before it were kept.</source>
        <translation>Todas las palabras anteriores se conservaron.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/desk.py"/>
        <source>All {decided} decided. {key} exports {talks}.</source>
        <translation>Todo decidido: {decided}. {key} exporta {talks}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>All {lines} were read. There is no greeting, applause or repeated part to go by.</source>
        <translation>Se leyó todo: {lines}. No hay saludos, aplausos ni partes repetidas que sirvan de indicio.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>All {n} decided</source>
        <extracomment>Decided</extracomment>
        <translation>
            <numerusform>Decidido</numerusform>
            <numerusform>Todo decidido ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Also find what a correction no longer says</source>
        <translation>Buscar también lo que una corrección ya no dice</translation>
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
        <translation>Una entrada de {room} no es un objeto y se omitió.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>An entry that is none</source>
        <translation>Una entrada que no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>An entry whose text is no text</source>
        <translation>Una entrada cuyo texto no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/json3.py"/>
        <source>An event that is none</source>
        <translation>Un evento que no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/json3.py"/>
        <source>An event whose segments are no list</source>
        <translation>Un evento cuyos segmentos no son una lista</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>An expression runs forwards here. Take (?r) out of it.</source>
        <translation>Aquí las expresiones se leen hacia delante. Quite (?r).</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Applause</source>
        <translation>Aplausos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Applause after the introduction</source>
        <translation>Aplausos tras la presentación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Applause is still to come</source>
        <translation>Aún faltan los aplausos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Applause just before</source>
        <translation>Aplausos justo antes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>As captioned</source>
        <translation>En el subtítulo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>As captioned too</source>
        <translation>Subtítulos también</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Back to where I was</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Retroceso</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más nueva primero</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Begin a paragraph after a pause</source>
        <translation>Párrafo nuevo después de una pausa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Begin a paragraph at applause</source>
        <translation>Párrafo nuevo con los aplausos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Begin a paragraph at music</source>
        <translation>Párrafo nuevo con la música</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Begin a paragraph where one grows long</source>
        <translation>Párrafo nuevo cuando uno se alarga</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Begin a paragraph where the speaker changes</source>
        <translation>Párrafo nuevo al cambiar de ponente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Begin a paragraph where the topic shifts</source>
        <translation>Párrafo nuevo al cambiar de tema</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Begin paragraphs with a capital</source>
        <translation>Empezar los párrafos con mayúscula</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <source>Bring these steps again</source>
        <translation>Recuperar estos pasos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Cancelled: {titles}.</source>
        <translation>Cancelado: {titles}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/captions.py"/>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/captions.py"/>
        <source>Captions (SRT)</source>
        <translation>Subtítulos (SRT)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/captions.py"/>
        <source>Captions (WebVTT)</source>
        <translation>Subtítulos (WebVTT)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/captions.py"/>
        <source>Captions and cuts</source>
        <translation>Subtítulos y cortes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>Captions and projects</source>
        <translation>Subtítulos y proyectos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherjson.py"/>
        <source>Captions in JSON are read from YouTube (json3), Whisper, WhisperX, faster-whisper and whisper.cpp.</source>
        <translation>Los subtítulos en JSON se leen de YouTube (json3), Whisper, WhisperX, faster-whisper y whisper.cpp.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Europa central (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>Changed by me</source>
        <comment>segments</comment>
        <translation>Cambiados por mí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/guide.py"/>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <location filename="../../talkeditor/ui/dialogs/guide.py"/>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Chapters for YouTube</source>
        <translation>Capítulos para YouTube</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Chapters for ffmpeg (ffmetadata)</source>
        <translation>Capítulos para ffmpeg (ffmetadata)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Chapters for podcasts (JSON)</source>
        <translation>Capítulos para pódcast (JSON)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Chatter</source>
        <translation>Cháchara</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Chinese (Big 5)</source>
        <translation>Chino (Big 5)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Chinese (GB 18030)</source>
        <translation>Chino (GB 18030)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Choose a talk.</source>
        <translation>Elija una charla.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Choose an encoding</source>
        <translation>Elegir una codificación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/rescue.py"/>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Choose another.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Choose the column that has the titles.</source>
        <translation>Elija la columna que contiene los títulos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Choose the one in which its lines read right. The file is not changed.</source>
        <translation>Elija aquella en que las líneas se lean bien. El archivo no cambia.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>Choose the schedule of the conference</source>
        <translation>Elegir el programa del congreso</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outline.py"/>
        <source>Choose which segments are shown</source>
        <translation>Elegir qué segmentos se muestran</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/cleaned.py"/>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <location filename="../../talkeditor/ui/views/preview.py"/>
        <location filename="../../talkeditor/ui/views/rail.py"/>
        <source>Cleaned text</source>
        <translation>Texto limpio</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Cleaned text as Markdown source</source>
        <translation>Texto limpio como código Markdown</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/cleaned.py"/>
        <source>Cleaned text at the joint</source>
        <translation>Texto limpio en la unión</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Cleaned text beside the lines</source>
        <translation>Texto limpio junto a las líneas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/cleaned.py"/>
        <source>Cleaned text, live</source>
        <translation>Texto limpio, en vivo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/previewing.py"/>
        <source>Cleaned text, talk {number}</source>
        <translation>Texto limpio, charla {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/previewing.py"/>
        <source>Cleaned text, talk {number}, lines {lines}</source>
        <translation>Texto limpio, charla {number}, líneas {lines}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/holding.py"/>
        <source>Close it first.</source>
        <translation>Ciérrelo antes.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>Close that window first.</source>
        <translation>Cierre antes esa ventana.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Close the stream</source>
        <translation>Cerrar la grabación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Colours: as the system</source>
        <translation>Colores: como el sistema</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Colours: dark</source>
        <translation>Colores: oscuros</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Colours: high contrast</source>
        <translation>Colores: alto contraste</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Colours: light</source>
        <translation>Colores: claros</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Column of the {field}</source>
        <translation>Columna: {field}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/table.py"/>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Compare</source>
        <comment>passes of a reel</comment>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Compare</source>
        <comment>two states of a project</comment>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>Compare the passes</source>
        <translation>Comparar los pases</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Context menu</source>
        <translation>Menú contextual</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/stage.py"/>
        <source>Copied what is selected.</source>
        <translation>Selección copiada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/stage.py"/>
        <source>Copied {n} lines.</source>
        <extracomment>Copied the line.</extracomment>
        <translation>
            <numerusform>Línea copiada.</numerusform>
            <numerusform>{n} líneas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/pasting.py"/>
        <source>Copied {time}</source>
        <comment>name of a file</comment>
        <translation>Copiado {time}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/problems.py"/>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/pasting.py"/>
        <source>Copy the captions first, then open them here.</source>
        <translation>Copie primero los subtítulos y ábralos luego aquí.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>Copy the programme as it reads, or download the schedule as JSON, XML or iCal.</source>
        <translation>Copie el programa tal como se lee, o descárguelo en JSON, XML o iCal.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Corrected line {line}</source>
        <translation>Se corrigió la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Corrected to its end.</source>
        <translation>Corregida hasta el final.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Corrected up to here</source>
        <translation>Corregido hasta aquí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Corrected up to line {line}, {percent}% of it.</source>
        <translation>Corregida hasta la línea {line}, un {percent} %.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Corrected {percent}% of it.</source>
        <translation>Corregida en un {percent} %.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Correcting goes on at line {line}, {name}.</source>
        <translation>La corrección sigue en la línea {line}, {name}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Cut list for LosslessCut (CSV)</source>
        <translation>Lista de cortes para LosslessCut (CSV)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Cut lists</source>
        <translation>Listas de cortes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Cuts</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/everything.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Day</source>
        <comment>column of a schedule</comment>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Del</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <location filename="../../talkeditor/ui/views/rail.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exporttemplates.py"/>
        <source>Details at the top</source>
        <translation>Datos del encabezado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>Details at the top of each file</source>
        <translation>Datos del encabezado de cada archivo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Detect again</source>
        <translation>Detectar de nuevo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Detect again, keep decisions</source>
        <translation>Detectar de nuevo conservando decisiones</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>Detected</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/propose.py"/>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>Detected again</source>
        <translation>Nueva detección</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/documents.py"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Done</source>
        <comment>ends editing</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/desk.py"/>
        <source>Done again: {step}.</source>
        <translation>Rehecho: {step}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Done, back to review</source>
        <translation>Listo, volver a la revisión</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/frab.py"/>
        <location filename="../../talkeditor/schedules/trees.py"/>
        <source>Download it again, or paste the programme.</source>
        <translation>Descárguelo de nuevo o pegue el programa.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>Download or export the captions again.</source>
        <translation>Vuelva a descargar o exportar los subtítulos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/xmltokens.py"/>
        <source>Download the captions again.</source>
        <translation>Vuelva a descargar los subtítulos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Drop</source>
        <comment>a segment</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Drop and go on</source>
        <translation>Descartar y seguir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Dropped</source>
        <comment>state of a segment</comment>
        <translation>Descartado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Dropped talk</source>
        <translation>Charla descartada</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <source>Dropped {name}</source>
        <translation>Se descartó {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <source>Dropped {passes} passes of the {reel}</source>
        <extracomment>Dropped {passes} pass of the {reel}</extracomment>
        <translation>
            <numerusform>Se descartó {passes} pase de la {reel}</numerusform>
            <numerusform>Se descartaron {passes} pases de la {reel}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Dropped: in no export.</source>
        <translation>Descartado: en ninguna exportación.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Dropped: {title}</source>
        <translation>Descartada: {title}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>EDIT TEXT</source>
        <comment>mode</comment>
        <translation>EDITAR TEXTO</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Edge down a line</source>
        <translation>Límite una línea abajo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Edge left a word</source>
        <translation>Límite una palabra atrás</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Edge right a word</source>
        <translation>Límite una palabra adelante</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Edge to the next place</source>
        <translation>Límite al lugar siguiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Edge to the other places</source>
        <translation>Límite a los otros lugares</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Edge to the place before</source>
        <translation>Límite al lugar anterior</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Edge up a line</source>
        <translation>Límite una línea arriba</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>Edges and segments</source>
        <translation>Límites y segmentos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Edit the text here</source>
        <translation>Editar el texto aquí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/announcing.py"/>
        <source>Editing line {line}.</source>
        <translation>Editando la línea {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Editing the text of {name}</source>
        <translation>Editando el texto de {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Encodings</source>
        <translation>Codificaciones</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>End</source>
        <comment>column of a schedule</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>End</source>
        <comment>key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>End of talk {number}</source>
        <translation>Final de la charla {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>End of the dropped talk</source>
        <translation>Final de la charla descartada</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>End of the reel</source>
        <translation>Final de la cortinilla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>End of the stream</source>
        <translation>Final de la grabación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>End, line {number}</source>
        <translation>Final, línea {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/edges.py"/>
        <source>Ended {name} before line {line}</source>
        <translation>Final de {name} antes de la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Enter, then a key: the chosen command gets it.</source>
        <translation>Intro y luego una tecla: se asigna al comando elegido.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>Entry {number}</source>
        <translation>Entrada {number}</translation>
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
        <translation>Cada comando puede tener otras teclas; si hay un conflicto, se avisa al momento.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportlist.py"/>
        <source>Every line is accounted for: {talks} in talks + {rest} left out = {all}</source>
        <translation>No falta ninguna línea: {talks} en charlas + {rest} omitidas = {all}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Every talk is corrected to its end.</source>
        <translation>Todas las charlas están corregidas hasta el final.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/everything.py"/>
        <source>Everything (JSON)</source>
        <translation>Todo (JSON)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>Everything is saved again.</source>
        <translation>Todo está guardado de nuevo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Export more talks, or use another format.</source>
        <translation>Exporte más charlas o use otro formato.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Export reels</source>
        <translation>Exportar cortinillas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Export settings…</source>
        <translation>Exportar ajustes…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>Export {n} talks</source>
        <extracomment>Export {n} talk</extracomment>
        <translation>
            <numerusform>Exportar {n} charla</numerusform>
            <numerusform>Exportar {n} charlas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>Export {talks} to {format}</source>
        <translation>Exportar {talks} a {format}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Expression</source>
        <comment>how words are searched</comment>
        <translation>Expresión</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>F8 asks which is which.</source>
        <translation>F8 pregunta cuál es cada una.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>False starts out</source>
        <translation>Sin arranques en falso</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exporttemplates.py"/>
        <source>Fields: {fields}</source>
        <translation>Campos: {fields}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>Fields: {fields}.</source>
        <translation>Campos: {fields}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/desk.py"/>
        <source>File → Export</source>
        <translation>Archivo → Exportar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Fillers out</source>
        <translation>Sin muletillas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outline.py"/>
        <source>Filter: {filter}, {text}</source>
        <translation>Filtro: {filter}, {text}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Find in the stream</source>
        <translation>Buscar en la grabación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>Finding the talks</source>
        <translation>Detectando las charlas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>First line of the segment</source>
        <translation>Primera línea del segmento</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>First rows of the table</source>
        <translation>Primeras filas de la tabla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>First time?</source>
        <translation>¿Primera vez?</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>First, last line of segment</source>
        <translation>Primera, última línea del segmento</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>Fix it everywhere?</source>
        <translation>¿Corregir en todas partes?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Fix {n} places</source>
        <extracomment>Fix {n} place</extracomment>
        <translation>
            <numerusform>Corregir {n} lugar</numerusform>
            <numerusform>Corregir {n} lugares</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Fold what is said again at once</source>
        <translation>Quitar repeticiones inmediatas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Fold, unfold the middle</source>
        <translation>Plegar, desplegar el medio</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Forgotten. Streams that are decided already stay as they are.</source>
        <translation>Olvidada. Las grabaciones ya decididas quedan como están.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/formatbox.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Formats: {names}.</source>
        <translation>Formatos: {names}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>Found {talks} and {passes}. {number} to decide.</source>
        <translation>Detectado: {talks} y {passes}. Por decidir: {number}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>Found {talks}. {number} to decide.</source>
        <translation>Detectado: {talks}. Por decidir: {number}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Four keys below the captions until three decisions are made; in the sample, a tour.</source>
        <translation>Cuatro teclas bajo los subtítulos hasta tomar tres decisiones; en el ejemplo, un recorrido guiado.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>From the schedule.</source>
        <translation>Del programa.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Glossary letters</source>
        <translation>Grafía del glosario</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossary.py"/>
        <source>Glossary {name} changed: {gone} taken back</source>
        <translation>Glosario {name} cambiado; retirado: {gone}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossary.py"/>
        <source>Glossary {name} changed: {new} new, {gone} taken back</source>
        <translation>Glosario {name} cambiado; nuevo: {new}; retirado: {gone}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/names.py"/>
        <source>Glossary: all sound-alikes</source>
        <translation>Glosario: todas las formas parecidas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/names.py"/>
        <source>Glossary: fix this word</source>
        <translation>Glosario: corregir esta palabra</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/names.py"/>
        <source>Glossary: took back {names}, {n} lines</source>
        <extracomment>Glossary: took back {names}, {n} line</extracomment>
        <translation>
            <numerusform>Glosario: se retiró {names}, {n} línea</numerusform>
            <numerusform>Glosario: se retiró {names}, {n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Glossary: words that sound alike</source>
        <translation>Glosario: palabras que suenan parecido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/names.py"/>
        <source>Glossary: {names}</source>
        <translation>Glosario: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>Glossary: {n} rules differ</source>
        <extracomment>Glossary: {n} rule differs</extracomment>
        <translation>
            <numerusform>Glosario: {n} regla distinta</numerusform>
            <numerusform>Glosario: {n} reglas distintas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/namerules.py"/>
        <source>Glossary: “{heard}” and {n} more forms are right everywhere</source>
        <extracomment>Glossary: “{heard}” and {n} more form are right everywhere</extracomment>
        <translation>
            <numerusform>Glosario: «{heard}» y {n} forma más son correctas en todas partes</numerusform>
            <numerusform>Glosario: «{heard}» y {n} formas más son correctas en todas partes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/namerules.py"/>
        <source>Glossary: “{heard}” is right everywhere</source>
        <translation>Glosario: «{heard}» es correcto en todas partes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/namerules.py"/>
        <source>Glossary: “{heard}” is right in talk {talk}</source>
        <translation>Glosario: «{heard}» es correcto en la charla {talk}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <source>Go back to here</source>
        <translation>Volver hasta aquí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Go on where correcting stopped</source>
        <translation>Seguir donde se dejó la corrección</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>Go on with</source>
        <translation>Continuar con</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <location filename="../../talkeditor/ui/dialogs/goto.py"/>
        <source>Go to line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/finding.py"/>
        <source>Go to line {line}</source>
        <translation>Ir a la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/why.py"/>
        <source>Go to line {number}</source>
        <translation>Ir a la línea {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/talks.py"/>
        <source>Has no title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/talks.py"/>
        <source>Has parts that are undecided and left out</source>
        <translation>Tiene partes pendientes, que se omiten</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/table.py"/>
        <source>Head the columns with title, speaker, room, date and start, and take it again.</source>
        <translation>Titule las columnas title, speaker, room, date y start, y vuelva a usarla.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Heard as</source>
        <translation>Oído como</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Heard by “{speakers}”, line {line}.</source>
        <translation>Ponente oído: «{speakers}», línea {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Heard by “{speakers}”.</source>
        <translation>Ponente oído: «{speakers}».</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Heard in the stream</source>
        <translation>Oído en la grabación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/evidence.py"/>
        <source>Heard “{heard}” for “{planned}” at line {line}</source>
        <translation>Se oye «{heard}» por «{planned}» en la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Heard: “{title}” by “{speakers}”, line {line}.</source>
        <translation>Oído: «{title}», de «{speakers}», línea {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Heard: “{title}” by “{speakers}”.</source>
        <translation>Oído: «{title}», de «{speakers}».</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Heard: “{title}”, line {line}.</source>
        <translation>Oído: «{title}», línea {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Heard: “{title}”.</source>
        <translation>Oído: «{title}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Held out of order: talks {talks}.</source>
        <extracomment>Held out of order: talk {talks}.</extracomment>
        <translation>
            <numerusform>Fuera de orden: charla {talks}.</numerusform>
            <numerusform>Fuera de orden: charlas {talks}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Home</source>
        <comment>key</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>Host’s introduction</source>
        <translation>Presentación de quien modera</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>How far similar words may differ</source>
        <translation>Diferencia admitida en palabras parecidas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>How the words are taken</source>
        <translation>Cómo se busca</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>How {file} is now, beside what is in this window. Nothing is changed by looking.</source>
        <translation>Cómo está ahora {file}, junto a lo que hay en esta ventana. Mirar no cambia nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Import reels</source>
        <translation>Importar cortinillas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/dialogs/problems.py"/>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Import settings…</source>
        <translation>Importar ajustes…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <source>In a text field every key types. Esc always brings you back and keeps what you typed in the transcript.</source>
        <translation>En un campo de texto, todas las teclas escriben. Esc siempre lleva de vuelta y, en la transcripción, conserva lo escrito.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>In a text field every key types. Esc always leads back to review.</source>
        <translation>En un campo de texto, todas las teclas escriben. Esc siempre vuelve a la revisión.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>In the schedule</source>
        <translation>En el programa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>In which encoding is {name}?</source>
        <translation>¿En qué codificación está {name}?</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>In “{text}” a brace stands alone.</source>
        <translation>En «{text}» hay una llave suelta.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Ins</source>
        <comment>key</comment>
        <translation>Ins</translation>
    </message>
    <message>
        <location filename="../../talkeditor/assets.py"/>
        <source>Install Talkeditor again.</source>
        <translation>Vuelva a instalar Talkeditor.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/pdf.py"/>
        <source>Install a font that has them (DejaVu Sans, Noto Sans), or export to DOCX or HTML.</source>
        <translation>Instale una fuente que las tenga (DejaVu Sans, Noto Sans) o exporte a DOCX o HTML.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/documents.py"/>
        <source>Install it with: pip install {library}</source>
        <translation>Instálela con: pip install {library}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>It breaks off before its end</source>
        <translation>Se corta antes de su final</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>It does not say what is never to be changed.</source>
        <translation>No dice qué no se debe cambiar nunca.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>It has a character that no screen shows.</source>
        <translation>Tiene un carácter que ninguna pantalla muestra.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>It has no right form.</source>
        <translation>No tiene forma correcta.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>It has {characters} characters.</source>
        <translation>Tiene {characters} caracteres.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>It holds another stream, of {lines}.</source>
        <translation>Contiene otra grabación, de {lines}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>It is labelled break already.</source>
        <translation>Ya es de tipo pausa.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>It is labelled chatter already.</source>
        <translation>Ya es de tipo cháchara.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>It is labelled noise already.</source>
        <translation>Ya es de tipo ruido.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>It is labelled reel already.</source>
        <translation>Ya es de tipo cortinilla.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>It is labelled talk already.</source>
        <translation>Ya es de tipo charla.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/given.py"/>
        <source>It is not clear which columns {name} has.</source>
        <translation>No está claro qué columnas tiene {name}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <source>It is not used as a glossary.</source>
        <translation>No se usa como glosario.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>It is undecided already.</source>
        <translation>Ya está pendiente.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>It starts here already.</source>
        <translation>Ya empieza aquí.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>It was left out.</source>
        <translation>Se omitió.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/project.py"/>
        <source>It was not kept.</source>
        <translation>No se conservó.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/columns.py"/>
        <source>Its columns: {names}.</source>
        <translation>Sus columnas: {names}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Its days: {names}.</source>
        <translation>Sus días: {names}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>Its earlier text is open in another window.</source>
        <translation>Su texto anterior está abierto en otra ventana.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Its rooms: {names}.</source>
        <translation>Sus salas: {names}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/assignment.py"/>
        <source>Its time, {time}, is said at line {line}</source>
        <translation>Su hora, {time}, se dice en la línea {line}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Its {n} lines stay in the project.</source>
        <extracomment>Its {n} line stays in the project.</extracomment>
        <translation>
            <numerusform>Su {n} línea sigue en el proyecto.</numerusform>
            <numerusform>Sus {n} líneas siguen en el proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherjson.py"/>
        <source>JSON of another kind</source>
        <translation>JSON de otro tipo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Japanese (EUC)</source>
        <translation>Japonés (EUC)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Japanese (Shift JIS of Windows)</source>
        <translation>Japonés (Shift JIS de Windows)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Join to the talk before, across what interrupts</source>
        <translation>Enlazar con la charla anterior, por encima de lo que interrumpe</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Joined {name} to the talk before</source>
        <translation>Se enlazó {name} con la charla anterior</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Keep it elsewhere</source>
        <translation>Guardarlo en otro lugar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>Keep the project elsewhere</source>
        <translation>Guardar el proyecto en otro lugar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>Kept by a repair</source>
        <translation>Conservado por una reparación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Kept:</source>
        <translation>Conservado:</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <source>Keys in review</source>
        <translation>Teclas de la revisión</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <source>Keystroke ledger</source>
        <translation>Registro de pulsaciones</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>Known from {name}</source>
        <translation>Ya conocida de {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Korean (EUC)</source>
        <translation>Coreano (EUC)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Label</source>
        <comment>what a segment is: talk, reel, noise</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Label, from a list</source>
        <translation>Tipo, de una lista</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Label: break</source>
        <translation>Tipo: pausa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Label: chatter</source>
        <translation>Tipo: cháchara</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Label: noise</source>
        <translation>Tipo: ruido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Label: reel</source>
        <translation>Tipo: cortinilla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Label: talk</source>
        <translation>Tipo: charla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Labelled lines {lines}: {kind}</source>
        <translation>Tipo de las líneas {lines}: {kind}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Labelled {name}: {kind}</source>
        <translation>Tipo de {name}: {kind}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Last line of the segment</source>
        <translation>Última línea del segmento</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/assignment.py"/>
        <source>Lasts about {lasts} minutes, {planned} are planned</source>
        <translation>Dura unos {lasts} minutos, hay {planned} previstos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Least sure first</source>
        <translation>Primero lo más dudoso</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <source>Least: a key a decision, two more where a title was typed. Time: between presses.</source>
        <translation>Mínimo: una tecla por decisión y dos más donde se escribió un título. Tiempo: entre pulsaciones.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Leave</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>Leave one of them out.</source>
        <translation>Quite una de las dos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Leave out false starts</source>
        <translation>Omitir arranques en falso</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Leave out fillers</source>
        <translation>Omitir muletillas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Leave out tags such as [Music]</source>
        <translation>Omitir etiquetas como [Music]</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Leave out the marks of a new speaker</source>
        <translation>Omitir las marcas de nuevo ponente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>Leave some out.</source>
        <translation>Quite algunas.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Leave that talk out, or use another format.</source>
        <translation>Omita esa charla o use otro formato.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Leave this line out</source>
        <translation>Omitir esta línea</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Left out line {line}</source>
        <translation>Se omitió la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Left out of every talk.</source>
        <translation>Omitido en todas las charlas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Left out {n} lines, {lines}</source>
        <extracomment>Left out {n} line, {lines}</extracomment>
        <translation>
            <numerusform>Se omitió {n} línea, {lines}</numerusform>
            <numerusform>Se omitieron {n} líneas, {lines}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Length</source>
        <comment>column of a schedule</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Letters are commands in review</source>
        <translation>Las letras son comandos en la revisión</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/remembered.py"/>
        <source>Like a known reel: {name}</source>
        <translation>Como una cortinilla conocida: {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/goto.py"/>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Line</source>
        <comment>one line of the stream</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Line down</source>
        <translation>Línea abajo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Line up</source>
        <translation>Línea arriba</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>Line {line}, further down, says that “{form}” is heard for {right}.</source>
        <translation>La línea {line}, más abajo, dice que «{form}» se oye por {right}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>Line {line}, further down, says that “{form}” is never changed.</source>
        <translation>La línea {line}, más abajo, dice que «{form}» no se cambia nunca.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/pasted.py"/>
        <source>Line {line}: a clock without a title was left out.</source>
        <translation>Línea {line}: se omitió una hora sin título.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>Line {line}: left out</source>
        <translation>Línea {line}: omitida</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>Line {line}: not left out</source>
        <translation>Línea {line}: sin omitir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/ical.py"/>
        <source>Line {line}: the event cannot be read and was left out ({why}).</source>
        <translation>Línea {line}: el evento no se puede leer y se omitió ({why}).</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/ical.py"/>
        <source>Line {line}: the event comes again; only its first time was read.</source>
        <translation>Línea {line}: el evento se repite; solo se leyó la primera vez.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/ical.py"/>
        <source>Line {line}: the event does not end; it was read so far.</source>
        <translation>Línea {line}: el evento no termina; se leyó hasta ahí.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/ical.py"/>
        <source>Line {line}: the event ends before it starts.</source>
        <translation>Línea {line}: el evento acaba antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/table.py"/>
        <source>Line {line}: the row has too few cells and was left out.</source>
        <translation>Línea {line}: la fila tiene muy pocas celdas y se omitió.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/ical.py"/>
        <source>Line {line}: the time zone “{zone}” is not known; its clock is taken as in the hall.</source>
        <translation>Línea {line}: no se conoce la zona horaria «{zone}»; se toma su hora como la de la sala.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/ical.py"/>
        <source>Line {line}: {characters} characters were cut to {most}.</source>
        <translation>Línea {line}: {characters} caracteres se recortaron a {most}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/problems.py"/>
        <source>Line {line}: {text}</source>
        <translation>Línea {line}: {text}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>Line {line}: “{there}” (now “{here}”)</source>
        <translation>Línea {line}: «{there}» (ahora «{here}»)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searchscope.py"/>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>Line {number} as captioned: {words}</source>
        <translation>Línea {number} en el subtítulo: {words}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/why.py"/>
        <source>Line {number}, “{words}”</source>
        <translation>Línea {number}, «{words}»</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/why.py"/>
        <source>Line {number}, “{words}”: {why}</source>
        <translation>Línea {number}, «{words}»: {why}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/goto.py"/>
        <source>Line, 1 to {last}</source>
        <translation>Línea, de 1 a {last}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Lines of the file in this encoding</source>
        <translation>Líneas del archivo en esta codificación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>List all places found</source>
        <translation>Listar todos los lugares hallados</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>Look</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Looking for words that sound like names. Esc stops.</source>
        <translation>Buscando palabras que suenan como nombres. Esc detiene la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Make it one talk</source>
        <translation>Hacer una sola charla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Mark questions and answers in the Q&amp;A</source>
        <translation>Marcar preguntas y respuestas en las P+R</translation>
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
        <translation>Markdown para Hugo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/flavours.py"/>
        <source>Markdown for Jekyll</source>
        <translation>Markdown para Jekyll</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/flavours.py"/>
        <source>Markdown for MkDocs</source>
        <translation>Markdown para MkDocs</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/flavours.py"/>
        <source>Markdown for Pelican</source>
        <translation>Markdown para Pelican</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/previewpane.py"/>
        <source>Markdown source</source>
        <translation>Código Markdown</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Match case</source>
        <translation>Mayús./minús.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Match the schedule</source>
        <translation>Asociar el programa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Match, and why</source>
        <translation>Coincidencia y motivo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>Matching the schedule.</source>
        <translation>Asociando el programa.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Menu</source>
        <comment>key</comment>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Merge with the next</source>
        <translation>Unir con el siguiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Merge with the one before</source>
        <translation>Unir con el anterior</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Merged {name} with the {kind} before it</source>
        <translation>Se unió {name} con lo anterior ({kind})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Merged {name} with the {kind} behind it</source>
        <translation>Se unió {name} con lo siguiente ({kind})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Merged {n} segments into {name}</source>
        <extracomment>Merged {n} segment into {name}</extracomment>
        <translation>
            <numerusform>Se unió {n} segmento en {name}</numerusform>
            <numerusform>Se unieron {n} segmentos en {name}</numerusform>
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
        <translation>lunes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>More commands</source>
        <translation>Más comandos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <source>Most: {keys}.</source>
        <translation>Más usadas: {keys}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Move edge by a line</source>
        <translation>Mover límite una línea</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Move edge by a word</source>
        <translation>Mover límite una palabra</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Move it, or choose another folder.</source>
        <translation>Muévalo o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/edges.py"/>
        <source>Moved the cuts of all passes of the {reel}</source>
        <translation>Se movieron los cortes de todos los pases de la {reel}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/edges.py"/>
        <source>Moved {edge} to line {line}</source>
        <translation>Se movió {edge} a la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Music follows</source>
        <translation>Sigue música</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Music just before</source>
        <translation>Música justo antes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>Name another one, such as utf-8 or cp1252.</source>
        <translation>Indique otra, como utf-8 o cp1252.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Name another room or day.</source>
        <translation>Indique otra sala u otro día.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>Names and their heard forms</source>
        <translation>Nombres y sus formas oídas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>Names heard in many ways</source>
        <translation>Nombres oídos de varias formas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exporttemplates.py"/>
        <source>Names of the files</source>
        <translation>Nombres de los archivos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Needs a look</source>
        <comment>state of a segment</comment>
        <translation>Por revisar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Next</source>
        <comment>place found</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Next segment</source>
        <translation>Segmento siguiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Next undecided</source>
        <translation>Pendiente siguiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Next, previous segment</source>
        <translation>Segmento siguiente, anterior</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Next:</source>
        <translation>Siguiente:</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>No backup could be made: {reason} Your steps are saved in the project all the same.</source>
        <translation>No se pudo hacer la copia de seguridad: {reason} Aun así, sus pasos están guardados en el proyecto.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/columns.py"/>
        <source>No column is named for the titles.</source>
        <translation>No se indicó ninguna columna para los títulos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/columns.py"/>
        <source>No column of a schedule is called “{name}”.</source>
        <translation>Ninguna columna de un programa se llama «{name}».</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/table.py"/>
        <source>No column of the table is headed as one of titles.</source>
        <translation>Ninguna columna de la tabla está titulada como la de los títulos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <source>No command is called so.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulelist.py"/>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>No entry fits</source>
        <translation>Ninguna entrada encaja</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>No file in the folder has one of these names.</source>
        <translation>Ningún archivo de la carpeta tiene uno de estos nombres.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/__init__.py"/>
        <source>No file was given.</source>
        <translation>No se indicó ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>No name was heard otherwise in the talks. G on a word puts it right everywhere.</source>
        <translation>Ningún nombre de las charlas se oyó de otra forma. G sobre una palabra la corrige en todas partes.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>No place is ticked.</source>
        <translation>No hay ningún lugar marcado.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/__init__.py"/>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>No project was made.</source>
        <translation>No se creó ningún proyecto.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>No reel has the number {number}.</source>
        <translation>Ninguna cortinilla tiene el número {number}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>No schedule lies beside the stream. Copy the programme of the day and press Ctrl+V, or choose a file.</source>
        <translation>No hay ningún programa junto a la grabación. Copie el programa del día y pulse Ctrl+V, o elija un archivo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/review.py"/>
        <source>No segment covers the stream.</source>
        <translation>Ningún segmento cubre la grabación.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>No split: the cursor is on the first line already.</source>
        <translation>No se divide: el cursor ya está en la primera línea.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/rows.py"/>
        <source>No stream is open.</source>
        <translation>No hay ninguna grabación abierta.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>No stream open</source>
        <translation>Sin grabación abierta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>No talk for: {titles}.</source>
        <translation>Sin charla: {titles}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>No talk in lines {lines}; now {talk}</source>
        <translation>Ninguna charla en las líneas {lines}; ahora {talk}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>No talk is chosen, so there is nothing to export.</source>
        <translation>No hay ninguna charla elegida, así que no hay nada que exportar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>No talk is found yet.</source>
        <translation>Aún no se ha encontrado ninguna charla.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>No talk or pass can end here.</source>
        <translation>Ninguna charla ni pase puede acabar aquí.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>No talks found in this file</source>
        <translation>No se encontraron charlas en este archivo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>No text is being edited.</source>
        <translation>No se está editando ningún texto.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>No title was heard.</source>
        <translation>No se oyó ningún título.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/glossary.py"/>
        <source>No word is chosen. → goes to a word of the line, then G puts it right everywhere.</source>
        <translation>No hay ninguna palabra elegida. → va a una palabra de la línea; después, G la corrige en todas partes.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/names.py"/>
        <source>No word is chosen: → goes to a word of the line.</source>
        <translation>No hay ninguna palabra elegida: → va a una palabra de la línea.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Nobody named</source>
        <translation>Sin ponente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>None of the {n} talks is accepted yet, so there is nothing to export.</source>
        <extracomment>The only talk is not accepted yet, so there is nothing to export.</extracomment>
        <translation>
            <numerusform>La única charla aún no está aceptada, así que no hay nada que exportar.</numerusform>
            <numerusform>Ninguna de las {n} charlas está aceptada todavía, así que no hay nada que exportar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>None of them was run, nothing was changed. Open the stream itself.</source>
        <translation>No se ejecutó ninguna ni se cambió nada. Abra la propia grabación.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportlist.py"/>
        <source>Not accepted yet</source>
        <translation>Aún sin aceptar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>Not an expression yet: {mistake}.</source>
        <translation>Todavía no es una expresión: {mistake}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>Not matched yet</source>
        <translation>Aún sin asociar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Not recorded: {titles}.</source>
        <translation>Sin grabar: {titles}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>Not reloaded, since what you have here cannot be kept: {error}</source>
        <translation>No se recargó, porque lo que hay aquí no se puede conservar: {error}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Not saved yet: the project cannot be written. It is tried again by itself.</source>
        <translation>Aún sin guardar: no se puede escribir el proyecto. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Not saved yet: your last steps. It is tried again by itself.</source>
        <translation>Aún sin guardar: sus últimos pasos. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Not saved yet: {steps}. It is tried again by itself.</source>
        <translation>Aún sin guardar: {steps}. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>Not the reel's: “{words}”</source>
        <translation>Ajeno a la cortinilla: «{words}»</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>Nothing differs but the steps that led there.</source>
        <translation>Solo difieren los pasos que llevaron hasta ahí.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Nothing differs from now.</source>
        <translation>No hay diferencias con el estado actual.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>Nothing else in the schedule is unmatched.</source>
        <translation>En el programa no queda nada más sin asociar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Nothing had to be removed.</source>
        <translation>No hubo que quitar nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/problems.py"/>
        <source>Nothing had to be repaired.</source>
        <translation>No hubo nada que reparar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Nothing is being detected.</source>
        <translation>No hay ninguna detección en curso.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/names.py"/>
        <source>Nothing is corrected here.</source>
        <translation>Aquí no hay nada corregido.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Nothing is remembered or recognised.</source>
        <translation>No se recuerda ni se reconoce nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>Nothing is written until you press Export. The stream file is never changed.</source>
        <translation>No se escribe nada hasta pulsar Exportar. El archivo de la grabación no se modifica nunca.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/assignment.py"/>
        <source>Nothing of it is heard near the start; its place in the order fits</source>
        <translation>Cerca del inicio no se oye nada suyo; su lugar en el orden encaja</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Nothing of it was heard.</source>
        <translation>No se oyó nada suyo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>Nothing to decide yet</source>
        <translation>Nada que decidir todavía</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/desk.py"/>
        <source>Nothing to do again.</source>
        <translation>Nada que rehacer.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>Nothing to fix: all of these are in the reel, and the reel is left out of every talk.</source>
        <translation>Nada que corregir: todos están en la cortinilla, que se omite en todas las charlas.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Nothing to save: this stream is read only here.</source>
        <translation>Nada que guardar: esta grabación es aquí de solo lectura.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/desk.py"/>
        <source>Nothing to undo.</source>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>Nothing to write yet: F2 types it</source>
        <translation>Aún no hay nada que escribir: F2 para teclearlo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Nothing undecided is sure.</source>
        <translation>Nada de lo pendiente es seguro.</translation>
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
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>Nothing was changed. Check the folder.</source>
        <translation>No se cambió nada. Compruebe la carpeta.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>Nothing was changed. Open another file.</source>
        <translation>No se cambió nada. Abra otro archivo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/loading.py"/>
        <source>Nothing was changed. Take it out: talkeditor check {name} --repair.</source>
        <translation>No se cambió nada. Quítelo: talkeditor check {name} --repair.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>Nothing was changed. Update the program.</source>
        <translation>No se cambió nada. Actualice la aplicación.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/pasting.py"/>
        <source>Nothing was copied, so there is nothing to open.</source>
        <translation>No se ha copiado nada, así que no hay nada que abrir.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/glossary_deciding.py"/>
        <source>Nothing was decided here that could be taken back.</source>
        <translation>Aquí no se decidió nada que se pueda deshacer.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/replacing.py"/>
        <location filename="../../talkeditor/ui/replacing.py"/>
        <source>Nothing was replaced.</source>
        <translation>No se reemplazó nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/replacing.py"/>
        <source>Nothing would change: those words stand there already.</source>
        <translation>No cambiaría nada: ahí ya están esas palabras.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>Now</source>
        <comment>a line of text as it is now</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>Now: {words}</source>
        <translation>Ahora: {words}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>Nowhere</source>
        <translation>En ningún lugar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Of menus, dialogs and sentences. Another one holds at the next start.</source>
        <translation>De menús, diálogos y mensajes. Un idioma nuevo vale desde el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Of the captions and the cleaned text. The rest follows the system.</source>
        <translation>De los subtítulos y del texto limpio. Lo demás sigue al sistema.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Off, only Ctrl, Alt and function keys, menus and the search of commands act.</source>
        <translation>Si se desactiva, solo actúan Ctrl, Alt, las teclas de función, los menús y la búsqueda de comandos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Off: letters, digits, signs and Space do nothing in review; all else goes on.</source>
        <translation>Desactivado: en la revisión, letras, cifras, signos y Espacio no hacen nada; lo demás sigue igual.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>On from the first place.</source>
        <translation>Se sigue desde el primer lugar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>On from the last place.</source>
        <translation>Se sigue desde el último lugar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>One decision fixes a word everywhere in the talks. The captions keep their own words underneath; {keys} takes it all back in one step.</source>
        <translation>Una sola decisión corrige una palabra en todas las charlas. Los subtítulos conservan debajo sus propias palabras; {keys} lo deshace todo en un solo paso.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>One file for the day</source>
        <translation>Un archivo para todo el día</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>Only a part of it is heard</source>
        <translation>Solo se oye una parte</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Only a talk can be corrected up to a line.</source>
        <translation>Solo una charla puede corregirse hasta una línea.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Only a talk has a title and a speaker.</source>
        <translation>Solo una charla tiene título y ponente.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>Only its last part is heard</source>
        <translation>Solo se oye la última parte</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Only take it over if Talkeditor is closed on {host}.</source>
        <translation>Tome el control solo si Talkeditor está cerrado en {host}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>Only the captions say this. There is nothing to replace.</source>
        <translation>Solo lo dicen los subtítulos. No hay nada que reemplazar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>Only the first {most} entries were kept of {all}.</source>
        <translation>Solo se conservaron las primeras {most} entradas de {all}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Only the passes of a reel can be compared.</source>
        <translation>Solo se pueden comparar los pases de una cortinilla.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Open</source>
        <comment>verb: open a file</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>Open a caption file</source>
        <translation>Abrir un archivo de subtítulos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>Open a caption file (or all parts of a stream) or a project</source>
        <translation>Abrir un archivo de subtítulos (o todas las partes de una grabación) o un proyecto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Open another file</source>
        <translation>Abrir otro archivo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/__init__.py"/>
        <source>Open another file.</source>
        <translation>Abra otro archivo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/timing.py"/>
        <source>Open captions with times (.srt, .vtt, .json3), or export to another format.</source>
        <translation>Abra subtítulos con tiempos (.srt, .vtt, .json3) o exporte a otro formato.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/lock.py"/>
        <source>Open in another window since {since} (process {process}). You can read and export here.</source>
        <translation>Abierto en otra ventana desde {since} (proceso {process}). Aquí se puede leer y exportar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/project.py"/>
        <source>Open it again.</source>
        <translation>Vuelva a abrirlo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Open it all the same</source>
        <translation>Abrirlo de todos modos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/lock.py"/>
        <source>Open on {host} since {since} (process {process}). You can read and export here.</source>
        <translation>Abierto en {host} desde {since} (proceso {process}). Aquí se puede leer y exportar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Open the backup made {when}</source>
        <translation>Abrir la copia de seguridad hecha {when}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Open the file, put the cursor on the first line of a talk and press I.</source>
        <translation>Abra el archivo, ponga el cursor en la primera línea de una charla y pulse I.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>Open the next stream</source>
        <translation>Abrir la grabación siguiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Open the sample stream</source>
        <translation>Abrir la grabación de ejemplo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>Open the text or caption file of this video.</source>
        <translation>Abra el archivo de texto o de subtítulos de este vídeo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Open what was copied</source>
        <translation>Abrir lo copiado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>Or go back to the backup made {when}: {place}</source>
        <translation>O vuelva a la copia de seguridad hecha {when}: {place}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Other schedule…</source>
        <translation>Otro programa…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outline.py"/>
        <location filename="../../talkeditor/ui/views/outlinelist.py"/>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Outline: all</source>
        <translation>Esquema: todo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Outline: changed by me</source>
        <translation>Esquema: cambiado por mí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Outline: talks</source>
        <translation>Esquema: charlas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Outline: undecided</source>
        <translation>Esquema: pendiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/overview.py"/>
        <source>Overview of the stream</source>
        <translation>Mapa de la grabación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/pdf.py"/>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/pdf.py"/>
        <source>PDF documents with words from right to left</source>
        <translation>Documentos PDF con palabras de derecha a izquierda</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Page down</source>
        <translation>Página abajo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Page up</source>
        <translation>Página arriba</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>Pages of the file are harmed.</source>
        <translation>Hay páginas del archivo dañadas.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Parted {name} from the talk before</source>
        <translation>Se separó {name} de la charla anterior</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <location filename="../../talkeditor/ui/views/outlinepaint.py"/>
        <source>Pass {number}</source>
        <translation>Pase {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Pass {number} of {passes}. Left out of every talk; its {n} lines stay in the project.</source>
        <extracomment>Pass {number} of {passes}. Left out of every talk; its {n} line stays in the project.</extracomment>
        <translation>
            <numerusform>Pase {number} de {passes}. Omitido en todas las charlas; su {n} línea sigue en el proyecto.</numerusform>
            <numerusform>Pase {number} de {passes}. Omitido en todas las charlas; sus {n} líneas siguen en el proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>Pass {number}, lines {lines}, {share} same words</source>
        <translation>Pase {number}, líneas {lines}, {share} de palabras iguales</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinelist.py"/>
        <source>Pass {number}, {name}</source>
        <translation>Pase {number}, {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>Passes</source>
        <translation>Pases</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/given.py"/>
        <source>Pasted programme</source>
        <translation>Programa pegado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Pause</source>
        <comment>key</comment>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>PgDn</source>
        <comment>key</comment>
        <translation>AvPág</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>RePág</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>Place {number} of {all}</source>
        <translation>Lugar {number} de {all}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>Place {number} of {all}. {words}</source>
        <translation>Lugar {number} de {all}. {words}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/edgepaint.py"/>
        <source>Placed by you</source>
        <translation>Fijado por usted</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>Placed by you; the program has no say here.</source>
        <translation>Fijado por usted; la aplicación no interviene aquí.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossaryplaces.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>Places found</source>
        <translation>Lugares hallados</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/plaintext.py"/>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Plain words</source>
        <comment>how words are searched</comment>
        <translation>Texto literal</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Press a key. Esc: as it was</source>
        <translation>Pulse una tecla. Esc: como antes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/previewing.py"/>
        <location filename="../../talkeditor/ui/views/previewpane.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Previous</source>
        <comment>place found</comment>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Previous segment</source>
        <translation>Segmento anterior</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Print</source>
        <comment>key</comment>
        <translation>ImprPant</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>Projects beside their streams, else in {folder}.</source>
        <translation>Los proyectos, junto a sus grabaciones; si no, en {folder}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Proposed</source>
        <comment>state of a segment</comment>
        <translation>Propuesto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Put back line {line}</source>
        <translation>Se recuperó la línea {line}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Put back {n} lines, {lines}</source>
        <extracomment>Put back {n} line, {lines}</extracomment>
        <translation>
            <numerusform>Se recuperó {n} línea, {lines}</numerusform>
            <numerusform>Se recuperaron {n} líneas, {lines}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>Put the captioned line back</source>
        <translation>Recuperar la línea del subtítulo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/names.py"/>
        <source>Put the captioned words back</source>
        <translation>Recuperar las palabras del subtítulo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Put there instead</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Q&amp;&amp;A marks</source>
        <translation>Marcas de P+R</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/edgepaint.py"/>
        <source>Q&amp;A</source>
        <translation>P+R</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Q&amp;A can start on any line of a talk but its first.</source>
        <translation>Las P+R pueden empezar en cualquier línea de una charla salvo la primera.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Q&amp;A of {name} starts at line {line}</source>
        <translation>Las P+R de {name} empiezan en la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Q&amp;A of {name}: mark taken away</source>
        <translation>P+R de {name}: marca quitada</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Q&amp;A starts here</source>
        <translation>P+R desde aquí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>Q&amp;A {there} (now {here})</source>
        <translation>P+R: {there} (ahora {here})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Questions follow</source>
        <translation>Siguen preguntas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Questions just before</source>
        <translation>Preguntas justo antes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>READ ONLY</source>
        <comment>mode</comment>
        <translation>SOLO LECTURA</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>REVIEW</source>
        <comment>mode</comment>
        <translation>REVISIÓN</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/announcing.py"/>
        <source>Read only.</source>
        <translation>Solo lectura.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Reading the backups…</source>
        <translation>Leyendo las copias de seguridad…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/base.py"/>
        <source>Reading was stopped.</source>
        <translation>La lectura se detuvo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>Reading {file}. Esc stops.</source>
        <translation>Leyendo {file}. Esc detiene la lectura.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>Reading {percent}%</source>
        <translation>Leyendo {percent} %</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/announcing.py"/>
        <source>Reading {share}%, {talks}.</source>
        <translation>Leyendo {share} %, {talks}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Reel</source>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Reel library</source>
        <translation>Biblioteca de cortinillas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/blocks.py"/>
        <source>Reel {letter}</source>
        <translation>Cortinilla {letter}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/__init__.py"/>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Reels</source>
        <translation>Cortinillas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Reels that you decide are remembered and recognised in other streams.</source>
        <translation>Las cortinillas que usted decide se recuerdan y se reconocen en otras grabaciones.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Reels, gaps, dialogs</source>
        <translation>Cortinillas, huecos, diálogos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Remember decided reels</source>
        <translation>Recordar las cortinillas decididas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Remember for all streams</source>
        <translation>Recordar para todas las grabaciones</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Remember for the other streams of this conference</source>
        <translation>Recordar para las demás grabaciones de este congreso</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>Remembered reels</source>
        <translation>Cortinillas recordadas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Repair it</source>
        <translation>Repararlo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/detectors/talks.py"/>
        <source>Repeated notice of {n} lines: it can be left out</source>
        <extracomment>Repeated notice of {n} lines: it can be left out</extracomment>
        <translation>
            <numerusform>Aviso repetido de {n} línea: se puede omitir</numerusform>
            <numerusform>Aviso repetido de {n} líneas: se puede omitir</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/stepboxes.py"/>
        <source>Repetitions folded</source>
        <translation>Sin repeticiones</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Replace all ticked places</source>
        <translation>Reemplazar todos los lugares marcados</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Replace ticked</source>
        <translation>Reemplazar marcados</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Replace {n} ticked</source>
        <extracomment>Replace {n} ticked</extracomment>
        <translation>
            <numerusform>Reemplazar {n} marcado</numerusform>
            <numerusform>Reemplazar {n} marcados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/replacing.py"/>
        <source>Replaced {times} × “{words}” with “{template}”</source>
        <translation>Se reemplazó {times} × «{words}» por «{template}»</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Restore everything</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Restore this talk</source>
        <translation>Restaurar esta charla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/backups.py"/>
        <source>Restored everything, as it was {when}</source>
        <translation>Se restauró todo, como estaba {when}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/restore.py"/>
        <source>Restored {name}, as it was {when}</source>
        <translation>Se restauró {name}, como estaba {when}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/announcing.py"/>
        <source>Review.</source>
        <translation>Revisión.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>Right form</source>
        <translation>Forma correcta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Room</source>
        <comment>column of a schedule</comment>
        <translation>Sala</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Room and day</source>
        <translation>Sala y día</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Room and day (R: the next likely one)</source>
        <translation>Sala y día (R: la siguiente opción probable)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ttml.py"/>
        <source>Row {row} is not well-formed XML: what could be read was read, all words were kept.</source>
        <translation>La fila {row} no es XML bien formado: se leyó lo que se pudo y se conservaron todas las palabras.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>Row {row} of the file holds a number with too many digits.</source>
        <translation>La fila {row} del archivo contiene un número con demasiadas cifras.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>Row {row} of the file is nested too deeply for captions.</source>
        <translation>La fila {row} del archivo tiene demasiados niveles para unos subtítulos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>Row {row} of the file is no JSON, and the words behind it cannot be told from the rest.</source>
        <translation>La fila {row} del archivo no es JSON, y las palabras que siguen no se distinguen del resto.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>Row {row} of the front matter is not of the form “key: value”.</source>
        <translation>La fila {row} de los datos del encabezado no tiene la forma «clave: valor».</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>SRT, VTT, JSON, text and more. Or drop it on this window.</source>
        <translation>SRT, VTT, JSON, texto y más. O suéltelo en esta ventana.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Same for all passes of the reel</source>
        <translation>Igual en todos los pases de la cortinilla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>Save a spreadsheet as CSV and take that.</source>
        <translation>Guarde la hoja de cálculo como CSV y use ese archivo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/pasting.py"/>
        <source>Save it as a file and open that.</source>
        <translation>Guárdelo como archivo y ábralo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Save now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Save project as</source>
        <translation>Guardar proyecto como</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Saved: every step is kept as it is taken.</source>
        <translation>Guardado: cada paso se conserva en cuanto se da.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>Say which encoding it is in, or save it as UTF-8 and open it again.</source>
        <translation>Indique su codificación, o guárdelo en UTF-8 y vuelva a abrirlo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>Schedules</source>
        <translation>Programas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Script that cuts the video (ffmpeg)</source>
        <translation>Script que corta el vídeo (ffmpeg)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <location filename="../../talkeditor/ui/views/rail.py"/>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>See all steps</source>
        <translation>Ver todos los pasos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Segment ends here</source>
        <translation>El segmento acaba aquí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Segment starts here</source>
        <translation>El segmento empieza aquí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Select lines</source>
        <translation>Seleccionar líneas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Select lines down</source>
        <translation>Seleccionar líneas abajo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Select lines up</source>
        <translation>Seleccionar líneas arriba</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <source>Session report</source>
        <translation>Informe de la sesión</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Settled</source>
        <comment>state of a segment</comment>
        <translation>Resuelto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>Shaded row: best copy</source>
        <translation>Fila sombreada: mejor copia</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Mayús</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Show it in its folder</source>
        <translation>Mostrarlo en su carpeta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Show the bar for newcomers</source>
        <translation>Mostrar la barra de primeros pasos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Similar words</source>
        <comment>how words are searched</comment>
        <translation>Palabras parecidas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/breaks.py"/>
        <source>Single words that make no sentence: a talk may be going on here</source>
        <translation>Palabras sueltas que no forman frase: puede haber una charla en curso</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>Single-key commands</source>
        <translation>Comandos de una sola tecla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>Skip the tour</source>
        <translation>Saltar el recorrido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>Some steps cannot be read.</source>
        <translation>Algunos pasos no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Someone greets next</source>
        <translation>Después alguien saluda</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>Something stands behind a closing quotation mark.</source>
        <translation>Hay algo detrás de unas comillas de cierre.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Something unexpected happened</source>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/lastresort.py"/>
        <source>Something unexpected happened. Your last steps are kept in this window, and you can go on.</source>
        <translation>Ocurrió algo inesperado. Sus últimos pasos se conservan en esta ventana y puede continuar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/lastresort.py"/>
        <source>Something unexpected happened. Your work is saved, and you can go on.</source>
        <translation>Ocurrió algo inesperado. Su trabajo está guardado y puede continuar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Speaker of {name}: {speaker}</source>
        <translation>Ponente de {name}: {speaker}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Speakers</source>
        <comment>column of a schedule</comment>
        <translation>Ponentes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>Split</source>
        <comment>a segment</comment>
        <translation>Dividir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>Split at the caret</source>
        <translation>Dividir en el cursor de texto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>Split at the cursor</source>
        <translation>Dividir en el cursor</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/structure.py"/>
        <source>Split {name} at line {line}</source>
        <translation>Se dividió {name} en la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Start</source>
        <comment>column of a schedule</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Start marking</source>
        <translation>Empezar a marcar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>Start of a dropped talk</source>
        <translation>Inicio de una charla descartada</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>Start of talk {number}</source>
        <translation>Inicio de la charla {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Start of the stream</source>
        <translation>Inicio de la grabación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Start without it</source>
        <translation>Empezar sin él</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Start, end of the stream</source>
        <translation>Inicio, final de la grabación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>Start, line {number}</source>
        <translation>Inicio, línea {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/edges.py"/>
        <source>Started a talk at line {line}</source>
        <translation>Inicio de una charla en la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/edges.py"/>
        <source>Started {name} at line {line}</source>
        <translation>Inicio de {name} en la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/talks.py"/>
        <source>Starts without an introduction</source>
        <translation>Empieza sin presentación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>Step {number} does not follow from the one before it.</source>
        <translation>El paso {number} no es continuación del anterior.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/previewpane.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Steps that are still taken there will not come together with yours.</source>
        <translation>Los pasos que aún se den allí no se unirán a los suyos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>Still searching. Wait, or press Esc to stop.</source>
        <translation>La búsqueda sigue. Espere o pulse Esc para detenerla.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>Stop and mark by hand</source>
        <translation>Detener y marcar a mano</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Stop detecting, mark by hand</source>
        <translation>Detener la detección, marcar a mano</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>Stopped searching.</source>
        <translation>Búsqueda detenida.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/replacing.py"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>Stopped. Nothing was opened.</source>
        <translation>Detenido. No se abrió nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/replacing.py"/>
        <source>Stopped. Nothing was replaced.</source>
        <translation>Detenido. No se reemplazó nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/talks.py"/>
        <source>Stops in mid-sentence: the captions break off at line {line}</source>
        <translation>Se corta a media frase: los subtítulos acaban en la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>Stream</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Sure</source>
        <translation>Seguro</translation>
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
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>Take it over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Take one back and export again.</source>
        <translation>Recupere una y vuelva a exportar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Take the last step back</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Taken over from {name}. Keys, colours and choices hold at once.</source>
        <translation>Se importó {name}. Teclas, colores y opciones valen desde ahora.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Talk</source>
        <translation>Charla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulelist.py"/>
        <location filename="../../talkeditor/ui/views/blocks.py"/>
        <location filename="../../talkeditor/ui/views/cleaned.py"/>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>Talk {number}</source>
        <translation>Charla {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>Talk {number} breaks off</source>
        <translation>La charla {number} se interrumpe</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>Talk {number} goes on</source>
        <translation>La charla {number} sigue</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Talk {number} is corrected to its end</source>
        <translation>Charla {number} corregida hasta el final</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Talk {number} is corrected up to line {line}</source>
        <translation>Charla {number} corregida hasta la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Talk {number} of {talks}</source>
        <translation>Charla {number} de {talks}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>Talk {number} of {talks}, part {part}</source>
        <translation>Charla {number} de {talks}, parte {part}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Talk {number} · lines {lines}</source>
        <translation>Charla {number} · líneas {lines}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>Talk {number}, no title</source>
        <translation>Charla {number}, sin título</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>Talk {number}, {title} · lines {lines}</source>
        <translation>Charla {number}, {title} · líneas {lines}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Talk {number}: mark of what is corrected taken away</source>
        <translation>Charla {number}: marca de lo corregido quitada</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Talk {number}: {note}</source>
        <translation>Charla {number}: {note}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>Talk {number}: {sentence}</source>
        <translation>Charla {number}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/finding.py"/>
        <source>Talk {number}: {title}</source>
        <translation>Charla {number}: {title}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Talk, reel, chatter, break, noise</source>
        <translation>Charla, cortinilla, cháchara, pausa, ruido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>Talkeditor finds the talks in a long caption file. You check each one with the keyboard, then export them all. Your file is never changed, and every step can be undone.</source>
        <translation>Talkeditor encuentra las charlas en un archivo largo de subtítulos. Usted revisa cada una con el teclado y luego las exporta todas. El archivo no se modifica nunca y cada paso se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Talkeditor stopped at {time} without being closed.</source>
        <translation>Talkeditor se detuvo a las {time} sin que se cerrara.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Talkeditor stopped twice while it opened this file, so this start is a safe one.</source>
        <translation>Talkeditor se detuvo dos veces al abrir este archivo, así que este inicio es seguro.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Talkeditor: keys in review</source>
        <translation>Talkeditor: teclas de la revisión</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/__init__.py"/>
        <location filename="../../talkeditor/ui/dialogs/exportlist.py"/>
        <source>Talks</source>
        <translation>Charlas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>Talks</source>
        <comment>segments</comment>
        <translation>Charlas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulelist.py"/>
        <source>Talks and their entries in the schedule</source>
        <translation>Charlas y sus entradas del programa</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Talks {talks} fit no entry.</source>
        <extracomment>Talk {talks} fits no entry.</extracomment>
        <translation>
            <numerusform>Charla {talks}: ninguna entrada encaja.</numerusform>
            <numerusform>Charlas {talks}: ninguna entrada encaja.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exporttemplates.py"/>
        <source>Template for the details at the top</source>
        <translation>Plantilla de los datos del encabezado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exporttemplates.py"/>
        <source>Template for the names of the files</source>
        <translation>Plantilla de los nombres de archivo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/base.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/base.py"/>
        <source>Text and names</source>
        <translation>Texto y nombres</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/line_editor.py"/>
        <source>Text of line {number}</source>
        <translation>Texto de la línea {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/youtubexml.py"/>
        <source>Text outside of a caption</source>
        <translation>Texto fuera de un subtítulo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>Thanks just before</source>
        <translation>Agradecimiento justo antes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>That is where it is kept already.</source>
        <translation>Ya está guardado ahí.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/newcomers.py"/>
        <source>That was the tour. F1 shows every key, Shift+F1 the guide.</source>
        <translation>Fin del recorrido. F1 muestra todas las teclas; Mayús+F1, la guía.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/pasting.py"/>
        <source>The copied text could not be kept: {reason}.</source>
        <translation>No se pudo conservar el texto copiado: {reason}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>The copy could not be written: {error}</source>
        <translation>No se pudo escribir la copia: {error}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>The damaged file is kept as {file}.</source>
        <translation>El archivo dañado se conserva como {file}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The day is being closed</source>
        <translation>Se clausura la jornada</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The day is closed next</source>
        <translation>Después se clausura la jornada</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/jobs.py"/>
        <source>The detection could not be started. The stream is open; mark the talks by hand.</source>
        <translation>No se pudo iniciar la detección. La grabación está abierta; marque las charlas a mano.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/detecting.py"/>
        <source>The detection said something that cannot be understood.</source>
        <translation>La detección devolvió algo que no se entiende.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/jobs.py"/>
        <source>The detection stopped: {reason}</source>
        <translation>La detección se detuvo: {reason}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/jobs.py"/>
        <source>The detection stopped: {reason} What was found so far is kept; F5 tries again.</source>
        <translation>La detección se detuvo: {reason} Lo encontrado hasta ahora se conserva; F5 lo intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>The disk of the project does not answer.</source>
        <translation>El disco del proyecto no responde.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>The disk of {name} is full.</source>
        <translation>El disco de {name} está lleno.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/project.py"/>
        <source>The disk of {name} is full. You can read and export here. Free some space to go on.</source>
        <translation>El disco de {name} está lleno. Aquí se puede leer y exportar. Libere espacio para seguir.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>The disk of {name} reports an error.</source>
        <translation>El disco de {name} da un error.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>The edge cannot go there: each segment keeps a line of its own.</source>
        <translation>El límite no puede ir ahí: cada segmento conserva una línea propia.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/review.py"/>
        <source>The edge in line {line} lies outside its words.</source>
        <translation>El límite de la línea {line} queda fuera de sus palabras.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/clock.py"/>
        <source>The end {end} lies before the start {start}: it was left out.</source>
        <translation>El final {end} es anterior al inicio {start}: se omitió.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>The expression is too deeply nested.</source>
        <translation>La expresión está demasiado anidada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>The expression is too long: at most {number} characters.</source>
        <translation>La expresión es demasiado larga: como máximo, {number} caracteres.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>The expression takes too long on “{line}”. Make it simpler: no repeat within a repeat.</source>
        <translation>La expresión tarda demasiado en «{line}». Simplifíquela: sin repeticiones dentro de otras.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>The file as it will be written</source>
        <translation>El archivo tal como se escribirá</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>The file breaks off or is no JSON in row {row}.</source>
        <translation>El archivo se corta o no es JSON en la fila {row}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The file cannot be opened as a database.</source>
        <translation>El archivo no se puede abrir como base de datos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/xmltokens.py"/>
        <source>The file declares a document type, as no captions do.</source>
        <translation>El archivo declara un tipo de documento, cosa que ningún subtítulo hace.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherjson.py"/>
        <location filename="../../talkeditor/formats/otherxml.py"/>
        <source>The file holds no captions: it is {kind}.</source>
        <translation>El archivo no contiene subtítulos: es {kind}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/xmltokens.py"/>
        <source>The file is nested too deeply for captions.</source>
        <translation>El archivo tiene demasiados niveles para unos subtítulos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>The file is no UTF-8; it was read as Windows-1252, so look at its accents.</source>
        <translation>El archivo no está en UTF-8; se leyó como Windows-1252, así que revise los acentos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/base.py"/>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>The file is unchanged.</source>
        <translation>El archivo no ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The file was left as it is. Go back to a backup.</source>
        <translation>El archivo se dejó como estaba. Vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>The file was left as it is. Mend it with: {command}.</source>
        <translation>El archivo se dejó como estaba. Repárelo con: {command}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>The file was left as it is. Move it away to begin anew.</source>
        <translation>El archivo se dejó como estaba. Muévalo a otro sitio para empezar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>The files of the last export are replaced; nobody changed them since.</source>
        <translation>Se reemplazan los archivos de la última exportación; nadie los ha cambiado desde entonces.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exporttemplates.py"/>
        <source>The first is {name}</source>
        <translation>El primero es {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>The first row holds no entry so.</source>
        <translation>Así, la primera fila no contiene ninguna entrada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>The first row reads: {entry}</source>
        <translation>La primera fila se lee: {entry}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/review.py"/>
        <source>The first segment does not start at the first word.</source>
        <translation>El primer segmento no empieza en la primera palabra.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/review_desk.py"/>
        <source>The folder is {folder}.</source>
        <translation>La carpeta es {folder}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>The folder of {stream} cannot be written to. Your steps are kept in {project}.</source>
        <translation>No se puede escribir en la carpeta de {stream}. Sus pasos se conservan en {project}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>The format {name} takes no template for front matter.</source>
        <translation>El formato {name} no admite plantilla para los datos del encabezado.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>The format {name} takes no template for names of files.</source>
        <translation>El formato {name} no admite plantilla para los nombres de archivo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>The front matter has the key {key} twice.</source>
        <translation>Los datos del encabezado tienen dos veces la clave {key}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>The harmed file is kept as {file}.</source>
        <translation>El archivo dañado se conserva como {file}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The host closes</source>
        <translation>La moderación cierra</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The host closes the talk before</source>
        <translation>La moderación cierra la charla anterior</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The host greets</source>
        <translation>La moderación saluda</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The host is still closing</source>
        <translation>La moderación aún está cerrando</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <source>The key on the right does the same without this list.</source>
        <translation>La tecla de la derecha hace lo mismo sin esta lista.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>The key “{key}” stands twice, the later one counts</source>
        <translation>La clave «{key}» aparece dos veces, vale la última</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/__init__.py"/>
        <source>The language is not known here: talks are found by their structure alone.</source>
        <translation>Aquí no se conoce el idioma: las charlas se detectan solo por su estructura.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The last question follows</source>
        <translation>Sigue la última pregunta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>The last step was not on a pass of this reel.</source>
        <translation>El último paso no fue en un pase de esta cortinilla.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>The last steps could not be kept anywhere: {error}</source>
        <translation>No se pudieron guardar los últimos pasos en ningún lugar: {error}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>The least sure comes next.</source>
        <translation>A continuación, lo más dudoso.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The list of problems cannot be read.</source>
        <translation>La lista de problemas no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The list of steps cannot be read.</source>
        <translation>La lista de pasos no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>The list of words has some that the segments lack</source>
        <translation>La lista de palabras tiene algunas que faltan en los segmentos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>The name “{name}” stands above a caption: it is none of its words.</source>
        <translation>El nombre «{name}» está encima de un subtítulo: no es parte de sus palabras.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The next talk is announced</source>
        <translation>Se anuncia la charla siguiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>The other window is closed. You can change this stream here now.</source>
        <translation>La otra ventana se cerró. Ahora se puede modificar aquí esta grabación.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/stage.py"/>
        <source>The outline shows all: {segments}.</source>
        <translation>El esquema muestra todo: {segments}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/stage.py"/>
        <source>The outline shows changed by me: {segments}.</source>
        <translation>El esquema muestra lo cambiado por mí: {segments}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/stage.py"/>
        <source>The outline shows talks: {segments}.</source>
        <translation>El esquema muestra las charlas: {segments}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/stage.py"/>
        <source>The outline shows undecided: {segments}.</source>
        <translation>El esquema muestra lo pendiente: {segments}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The place in the steps cannot be read.</source>
        <translation>La posición en los pasos no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The place in the steps is that of no step.</source>
        <translation>La posición en los pasos no es la de ninguno.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>The places that are found stand here.</source>
        <translation>Aquí aparecen los lugares hallados.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>The program found nothing to go by here.</source>
        <translation>La aplicación no encontró aquí ningún indicio.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/assets.py"/>
        <source>The program's own resources are missing.</source>
        <translation>Faltan los recursos propios de la aplicación.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>The project could not be kept there.</source>
        <translation>No se pudo guardar el proyecto ahí.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>The project could not be kept there: {error}</source>
        <translation>No se pudo guardar el proyecto ahí: {error}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>The project could not be written. All your steps are kept in {file}.</source>
        <translation>No se pudo escribir el proyecto. Todos sus pasos se conservan en {file}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The questions end</source>
        <translation>Acaban las preguntas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>The queue follows the stream.</source>
        <translation>La cola sigue el orden de la grabación.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>The reel starts here: {why}</source>
        <translation>La cortinilla empieza aquí: {why}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>The reel was not remembered: {error}</source>
        <translation>No se recordó la cortinilla: {error}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>The report is copied. It has no text of yours.</source>
        <translation>El informe está copiado. No contiene nada de su texto.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>The right form comes first, then a colon: “Kubernetes: cooper netties”.</source>
        <translation>Primero va la forma correcta y luego dos puntos: «Kubernetes: cooper netties».</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/webvtt.py"/>
        <source>The row WEBVTT is missing at the top: it was read all the same.</source>
        <translation>Falta la fila WEBVTT al principio: se leyó de todos modos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <source>The rows were not in the order of their times: they are now.</source>
        <translation>Las filas no estaban en el orden de sus tiempos: ahora sí.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <source>The same for all passes of the {reel}</source>
        <translation>Lo mismo para todos los pases de la {reel}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The schedule cannot be read.</source>
        <translation>El programa no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/frab.py"/>
        <source>The schedule declares entities, which is not safe to read.</source>
        <translation>El programa declara entidades, y leerlas no es seguro.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>The schedule has no day “{name}”.</source>
        <translation>El programa no tiene el día «{name}».</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>The schedule has no room “{name}”.</source>
        <translation>El programa no tiene la sala «{name}».</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>The schedule has nothing in {room} on {day}.</source>
        <translation>El programa no tiene nada en {room} para {day}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/expected.py"/>
        <source>The schedule has “{title}” here: “{heard}” is heard for “{planned}”</source>
        <translation>Aquí el programa tiene «{title}»: se oye «{heard}» por «{planned}»</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/frab.py"/>
        <source>The schedule is broken at line {line}.</source>
        <translation>El programa está dañado en la línea {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/trees.py"/>
        <source>The schedule is broken at line {line}: {why}.</source>
        <translation>El programa está dañado en la línea {line}: {why}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/frab.py"/>
        <source>The schedule is broken.</source>
        <translation>El programa está dañado.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>The schedule is matched: F8 shows which talk is which entry.</source>
        <translation>El programa está asociado: F8 muestra qué charla es cada entrada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/trees.py"/>
        <source>The schedule is nested too deeply or holds too large a number.</source>
        <translation>El programa tiene demasiados niveles o contiene un número demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/frab.py"/>
        <source>The schedule is nested too deeply.</source>
        <translation>El programa tiene demasiados niveles.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/review.py"/>
        <source>The segment at line {line} stores what is derived.</source>
        <translation>El segmento de la línea {line} guarda algo que se deduce.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/settings.py"/>
        <source>The settings in {path} could not be read; the defaults are used.</source>
        <translation>No se pudieron leer los ajustes de {path}; se usan los predeterminados.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The speaker begins</source>
        <translation>Empieza a hablar el ponente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The speaker changes</source>
        <translation>Cambio de ponente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The speaker closes</source>
        <translation>El ponente concluye</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The speaker introduces themselves</source>
        <translation>El ponente se presenta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The speaker says thank you earlier, but questions follow</source>
        <translation>El ponente da las gracias antes, pero siguen preguntas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The state of the review cannot be read.</source>
        <translation>El estado de la revisión no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/glossary_memory.py"/>
        <source>The step is taken; only other streams will not know of it.</source>
        <translation>El paso está hecho; solo que otras grabaciones no lo sabrán.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The stored state is not what the steps lead to.</source>
        <translation>El estado guardado no es el que dan los pasos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <source>The stream as it was opened</source>
        <translation>La grabación tal como se abrió</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The stream cannot be read.</source>
        <translation>La grabación no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The stream in {name} is harmed and its lines cannot be read.</source>
        <translation>La grabación de {name} está dañada y sus líneas no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The stream is not what it was when it was read.</source>
        <translation>La grabación no es como era cuando se leyó.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/columns.py"/>
        <source>The table has no column “{name}”.</source>
        <translation>La tabla no tiene ninguna columna «{name}».</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/talks.py"/>
        <source>The talk before goes on: nothing closed it, same words</source>
        <translation>Sigue la charla anterior: nada la cerró, mismas palabras</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>The talks changed meanwhile: look at the match once more.</source>
        <translation>Las charlas cambiaron entretanto: revise las coincidencias otra vez.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/glossary_deciding.py"/>
        <source>The talks changed meanwhile: look at the names once more.</source>
        <translation>Las charlas cambiaron entretanto: revise los nombres otra vez.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>The template of the front matter has more than {most} rows.</source>
        <translation>La plantilla de los datos del encabezado tiene más de {most} filas.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/stamped.py"/>
        <source>The time in “{row}” cannot be read: the whole row was kept.</source>
        <translation>No se puede leer el tiempo de «{row}»: se conservó toda la fila.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>The time spent cannot be read.</source>
        <translation>El tiempo empleado no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>The time zone “{zone}” is not known; clocks are taken as in the hall.</source>
        <translation>No se conoce la zona horaria «{zone}»; las horas se toman como las de la sala.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/clock.py"/>
        <source>The time {time} runs backwards: it was left out, the words were kept.</source>
        <translation>El tiempo {time} va hacia atrás: se omitió, las palabras se conservaron.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ttml.py"/>
        <source>The time “{time}” cannot be read: the words were kept.</source>
        <translation>No se puede leer el tiempo «{time}»: las palabras se conservaron.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <source>The times “{times}” cannot all be read. The words were kept.</source>
        <translation>No se pueden leer todos los tiempos de «{times}». Las palabras se conservaron.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>The times “{times}” cannot all be read: the words were kept.</source>
        <translation>No se pueden leer todos los tiempos de «{times}»: las palabras se conservaron.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The topic changes</source>
        <translation>Cambia el tema</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The topic changes: “{word}” {before} times before, {after} after</source>
        <translation>Cambia el tema: «{word}», {before} veces antes, {after} después</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>The topic is named</source>
        <translation>Se nombra el tema</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/chapters.py"/>
        <source>The video's chapter “{title}” starts here</source>
        <translation>El capítulo «{title}» del vídeo empieza aquí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>The whole text has words that the segments lack</source>
        <translation>El texto completo tiene palabras que faltan en los segmentos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/replacing.py"/>
        <source>The words changed meanwhile. Nothing was replaced. Replace again.</source>
        <translation>Las palabras cambiaron entretanto. No se reemplazó nada. Vuelva a reemplazar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>The words of this segment are of several speakers: {names}. It was given none.</source>
        <translation>Las palabras de este segmento son de varios ponentes: {names}. No se le asignó ninguno.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>The words to put there are not complete: {mistake}.</source>
        <translation>El texto de reemplazo no está completo: {mistake}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>The words to put there name a group that is not in the expression.</source>
        <translation>El texto de reemplazo nombra un grupo que no está en la expresión.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>The words with times are not those of the segment: their times were left out.</source>
        <translation>Las palabras con tiempos no son las del segmento: sus tiempos se omitieron.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/names.py"/>
        <source>There are no talks yet: names are put right in talks.</source>
        <translation>Aún no hay charlas: los nombres se corrigen en las charlas.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/columns.py"/>
        <source>There are title, speaker, start, end, length, room and day.</source>
        <translation>Existen title, speaker, start, end, length, room y day.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>There is no backup yet. One is made every half hour in which something changed, and at the end.</source>
        <translation>Todavía no hay ninguna copia de seguridad. Se hace una cada media hora en que algo cambió, y otra al final.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>There is no field {field} for a template.</source>
        <translation>No hay ningún campo {field} para plantillas.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>There is no format “{name}”.</source>
        <translation>No existe el formato «{name}».</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>There is no likely place before this one.</source>
        <translation>No hay ningún lugar probable antes de este.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>There is no likely place behind this one.</source>
        <translation>No hay ningún lugar probable después de este.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>There is no line here.</source>
        <translation>Aquí no hay ninguna línea.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>There is no place to go back to.</source>
        <translation>No hay ningún lugar al que volver.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>There is no place to go forward to.</source>
        <translation>No hay ningún lugar al que avanzar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>There is no segment before this one.</source>
        <translation>No hay ningún segmento antes de este.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>There is no segment behind this one.</source>
        <translation>No hay ningún segmento después de este.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/goto.py"/>
        <source>There is no such line. The last one is {last}.</source>
        <translation>No existe esa línea. La última es la {last}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/edges.py"/>
        <source>There is no talk before this one.</source>
        <translation>No hay ninguna charla antes de esta.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>There is no talk in this stream, so there is nothing to export.</source>
        <translation>No hay ninguna charla en esta grabación, así que no hay nada que exportar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>There is no talk.</source>
        <translation>No hay ninguna charla.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>These do: {names}.</source>
        <translation>Estos sí: {names}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <source>These keys work while the transcript, the outline or the overview has the focus.</source>
        <translation>Estas teclas actúan mientras la transcripción, el esquema o el mapa tiene el foco.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/xmlfeed.py"/>
        <source>This XML file defines entities of its own, which captions never need.</source>
        <translation>Este archivo XML define entidades propias, que unos subtítulos nunca necesitan.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/xmlfeed.py"/>
        <source>This XML file nests its elements more than {most} deep: it holds no captions.</source>
        <translation>Este archivo XML anida sus elementos en más de {most} niveles: no contiene subtítulos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>This is a fault of the program. A report is in its log.</source>
        <translation>Es un fallo de la aplicación. Hay un informe en su registro.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/previewing.py"/>
        <source>This is left out of every export, so there is no cleaned text.</source>
        <translation>Esto se omite en toda exportación, así que no hay texto limpio.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>This is no file name.</source>
        <translation>Esto no es un nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>This is no name of a folder.</source>
        <translation>Esto no es un nombre de carpeta.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>This is the backup made {when}.</source>
        <translation>Esta es la copia de seguridad hecha {when}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>This is the project as it was changed. What you had is kept in {file}.</source>
        <translation>Este es el proyecto tal como se cambió. Lo que usted tenía se conserva en {file}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>This line</source>
        <translation>Esta línea</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>This line was left out.</source>
        <translation>Esta línea se omitió.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>This pass</source>
        <translation>Este pase</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/project.py"/>
        <source>This project is open to read only.</source>
        <translation>Este proyecto está abierto en solo lectura.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <source>This reel has one pass only.</source>
        <translation>Esta cortinilla tiene un solo pase.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <source>This row is no event: its words were kept.</source>
        <translation>Esta fila no es un evento: sus palabras se conservaron.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <source>This row lacks fields: all of it was kept.</source>
        <translation>A esta fila le faltan campos: se conservó entera.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>This row was not in UTF-8 as the others are: it was read as Latin-1: {row}</source>
        <translation>Esta fila no estaba en UTF-8 como las demás: se leyó en Latin-1: {row}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/edits.py"/>
        <source>This step was made for another state of the review.</source>
        <translation>Este paso se hizo para otro estado de la revisión.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/watch.py"/>
        <source>This step was not kept. Open the stream again.</source>
        <translation>Este paso no se conservó. Vuelva a abrir la grabación.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>This stream can be changed here: it needs no copy.</source>
        <translation>Esta grabación se puede modificar aquí: no necesita copia.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/formatbox.py"/>
        <source>This stream has no times.</source>
        <translation>Esta grabación no tiene tiempos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/rows.py"/>
        <source>This stream is read only here.</source>
        <translation>Esta grabación es aquí de solo lectura.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>This stream was moved or renamed. Your steps go on in {project}.</source>
        <translation>Esta grabación se movió o cambió de nombre. Sus pasos continúan en {project}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>This talk</source>
        <translation>Esta charla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportchoices.py"/>
        <source>Times from the start of each talk</source>
        <translation>Tiempos desde el inicio de cada charla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Title</source>
        <comment>column of a schedule</comment>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <location filename="../../talkeditor/ui/views/rail.py"/>
        <source>Title and speaker</source>
        <translation>Título y ponente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>Titled {name}: {title}</source>
        <translation>Título de {name}: {title}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>Tokens that their entry lacks</source>
        <translation>Tokens que faltan en su entrada</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossary.py"/>
        <source>Took the glossary of {name}: {rules}</source>
        <translation>Se incorporó el glosario de {name}: {rules}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossary.py"/>
        <source>Took the glossary {name}: {rules}</source>
        <translation>Se incorporó el glosario {name}: {rules}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>Took {n} titles from the schedule</source>
        <extracomment>Took {n} title from the schedule</extracomment>
        <translation>
            <numerusform>{n} título tomado del programa</numerusform>
            <numerusform>{n} títulos tomados del programa</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/rowview.py"/>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Transcripts for podcasts (JSON)</source>
        <translation>Transcripciones para pódcast (JSON)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>Transcripts with times</source>
        <translation>Transcripciones con tiempos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>Try the sample stream</source>
        <translation>Probar la grabación de ejemplo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/review.py"/>
        <source>Two edges lie in line {line}.</source>
        <translation>Hay dos límites en la línea {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <source>Type a command, a line number, a title</source>
        <translation>Escriba un comando, un número de línea o un título</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <source>Type to find a command</source>
        <translation>Escriba para buscar un comando</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>Undecided</source>
        <comment>segments</comment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Undecided again</source>
        <translation>Pendiente de nuevo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <source>Undecided again: {name}</source>
        <translation>Pendiente de nuevo: {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/decide.py"/>
        <source>Undecided before</source>
        <translation>Pendiente anterior</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/desk.py"/>
        <location filename="../../talkeditor/ui/glossary_deciding.py"/>
        <source>Undone: {step}.</source>
        <translation>Deshecho: {step}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/marks.py"/>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Use these columns</source>
        <translation>Usar estas columnas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>Use {n} matches</source>
        <extracomment>Use {n} match</extracomment>
        <translation>
            <numerusform>Usar {n} coincidencia</numerusform>
            <numerusform>Usar {n} coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/stream.py"/>
        <location filename="../../talkeditor/ui/dialogs/guide.py"/>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/page.py"/>
        <source>Web pages (HTML)</source>
        <translation>Páginas web (HTML)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/dates.py"/>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Western European (Latin-1)</source>
        <translation>Europa occidental (Latin-1)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Western European (Mac)</source>
        <translation>Europa occidental (Mac)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/encodings.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>Europa occidental (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>What could not be read there: {words}</source>
        <translation>Lo que no se pudo leer ahí: {words}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/backups.py"/>
        <source>What differs from now</source>
        <translation>Diferencias con lo actual</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/export.py"/>
        <source>What the names of files and the details at their top are made of</source>
        <translation>De qué se componen los nombres de archivo y los datos del encabezado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/problems.py"/>
        <source>What was noticed in the file</source>
        <translation>Lo que se advirtió en el archivo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>What was pasted</source>
        <translation>Lo pegado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/checking.py"/>
        <source>What was undone cannot be brought back.</source>
        <translation>Lo que se deshizo no se puede recuperar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>Where does {name} end?</source>
        <translation>¿Dónde termina {name}?</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/reasons.py"/>
        <source>Where does {name} start?</source>
        <translation>¿Dónde empieza {name}?</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Where it is searched</source>
        <translation>Dónde se busca</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>Which column is which?</source>
        <translation>¿Qué columna es cada una?</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Whole day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>Whole words</source>
        <translation>Palabras enteras</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/look.py"/>
        <location filename="../../talkeditor/ui/views/rail.py"/>
        <location filename="../../talkeditor/ui/views/why.py"/>
        <source>Why here?</source>
        <translation>¿Por qué aquí?</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/documents.py"/>
        <source>Word documents</source>
        <translation>Documentos de Word</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/documents.py"/>
        <source>Word documents (DOCX)</source>
        <translation>Documentos de Word (DOCX)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>Word in the line</source>
        <translation>Palabra en la línea</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Word left</source>
        <translation>Palabra anterior</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/move.py"/>
        <source>Word right</source>
        <translation>Palabra siguiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/__init__.py"/>
        <location filename="../../talkeditor/ui/dialogs/report.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>Words changed</source>
        <translation>Palabras cambiadas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>Words stand above the first times: they were kept.</source>
        <translation>Hay palabras antes de los primeros tiempos: se conservaron.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>Words stood beside the times: “{words}”. They were kept.</source>
        <translation>Había palabras junto a los tiempos: «{words}». Se conservaron.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>Words {words} of the reel are missing</source>
        <translation>Faltan las palabras {words} de la cortinilla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>Write rows such as title: {title}.</source>
        <translation>Escriba filas como title: {title}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Write the pronoun “I” with a capital</source>
        <translation>Escribir el pronombre «I» con mayúscula</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportlist.py"/>
        <source>Write them to left-out.md</source>
        <translation>Escribirlas en left-out.md</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>Write words as the glossary and the schedule do</source>
        <translation>Escribir como en el glosario y el programa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>Write {name}</source>
        <translation>Escribir {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/templates.py"/>
        <source>Write {{ or }} for a brace.</source>
        <translation>Para una llave, escriba {{ o }}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>Written to {name}.</source>
        <translation>Escrito en {name}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>Written: {names} and {n} more.</source>
        <extracomment>Written: {names} and {n} more.</extracomment>
        <translation>
            <numerusform>Escrito: {names} y {n} más.</numerusform>
            <numerusform>Escrito: {names} y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>Written: {names}.</source>
        <translation>Escrito: {names}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>You can read and export here. Open a copy to change it.</source>
        <translation>Aquí se puede leer y exportar. Abra una copia para hacer cambios.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>You can start now. What you decide stays as you decided it while the rest is read.</source>
        <translation>Ya puede empezar. Lo que decida se mantiene mientras se lee el resto.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/stretches.py"/>
        <source>You decided this</source>
        <translation>Decidido por usted</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/column.py"/>
        <source>You placed it</source>
        <translation>Fijado por usted</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>YouTube takes no chapter under ten seconds: “{title}” is one. Nothing was written.</source>
        <translation>YouTube no admite capítulos de menos de diez segundos, y «{title}» lo es. No se escribió nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/exporters/chapters.py"/>
        <source>YouTube takes three chapters or more, and here are {n}. Nothing was written.</source>
        <extracomment>YouTube takes three chapters or more, and here are {n}. Nothing was written.</extracomment>
        <translation>
            <numerusform>YouTube pide tres capítulos o más, y aquí hay {n}. No se escribió nada.</numerusform>
            <numerusform>YouTube pide tres capítulos o más, y aquí hay {n}. No se escribió nada.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Your decisions are kept. Choose another folder, or export again.</source>
        <translation>Sus decisiones se conservan. Elija otra carpeta o vuelva a exportar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>Your decisions are kept. Free some space and export again.</source>
        <translation>Sus decisiones se conservan. Libere espacio y vuelva a exportar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>Your decisions for the earlier text are kept in {project}.</source>
        <translation>Sus decisiones sobre el texto anterior se conservan en {project}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>Your decisions for the earlier text are kept: open {project} to go on with them.</source>
        <translation>Sus decisiones sobre el texto anterior se conservan: abra {project} para continuar con ellas.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>Your earlier steps are safe. Check its rights.</source>
        <translation>Sus pasos anteriores están a salvo. Compruebe los permisos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>Your earlier steps are safe. Check the disk.</source>
        <translation>Sus pasos anteriores están a salvo. Compruebe el disco.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>Your earlier steps are safe. Free some space.</source>
        <translation>Sus pasos anteriores están a salvo. Libere espacio.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>Your earlier steps are safe. Try again.</source>
        <translation>Sus pasos anteriores están a salvo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>Your steps go on in {file}. Open that one next time.</source>
        <translation>Sus pasos continúan en {file}. Abra ese la próxima vez.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>Your steps go on in {file}. The other file was left as it is. Open that one next time.</source>
        <translation>Sus pasos continúan en {file}. El otro archivo se dejó como estaba. Abra el primero la próxima vez.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>Your work is all here</source>
        <translation>Todo su trabajo está aquí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>`talkeditor reels` lists them.</source>
        <translation>`talkeditor reels` las muestra.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a FLAC recording</source>
        <translation>un audio FLAC</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a Matroska or WebM video</source>
        <translation>un vídeo Matroska o WebM</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a PowerPoint presentation (PPTX)</source>
        <translation>una presentación de PowerPoint (PPTX)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a RIFF file (WAV, AVI or WebP)</source>
        <translation>un archivo RIFF (WAV, AVI o WebP)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a Windows program</source>
        <translation>un ejecutable de Windows</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a Word document (DOCX)</source>
        <translation>un documento de Word (DOCX)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a Zstandard archive</source>
        <translation>un archivo Zstandard</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>a blank</source>
        <translation>vacío</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a bzip2 archive</source>
        <translation>un archivo bzip2</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>a dropped talk</source>
        <translation>una charla descartada</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a gzip archive</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>a list of segments that is none</source>
        <translation>una lista de segmentos que no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>a list of tokens that is none</source>
        <translation>una lista de tokens que no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>a list of words has some that its segment lacks</source>
        <translation>una lista de palabras tiene algunas que faltan en su segmento</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>a list of words that is none</source>
        <translation>una lista de palabras que no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a macOS program</source>
        <translation>un ejecutable de macOS</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a program (ELF)</source>
        <translation>un ejecutable (ELF)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>a reel has at most {number} words</source>
        <translation>una cortinilla tiene como máximo {number} palabras</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>a reel needs at least {number} words</source>
        <translation>una cortinilla necesita al menos {number} palabras</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/phase.py"/>
        <source>a run of passes begins here</source>
        <translation>aquí empieza una serie de pases</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/phase.py"/>
        <source>a run of passes ends here</source>
        <translation>aquí acaba una serie de pases</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherjson.py"/>
        <source>a schedule</source>
        <translation>un programa de charlas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/json3.py"/>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>a segment that is none</source>
        <translation>un segmento que no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/phase.py"/>
        <source>a sound tag stands here</source>
        <translation>aquí hay una etiqueta de sonido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/model.py"/>
        <source>a speaker of the schedule</source>
        <translation>ponente del programa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>a token that is none</source>
        <translation>un token que no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>a very large number</source>
        <translation>un número muy grande</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/segments.py"/>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>accepts and goes on</source>
        <translation>acepta y sigue</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>accepts and goes on</source>
        <comment>what a key does</comment>
        <translation>acepta y sigue</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>accepts the sponsors’ reel, all its passes, and goes on</source>
        <translation>acepta la cortinilla de los patrocinadores con todos sus pases y sigue</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>after talk {number}</source>
        <translation>después de la charla {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>against: {reason}</source>
        <translation>en contra: {reason}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>all</source>
        <comment>all lines of a talk</comment>
        <translation>todas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>all</source>
        <comment>segments</comment>
        <translation>todos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>all keys</source>
        <translation>todas las teclas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>all ticked</source>
        <translation>todos los marcados</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>all {n} decided</source>
        <extracomment>all {n} decided</extracomment>
        <translation>
            <numerusform>decidido ({n})</numerusform>
            <numerusform>todo decidido ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>all {steps}. The last one: “{last}”.</source>
        <translation>{steps} en total. El último: «{last}».</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an Excel workbook (XLSX)</source>
        <translation>un libro de Excel (XLSX)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an MP3 recording</source>
        <translation>un audio MP3</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an MP4 or QuickTime video</source>
        <translation>un vídeo MP4 o QuickTime</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an Ogg recording</source>
        <translation>un audio Ogg</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an OpenDocument file</source>
        <translation>un archivo OpenDocument</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an OpenDocument text (ODT)</source>
        <translation>un texto OpenDocument (ODT)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherxml.py"/>
        <source>an XML file</source>
        <translation>un archivo XML</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherxml.py"/>
        <source>an XML file ({root})</source>
        <translation>un archivo XML ({root})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an XZ archive</source>
        <translation>un archivo XZ</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an e-book (EPUB)</source>
        <translation>un libro electrónico (EPUB)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>an entry that is none</source>
        <translation>una entrada que no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>an entry whose text is no text</source>
        <translation>una entrada cuyo texto no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/json3.py"/>
        <source>an event that is none</source>
        <translation>un evento que no lo es</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/json3.py"/>
        <source>an event whose segments are no list</source>
        <translation>un evento cuyos segmentos no son una lista</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherjson.py"/>
        <source>an export of a talk, or a list of segments in an order unknown here</source>
        <translation>una exportación de una charla, o una lista de segmentos en un orden desconocido aquí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>an object</source>
        <comment>in JSON</comment>
        <translation>un objeto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/binaries.py"/>
        <source>an old Office document</source>
        <translation>un documento de Office antiguo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>and {number} more</source>
        <translation>y {number} más</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/phase.py"/>
        <source>another begins here</source>
        <translation>aquí empieza otra</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>another stream</source>
        <translation>otra grabación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <location filename="../../talkeditor/ui/views/hitrowpaint.py"/>
        <source>as captioned</source>
        <translation>en el subtítulo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>as heard</source>
        <translation>como se oyó</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/edges.py"/>
        <source>as proposed</source>
        <translation>según la propuesta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/desk.py"/>
        <source>before line {line}</source>
        <translation>antes de la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>before talk {number}</source>
        <translation>antes de la charla {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>best copy</source>
        <translation>mejor copia</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>between talks {before} and {after}</source>
        <translation>entre las charlas {before} y {after}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>blank rows inside captions</source>
        <translation>filas vacías dentro de subtítulos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>break</source>
        <translation>pausa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>by vote: {words}</source>
        <translation>por mayoría: {words}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/youtubexml.py"/>
        <source>captions without an end</source>
        <translation>subtítulos sin final</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>captions without times</source>
        <translation>subtítulos sin tiempos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>change the word</source>
        <translation>cambiar la palabra</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>changed by me</source>
        <comment>segments</comment>
        <translation>cambiados por mí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>characters no screen can show</source>
        <translation>caracteres que ninguna pantalla puede mostrar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>chatter</source>
        <translation>cháchara</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>choose another entry</source>
        <translation>elegir otra entrada</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulelist.py"/>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>closed</source>
        <comment>a group of rows</comment>
        <translation>contraído</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>compare passes</source>
        <translation>comparar pases</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/blocks.py"/>
        <source>continued</source>
        <comment>a further part of a talk</comment>
        <translation>continuación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>corrected</source>
        <comment>a talk</comment>
        <translation>corregida</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>corrected up to here</source>
        <translation>corregido hasta aquí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>could be another word: not changed unless you tick it</source>
        <translation>podría ser otra palabra: no se cambia si no se marca</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <source>cut</source>
        <translation>cortado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>day</source>
        <comment>column of a schedule, within a sentence</comment>
        <translation>día</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>differs from most passes</source>
        <translation>difiere de la mayoría de los pases</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>done, text is kept</source>
        <translation>listo, el texto se conserva</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <location filename="../../talkeditor/core/segments.py"/>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>edit text</source>
        <translation>editar texto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>edit with</source>
        <comment>the key stands behind</comment>
        <translation>editar con</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>edits the words of this line; Esc ends, and they are kept</source>
        <translation>edita las palabras de esta línea; Esc termina y se conservan</translation>
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
        <translation>vacía</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>end</source>
        <comment>a line where a segment ends, read out</comment>
        <translation>final</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>end</source>
        <comment>column of a schedule, within a sentence</comment>
        <translation>fin</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>end here</source>
        <translation>termina aquí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/clock.py"/>
        <source>ends before their starts</source>
        <translation>finales anteriores a su inicio</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>every key</source>
        <comment>what a key does</comment>
        <translation>todas las teclas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/header.py"/>
        <source>every key types</source>
        <translation>todas las teclas escriben</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>exported: {n} talks</source>
        <extracomment>exported: {n} talk</extracomment>
        <translation>
            <numerusform>exportado: {n} charla</numerusform>
            <numerusform>exportado: {n} charlas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>exports the talks that were accepted</source>
        <translation>exporta las charlas aceptadas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/cleaned.py"/>
        <source>first lines</source>
        <comment>of a talk</comment>
        <translation>primeras líneas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>fix this one</source>
        <translation>corregir este</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>from line {line}</source>
        <translation>desde la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>glossary</source>
        <translation>glosario</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>go on where you were. If the last step was the trouble, take it back.</source>
        <translation>continúe donde estaba. Si el problema fue el último paso, deshágalo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>go on. If it happens again, send the report: it has no text of yours.</source>
        <translation>continúe. Si se repite, envíe el informe: no contiene nada de su texto.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>go there</source>
        <translation>ir allí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>goes to the end of the talk: now that edge can be moved</source>
        <translation>va al final de la charla: ahora se puede mover ese límite</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>goes to the next decision</source>
        <translation>va a la decisión siguiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>heard as {forms}</source>
        <translation>oído como {forms}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>heard: {speakers}</source>
        <translation>oído: {speakers}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/model.py"/>
        <source>in a title of the schedule</source>
        <translation>parte de un título del programa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/model.py"/>
        <source>in the glossary</source>
        <translation>entrada del glosario</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/phase.py"/>
        <source>it begins here behind another</source>
        <translation>aquí empieza detrás de otra</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>it has no day and start that can be read; the rest was kept</source>
        <translation>no tiene día ni inicio legibles; lo demás se conservó</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>it has no day that can be read; the rest was kept</source>
        <translation>no tiene un día legible; lo demás se conservó</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>it has no start that can be read; the rest was kept</source>
        <translation>no tiene un inicio legible; lo demás se conservó</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>it has no title and was left out</source>
        <translation>no tiene título y se omitió</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/jobs.py"/>
        <source>it was ended.</source>
        <translation>fue interrumpida.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulelist.py"/>
        <source>its heard title is kept</source>
        <translation>se conserva el título oído</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>its id {id} is used before; it is kept as {new}</source>
        <translation>su identificador {id} ya se usa antes; se conserva como {new}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>its name is none</source>
        <translation>el nombre no es válido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>its room of {characters} characters was cut to {most}</source>
        <translation>su sala, de {characters} caracteres, se recortó a {most}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>its speaker of {characters} characters was cut to {most}</source>
        <translation>su ponente, de {characters} caracteres, se recortó a {most}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>its title of {characters} characters was cut to {most}</source>
        <translation>su título, de {characters} caracteres, se recortó a {most}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/cleaned.py"/>
        <source>last lines</source>
        <comment>of a talk</comment>
        <translation>últimas líneas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>leave this one out</source>
        <translation>no usar esta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>length</source>
        <comment>column of a schedule, within a sentence</comment>
        <translation>duración</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>less than a second left</source>
        <translation>queda menos de un segundo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/findings.py"/>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>line {line}: {problem}</source>
        <translation>línea {line}: {problem}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>lines {lines}</source>
        <translation>líneas {lines}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>lines {there} (now {here})</source>
        <translation>líneas {there} (ahora {here})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>may be right here: not changed unless you tick it</source>
        <translation>puede ser correcto aquí: no se cambia si no se marca</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/webvtt.py"/>
        <source>missing header</source>
        <translation>falta la cabecera</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>move edge</source>
        <translation>mover límite</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>moves it up a line; the line goes to the neighbour</source>
        <translation>lo mueve una línea hacia arriba; la línea pasa al segmento vecino</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/edgepaint.py"/>
        <source>moves with</source>
        <comment>an edge; the keys stand behind</comment>
        <translation>se mueve con</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>names to put right</source>
        <translation>nombres por corregir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/blocks.py"/>
        <source>needs a look</source>
        <comment>a segment, within a sentence</comment>
        <translation>por revisar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>never in this talk</source>
        <translation>nunca en esta charla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>next best: {titles}</source>
        <translation>alternativas: {titles}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>next field</source>
        <translation>campo siguiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>next place</source>
        <translation>lugar siguiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>next undecided</source>
        <translation>pendiente siguiente</translation>
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
        <translation>no es JSON</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>no applause, music or tag inside</source>
        <translation>sin aplausos, música ni etiquetas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>no introduction</source>
        <translation>sin presentación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <location filename="../../talkeditor/ui/dialogs/finding.py"/>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>no title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>no word</source>
        <translation>ninguna palabra</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/words.py"/>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>none</source>
        <comment>no column</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>none</source>
        <comment>no days</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>none</source>
        <comment>no questions</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>none</source>
        <comment>no rooms</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>none</source>
        <comment>no speakers</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>none</source>
        <comment>no title</comment>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>none of {n} ticked</source>
        <extracomment>none of {n} ticked</extracomment>
        <translation>
            <numerusform>ninguno de {n} marcado</numerusform>
            <numerusform>ninguno de {n} marcado</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>not in full</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>not part of the reel</source>
        <translation>no forma parte de la cortinilla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <location filename="../../talkeditor/ui/dialogs/schedulelist.py"/>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>note: {note}</source>
        <translation>nota: {note}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>nothing decided yet</source>
        <translation>nada decidido todavía</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>nothing to fix in the talks</source>
        <translation>nada que corregir en las charlas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>nothing: the line is empty</source>
        <translation>nada: la línea está vacía</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>numbers for texts</source>
        <translation>números en lugar de textos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>numbers that are none</source>
        <translation>números que no lo son</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>off</source>
        <comment>a key</comment>
        <translation>inactiva</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>old value back</source>
        <translation>valor anterior</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/backups.py"/>
        <source>on {day} {month} at {clock}</source>
        <translation>el {day} de {month} a las {clock}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/backups.py"/>
        <source>on {day} {month} {year} at {clock}</source>
        <translation>el {day} de {month} de {year} a las {clock}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/backups.py"/>
        <source>on {weekday} at {clock}</source>
        <translation>el {weekday} a las {clock}</translation>
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
        <translation>expandido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>open</source>
        <comment>opens a stream</comment>
        <translation>abrir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>open another file, or try this one again.</source>
        <translation>abra otro archivo o pruebe con este otra vez.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>open another file.</source>
        <translation>abra otro archivo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/cheatsheet.py"/>
        <source>or</source>
        <comment>between two keys</comment>
        <translation>o</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/edgepaint.py"/>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>other places</source>
        <translation>otros lugares</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>other words over it</source>
        <translation>con otras palabras encima</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/wrapping.py"/>
        <source>over-long captions</source>
        <translation>subtítulos demasiado largos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/decoding.py"/>
        <source>over-long rows</source>
        <translation>filas demasiado largas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>pass {number} of the {reel}</source>
        <translation>pase {number} de la {reel}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>pass {number}: {words}</source>
        <translation>pase {number}: {words}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>paste a programme</source>
        <translation>pegar un programa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>place {number}</source>
        <translation>lugar {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>place {number}, chosen</source>
        <translation>lugar {number}, elegido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/segments.py"/>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>put the cursor on the first line of a talk and press I, on its last line O.</source>
        <translation>ponga el cursor en la primera línea de una charla y pulse I; en la última, O.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>questions and answers start</source>
        <translation>empiezan las preguntas y respuestas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinepaint.py"/>
        <source>reading on from line {number}…</source>
        <translation>leyendo desde la línea {number}…</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>reel</source>
        <translation>cortinilla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>reel {letter}</source>
        <translation>cortinilla {letter}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>repair it: all that is whole in it is saved, or go on with the backup made {when}.</source>
        <translation>repárelo: se guarda todo lo que está intacto; o continúe con la copia de seguridad hecha {when}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>repair it: all that is whole in it is saved.</source>
        <translation>repárelo: se guarda todo lo que está intacto.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>replace, go on</source>
        <translation>reemplazar y seguir</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>room</source>
        <comment>column of a schedule, within a sentence</comment>
        <translation>sala</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>rows read as Latin-1</source>
        <translation>filas leídas en Latin-1</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <source>rows that are no events</source>
        <translation>filas que no son eventos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ttml.py"/>
        <source>rows that are not well-formed</source>
        <translation>filas mal formadas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <source>rows with missing fields</source>
        <translation>filas a las que faltan campos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/palette.py"/>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>same words</source>
        <translation>palabras iguales</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/segments.py"/>
        <source>settled</source>
        <translation>resuelto</translation>
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
        <translation>mostrar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>shows every key</source>
        <translation>muestra todas las teclas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>shows why the program thinks that this talk starts here</source>
        <translation>muestra por qué la aplicación cree que esta charla empieza aquí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>single places</source>
        <translation>lugares sueltos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>skip</source>
        <translation>saltar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>skips</source>
        <comment>what a key does</comment>
        <translation>salta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>small</source>
        <comment>first letter of words that go on behind a colon or “·”; “capital” keeps it</comment>
        <translation>small</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>speakers</source>
        <comment>column of a schedule, within a sentence</comment>
        <translation>ponentes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>speakers {there} (now {here})</source>
        <translation>ponentes: {there} (ahora {here})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>split at the caret</source>
        <translation>dividir en el cursor</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>start</source>
        <comment>a line where a segment starts, read out</comment>
        <translation>inicio</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>start</source>
        <comment>column of a schedule, within a sentence</comment>
        <translation>inicio</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>start here</source>
        <translation>empieza aquí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/findings.py"/>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>takes back</source>
        <translation>deshace</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>takes back</source>
        <comment>what a key does</comment>
        <translation>deshace</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/tour.py"/>
        <source>takes that back, as it takes back any step</source>
        <translation>lo deshace, como deshace cualquier paso</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>talk</source>
        <translation>charla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <location filename="../../talkeditor/names/grouping.py"/>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>talk {number}</source>
        <translation>la charla {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>talk {number} is corrected to its end</source>
        <translation>charla {number} corregida hasta el final</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>talk {number} is corrected up to line {line}</source>
        <translation>charla {number} corregida hasta la línea {line}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>talk {number}, part {part}</source>
        <translation>la charla {number}, parte {part}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/commands/text.py"/>
        <source>talk {number}: mark of what is corrected taken away</source>
        <translation>charla {number}: marca de lo corregido quitada</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>talks</source>
        <comment>segments</comment>
        <translation>charlas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>talks {first} and {last}</source>
        <translation>las charlas {first} y {last}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>ten</source>
        <translation>10</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/youtubexml.py"/>
        <source>text outside of a caption</source>
        <translation>texto fuera de un subtítulo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>the break</source>
        <translation>la pausa</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>the break {place}</source>
        <comment>place: between talks 4 and 5</comment>
        <translation>la pausa {place}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>the chatter</source>
        <translation>la cháchara</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>the chatter {place}</source>
        <comment>place: between talks 4 and 5</comment>
        <translation>la cháchara {place}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>the clocks change over its start, which may be an hour off</source>
        <translation>hay un cambio de hora en torno a su inicio, que puede variar en una hora</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otherjson.py"/>
        <source>the description of a video</source>
        <translation>la descripción de un vídeo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>the end of {name}</source>
        <translation>el final de {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>the file and its project were not touched.</source>
        <translation>el archivo y su proyecto no se tocaron.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>the file is as it was found; nothing was changed. Whatever you choose, it is kept aside.</source>
        <translation>el archivo está como se encontró; no se cambió nada. Elija lo que elija, se conserva aparte.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>the file is open and can be edited and exported as one talk.</source>
        <translation>el archivo está abierto y se puede editar y exportar como una sola charla.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>the file is unchanged; no project was made.</source>
        <translation>el archivo no ha cambiado; no se creó ningún proyecto.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>the key “{key}” stands twice, the later one counts</source>
        <translation>la clave «{key}» aparece dos veces, vale la última</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>the list of words has some that the segments lack</source>
        <translation>la lista de palabras tiene algunas que faltan en los segmentos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/model.py"/>
        <source>the most frequent spelling in this stream</source>
        <translation>la grafía más frecuente en esta grabación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>the noise</source>
        <translation>el ruido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>the noise {place}</source>
        <comment>place: between talks 4 and 5</comment>
        <translation>el ruido {place}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>the one before</source>
        <translation>el anterior</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>the right form</source>
        <translation>la forma correcta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>the same as now</source>
        <translation>igual que ahora</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>the start of {name}</source>
        <translation>el inicio de {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>the whole text has words that the segments lack</source>
        <translation>el texto completo tiene palabras que faltan en los segmentos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>this one {lines}</source>
        <comment>a pass of a reel; lines: lines 3–10</comment>
        <translation>este: {lines}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>this place</source>
        <translation>este lugar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>this talk</source>
        <translation>esta charla</translation>
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
        <translation>marcar</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>tick all</source>
        <translation>marcar todo</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <location filename="../../talkeditor/ui/dialogs/schedulelist.py"/>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whisper.py"/>
        <source>times of other words</source>
        <translation>tiempos de otras palabras</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>times that are none</source>
        <translation>tiempos que no lo son</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/ass.py"/>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <location filename="../../talkeditor/formats/stamped.py"/>
        <location filename="../../talkeditor/formats/ttml.py"/>
        <source>times that cannot be read</source>
        <translation>tiempos que no se pueden leer</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/clock.py"/>
        <source>times that run backwards</source>
        <translation>tiempos que van hacia atrás</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>title</source>
        <comment>column of a schedule, within a sentence</comment>
        <translation>título</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>title {there} (now {here})</source>
        <translation>título: {there} (ahora {here})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/backups.py"/>
        <source>today at {clock}</source>
        <translation>hoy a las {clock}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/whispercpp.py"/>
        <source>tokens that their entry lacks</source>
        <translation>tokens que faltan en su entrada</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>torn ends</source>
        <translation>finales cortados</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/wording.py"/>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/accounting.py"/>
        <source>undecided</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinerows.py"/>
        <source>undecided</source>
        <comment>segments</comment>
        <translation>pendientes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/findings.py"/>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/changekeys.py"/>
        <source>was {key}</source>
        <translation>antes {key}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/line_editor.py"/>
        <location filename="../../talkeditor/ui/views/rowpaint.py"/>
        <source>was:</source>
        <comment>the words of the captions, before a correction</comment>
        <translation>antes:</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>was: {words}</source>
        <translation>antes: {words}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/model.py"/>
        <source>what most passes of the reel say</source>
        <translation>lo que dicen casi todos los pases de la cortinilla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>what was proofread differs</source>
        <translation>difiere lo ya corregido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>where you are</source>
        <translation>la posición actual</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>which is in the title of {talks}</source>
        <translation>que está en el título de {talks}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>which is {source}</source>
        <translation>que es {source}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>which {talks} say as well</source>
        <extracomment>which {talks} says as well</extracomment>
        <translation>
            <numerusform>que también dice {talks}</numerusform>
            <numerusform>que también dicen {talks}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>who speaks in {talks}</source>
        <translation>que habla en {talks}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>whole day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>within talk {number}</source>
        <translation>dentro de la charla {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>word</source>
        <comment>sample in a legend</comment>
        <translation>palabra</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>word missing</source>
        <translation>falta una palabra</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>words</source>
        <comment>sample in a legend</comment>
        <translation>palabras</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/blocks.py"/>
        <source>words beside times</source>
        <translation>palabras junto a los tiempos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>your files and your work.</source>
        <translation>sus archivos y su trabajo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>{before} words a line before, {after} after</source>
        <translation>{before} palabras por línea antes, {after} después</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>{before} words a row of {width} letters before, {after} after</source>
        <translation>{before} palabras por fila de {width} letras antes, {after} después</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{came}; the disk is full.</source>
        <translation>{came}; el disco está lleno.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{came}; the folder cannot be written to: {reason}.</source>
        <translation>{came}; no se puede escribir en la carpeta: {reason}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{changed} set.</source>
        <translation>Ajustado: {changed}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/binding.py"/>
        <source>{command}, second key</source>
        <translation>{command}, segunda tecla</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>{count} passes</source>
        <extracomment>{count} pass</extracomment>
        <translation>
            <numerusform>{count} pase</numerusform>
            <numerusform>{count} pases</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outline.py"/>
        <source>{count} so far</source>
        <translation>{count} hasta ahora</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/desk.py"/>
        <source>{decided} of {all}. Next: {name}, {sure}.</source>
        <translation>{decided} de {all}. Siguiente: {name}, {sure}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <location filename="../../talkeditor/ui/views/welcome.py"/>
        <source>{done} of {all} decided</source>
        <translation>{done} de {all} decididos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>{done} of {all} decided so far</source>
        <translation>{done} de {all} decididos hasta ahora</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>{done} of {n} lines</source>
        <extracomment>{done} of {n} line</extracomment>
        <translation>
            <numerusform>{done} de {n} línea</numerusform>
            <numerusform>{done} de {n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>{encoding} is no encoding that is known here.</source>
        <translation>{encoding} no es una codificación conocida aquí.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>{file} cannot be written: {reason}.</source>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>{file} is damaged.</source>
        <translation>{file} está dañado.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <source>{file} is no file that can be read.</source>
        <translation>{file} no es un archivo legible.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <source>{file} is no glossary: most lines cannot be used.</source>
        <translation>{file} no es un glosario: la mayoría de las líneas no sirve.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>{file} is no list of reels: {problems}.</source>
        <translation>{file} no es una lista de cortinillas: {problems}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>{file} is no project of Talkeditor.</source>
        <translation>{file} no es un proyecto de Talkeditor.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>{file} is sound. Nothing was changed.</source>
        <translation>{file} está en orden. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/given.py"/>
        <source>{file} lies next to the stream</source>
        <translation>{file} está junto a la grabación</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>{file} was made anew with all its {n} steps.</source>
        <extracomment>{file} was made anew with all its {n} step.</extracomment>
        <translation>
            <numerusform>{file} se rehízo con todo: {n} paso.</numerusform>
            <numerusform>{file} se rehízo con todos sus {n} pasos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/checking.py"/>
        <source>{file} was made anew with its last state and {steps} of {all} to take back.</source>
        <translation>{file} se rehízo con su último estado; se pueden deshacer {steps} de {all}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, línea {line}: {problem}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>{file}: {rows}. It is remembered for all tables with these headings.</source>
        <translation>{file}: {rows}. Se recordará para todas las tablas con estos encabezados.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outline.py"/>
        <source>{filter}: {count}</source>
        <translation>{filter}: {count}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} es un archivo, no una carpeta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>{forms} and {n} more</source>
        <extracomment>{forms} and {n} more</extracomment>
        <translation>
            <numerusform>{forms} y {n} más</numerusform>
            <numerusform>{forms} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>{forms} is {right} written apart, {known}.</source>
        <translation>{forms} es {right} escrito por separado, {known}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>{forms} sound like {right}, {known}.</source>
        <extracomment>{forms} sounds like {right}, {known}.</extracomment>
        <translation>
            <numerusform>{forms} suena como {right}, {known}.</numerusform>
            <numerusform>{forms} suenan como {right}, {known}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>{found} so far</source>
        <translation>{found} hasta ahora</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>{heard} becomes {right}</source>
        <translation>{heard} pasa a ser {right}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/sheets.py"/>
        <source>{held} of {n} steps hold.</source>
        <extracomment>{held} of {n} steps hold.</extracomment>
        <translation>
            <numerusform>Vigente: {held} de {n} paso.</numerusform>
            <numerusform>Vigentes: {held} de {n} pasos.</numerusform>
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
        <translation>{keys} o {others}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} always leads back.</source>
        <translation>{key} siempre sirve para volver.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} closes the window.</source>
        <translation>{key} cierra la ventana.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} is the desktop's.</source>
        <translation>{key} es del escritorio.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} is the input method's.</source>
        <translation>{key} es del método de entrada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} is “{command}” already.</source>
        <translation>{key} ya es «{command}».</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} opens a menu.</source>
        <translation>{key} abre un menú.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} types in text fields, where this command acts too. Add Ctrl or Alt.</source>
        <translation>{key} escribe en los campos de texto, donde este comando también actúa. Añada Ctrl o Alt.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/keymap.py"/>
        <source>{key} walks the controls.</source>
        <translation>{key} recorre los controles.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/names.py"/>
        <source>{label}, {places}</source>
        <translation>{label}, {places}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>{lines} folded</source>
        <translation>{lines} plegadas</translation>
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
        <translation>{minutes} minutos de silencio</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/matching.py"/>
        <source>{mistake} at character {number}</source>
        <translation>{mistake} en el carácter {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>{name} and {n} more in the folder is not from this export, or was changed since.</source>
        <extracomment>{name} and {n} more in the folder is not from this export, or was changed since.</extracomment>
        <translation>
            <numerusform>{name} y {n} más de la carpeta no son de esta exportación o cambiaron después.</numerusform>
            <numerusform>{name} y {n} más de la carpeta no son de esta exportación o cambiaron después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/names.py"/>
        <source>{name} and {n} more names</source>
        <extracomment>{name} and {n} more name</extracomment>
        <translation>
            <numerusform>{name} y {n} nombre más</numerusform>
            <numerusform>{name} y {n} nombres más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>{name} cannot be opened.</source>
        <translation>{name} no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <location filename="../../talkeditor/ui/views/banner.py"/>
        <source>{name} cannot be written to.</source>
        <translation>{name} no admite escritura.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>{name} could not be opened</source>
        <translation>No se pudo abrir {name}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/project.py"/>
        <source>{name} exists already.</source>
        <translation>{name} ya existe.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/__init__.py"/>
        <source>{name} has no lines.</source>
        <translation>{name} no tiene líneas.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>{name} has parts that Talkeditor never makes.</source>
        <translation>{name} tiene partes que Talkeditor nunca crea.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/__init__.py"/>
        <source>{name} holds no captions: it is an HTML page.</source>
        <translation>{name} no contiene subtítulos: es una página HTML.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>{name} holds no entry of a schedule.</source>
        <translation>{name} no contiene ninguna entrada del programa.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/settings.py"/>
        <source>{name} holds no settings of Talkeditor. Nothing was changed.</source>
        <translation>{name} no contiene ajustes de Talkeditor. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{name} in lines {lines}: {status}</source>
        <translation>{name} en las líneas {lines}: {status}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>{name} in the folder is not from this export, or was changed since.</source>
        <translation>{name}, en la carpeta, no es de esta exportación o cambió después.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{name} in {folder} belongs to another export</source>
        <translation>{name}, en {folder}, pertenece a otra exportación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{name} in {folder} is a folder</source>
        <translation>{name}, en {folder}, es una carpeta</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{name} in {folder} was changed since the last export</source>
        <translation>{name}, en {folder}, cambió desde la última exportación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{name} in {folder} was not written by an export</source>
        <translation>{name}, en {folder}, no procede de una exportación</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>{name} is a folder and stays. Keep both, or choose another folder.</source>
        <translation>{name} es una carpeta y se queda. Conserve ambos o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>{name} is an HTML page.</source>
        <translation>{name} es una página HTML.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/project.py"/>
        <source>{name} is being made by another window.</source>
        <translation>{name} se está creando en otra ventana.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>{name} is damaged</source>
        <translation>{name} está dañado</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>{name} is damaged.</source>
        <translation>{name} está dañado.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/names.py"/>
        <source>{name} is in the glossary, with what is heard for it.</source>
        <translation>{name} está en el glosario, con lo que se oye en su lugar.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>{name} is in use by another program.</source>
        <translation>{name} está en uso por otra aplicación.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{name} is larger than 1 GB.</source>
        <translation>{name} pasa de 1 GB.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <location filename="../../talkeditor/store/project.py"/>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} pasa de {most} MB.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/jsonwalk.py"/>
        <source>{name} is no number: it was taken as unknown.</source>
        <translation>{name} no es un número: se tomó por desconocido.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>{name} is no project of Talkeditor.</source>
        <translation>{name} no es un proyecto de Talkeditor.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/library.py"/>
        <source>{name} is no reel library of Talkeditor.</source>
        <translation>{name} no es una biblioteca de cortinillas de Talkeditor.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>{name} is no text and holds no schedule.</source>
        <translation>{name} no es texto y no contiene ningún programa.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>{name} is no text: it is a binary file.</source>
        <translation>{name} no es texto: es un archivo binario.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>{name} is no text: it is {kind}.</source>
        <translation>{name} no es texto: es {kind}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/encodings.py"/>
        <source>{name} is not in {encoding}: row {row} holds the byte {byte}.</source>
        <translation>{name} no está en {encoding}: la fila {row} contiene el byte {byte}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/holding.py"/>
        <source>{name} is open in another window.</source>
        <translation>{name} está abierto en otra ventana.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/names.py"/>
        <source>{name} is right</source>
        <translation>{name} es correcto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/watch.py"/>
        <source>{name} was changed by another program.</source>
        <translation>{name} fue modificado por otra aplicación.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/connection.py"/>
        <source>{name} was made by a newer Talkeditor.</source>
        <translation>{name} se creó con un Talkeditor más nuevo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/watch.py"/>
        <source>{name} was moved or deleted, or its disk is not there.</source>
        <translation>{name} se movió o se eliminó, o falta su disco.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/notice_page.py"/>
        <source>{name} was not opened</source>
        <translation>{name} no se abrió</translation>
    </message>
    <message>
        <location filename="../../talkeditor/store/watch.py"/>
        <source>{name} was replaced by another file.</source>
        <translation>{name} fue reemplazado por otro archivo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinelist.py"/>
        <source>{name}, closed</source>
        <translation>{name}, contraído</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/statusline.py"/>
        <source>{name}, line {number}</source>
        <translation>{name}, línea {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/outlinelist.py"/>
        <source>{name}, open</source>
        <translation>{name}, expandido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <location filename="../../talkeditor/core/wording.py"/>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{name}, {title}</source>
        <translation>{name}, {title}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/firsttime.py"/>
        <source>{number} of {stops}</source>
        <translation>{number} de {stops}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <source>{number} places</source>
        <translation>{number} lugares</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>{number} talks</source>
        <translation>{number} charlas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>{number} words a line</source>
        <translation>{number} palabras por línea</translation>
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
            <numerusform>{n} copia de seguridad. Volver a ella es un paso propio: Ctrl+Z lo deshace.</numerusform>
            <numerusform>{n} copias de seguridad. Volver a una es un paso propio: Ctrl+Z lo deshace.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} by applause</source>
        <translation>{n} por aplausos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} by length</source>
        <translation>{n} por longitud</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} by music</source>
        <translation>{n} por música</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} by pauses</source>
        <translation>{n} por pausas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} by speakers</source>
        <translation>{n} por ponente</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} by topics</source>
        <translation>{n} por tema</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} capitals</source>
        <extracomment>{n} capital</extracomment>
        <translation>
            <numerusform>{n} mayúscula</numerusform>
            <numerusform>{n} mayúsculas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/formats/decoding.py"/>
        <source>{n} characters inside a line, taken by some for its end: a blank now.</source>
        <extracomment>{n} character inside a line, taken by some for its end: a blank now.</extracomment>
        <translation>
            <numerusform>{n} carácter dentro de una línea que algunas aplicaciones toman por su final: ahora es un espacio.</numerusform>
            <numerusform>{n} caracteres dentro de una línea que algunas aplicaciones toman por su final: ahora son espacios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/formats/decoding.py"/>
        <source>{n} characters no screen can show: a sign stands for each.</source>
        <extracomment>{n} character no screen can show: a sign stands for each.</extracomment>
        <translation>
            <numerusform>{n} carácter que ninguna pantalla puede mostrar: lo sustituye un signo.</numerusform>
            <numerusform>{n} caracteres que ninguna pantalla puede mostrar: a cada uno lo sustituye un signo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>{n} corrected</source>
        <comment>lines</comment>
        <extracomment>{n} corrected</extracomment>
        <translation>
            <numerusform>{n} corregida</numerusform>
            <numerusform>{n} corregidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{n} corrected lines differ</source>
        <extracomment>{n} corrected line differs</extracomment>
        <translation>
            <numerusform>{n} línea corregida distinta</numerusform>
            <numerusform>{n} líneas corregidas distintas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exportwords.py"/>
        <source>{n} files will be replaced: {names}.</source>
        <extracomment>{n} file will be replaced: {names}.</extracomment>
        <translation>
            <numerusform>Se reemplazará {n} archivo: {names}.</numerusform>
            <numerusform>Se reemplazarán {n} archivos: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} fillers</source>
        <extracomment>{n} filler</extracomment>
        <translation>
            <numerusform>{n} muletilla</numerusform>
            <numerusform>{n} muletillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>{n} left out</source>
        <comment>lines</comment>
        <extracomment>{n} left out</extracomment>
        <translation>
            <numerusform>{n} omitida</numerusform>
            <numerusform>{n} omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{n} left-out lines differ</source>
        <extracomment>{n} left-out line differs</extracomment>
        <translation>
            <numerusform>{n} línea omitida distinta</numerusform>
            <numerusform>{n} líneas omitidas distintas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>{n} letters apart</source>
        <extracomment>{n} letter apart</extracomment>
        <translation>
            <numerusform>{n} letra distinta</numerusform>
            <numerusform>{n} letras distintas</numerusform>
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
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/details.py"/>
        <source>{n} lines changed in {name}</source>
        <extracomment>{n} line changed in {name}</extracomment>
        <translation>
            <numerusform>{n} línea cambiada en {name}</numerusform>
            <numerusform>{n} líneas cambiadas en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>{n} lines were left out; they stay in the project and in the stream file.</source>
        <extracomment>{n} line was left out; it stays in the project and in the stream file.</extracomment>
        <translation>
            <numerusform>Se omitió {n} línea; sigue en el proyecto y en el archivo de la grabación.</numerusform>
            <numerusform>Se omitieron {n} líneas; siguen en el proyecto y en el archivo de la grabación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>{n} matches</source>
        <extracomment>{n} match</extracomment>
        <translation>
            <numerusform>{n} coincidencia</numerusform>
            <numerusform>{n} coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>{n} more are named in the talks’ files.</source>
        <extracomment>{n} more is named in the talks’ files.</extracomment>
        <translation>
            <numerusform>{n} más figura en los archivos de las charlas.</numerusform>
            <numerusform>{n} más figuran en los archivos de las charlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>{n} more entries with problems.</source>
        <extracomment>{n} more entries with problems.</extracomment>
        <translation>
            <numerusform>{n} entrada más con problemas.</numerusform>
            <numerusform>{n} entradas más con problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/cli/glossary.py"/>
        <source>{n} more lines</source>
        <extracomment>{n} more line</extracomment>
        <translation>
            <numerusform>{n} línea más</numerusform>
            <numerusform>{n} líneas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>{n} more names.</source>
        <extracomment>{n} more name.</extracomment>
        <translation>
            <numerusform>{n} nombre más.</numerusform>
            <numerusform>{n} nombres más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/glossary_files.py"/>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>{n} more notes.</source>
        <extracomment>{n} more note.</extracomment>
        <translation>
            <numerusform>{n} nota más.</numerusform>
            <numerusform>{n} notas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/formats/base.py"/>
        <source>{n} more of the same: {kind}.</source>
        <extracomment>{n} more of the same: {kind}.</extracomment>
        <translation>
            <numerusform>{n} caso más: {kind}.</numerusform>
            <numerusform>{n} casos más: {kind}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/glossary.py"/>
        <source>{n} names can be put right: F7 shows them.</source>
        <extracomment>{n} name can be put right: F7 shows them.</extracomment>
        <translation>
            <numerusform>Se puede corregir {n} nombre: F7 lo muestra.</numerusform>
            <numerusform>Se pueden corregir {n} nombres: F7 los muestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>{n} names skipped: Shift+S brings back.</source>
        <extracomment>{n} name skipped: Shift+S brings back.</extracomment>
        <translation>
            <numerusform>{n} nombre saltado: Mayús+S lo recupera.</numerusform>
            <numerusform>{n} nombres saltados: Mayús+S los recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/problems.py"/>
        <source>{n} notes copied.</source>
        <extracomment>{n} note copied.</extracomment>
        <translation>
            <numerusform>{n} nota copiada.</numerusform>
            <numerusform>{n} notas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>{n} notes on its entries: see the import report.</source>
        <extracomment>{n} note on its entries: see the import report.</extracomment>
        <translation>
            <numerusform>{n} nota sobre sus entradas: véase el informe de importación.</numerusform>
            <numerusform>{n} notas sobre sus entradas: véase el informe de importación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/problems.py"/>
        <source>{n} notes. The file itself is not changed.</source>
        <extracomment>{n} note. The file itself is not changed.</extracomment>
        <translation>
            <numerusform>{n} nota. El archivo no se modifica.</numerusform>
            <numerusform>{n} notas. El archivo no se modifica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{n} of {talks} were written</source>
        <extracomment>{n} of {talks} was written</extracomment>
        <translation>
            <numerusform>Se escribió {n} de {talks}</numerusform>
            <numerusform>Se escribieron {n} de {talks}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{n} other files would be overwritten as well</source>
        <extracomment>{n} other file would be overwritten as well</extracomment>
        <translation>
            <numerusform>también se sobrescribiría otro archivo ({n})</numerusform>
            <numerusform>también se sobrescribirían otros {n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} paragraphs</source>
        <extracomment>{n} paragraph</extracomment>
        <translation>
            <numerusform>{n} párrafo</numerusform>
            <numerusform>{n} párrafos</numerusform>
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
            <numerusform>{n} pase</numerusform>
            <numerusform>{n} pases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>{n} passes of a reel</source>
        <extracomment>{n} pass of a reel</extracomment>
        <translation>
            <numerusform>{n} pase de una cortinilla</numerusform>
            <numerusform>{n} pases de una cortinilla</numerusform>
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
            <numerusform>{n} lugar</numerusform>
            <numerusform>{n} lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>{n} places differ</source>
        <extracomment>{n} place differs</extracomment>
        <translation>
            <numerusform>{n} lugar distinto</numerusform>
            <numerusform>{n} lugares distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/keyledger.py"/>
        <source>{n} presses since this stream was opened.</source>
        <extracomment>{n} press since this stream was opened.</extracomment>
        <translation>
            <numerusform>{n} pulsación desde que se abrió esta grabación.</numerusform>
            <numerusform>{n} pulsaciones desde que se abrió esta grabación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/cli/batch.py"/>
        <source>{n} projects</source>
        <extracomment>{n} project</extracomment>
        <translation>
            <numerusform>{n} proyecto</numerusform>
            <numerusform>{n} proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/cli/reels.py"/>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <location filename="../../talkeditor/workflow/telling.py"/>
        <source>{n} reels</source>
        <extracomment>{n} reel</extracomment>
        <translation>
            <numerusform>{n} cortinilla</numerusform>
            <numerusform>{n} cortinillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>{n} reels taken in.</source>
        <extracomment>{n} reel taken in.</extracomment>
        <translation>
            <numerusform>{n} cortinilla incorporada.</numerusform>
            <numerusform>{n} cortinillas incorporadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>{n} reels written to {file}.</source>
        <extracomment>{n} reel written to {file}.</extracomment>
        <translation>
            <numerusform>{n} cortinilla escrita en {file}.</numerusform>
            <numerusform>{n} cortinillas escritas en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/reels.py"/>
        <source>{n} reels.</source>
        <extracomment>{n} reel.</extracomment>
        <translation>
            <numerusform>{n} cortinilla.</numerusform>
            <numerusform>{n} cortinillas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} repetitions</source>
        <extracomment>{n} repetition</extracomment>
        <translation>
            <numerusform>{n} repetición</numerusform>
            <numerusform>{n} repeticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/glossary.py"/>
        <source>{n} right forms</source>
        <extracomment>{n} right form</extracomment>
        <translation>
            <numerusform>{n} forma correcta</numerusform>
            <numerusform>{n} formas correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>{n} rows</source>
        <extracomment>{n} row</extracomment>
        <translation>
            <numerusform>{n} fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/glossary.py"/>
        <source>{n} rules</source>
        <extracomment>{n} rule</extracomment>
        <translation>
            <numerusform>{n} regla</numerusform>
            <numerusform>{n} reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>{n} rules of its glossary for the whole day came along.</source>
        <extracomment>{n} rule of its glossary for the whole day came along.</extracomment>
        <translation>
            <numerusform>Se incorporó {n} regla de su glosario para todo el día.</numerusform>
            <numerusform>Se incorporaron {n} reglas de su glosario para todo el día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{n} rules of the glossary differ</source>
        <extracomment>{n} rule of the glossary differs</extracomment>
        <translation>
            <numerusform>{n} regla del glosario distinta</numerusform>
            <numerusform>{n} reglas del glosario distintas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>{n} seconds left</source>
        <extracomment>{n} second left</extracomment>
        <translation>
            <numerusform>queda {n} segundo</numerusform>
            <numerusform>quedan {n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>{n} seconds so far.</source>
        <extracomment>{n} second so far.</extracomment>
        <translation>
            <numerusform>{n} segundo hasta ahora.</numerusform>
            <numerusform>{n} segundos hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/operations/decide.py"/>
        <location filename="../../talkeditor/ui/stage.py"/>
        <location filename="../../talkeditor/ui/views/outline.py"/>
        <source>{n} segments</source>
        <extracomment>{n} segment</extracomment>
        <translation>
            <numerusform>{n} segmento</numerusform>
            <numerusform>{n} segmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{n} segments differ</source>
        <extracomment>{n} segment differs</extracomment>
        <translation>
            <numerusform>{n} segmento distinto</numerusform>
            <numerusform>{n} segmentos distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} speaker marks</source>
        <extracomment>{n} speaker mark</extracomment>
        <translation>
            <numerusform>{n} marca de ponente</numerusform>
            <numerusform>{n} marcas de ponente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>{n} spellings</source>
        <extracomment>{n} spelling</extracomment>
        <translation>
            <numerusform>{n} grafía</numerusform>
            <numerusform>{n} grafías</numerusform>
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
            <numerusform>{n} paso</numerusform>
            <numerusform>{n} pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <source>{n} steps. Nothing is lost by going back.</source>
        <extracomment>{n} step. Nothing is lost by going back.</extracomment>
        <translation>
            <numerusform>{n} paso. Al volver atrás no se pierde nada.</numerusform>
            <numerusform>{n} pasos. Al volver atrás no se pierde nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/overview.py"/>
        <source>{n} streams</source>
        <extracomment>{n} stream</extracomment>
        <translation>
            <numerusform>{n} grabación</numerusform>
            <numerusform>{n} grabaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} tags</source>
        <extracomment>{n} tag</extracomment>
        <translation>
            <numerusform>{n} etiqueta</numerusform>
            <numerusform>{n} etiquetas</numerusform>
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
            <numerusform>{n} charla</numerusform>
            <numerusform>{n} charlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/glossary.py"/>
        <source>{n} ticked</source>
        <extracomment>{n} ticked</extracomment>
        <translation>
            <numerusform>{n} marcado</numerusform>
            <numerusform>{n} marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>{n} times</source>
        <extracomment>{n} time</extracomment>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{n} titles or speakers differ</source>
        <extracomment>{n} title or speaker differs</extracomment>
        <translation>
            <numerusform>{n} título o ponente distinto</numerusform>
            <numerusform>{n} títulos o ponentes distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} turns</source>
        <extracomment>{n} turn</extracomment>
        <translation>
            <numerusform>{n} turno</numerusform>
            <numerusform>{n} turnos</numerusform>
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
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} words as the glossary has them</source>
        <extracomment>{n} word as the glossary has it</extracomment>
        <translation>
            <numerusform>{n} palabra según el glosario</numerusform>
            <numerusform>{n} palabras según el glosario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} words of false starts</source>
        <extracomment>{n} word of false starts</extracomment>
        <translation>
            <numerusform>{n} palabra de arranques en falso</numerusform>
            <numerusform>{n} palabras de arranques en falso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{n} “I”</source>
        <extracomment>{n} “I”</extracomment>
        <translation>
            <numerusform>{n} «I»</numerusform>
            <numerusform>{n} «I»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>{n}, only in left-out parts</source>
        <extracomment>{n}, only in left-out parts</extracomment>
        <translation>
            <numerusform>{n}, solo en partes omitidas</numerusform>
            <numerusform>{n}, solo en partes omitidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <location filename="../../talkeditor/workflow/glossaryfiles.py"/>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulecolumns.py"/>
        <source>{one} and {other} have the same column.</source>
        <translation>{one} y {other} tienen la misma columna.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{paragraphs}: {each}.</source>
        <translation>{paragraphs}: {each}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{paragraphs}: {each}; {turns} marked.</source>
        <translation>{paragraphs}: {each}; marcado: {turns}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{part} of {talks} accepted (now {here})</source>
        <translation>aceptadas {part} de {talks} (ahora {here})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <location filename="../../talkeditor/workflow/sessionreport.py"/>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>{passes} in {count} places</source>
        <translation>{passes} en {count} lugares</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} no se puede leer ({why}).</translation>
    </message>
    <message>
        <location filename="../../talkeditor/settings.py"/>
        <source>{path} cannot be written to. Nothing was changed.</source>
        <translation>{path} no admite escritura. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <location filename="../../talkeditor/store/checking.py"/>
        <location filename="../../talkeditor/store/project.py"/>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} has too long a name.</source>
        <translation>{path} tiene un nombre demasiado largo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} is a device, not a caption file.</source>
        <translation>{path} es un dispositivo, no un archivo de subtítulos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} is a folder, not a caption file.</source>
        <translation>{path} es una carpeta, no un archivo de subtítulos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} is a link that leads back to itself.</source>
        <translation>{path} es un enlace que lleva a sí mismo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} is a pipe, not a caption file.</source>
        <translation>{path} es una tubería, no un archivo de subtítulos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} is a socket, not a caption file.</source>
        <translation>{path} es un socket, no un archivo de subtítulos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} is a socket.</source>
        <translation>{path} es un socket.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/__init__.py"/>
        <source>{path} is no file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/files.py"/>
        <source>{path} may not be read by you.</source>
        <translation>{path} no se puede leer por falta de permiso.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <source>{percent}% corrected</source>
        <translation>{percent} % corregido</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>{places} in talk {number}</source>
        <translation>{places} en la charla {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>{places} in talks {numbers}</source>
        <translation>{places} en las charlas {numbers}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/schedules/planning.py"/>
        <source>{place} (“{name}”): {problem}.</source>
        <translation>{place} («{name}»): {problem}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searching.py"/>
        <location filename="../../talkeditor/ui/views/findbar.py"/>
        <source>{place} of {places}</source>
        <translation>{place} de {places}</translation>
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
        <translation>{reason}, línea {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/linemarks.py"/>
        <source>{reel}, pass {number}</source>
        <translation>{reel}, pase {number}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{removed} removed, {changed} set.</source>
        <translation>Eliminado: {removed}. Ajustado: {changed}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{removed} removed.</source>
        <translation>Eliminado: {removed}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>{right} is {source}, and is heard without its capitals.</source>
        <translation>{right} es {source} y se oye sin sus mayúsculas.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>{right} stands in line {line} too.</source>
        <translation>{right} está también en la línea {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/glossary.py"/>
        <source>{rules} and {forms}</source>
        <translation>{rules} y {forms}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>{saying}, {lines} before</source>
        <translation>{saying}, {lines} antes</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>{saying}, {lines} on</source>
        <translation>{saying}, {lines} después</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/evidence.py"/>
        <source>{saying}: “{words}”</source>
        <translation>{saying}: «{words}»</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>{schedule}: {place}. {talks}, {matches}. Titles and speakers are filled in; you can change each of them later.</source>
        <translation>{schedule}: {place}. {talks}, {matches}. Se rellenan títulos y ponentes; después se puede cambiar cada uno.</translation>
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
        <translation>{share} % de palabras iguales a las de los otros {passes} pases</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/reel_findings.py"/>
        <source>{share}% the same words as the reel</source>
        <translation>{share} % de palabras iguales a las de la cortinilla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/finding.py"/>
        <source>{shown} of {all} commands</source>
        <translation>{shown} de {all} comandos</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>{spellings}, {times}: {forms}</source>
        <translation>{spellings}, {times}: {forms}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/detecting.py"/>
        <source>{stage} done</source>
        <translation>{stage}: hecho</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/recovery.py"/>
        <source>{steps}, the last: {step}</source>
        <translation>{steps}, el último: {step}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <source>{step} (the program)</source>
        <translation>{step} (automático)</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/steps.py"/>
        <source>{step}, undone</source>
        <translation>{step}, deshecho</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>{step}. What is proposed around it changed; Ctrl+Z takes both back.</source>
        <translation>{step}. Cambió lo propuesto alrededor; Ctrl+Z deshace ambas cosas.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/opening.py"/>
        <source>{step}: proposed anew around it</source>
        <translation>{step}: nueva propuesta alrededor</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/opening.py"/>
        <source>{stream} changed since {time}.</source>
        <translation>{stream} ha cambiado desde {time}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>{stream}, accepted {date}</source>
        <translation>{stream}, aceptada el {date}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>{stream}, rejected {date}</source>
        <translation>{stream}, rechazada el {date}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{talk}: lines {lines}; no talk there now</source>
        <translation>{talk}: líneas {lines}; ahora no hay ninguna charla ahí</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <source>{there} (now {here})</source>
        <translation>{there} (ahora {here})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>{ticked} of {n} places ticked</source>
        <extracomment>{ticked} of {n} place ticked</extracomment>
        <translation>
            <numerusform>{ticked} de {n} lugar marcado</numerusform>
            <numerusform>{ticked} de {n} lugares marcados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/core/steps.py"/>
        <source>{turns} marked.</source>
        <translation>Marcado: {turns}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/documents.py"/>
        <source>{what} need the library {library}, which is not installed. Nothing was written.</source>
        <translation>{what}: hace falta la biblioteca {library}, que no está instalada. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/timing.py"/>
        <source>{what} need times, and this stream has none. Nothing was written.</source>
        <translation>{what}: hacen falta tiempos, y esta grabación no tiene. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{what}, and {others}. Nothing was written.</source>
        <translation>{what}, y {others}. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/exporting.py"/>
        <source>{what}. Nothing was written.</source>
        <translation>{what}. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>{what}: it has no words.</source>
        <translation>{what}: no tiene palabras.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>{what}: its words stand here, without times.</source>
        <translation>{what}: sus palabras están aquí, sin tiempos.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>{why}; only in these talks</source>
        <translation>{why}; solo en estas charlas</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/glossarylist.py"/>
        <source>{why}; only in this talk</source>
        <translation>{why}; solo en esta charla</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/keysheet.py"/>
        <source>{words} (also {keys})</source>
        <translation>{words} (también {keys})</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>{words} in {files}, in {folder}.</source>
        <translation>{words} en {files}, en {folder}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/detectors/breaks.py"/>
        <source>{words} words a line; {usual} are usual</source>
        <translation>{words} palabras por línea; lo usual es {usual}</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>{word} ({votes} of {all})</source>
        <translation>{word} ({votes} de {all})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/compare.py"/>
        <source>{word} passes</source>
        <extracomment>{word} pass</extracomment>
        <translation>
            <numerusform>{word} pase</numerusform>
            <numerusform>{word} pases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/dialogs/exported.py"/>
        <source>{word} talks exported</source>
        <extracomment>{word} talk exported</extracomment>
        <translation>
            <numerusform>{word} charla exportada</numerusform>
            <numerusform>{word} charlas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/settings.py"/>
        <source>“As the system” follows the desktop, also while the window is open.</source>
        <translation>«Como el sistema» sigue al escritorio, también con la ventana abierta.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>“[{option}]” is no option; [case] and [in TITLE] are.</source>
        <translation>«[{option}]» no es una opción; [case] e [in TITLE] sí.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>“date” is no date such as 2026-11-24</source>
        <translation>«date» no es una fecha como 2026-11-24</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>“decision” is neither accepted nor rejected</source>
        <translation>«decision» no es ni accepted ni rejected</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>“passes” is no number of passes</source>
        <translation>«passes» no es un número de pases</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>“{form}”</source>
        <translation>«{form}»</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>“{form}” and “{other}”</source>
        <translation>«{form}» y «{other}»</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” for {right} makes a circle in itself.</source>
        <translation>«{form}» por {right} forma un círculo en sí mismo.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” for {right} makes a circle with line {line}.</source>
        <translation>«{form}» por {right} forma un círculo con la línea {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” for {right} stands here twice.</source>
        <translation>«{form}» por {right} está aquí dos veces.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” for {right} stands in line {line} too.</source>
        <translation>«{form}» por {right} está también en la línea {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>“{form}” has no letter.</source>
        <translation>«{form}» no tiene ninguna letra.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” has no letter: it would stand for anything.</source>
        <translation>«{form}» no tiene ninguna letra: valdría por cualquier cosa.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” is a single letter: it would change too much.</source>
        <translation>«{form}» es una sola letra: cambiaría demasiado.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” is said in nearly every line: it would change too much.</source>
        <translation>«{form}» se dice en casi todas las líneas: cambiaría demasiado.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{form}” is the right form itself.</source>
        <translation>«{form}» es la propia forma correcta.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/spellings.py"/>
        <source>“{form}” sounds like “{right}”, which the same talk writes {times} times.</source>
        <translation>«{form}» suena como «{right}», que la misma charla escribe {times} veces.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/names/grouping.py"/>
        <source>“{form}”, “{other}” and {n} more forms</source>
        <extracomment>“{form}”, “{other}” and {n} more form</extracomment>
        <translation>
            <numerusform>«{form}», «{other}» y {n} forma más</numerusform>
            <numerusform>«{form}», «{other}» y {n} formas más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <location filename="../../talkeditor/names/glossaryrow.py"/>
        <source>“{form}…” has more than {most} words.</source>
        <translation>«{form}…» tiene más de {most} palabras.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otter.py"/>
        <source>“{header}” has no words below it: it was left out.</source>
        <translation>«{header}» no tiene palabras debajo: se omitió.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>“{heard}” is {right} in {n} more places of talk {talk}.</source>
        <extracomment>“{heard}” is {right} in {n} more place of talk {talk}.</extracomment>
        <translation>
            <numerusform>«{heard}» es {right} en {n} lugar más de la charla {talk}.</numerusform>
            <numerusform>«{heard}» es {right} en {n} lugares más de la charla {talk}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../talkeditor/ui/views/lineform.py"/>
        <source>“{heard}” is {right} in {n} more places of talks {talks} and {last}.</source>
        <extracomment>“{heard}” is {right} in {n} more place of talks {talks} and {last}.</extracomment>
        <translation>
            <numerusform>«{heard}» es {right} en {n} lugar más de las charlas {talks} y {last}.</numerusform>
            <numerusform>«{heard}» es {right} en {n} lugares más de las charlas {talks} y {last}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>“{name}” is missing</source>
        <translation>falta «{name}»</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/reels.py"/>
        <source>“{name}” is no text</source>
        <translation>«{name}» no es un texto</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/descript.py"/>
        <source>“{row}” has no words: it was left out.</source>
        <translation>«{row}» no tiene palabras: se omitió.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/otter.py"/>
        <source>“{row}” is Otter's own row, not speech: it was left out.</source>
        <translation>«{row}» es una fila propia de Otter, no habla: se omitió.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/exporters/pdf.py"/>
        <source>“{title}” has letters that no font here can show: {letters}. Nothing was written.</source>
        <translation>«{title}» tiene letras que ninguna fuente de aquí puede mostrar: {letters}. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/schedulematch.py"/>
        <source>“{title}” is chosen for two talks. Choose another entry for one of them.</source>
        <translation>«{title}» está elegido para dos charlas. Elija otra entrada para una de ellas.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/formats/entries.py"/>
        <source>“{value}” is no time: it was left out, the words were kept.</source>
        <translation>«{value}» no es un tiempo: se omitió, las palabras se conservaron.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/schedules.py"/>
        <location filename="../../talkeditor/ui/views/phrases.py"/>
        <location filename="../../talkeditor/ui/views/why.py"/>
        <location filename="../../talkeditor/workflow/differing.py"/>
        <location filename="../../talkeditor/workflow/given.py"/>
        <location filename="../../talkeditor/workflow/scheduling.py"/>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/views/hitlist.py"/>
        <source>“{words}” becomes “{instead}”</source>
        <translation>«{words}» pasa a ser «{instead}»</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{words}” is taken for one name: behind a colon that parts comes a blank.</source>
        <translation>«{words}» se toma por un solo nombre: tras los dos puntos que separan va un espacio.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/names/glossaryfile.py"/>
        <source>“{words}” is taken for one name: each right form has a line of its own.</source>
        <translation>«{words}» se toma por un solo nombre: cada forma correcta lleva su propia línea.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searchscope.py"/>
        <source>“{words}” stands nowhere in line {line}.</source>
        <translation>«{words}» no aparece en la línea {line}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searchscope.py"/>
        <source>“{words}” stands nowhere in this stream.</source>
        <translation>«{words}» no aparece en esta grabación.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/searchscope.py"/>
        <source>“{words}” stands nowhere in {name}.</source>
        <translation>«{words}» no aparece en {name}.</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/dialogs/collated.py"/>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <location filename="../../talkeditor/workflow/soundalikes.py"/>
        <source>“{word}” is also a plain word</source>
        <translation>«{word}» es también una palabra común</translation>
    </message>
    <message>
        <location filename="../../talkeditor/ui/glossary_deciding.py"/>
        <source>“{word}” is in no talk: there is nothing to put right.</source>
        <translation>«{word}» no aparece en ninguna charla: no hay nada que corregir.</translation>
    </message>
</context>
</TS>
