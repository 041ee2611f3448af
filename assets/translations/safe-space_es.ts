<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Briefing</name>
    <message>
        <source>After every reply (Coach)</source>
        <translation>Después de cada respuesta (Con guía)</translation>
    </message>
    <message>
        <source>Only when the meeting is over (Session)</source>
        <translation>Solo cuando termine el encuentro (Sesión)</translation>
    </message>
    <message>
        <source>After every reply: the author has fixed it.</source>
        <translation>Después de cada respuesta: así lo ha fijado quien escribió el caso.</translation>
    </message>
    <message>
        <source>Only at the end: the author has fixed it.</source>
        <translation>Solo al final: así lo ha fijado quien escribió el caso.</translation>
    </message>
    <message>
        <source>After each reply, name what you were doing before you read what it counts as.</source>
        <translation>Después de cada respuesta, ponle nombre a lo que hacías antes de leer cómo se valora.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Say first what I am doing</source>
        <translation>Decir primero qué estoy haciendo</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <source>When you get feedback</source>
        <translation>Cuándo recibes comentarios</translation>
    </message>
    <message>
        <source>About this meeting</source>
        <translation>Sobre este encuentro</translation>
    </message>
    <message>
        <source>Go on from turn {turn}</source>
        <translation>Seguir desde el turno {turn}</translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Sit down with {client}</source>
        <translation>Siéntate con {client}</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Qué practicar</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>about 1 minute</source>
        <translation>alrededor de 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>alrededor de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Met once</source>
        <translation>Un encuentro</translation>
    </message>
    <message>
        <source>Met twice</source>
        <translation>Dos encuentros</translation>
    </message>
    <message numerus="yes">
        <source>Met %n times</source>
        <translation>
            <numerusform>%n encuentro</numerusform>
            <numerusform>%n encuentros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. “safe-space check” lists them all.</source>
        <translation>
            <numerusform>… y %n más. «safe-space check» los muestra todos.</numerusform>
            <numerusform>… y %n más. «safe-space check» los muestra todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first turn is the same.</source>
        <translation>El primer turno es igual.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n turns are the same.</source>
        <translation>
            <numerusform>El primer turno es igual.</numerusform>
            <numerusform>Los primeros %n turnos son iguales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>Your earlier attempt, and this one</source>
        <extracomment>The beginning tells most; the rest stands in the transcripts.</extracomment>
        <translation>Tu intento anterior y este</translation>
    </message>
    <message>
        <source>They part at the first turn.</source>
        <translation>Se separan desde el primer turno.</translation>
    </message>
    <message>
        <source>EARLIER</source>
        <translation>ANTES</translation>
    </message>
    <message>
        <source>THIS TIME</source>
        <translation>ESTA VEZ</translation>
    </message>
    <message>
        <source>Turn {turn}, {verdict}, trust {trust}</source>
        <translation>Turno {turn}, {verdict}, confianza {trust}</translation>
    </message>
    <message>
        <source>Left before the end</source>
        <translation>Saliste antes del final</translation>
    </message>
    <message>
        <source>Ends: {title}</source>
        <translation>Termina: {title}</translation>
    </message>
    <message>
        <source>What {client} shared, and what stayed unsaid</source>
        <translation>Lo que {client} compartió y lo que quedó sin decir</translation>
    </message>
    <message>
        <source>There was nothing hidden in this meeting.</source>
        <translation>En este encuentro no había nada oculto.</translation>
    </message>
    <message>
        <source>SHARED</source>
        <translation>COMPARTIDO</translation>
    </message>
    <message>
        <source>UNSAID</source>
        <translation>SIN DECIR</translation>
    </message>
    <message>
        <source>PDF…</source>
        <extracomment>Asks where a file is to go: the window asked from, the format, the place suggested. None if the person thinks better of it.</extracomment>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Página web (HTML)…</translation>
    </message>
    <message>
        <source>Text (Markdown)…</source>
        <translation>Texto (Markdown)…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Texto Markdown</translation>
    </message>
    <message>
        <source>Export the debrief</source>
        <translation>Exportar el repaso</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export this debrief as a PDF, a web page or a text</source>
        <translation>Exportar este repaso como PDF, página web o texto</translation>
    </message>
    <message>
        <source>The debrief itself is safe.</source>
        <translation>El repaso en sí está a salvo.</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportado a {path}</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>The page is no wider than this, in pixels at 100 % text: long lines tire.</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Meet again from the start</source>
        <translation>Otro encuentro desde el principio</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirada atrás</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>Turno a turno</translation>
    </message>
    <message>
        <source>{speaker}, last: {words}</source>
        <translation>{speaker}, al final: {words}</translation>
    </message>
    <message>
        <source>What you did, over the whole meeting</source>
        <translation>Lo que hiciste a lo largo del encuentro</translation>
    </message>
    <message>
        <source>Every technique, counted</source>
        <translation>Todas las técnicas, contadas</translation>
    </message>
    <message>
        <source>Counts of replies, not a grade: choosing well is not yet speaking well.</source>
        <translation>Son recuentos de respuestas, no una nota: elegir bien todavía no es hablar bien.</translation>
    </message>
    <message>
        <source>served {served}, failed {failed}</source>
        <translation>a favor {served}, en contra {failed}</translation>
    </message>
    <message>
        <source>In your own words, for yourself</source>
        <translation>Con tus propias palabras, para ti</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Guardar estas palabras</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Lo que te llevas</translation>
    </message>
    <message>
        <source>Your reflection. {prompts}</source>
        <translation>Tu reflexión. {prompts}</translation>
    </message>
    <message>
        <source>Kept with this session.</source>
        <translation>Guardado con esta sesión.</translation>
    </message>
    <message>
        <source>Not kept yet: {reason}</source>
        <translation>Aún sin guardar: {reason}</translation>
    </message>
    <message>
        <source>You wrote: {words}</source>
        <translation>Escribiste: {words}</translation>
    </message>
    <message>
        <source>Keep these apart from everything else</source>
        <translation>Esto va aparte de todo lo demás</translation>
    </message>
    <message>
        <source>Trust can be earned back after them; they still belong in your next supervision.</source>
        <translation>Después se puede recuperar la confianza; aun así, llévalo a tu próxima supervisión.</translation>
    </message>
    <message>
        <source>Turn {turn}, {technique}: {reply}</source>
        <translation>Turno {turn}, {technique}: {reply}</translation>
    </message>
    <message>
        <source>How trust went</source>
        <translation>Cómo fue la confianza</translation>
    </message>
    <message>
        <source>Turn {turn}, {verdict}, trust {trust}.</source>
        <translation>Turno {turn}, {verdict}, confianza {trust}.</translation>
    </message>
    <message>
        <source>Something tore here.</source>
        <translation>Aquí hubo una ruptura.</translation>
    </message>
    <message>
        <source>The tear was mended here.</source>
        <translation>Aquí se reparó la ruptura.</translation>
    </message>
    <message>
        <source>Each mark is one reply; hatching means that something was torn and not yet mended. Choose a mark to go to its turn.</source>
        <translation>Cada marca es una respuesta; el rayado indica una ruptura que aún no se ha reparado. Elige una marca para ir a su turno.</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Técnicas</translation>
    </message>
    <message>
        <source>Try again from here</source>
        <translation>Probar otra vez desde aquí</translation>
    </message>
    <message>
        <source>Taken back before: {reply}</source>
        <translation>Retirada antes: {reply}</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Mirar más de cerca</translation>
    </message>
    <message>
        <source>Try again from turn {turn}</source>
        <translation>Probar otra vez desde el turno {turn}</translation>
    </message>
    <message>
        <source>Read about the techniques of turn {turn}</source>
        <translation>Leer sobre las técnicas del turno {turn}</translation>
    </message>
    <message>
        <source>TURN {turn}</source>
        <translation>TURNO {turn}</translation>
    </message>
    <message>
        <source>trust {before} → {after}</source>
        <translation>confianza {before} → {after}</translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation>Puntos de inflexión</translation>
    </message>
    <message>
        <source>Looking at everything that was possible …</source>
        <translation>Mirando todo lo que era posible…</translation>
    </message>
    <message>
        <source>Try again from turn {turn}, a turning point</source>
        <translation>Probar otra vez desde el turno {turn}, un punto de inflexión</translation>
    </message>
    <message>
        <source>More stayed open with: {reply}</source>
        <translation>Con esta quedaba más abierto: {reply}</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>As the system does</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Display: theme, text size, motion and language</source>
        <translation>Pantalla: tema, tamaño del texto, movimiento e idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Language, from the next start on</source>
        <translation>Idioma, a partir del próximo inicio</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>El idioma del sistema</translation>
    </message>
    <message>
        <source>Errors in scenario files are told in English so far</source>
        <translation>Los errores de los archivos de caso se explican por ahora en inglés</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>What there is a translation for, each in its own language; English needs none. What languages of scenarios are called in a sentence; others go by their tag.</extracomment>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>Translators: the tag of your own language, such as es.</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>A stronger reply here</source>
        <translation>Una respuesta más sólida</translation>
    </message>
    <message>
        <source>What made it work</source>
        <translation>Qué la hizo funcionar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What moved trust</source>
        <translation>Qué movió la confianza</translation>
    </message>
    <message>
        <source>YOURS</source>
        <translation>LA TUYA</translation>
    </message>
    <message>
        <source>STRONGER HERE</source>
        <translation>MÁS SÓLIDA AQUÍ</translation>
    </message>
    <message>
        <source>THE DIFFERENCE</source>
        <translation>LA DIFERENCIA</translation>
    </message>
    <message>
        <source>Trust would then have been {trust}.</source>
        <translation>La confianza habría quedado en {trust}.</translation>
    </message>
    <message>
        <source>Serves: {practices}.</source>
        <translation>A favor de: {practices}.</translation>
    </message>
    <message>
        <source>Fails: {practices}.</source>
        <translation>En contra de: {practices}.</translation>
    </message>
    <message>
        <source>Source: {sources}.</source>
        <translation>Fuente: {sources}.</translation>
    </message>
    <message>
        <source>HOW {client} WOULD HAVE ANSWERED</source>
        <translation>CÓMO HABRÍA RESPONDIDO {client}</translation>
    </message>
    <message>
        <source>{heading}, open</source>
        <translation>{heading}, abierto</translation>
    </message>
    <message>
        <source>{heading}, closed</source>
        <translation>{heading}, cerrado</translation>
    </message>
    <message>
        <source>Go on  ⏎</source>
        <translation>Seguir  ⏎</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Techniques  F1</source>
        <translation>Técnicas  F1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Take this reply back and choose again</source>
        <translation>Retirar esta respuesta y elegir de nuevo</translation>
    </message>
    <message>
        <source>Read about the techniques in this reply</source>
        <translation>Leer sobre las técnicas de esta respuesta</translation>
    </message>
    <message>
        <source>Trust from {before} to {after}</source>
        <translation>Confianza de {before} a {after}</translation>
    </message>
    <message>
        <source>trust stays at {trust}</source>
        <translation>confianza igual: {trust}</translation>
    </message>
    <message>
        <source>trust {before} → {after}</source>
        <translation>confianza {before} → {after}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Cannot be played yet: {errors}</source>
        <translation>Todavía no se puede usar: {errors}</translation>
    </message>
    <message>
        <source>{title} cannot be played yet: {errors}</source>
        <translation>{title} todavía no se puede usar: {errors}</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({code}): {problem}</source>
        <translation>Línea {line}, columna {column} ({code}): {problem}</translation>
    </message>
    <message>
        <source>Touches on: {notes}.</source>
        <translation>Toca estos temas: {notes}.</translation>
    </message>
    <message>
        <source>Practises {practices}.</source>
        <translation>Para practicar: {practices}.</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Aún sin conocer</translation>
    </message>
    <message>
        <source>You stopped at turn {turn}</source>
        <translation>Lo dejaste en el turno {turn}</translation>
    </message>
    <message>
        <source>{met}: {parted}</source>
        <translation>{met}: {parted}</translation>
    </message>
    <message>
        <source>{met}: at best, {parted}</source>
        <translation>{met}: en el mejor, {parted}</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>En {language}</translation>
    </message>
    <message>
        <source>This meeting is in {language}. The explanations are in English and quote it.</source>
        <translation>Este encuentro es en {language}. Las explicaciones están en inglés y lo citan.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>No field is narrower than this, in pixels at 100 % text.</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Every practice</source>
        <translation>Todas las prácticas</translation>
    </message>
    <message>
        <source>Every age</source>
        <translation>Todas las edades</translation>
    </message>
    <message>
        <source>Every setting</source>
        <translation>Todos los entornos</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>Buscar casos</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Age of the client</source>
        <translation>Edad de la persona</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <extracomment>A card is never narrower than this, in pixels at 100 % text. How many unfinished sessions are offered on top.</extracomment>
        <translation>Abrir un archivo de caso</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Sigue donde lo dejaste</translation>
    </message>
    <message>
        <source>Open a scenario file from this computer</source>
        <translation>Abrir un archivo de caso de este equipo</translation>
    </message>
    <message>
        <source>Who would you like to sit with?</source>
        <translation>¿Con quién te gustaría sentarte?</translation>
    </message>
    <message>
        <source>Take your time. You can take back any reply, and stop whenever.</source>
        <translation>Tómate tu tiempo. Puedes retirar cualquier respuesta y parar cuando quieras.</translation>
    </message>
    <message>
        <source>Show all scenarios</source>
        <translation>Mostrar todos los casos</translation>
    </message>
    <message>
        <source>No scenario is like that.</source>
        <translation>No hay ningún caso así.</translation>
    </message>
    <message>
        <source>Search for less, or open a scenario file of your own.</source>
        <translation>Busca con menos detalle o abre un archivo de caso tuyo.</translation>
    </message>
    <message>
        <source>Go on with {client}</source>
        <translation>Seguir con {client}</translation>
    </message>
    <message>
        <source>You stopped at turn {turn}.</source>
        <translation>Lo dejaste en el turno {turn}.</translation>
    </message>
    <message>
        <source>Go on with {client}, turn {turn}</source>
        <translation>Seguir con {client}, turno {turn}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>YOU DID</source>
        <translation>HICISTE</translation>
    </message>
    <message>
        <source>YOU SAID</source>
        <translation>DIJISTE</translation>
    </message>
    <message>
        <source>{age} years old, in the room with you</source>
        <translation>{age} años, contigo en la sala</translation>
    </message>
    <message>
        <source>{age} years old, on a video call</source>
        <translation>{age} años, por videollamada</translation>
    </message>
    <message>
        <source>{age} years old, on the phone</source>
        <translation>{age} años, por teléfono</translation>
    </message>
    <message>
        <source>{age} years old, in a chat</source>
        <translation>{age} años, por chat</translation>
    </message>
    <message>
        <source>the room is yours to get ready</source>
        <translation>puedes preparar la sala</translation>
    </message>
    <message>
        <source>the call is not open yet</source>
        <translation>la llamada aún no está abierta</translation>
    </message>
    <message>
        <source>the line is not open yet</source>
        <translation>la línea aún no está abierta</translation>
    </message>
    <message>
        <source>the chat is not open yet</source>
        <translation>el chat aún no está abierto</translation>
    </message>
    <message>
        <source>Trust {trust} of {most}</source>
        <extracomment>The light in the room follows trust a moment after the words: they are what is waited for. Room kept below the picture for a line that comes and goes, so that nothing jumps.</extracomment>
        <translation>Confianza: {trust} de {most}</translation>
    </message>
    <message>
        <source>Something is torn between you, and not yet named.</source>
        <translation>Hay una ruptura en el vínculo que aún no se ha nombrado.</translation>
    </message>
    <message>
        <source>{client} says:</source>
        <translation>{client} dice:</translation>
    </message>
    <message>
        <source>Look back on it  ⏎</source>
        <translation>Mirar atrás  ⏎</translation>
    </message>
    <message>
        <source>Look back on it: open the debrief</source>
        <translation>Mirar atrás: abrir el repaso</translation>
    </message>
    <message>
        <source>THE MEETING ENDS HERE</source>
        <translation>EL ENCUENTRO TERMINA AQUÍ</translation>
    </message>
    <message>
        <source>The meeting ends here. {title}. {meaning}</source>
        <translation>El encuentro termina aquí. {title}. {meaning}</translation>
    </message>
    <message>
        <source>You: {reply}</source>
        <translation>Tú: {reply}</translation>
    </message>
    <message>
        <source>What were you doing there?</source>
        <translation>¿Qué estabas haciendo ahí?</translation>
    </message>
    <message>
        <source>Name it before you read on. It is not scored; it is there to make you look.</source>
        <translation>Ponle nombre antes de seguir leyendo. No puntúa; está para que te pares a mirar.</translation>
    </message>
    <message>
        <source>I’m not sure</source>
        <extracomment>Names are short: less room around each, so that all fit.</extracomment>
        <translation>No lo tengo claro</translation>
    </message>
    <message>
        <source>Skip  Esc</source>
        <translation>Saltar  Esc</translation>
    </message>
    <message>
        <source>Skip naming this reply</source>
        <translation>No poner nombre a esta respuesta</translation>
    </message>
    <message>
        <source>The name you gave it is not saved yet</source>
        <translation>El nombre que le diste aún no se ha guardado</translation>
    </message>
    <message>
        <source>Your reply is not saved yet</source>
        <translation>Tu respuesta aún no se ha guardado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Try to save the name you gave it again</source>
        <translation>Intentar guardar otra vez el nombre que le diste</translation>
    </message>
    <message>
        <source>Try to save your reply again</source>
        <translation>Intentar guardar otra vez tu respuesta</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Con guía</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Back to the library; this session is kept</source>
        <translation>Volver a la biblioteca; esta sesión queda guardada</translation>
    </message>
    <message>
        <source>Take back the last reply</source>
        <translation>Retirar la última respuesta</translation>
    </message>
    <message>
        <source>turn {turn}</source>
        <translation>turno {turn}</translation>
    </message>
    <message>
        <source>YOUR REPLY</source>
        <translation>TU RESPUESTA</translation>
    </message>
    <message>
        <source>Trust so far, from 0 to {most}: {steps}</source>
        <extracomment>No more bars than this are shown, the latest ones.</extracomment>
        <translation>La confianza hasta ahora, de 0 a {most}: {steps}</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>You</source>
        <extracomment>What of the picture is below the screen, in units of the design.</extracomment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>brows low, a sidelong look, lips pressed</source>
        <extracomment>For people who hear the screen: what the drawing shows.</extracomment>
        <translation>cejas bajas, mirada de reojo, labios apretados</translation>
    </message>
    <message>
        <source>eyes wide and turned aside, mouth unsteady</source>
        <translation>ojos muy abiertos que miran a un lado, boca insegura</translation>
    </message>
    <message>
        <source>brows drawn up, heavy eyes, mouth turned down</source>
        <translation>cejas levantadas hacia dentro, ojos pesados, boca caída</translation>
    </message>
    <message>
        <source>head bowed, eyes down, blushing</source>
        <translation>cabeza inclinada, mirada baja, rubor</translation>
    </message>
    <message>
        <source>brows drawn together, eyes hard, mouth turned down</source>
        <translation>ceño fruncido, mirada dura, boca caída</translation>
    </message>
    <message>
        <source>small fixed eyes, a face that does not move</source>
        <translation>ojos pequeños y fijos, un rostro que no se mueve</translation>
    </message>
    <message>
        <source>brows drawn up, eyes shining, mouth tight</source>
        <translation>cejas levantadas hacia dentro, ojos brillantes, boca tensa</translation>
    </message>
    <message>
        <source>one brow raised, head to one side, mouth crooked</source>
        <translation>una ceja levantada, cabeza ladeada, boca torcida</translation>
    </message>
    <message>
        <source>eyes bright and lifted, a small smile</source>
        <translation>ojos vivos que miran hacia arriba, una sonrisa leve</translation>
    </message>
    <message>
        <source>eyes closed, brows smooth, smiling</source>
        <translation>ojos cerrados, cejas relajadas, una sonrisa</translation>
    </message>
    <message>
        <source>an easy look, the mouth at rest</source>
        <translation>mirada tranquila, boca en reposo</translation>
    </message>
    <message>
        <source>brows lifted, eyes on you, speaking</source>
        <translation>cejas levantadas, los ojos puestos en ti, hablando</translation>
    </message>
    <message>
        <source>eyes shut, mouth trembling, tears</source>
        <translation>ojos cerrados, boca temblorosa, lágrimas</translation>
    </message>
    <message>
        <source>eyes screwed up, brow creased, teeth clenched</source>
        <translation>ojos apretados, frente arrugada, dientes apretados</translation>
    </message>
    <message>
        <source>turned away, eyes down</source>
        <translation>de espaldas a medias, mirada baja</translation>
    </message>
    <message>
        <source>eyes creased, laughing</source>
        <translation>ojos entornados, una risa</translation>
    </message>
    <message>
        <source>An empty armchair by the window, a lamp, and tea on a low table</source>
        <translation>Un sillón vacío junto a la ventana, una lámpara y té en una mesa baja</translation>
    </message>
    <message>
        <source>Your own camera, and nobody else on the call</source>
        <translation>Tu propia cámara, y nadie más en la llamada</translation>
    </message>
    <message>
        <source>A telephone, and nobody on the line</source>
        <translation>Un teléfono, y nadie en la línea</translation>
    </message>
    <message>
        <source>A thread without messages</source>
        <translation>Un chat sin mensajes</translation>
    </message>
    <message>
        <source>nobody has written yet</source>
        <translation>nadie ha escrito aún</translation>
    </message>
    <message>
        <source>nobody on the line yet</source>
        <translation>aún no hay nadie en la línea</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Sets focus to this widget</source>
        <translation>Pone el foco en este elemento</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>What Qt&apos;s own dialogs say and Qt&apos;s translations lack; found by Qt where it looks for its texts.</extracomment>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivo:</translation>
    </message>
</context>
<context>
    <name>Technique</name>
    <message>
        <source>Techniques in this reply</source>
        <translation>Técnicas de esta respuesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>QUÉ ES</translation>
    </message>
    <message>
        <source>FOR EXAMPLE</source>
        <translation>POR EJEMPLO</translation>
    </message>
    <message>
        <source>WHAT THE CLIENT HEARS</source>
        <translation>QUÉ OYE LA OTRA PERSONA</translation>
    </message>
    <message>
        <source>EASILY TAKEN FOR IT</source>
        <translation>CON QUÉ SE CONFUNDE</translation>
    </message>
    <message>
        <source>STRONGER STILL</source>
        <translation>AÚN MÁS SÓLIDA</translation>
    </message>
    <message>
        <source>TRY INSTEAD</source>
        <translation>PRUEBA EN SU LUGAR</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>CUÁNDO</translation>
    </message>
    <message>
        <source>PRACTICES</source>
        <translation>PRÁCTICAS</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>FUENTE</translation>
    </message>
    <message>
        <source>From a trust of {trust} on; before that it comes too early.</source>
        <translation>A partir de una confianza de {trust}; antes llega demasiado pronto.</translation>
    </message>
    <message>
        <source>{source} (not yet checked against a copy)</source>
        <translation>{source} (aún sin cotejar con un ejemplar)</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Something in the program went wrong. Your replies are saved; you can go on.</source>
        <extracomment>Further faults after the first dialog are only written down, up to this many a run.</extracomment>
        <translation>Algo ha fallado en el programa. Tus respuestas están guardadas; puedes seguir.</translation>
    </message>
    <message>
        <source>What happened is written down in {place}.</source>
        <translation>Lo ocurrido queda anotado en {place}.</translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>la terminal</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Put this notice away: {notice}</source>
        <translation>Quitar este aviso: {notice}</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <extracomment>The window&apos;s first size; it fits the smallest screen we promise (1024 by 640). How long after the first frame the rest is made ready, in milliseconds.</extracomment>
        <translation>Abrir un archivo de caso</translation>
    </message>
    <message>
        <source>Scenario files</source>
        <translation>Archivos de caso</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Infancia</translation>
    </message>
    <message>
        <source>Adolescent</source>
        <translation>Adolescencia</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Edad adulta</translation>
    </message>
    <message>
        <source>Older adult</source>
        <translation>Edad avanzada</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>se rompió</translation>
    </message>
    <message>
        <source>you parted under strain</source>
        <translation>la despedida fue tensa</translation>
    </message>
    <message>
        <source>something began to grow</source>
        <translation>algo empezó a crecer</translation>
    </message>
    <message>
        <source>you parted on solid ground</source>
        <translation>la despedida fue sobre suelo firme</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>valida</translation>
    </message>
    <message>
        <source>dismisses</source>
        <translation>desestima</translation>
    </message>
    <message>
        <source>over-leads</source>
        <translation>dirige de más</translation>
    </message>
    <message>
        <source>breaks boundaries</source>
        <translation>rompe límites</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutra</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>La sala</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>El teléfono</translation>
    </message>
    <message>
        <source>The chat</source>
        <translation>El chat</translation>
    </message>
    <message>
        <source>Active listening</source>
        <translation>Escucha activa</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empatía</translation>
    </message>
    <message>
        <source>Validating feelings</source>
        <translation>Validar emociones</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>Autenticidad</translation>
    </message>
    <message>
        <source>Letting the client lead</source>
        <translation>Dejar que la persona guíe</translation>
    </message>
    <message>
        <source>Valuing the client</source>
        <translation>Valorar a la persona</translation>
    </message>
    <message>
        <source>Maintaining boundaries</source>
        <translation>Mantener los límites</translation>
    </message>
    <message>
        <source>A healing environment</source>
        <translation>Un entorno que cuida</translation>
    </message>
    <message>
        <source>guarded</source>
        <translation>en guardia</translation>
    </message>
    <message>
        <source>anxious</source>
        <translation>con ansiedad</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>triste</translation>
    </message>
    <message>
        <source>ashamed</source>
        <translation>con vergüenza</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>con enfado</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>sin sentir nada</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>con dolor</translation>
    </message>
    <message>
        <source>confused</source>
        <translation>con confusión</translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation>con esperanza</translation>
    </message>
    <message>
        <source>relieved</source>
        <translation>con alivio</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>en calma</translation>
    </message>
    <message>
        <source>open</source>
        <translation>con apertura</translation>
    </message>
    <message>
        <source>tearful</source>
        <translation>al borde del llanto</translation>
    </message>
    <message>
        <source>overwhelmed</source>
        <translation>con agobio</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>en retirada</translation>
    </message>
    <message>
        <source>amused</source>
        <translation>con humor</translation>
    </message>
    <message>
        <source>The client is fictional. This is practice, not therapy and not an assessment.</source>
        <translation>La persona que consulta es ficticia. Esto es práctica: no es terapia ni evaluación.</translation>
    </message>
    <message>
        <source>Before {client} comes</source>
        <translation>Antes de que llegue {client}</translation>
    </message>
    <message>
        <source>What {client} will find</source>
        <translation>Lo que {client} va a encontrar</translation>
    </message>
    <message>
        <source>What {client} heard</source>
        <translation>Lo que {client} oyó</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixta</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>demasiado pronto</translation>
    </message>
    <message>
        <source>Not written: the PDF could not be drawn. Export a web page instead, and print that.</source>
        <translation>No se ha guardado: no se pudo dibujar el PDF. Exporta una página web e imprímela.</translation>
    </message>
    <message>
        <source>You can practise; this time nothing is kept.</source>
        <translation>Puedes practicar, pero esta vez no se guardará nada.</translation>
    </message>
    <message>
        <source>Sessions cannot be read here.</source>
        <translation>Aquí no se pueden leer las sesiones.</translation>
    </message>
    <message>
        <source>The saved sessions in {path} were written by a newer version of Safe Space. Update Safe Space to open them, or choose another folder with --data. They have not been changed.</source>
        <translation>Las sesiones guardadas en {path} son de una versión más nueva de Safe Space. Actualiza Safe Space para abrirlas o elige otra carpeta con --data. No se ha cambiado nada en ellas.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>not a database</source>
        <translation>no es una base de datos</translation>
    </message>
    <message>
        <source>not a database of ours</source>
        <translation>no es una base de datos de este programa</translation>
    </message>
    <message>
        <source>only a journal is left</source>
        <translation>solo queda el diario de cambios</translation>
    </message>
    <message>
        <source>{title} · a fictional client, for practice</source>
        <translation>{title} · una persona ficticia, para practicar</translation>
    </message>
    <message>
        <source>Looking back: {title}</source>
        <translation>Mirada atrás: {title}</translation>
    </message>
    <message>
        <source>Trust can be earned back after them; they still belong in your next supervision.</source>
        <translation>Después se puede recuperar la confianza; aun así, llévalo a tu próxima supervisión.</translation>
    </message>
    <message>
        <source>Each sign is one reply.</source>
        <translation>Cada signo es una respuesta.</translation>
    </message>
    <message>
        <source>What {client} shared, and what stayed unsaid</source>
        <translation>Lo que {client} compartió y lo que quedó sin decir</translation>
    </message>
    <message>
        <source>Counts of replies, not a grade: choosing well is not yet speaking well.</source>
        <translation>Son recuentos de respuestas, no una nota: elegir bien todavía no es hablar bien.</translation>
    </message>
    <message>
        <source>What you did, over the whole meeting</source>
        <translation>Lo que hiciste a lo largo del encuentro</translation>
    </message>
    <message>
        <source>served {served}, failed {failed}</source>
        <translation>a favor {served}, en contra {failed}</translation>
    </message>
    <message>
        <source>This file holds one practice meeting. It names nobody but the fictional client.</source>
        <translation>Este archivo contiene un encuentro de práctica. No nombra a nadie más que a la persona ficticia.</translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation>1 respuesta</translation>
    </message>
    <message>
        <source>{count} replies</source>
        <translation>{count} respuestas</translation>
    </message>
    <message>
        <source>Keep these apart from everything else</source>
        <translation>Esto va aparte de todo lo demás</translation>
    </message>
    <message>
        <source>Each sign is one reply; hatching means that something was torn and not yet mended.</source>
        <translation>Cada signo es una respuesta; el rayado indica una ruptura que aún no se ha reparado.</translation>
    </message>
    <message>
        <source>How trust went</source>
        <translation>Cómo fue la confianza</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Lo que te llevas</translation>
    </message>
    <message>
        <source>This file holds one practice meeting and the notes written after it. It does not name you, unless your notes do: read them once more before you pass it on.</source>
        <translation>Este archivo contiene un encuentro de práctica y las notas escritas después. No dice tu nombre, salvo que lo digan tus notas: vuelve a leerlas antes de compartirlo.</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Sobre este archivo</translation>
    </message>
    <message>
        <source>Scenario: “{title}”{licence}.</source>
        <translation>Caso: «{title}»{licence}.</translation>
    </message>
    <message>
        <source>Scenario: “{title}” by {authors}{licence}.</source>
        <translation>Caso: «{title}», de {authors}{licence}.</translation>
    </message>
    <message>
        <source>The last words</source>
        <translation>Las últimas palabras</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>en la sala</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>por videollamada</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>por chat</translation>
    </message>
    <message>
        <source>Turn {turn}, {technique}: {reply}</source>
        <translation>Turno {turn}, {technique}: {reply}</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Unsaid</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Made with Safe Space.</source>
        <translation>Hecho con Safe Space.</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>Turno a turno</translation>
    </message>
    <message>
        <source>Left before the end</source>
        <translation>Saliste antes del final</translation>
    </message>
    <message>
        <source>There was nothing hidden in this meeting.</source>
        <translation>En este encuentro no había nada oculto.</translation>
    </message>
    <message>
        <source>Every practice, counted</source>
        <translation>Todas las prácticas, contadas</translation>
    </message>
    <message>
        <source>Every technique, counted</source>
        <translation>Todas las técnicas, contadas</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Escribiste</translation>
    </message>
    <message>
        <source>Trust began at {trust} of {most}.</source>
        <translation>La confianza empezó en {trust} de {most}.</translation>
    </message>
    <message>
        <source>Turn {turn}: {verdict}, {trust}.</source>
        <translation>Turno {turn}: {verdict}, {trust}.</translation>
    </message>
    <message>
        <source>Turn {turn}: {verdict}, {trust}, something tore.</source>
        <translation>Turno {turn}: {verdict}, {trust}, hubo una ruptura.</translation>
    </message>
    <message>
        <source>Turn {turn}: {verdict}, {trust}, mended.</source>
        <translation>Turno {turn}: {verdict}, {trust}, reparada.</translation>
    </message>
    <message>
        <source>The first {count} turns are the same.</source>
        <translation>Los primeros {count} turnos son iguales.</translation>
    </message>
    <message>
        <source>Turn {turn}, {verdict}, trust {trust}</source>
        <translation>Turno {turn}, {verdict}, confianza {trust}</translation>
    </message>
    <message>
        <source>Ends: {title}</source>
        <translation>Termina: {title}</translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation>Puntos de inflexión</translation>
    </message>
    <message>
        <source>Your earlier attempt, and this one</source>
        <translation>Tu intento anterior y este</translation>
    </message>
    <message>
        <source>The first turn is the same.</source>
        <translation>El primer turno es igual.</translation>
    </message>
    <message>
        <source>They part at the first turn.</source>
        <translation>Se separan desde el primer turno.</translation>
    </message>
    <message>
        <source>Turn {turn}</source>
        <translation>Turno {turn}</translation>
    </message>
    <message>
        <source>More stayed open with: {reply}</source>
        <translation>Con esta quedaba más abierto: {reply}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>Esta vez</translation>
    </message>
    <message>
        <source>trust {before} → {after}</source>
        <translation>confianza {before} → {after}</translation>
    </message>
    <message>
        <source>Shared here for the first time: {shares}</source>
        <translation>Compartido aquí por primera vez: {shares}</translation>
    </message>
    <message>
        <source>Trust would then have been {trust}.</source>
        <translation>La confianza habría quedado en {trust}.</translation>
    </message>
    <message>
        <source>You did</source>
        <translation>Hiciste</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Dijiste</translation>
    </message>
    <message>
        <source>A stronger reply</source>
        <translation>Una respuesta más sólida</translation>
    </message>
    <message>
        <source>{client} would have answered</source>
        <translation>{client} habría respondido</translation>
    </message>
    <message>
        <source>Trust {amount}</source>
        <translation>Confianza {amount}</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>A favor de</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>En contra de</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Taken back before: {reply}</source>
        <translation>Retirada antes: {reply}</translation>
    </message>
    <message>
        <source>What made it work</source>
        <translation>Qué la hizo funcionar</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>otro lugar</translation>
    </message>
    <message>
        <source>Not written: {why}.</source>
        <translation>No se ha guardado: {why}.</translation>
    </message>
    <message>
        <source>If the file is open in another program, close it there first.</source>
        <translation>Si el archivo está abierto en otro programa, ciérralo allí primero.</translation>
    </message>
    <message>
        <source>Not written: {path} is a folder. Name a file in it.</source>
        <translation>No se ha guardado: {path} es una carpeta. Pon el nombre de un archivo que esté dentro.</translation>
    </message>
    <message>
        <source>Not written: there is no folder {folder}. Make it, or choose another place.</source>
        <translation>No se ha guardado: no existe la carpeta {folder}. Créala o elige otro lugar.</translation>
    </message>
    <message>
        <source>Not written: {name} cannot be a file&apos;s name. Choose a shorter one.</source>
        <translation>No se ha guardado: {name} no puede ser el nombre de un archivo. Elige uno más corto.</translation>
    </message>
    <message>
        <source>another folder with --data</source>
        <translation>otra carpeta con --data</translation>
    </message>
    <message>
        <source>the file {where} is damaged. Close Safe Space and start it again: the file will be kept aside and what can be saved from it brought over</source>
        <translation>el archivo {where} está dañado. Cierra Safe Space y vuelve a abrirlo: el archivo se guardará aparte y se recuperará lo que se pueda</translation>
    </message>
    <message>
        <source>{where} cannot be used ({error}). Check the disk, or choose {elsewhere}</source>
        <translation>no se puede usar {where} ({error}). Revisa el disco o elige {elsewhere}</translation>
    </message>
    <message>
        <source>the disk that holds {where} is full. Free some space, then try again</source>
        <translation>el disco donde está {where} está lleno. Libera espacio y prueba otra vez</translation>
    </message>
    <message>
        <source>{where} cannot be written to. Allow writing there, or choose {elsewhere}</source>
        <translation>no se puede escribir en {where}. Permite escribir ahí o elige {elsewhere}</translation>
    </message>
    <message>
        <source>{where} cannot be opened. Allow reading and writing there, or choose {elsewhere}</source>
        <translation>no se puede abrir {where}. Permite leer y escribir ahí o elige {elsewhere}</translation>
    </message>
    <message>
        <source>{where} is not a folder and cannot be made one. Choose {elsewhere}</source>
        <translation>{where} no es una carpeta y no se puede crear como tal. Elige {elsewhere}</translation>
    </message>
    <message>
        <source>another copy of Safe Space is busy with {where}. Wait a moment, then try again</source>
        <translation>otra ventana de Safe Space está usando {where}. Espera un momento y prueba otra vez</translation>
    </message>
    <message>
        <source>the disk that holds {where} reports an error. Check that it is connected and has space left, then try again</source>
        <translation>el disco donde está {where} da un error. Comprueba que está conectado y que le queda espacio, y prueba otra vez</translation>
    </message>
    <message>
        <source>The scenario kept with session {session} cannot be read by this version: {problem}.</source>
        <translation>Esta versión no puede leer el caso guardado con la sesión {session}: {problem}.</translation>
    </message>
    <message>
        <source>Session {session} does not fit its own scenario: {problem}.</source>
        <translation>La sesión {session} no encaja con su propio caso: {problem}.</translation>
    </message>
    <message>
        <source>The file of saved sessions had been damaged, and its repair interrupted. The repair was completed; the damaged file is kept in {folder}.</source>
        <translation>El archivo de las sesiones guardadas se había dañado y su reparación quedó a medias. La reparación ya está completa; el archivo dañado se conserva en {folder}.</translation>
    </message>
    <message>
        <source>The file of saved sessions was damaged. It has been kept as {aside} in {folder}, and a fresh one was begun; nothing was deleted.</source>
        <translation>El archivo de las sesiones guardadas estaba dañado. Se conserva como {aside} en {folder} y se ha empezado uno nuevo; no se ha borrado nada.</translation>
    </message>
    <message>
        <source>The last replies are missing from {sessions}.</source>
        <translation>Faltan las últimas respuestas de {sessions}.</translation>
    </message>
    <message>
        <source>Not brought over: {sessions}.</source>
        <translation>No se han podido recuperar: {sessions}.</translation>
    </message>
    <message>
        <source>No session could be read from it.</source>
        <translation>No se pudo leer en él ninguna sesión.</translation>
    </message>
    <message>
        <source>1 session could be brought over.</source>
        <translation>Se pudo recuperar 1 sesión.</translation>
    </message>
    <message>
        <source>1 session came from the backup {backup}.</source>
        <translation>1 sesión viene de la copia de seguridad {backup}.</translation>
    </message>
    <message>
        <source>{count} sessions could be brought over.</source>
        <translation>Se pudieron recuperar {count} sesiones.</translation>
    </message>
    <message>
        <source>{count} sessions came from the backup {backup}.</source>
        <translation>{count} sesiones vienen de la copia de seguridad {backup}.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of the saved sessions could not be made: {why}.</source>
        <translation>Hoy no se pudo hacer la copia de seguridad de las sesiones guardadas: {why}.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of the saved sessions did not read back and was dropped.</source>
        <translation>La copia de seguridad de hoy de las sesiones guardadas no se podía leer y se ha descartado.</translation>
    </message>
    <message>
        <source>Not saved: {why}.</source>
        <translation>Sin guardar: {why}.</translation>
    </message>
    <message>
        <source>The saved sessions cannot be read: {why}.</source>
        <translation>No se pueden leer las sesiones guardadas: {why}.</translation>
    </message>
    <message>
        <source>There is no saved session “{session}”. “safe-space sessions” lists those there are.</source>
        <translation>No hay ninguna sesión guardada «{session}». «safe-space sessions» muestra las que hay.</translation>
    </message>
    <message>
        <source>Session {session} is damaged from its first entry on and cannot be opened. It stays in {path}.</source>
        <translation>La sesión {session} está dañada desde el principio y no se puede abrir. Sigue en {path}.</translation>
    </message>
    <message>
        <source>The scenario text kept with session {session} is damaged or missing, so the session cannot be opened. It stays in {path}.</source>
        <translation>El texto del caso guardado con la sesión {session} falta o está dañado, así que la sesión no se puede abrir. Sigue en {path}.</translation>
    </message>
    <message>
        <source>Not saved: session {session} is damaged and cannot be gone on with. Open it again from the library to go on in a new session from the last sound reply.</source>
        <translation>Sin guardar: la sesión {session} está dañada y no se puede seguir con ella. Vuelve a abrirla desde la biblioteca para seguir en una sesión nueva desde la última respuesta intacta.</translation>
    </message>
    <message>
        <source>Not saved: session {session} has gone on in another window. Open it again from the library to see where it stands.</source>
        <translation>Sin guardar: la sesión {session} ha seguido en otra ventana. Vuelve a abrirla desde la biblioteca para ver por dónde va.</translation>
    </message>
    <message>
        <source>Not saved: {path} cannot be written to now, so sessions can only be looked at. Allow writing there or free some space and start Safe Space again, or choose another folder with --data.</source>
        <translation>Sin guardar: ahora no se puede escribir en {path}, así que las sesiones solo se pueden mirar. Permite escribir ahí o libera espacio y vuelve a abrir Safe Space, o elige otra carpeta con --data.</translation>
    </message>
    <message>
        <source>The file of saved sessions {path} needs mending, but another copy of Safe Space is using it. Close all of them and start again; nothing will be lost.</source>
        <translation>Hay que reparar el archivo de las sesiones guardadas {path}, pero lo está usando otra ventana de Safe Space. Ciérralas todas y vuelve a empezar; no se perderá nada.</translation>
    </message>
    <message>
        <source>There were no saved sessions in {folder}, only backups of some. To have them back, close Safe Space and copy {backup} to {folder} under the name sessions.db.</source>
        <translation>En {folder} no había sesiones guardadas, solo copias de seguridad de algunas. Para recuperarlas, cierra Safe Space y copia {backup} en {folder} con el nombre sessions.db.</translation>
    </message>
    <message>
        <source>Nothing can be saved now: {why}. What was saved before can be looked at.</source>
        <translation>Ahora no se puede guardar nada: {why}. Lo que ya estaba guardado se puede mirar.</translation>
    </message>
    <message>
        <source>The saved sessions cannot be opened: {why}.</source>
        <translation>No se pueden abrir las sesiones guardadas: {why}.</translation>
    </message>
    <message>
        <source>Sessions cannot be saved: {why}.</source>
        <translation>No se pueden guardar las sesiones: {why}.</translation>
    </message>
</context>
</TS>
