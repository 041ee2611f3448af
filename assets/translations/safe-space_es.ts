<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Author</name>
    <message>
        <source>What can be typed here</source>
        <extracomment>More offers are not shown: whoever sees so many types another letter.</extracomment>
        <translation>Qué se puede escribir aquí</translation>
    </message>
    <message>
        <source>A new scenario</source>
        <extracomment>Asks for a place: the window asked from, and the place suggested.</extracomment>
        <translation>Un caso nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>What you have written is still here.</source>
        <translation>Lo que has escrito sigue aquí.</translation>
    </message>
    <message>
        <source>There is unsaved work on this scenario from an earlier time.</source>
        <translation>Hay trabajo sin guardar en este caso, de otra vez.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ello</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Another program changed the file: its changes are in here.</source>
        <translation>Otro programa cambió el archivo: sus cambios ya están aquí.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Another program changed the same lines as you. Yours are shown.</source>
        <translation>Otro programa cambió las mismas líneas que tú. Se muestran las tuyas.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Quedarme con lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo suyo</translation>
    </message>
    <message>
        <source>The file is no longer there. Your text is safe here.</source>
        <translation>El archivo ya no está. Tu texto está a salvo aquí.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Guardarlo otra vez</translation>
    </message>
    <message>
        <source>What you write can’t be kept safe just now: {reason}</source>
        <translation>Ahora mismo no se puede poner a salvo lo que escribes: {reason}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>Cerrar buscar y reemplazar</translation>
    </message>
    <message>
        <source>{count} replaced. Undo takes it back.</source>
        <translation>{count} reemplazos. Deshacer los retira.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} encontrados</translation>
    </message>
    <message>
        <source>This one is yours to mend: {help}</source>
        <translation>Esto te toca arreglarlo a ti: {help}</translation>
    </message>
    <message>
        <source>strong: trust has grown, and would bear more</source>
        <translation>sólida: la confianza ha crecido y aguantaría más</translation>
    </message>
    <message>
        <source>growing: a beginning has been made</source>
        <translation>en crecimiento: se ha dado un primer paso</translation>
    </message>
    <message>
        <source>strained: something stays unsaid or unmended</source>
        <translation>tensa: algo queda sin decir o sin reparar</translation>
    </message>
    <message>
        <source>broken: the client will not come back</source>
        <translation>rota: la persona no va a volver</translation>
    </message>
    <message>
        <source>Add an ending</source>
        <translation>Añadir un final</translation>
    </message>
    <message>
        <source>The client’s last words, and how the two of you part.</source>
        <translation>Las últimas palabras de la persona y cómo os despedís.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>The client’s last words</source>
        <translation>Las últimas palabras de la persona</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Cómo se siente</translation>
    </message>
    <message>
        <source>What the ending is called</source>
        <translation>Cómo se llama el final</translation>
    </message>
    <message>
        <source>Trainees see it on the card: “The door stays open”.</source>
        <translation>Quien practica lo ve en la tarjeta: «La puerta queda abierta».</translation>
    </message>
    <message>
        <source>What it means for the client</source>
        <translation>Qué significa para la persona</translation>
    </message>
    <message>
        <source>The alliance at the end is</source>
        <translation>La alianza al final es</translation>
    </message>
    <message>
        <source>Write the client’s last words.</source>
        <translation>Escribe las últimas palabras de la persona.</translation>
    </message>
    <message>
        <source>Say what the ending is called and what it means.</source>
        <translation>Di cómo se llama el final y qué significa.</translation>
    </message>
    <message>
        <source>There is an ending of this name: call it something else.</source>
        <translation>Ya hay un final con ese nombre: ponle otro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens. Other parts of the scenario use this name.</source>
        <translation>Minúsculas sin acento, cifras y guiones. Otras partes del caso usan este nombre.</translation>
    </message>
    <message>
        <source>Give it a name of small letters, digits and hyphens.</source>
        <translation>Ponle un nombre con minúsculas sin acento, cifras y guiones.</translation>
    </message>
    <message>
        <source>There is “{name}” already: give it another name.</source>
        <translation>Ya existe «{name}»: ponle otro nombre.</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <extracomment>An id suggested from what is said takes the first words.</extracomment>
        <translation>Añadir un momento</translation>
    </message>
    <message>
        <source>A moment is something the client says or does, and the replies to it. It ends the meeting until you add a reply.</source>
        <translation>Un momento es algo que la persona dice o hace, y las respuestas a ello. Termina el encuentro hasta que le añadas una respuesta.</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>Qué dice la persona</translation>
    </message>
    <message>
        <source>Its name in the file</source>
        <translation>Su nombre en el archivo</translation>
    </message>
    <message>
        <source>Behind the moment</source>
        <translation>Detrás del momento</translation>
    </message>
    <message>
        <source>Write what the client says.</source>
        <translation>Escribe qué dice la persona.</translation>
    </message>
    <message>
        <source>You get five moments that can be played at once. Put your own words in their place, one after the other. Everything here can be changed later.</source>
        <translation>Recibes cinco momentos que ya se pueden usar. Pon tus palabras en su lugar, una tras otra. Todo lo de aquí se puede cambiar después.</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation>Empezar a escribir</translation>
    </message>
    <message>
        <source>Something the client might say</source>
        <translation>Algo que la persona podría decir</translation>
    </message>
    <message>
        <source>she/her, he/him, they/them …</source>
        <translation>ella, él, elle…</translation>
    </message>
    <message>
        <source>a death in the family, self-harm</source>
        <translation>una muerte en la familia, autolesiones</translation>
    </message>
    <message>
        <source>The client’s name</source>
        <translation>El nombre de la persona</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What trainees see on the card. The client’s own words work well.</source>
        <translation>Lo que se ve en la tarjeta. Las palabras de la propia persona funcionan bien.</translation>
    </message>
    <message>
        <source>Where they meet</source>
        <translation>Dónde se encuentran</translation>
    </message>
    <message>
        <source>How hard it is</source>
        <translation>Qué dificultad tiene</translation>
    </message>
    <message>
        <source>Minutes it takes</source>
        <translation>Minutos que lleva</translation>
    </message>
    <message>
        <source>What it practises</source>
        <translation>Qué se practica</translation>
    </message>
    <message>
        <source>Content notes, if it touches on something hard</source>
        <translation>Notas de contenido, si toca algo difícil</translation>
    </message>
    <message>
        <source>Several are parted by commas. Trainees read them first.</source>
        <translation>Varias se separan con comas. Es lo primero que se lee.</translation>
    </message>
    <message>
        <source>Give the client a name.</source>
        <translation>Ponle nombre a la persona.</translation>
    </message>
    <message>
        <source>Choose at least one practice.</source>
        <translation>Elige al menos una práctica.</translation>
    </message>
    <message>
        <source>A first meeting with {name}</source>
        <translation>Un primer encuentro con {name}</translation>
    </message>
    <message>
        <source>Head and hair</source>
        <extracomment>How long after a choice the faces are drawn anew, in milliseconds.</extracomment>
        <translation>Cabeza y pelo</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Gafas</translation>
    </message>
    <message>
        <source>Beard, for adults</source>
        <translation>Barba, en personas adultas</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Pelo</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Ropa</translation>
    </message>
    <message>
        <source>What the client looks like</source>
        <translation>Qué aspecto tiene la persona</translation>
    </message>
    <message>
        <source>Every feeling has a face of its own. Choose, and see them all.</source>
        <translation>Cada emoción tiene su propia cara. Elige y míralas todas.</translation>
    </message>
    <message>
        <source>Use this portrait</source>
        <translation>Usar este retrato</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Any word: it decides whatever you leave open below.</source>
        <translation>Cualquier palabra: decide lo que dejes abierto abajo.</translation>
    </message>
    <message>
        <source>as the seed gives it</source>
        <translation>según la semilla</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Add a reply</source>
        <translation>Añadir una respuesta</translation>
    </message>
    <message>
        <source>Write what a kind beginner would really say. What it counts as follows from the technique; in the text you can mark parts of it differently.</source>
        <translation>Escribe lo que de verdad diría alguien amable que empieza. Cómo cuenta se sigue de la técnica; en el texto puedes marcar cada parte de otro modo.</translation>
    </message>
    <message>
        <source>something the trainee says</source>
        <translation>algo que dice quien practica</translation>
    </message>
    <message>
        <source>something the trainee does: a nod, silence, tea</source>
        <translation>algo que hace quien practica: asentir, callar, servir té</translation>
    </message>
    <message>
        <source>a new moment</source>
        <translation>un momento nuevo</translation>
    </message>
    <message>
        <source>In the moment</source>
        <translation>En el momento</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Las palabras</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>What the client hears in it</source>
        <translation>Qué oye la persona en ellas</translation>
    </message>
    <message>
        <source>In the client’s own voice: “So that’s all it is.”</source>
        <translation>Con la voz de la propia persona: «Así que era solo eso.»</translation>
    </message>
    <message>
        <source>Why, in a sentence to the trainee</source>
        <translation>Por qué, en una frase para quien practica</translation>
    </message>
    <message>
        <source>Plain, without praise or blame. It may stay empty.</source>
        <translation>Sencillo, sin elogio ni reproche. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>What the client says in the new moment</source>
        <translation>Qué dice la persona en el momento nuevo</translation>
    </message>
    <message>
        <source>Add a moment first: a reply answers one.</source>
        <translation>Añade antes un momento: una respuesta contesta a uno.</translation>
    </message>
    <message>
        <source>Write the words of the reply.</source>
        <translation>Escribe las palabras de la respuesta.</translation>
    </message>
    <message>
        <source>Choose what the words do: a technique from the list.</source>
        <translation>Elige qué hacen las palabras: una técnica de la lista.</translation>
    </message>
    <message>
        <source>Write what the client says next.</source>
        <translation>Escribe qué dice la persona después.</translation>
    </message>
    <message>
        <source>Search: a word, or what you said</source>
        <extracomment>Helpful ones first, as one looks for them.</extracomment>
        <translation>Busca: una palabra, o lo que dijiste</translation>
    </message>
    <message>
        <source>Search the techniques</source>
        <translation>Buscar entre las técnicas</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Técnicas</translation>
    </message>
    <message>
        <source>For example: {words}</source>
        <translation>Por ejemplo: {words}</translation>
    </message>
    <message>
        <source>Needs trust of {trust}: before that it comes too early.</source>
        <translation>Necesita una confianza de {trust}: antes llega demasiado pronto.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File: open, save, import</source>
        <translation>Archivo: abrir, guardar, importar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit: undo, find, rename, mend</source>
        <translation>Editar: deshacer, buscar, cambiar nombres, arreglar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add: a moment, a reply, an ending, a portrait</source>
        <translation>Añadir: un momento, una respuesta, un final, un retrato</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>View: preview, map, statistics</source>
        <translation>Ver: vista previa, mapa, estadísticas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Share: compare versions, export for review</source>
        <translation>Compartir: comparar versiones, exportar para revisión</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Probar desde aquí</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Solo el texto</translation>
    </message>
    <message>
        <source>Compare with what is saved</source>
        <translation>Comparar con lo guardado</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <translation>Comparar con otra versión…</translation>
    </message>
    <message>
        <source>For review as a PDF…</source>
        <translation>Para revisión, en PDF…</translation>
    </message>
    <message>
        <source>For review as a web page…</source>
        <translation>Para revisión, como página web…</translation>
    </message>
    <message>
        <source>Map as SVG…</source>
        <translation>Mapa en SVG…</translation>
    </message>
    <message>
        <source>Map as PNG…</source>
        <translation>Mapa en PNG…</translation>
    </message>
    <message>
        <source>Moment…</source>
        <translation>Momento…</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Respuesta…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Final…</translation>
    </message>
    <message>
        <source>Portrait…</source>
        <translation>Retrato…</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Caso nuevo…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Import a story…</source>
        <translation>Importar una historia…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar el siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar el anterior</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Mend this problem…</source>
        <translation>Arreglar este problema…</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Go to where it is defined</source>
        <translation>Ir a donde se define</translation>
    </message>
    <message>
        <source>Where it is used…</source>
        <translation>Dónde se usa…</translation>
    </message>
    <message>
        <source>Rename it everywhere…</source>
        <translation>Cambiarle el nombre en todas partes…</translation>
    </message>
    <message>
        <source>The new name of this id</source>
        <translation>El nombre nuevo de este identificador</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Cambiar en todas partes</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>There is no id at the caret.</source>
        <translation>Aquí no hay ningún identificador.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Back to the library; nothing that is written is lost</source>
        <translation>Volver a la biblioteca; no se pierde nada de lo escrito</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>More are not listed: whoever has so many mends the first.</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Arreglar…</translation>
    </message>
    <message>
        <source>Ways to mend this problem</source>
        <translation>Formas de arreglar este problema</translation>
    </message>
    <message>
        <source>Problems in the text</source>
        <translation>Problemas del texto</translation>
    </message>
    <message>
        <source>looking at everything that can happen …</source>
        <translation>mirando todo lo que puede pasar…</translation>
    </message>
    <message>
        <source>Nothing to mend. It can be played.</source>
        <translation>Nada que arreglar. Se puede usar.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>Export for review</source>
        <translation>Exportar para revisión</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Guardar el mapa</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Imagen SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>Compare with which version?</source>
        <translation>¿Con qué versión se compara?</translation>
    </message>
    <message>
        <source>Import a story</source>
        <translation>Importar una historia</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Clinical. Proved by playing everything that can happen.</source>
        <translation>Clínico. Demostrado recorriendo todo lo que puede pasar.</translation>
    </message>
    <message>
        <source>Clinical: it changes what a trainee is taught.</source>
        <translation>Clínico: cambia lo que aprende quien practica.</translation>
    </message>
    <message>
        <source>Not clinical: how it is put, not what is taught.</source>
        <translation>No clínico: cómo se dice, no lo que se enseña.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <source>Only versions that can be played are compared in meaning.</source>
        <translation>Solo se comparan por su sentido las versiones que se pueden usar.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Nothing is saved of this text yet. Compare it with a file.</source>
        <translation>Todavía no hay nada guardado de este texto. Compáralo con un archivo.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>{file} as saved</source>
        <translation>{file}, como está guardado</translation>
    </message>
    <message>
        <source>{file} as it stands</source>
        <translation>{file}, como está ahora</translation>
    </message>
    <message>
        <source>Looking at both versions …</source>
        <translation>Mirando las dos versiones…</translation>
    </message>
    <message>
        <source>They could not be compared. Nothing was changed. Try again.</source>
        <translation>No se han podido comparar. No ha cambiado nada. Prueba otra vez.</translation>
    </message>
    <message>
        <source>It no longer stands in the text.</source>
        <translation>Ya no está en el texto.</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Guardado en {path}</translation>
    </message>
    <message>
        <source>Only what can be played can be reviewed. To mend first: {errors}. F8 goes there.</source>
        <translation>Solo se puede revisar lo que se puede usar. Antes hay que arreglar: {errors}. F8 lleva hasta allí.</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Ir al primero</translation>
    </message>
    <message>
        <source>There are more than {count} moments: too many to draw.</source>
        <translation>Hay más de {count} momentos: demasiados para dibujarlos.</translation>
    </message>
    <message>
        <source>There is no moment to draw yet.</source>
        <translation>Todavía no hay ningún momento que dibujar.</translation>
    </message>
    <message>
        <source>It could not be written: it took too long, or too much room.</source>
        <translation>No se ha podido escribir: tardaba demasiado o ocupaba demasiado.</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>No lleva a ninguna parte</translation>
    </message>
    <message>
        <source>Links of the story that want a place to go.</source>
        <translation>Enlaces de la historia que necesitan un destino.</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>No ha pasado</translation>
    </message>
    <message>
        <source>The story has it, the scenario does not.</source>
        <translation>La historia lo tiene; el caso, no.</translation>
    </message>
    <message>
        <source>For you to set</source>
        <translation>Te toca decidirlo</translation>
    </message>
    <message>
        <source>No story tells this; something stands there for now.</source>
        <translation>Ninguna historia lo dice; de momento hay algo puesto.</translation>
    </message>
    <message>
        <source>In another form</source>
        <translation>De otra forma</translation>
    </message>
    <message>
        <source>It is there, but not as the story had it.</source>
        <translation>Está, pero no como lo tenía la historia.</translation>
    </message>
    <message>
        <source>{parts} came over. Every reply still wants its marks: F8 asks.</source>
        <translation>Han pasado {parts}. A cada respuesta le faltan sus marcas: F8 las pide.</translation>
    </message>
    <message>
        <source>{file}, made with {program}. The places are those in this file.</source>
        <translation>{file}, hecho con {program}. Los lugares son los de ese archivo.</translation>
    </message>
    <message>
        <source>Imported: {title}</source>
        <translation>Importado: {title}</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>the story took too long, or too much room</source>
        <translation>la historia tardaba demasiado u ocupaba demasiado</translation>
    </message>
    <message>
        <source>{file} cannot be imported: {reason}. {help}</source>
        <translation>No se puede importar {file}: {reason}. {help}</translation>
    </message>
    <message>
        <source>Your text is as it was.</source>
        <translation>Tu texto está como estaba.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otra…</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Show in the text: {note}</source>
        <translation>Mostrar en el texto: {note}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiarlo todo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>{file} is neither a scenario nor a story to import.</source>
        <translation>{file} no es ni un caso ni una historia que se pueda importar.</translation>
    </message>
    <message>
        <source>What stands beside the text</source>
        <extracomment>How long after a key what stands beside the text follows it, in milliseconds.</extracomment>
        <translation>Lo que hay junto al texto</translation>
    </message>
    <message>
        <source>The scenario’s text</source>
        <extracomment>The size of the text at 100 %, in pixels. No more underlines than this are drawn: nobody looks at so many, and each costs time.</extracomment>
        <translation>El texto del caso</translation>
    </message>
    <message>
        <source>Tab indents. To leave the text, press Escape, then Tab.</source>
        <translation>El tabulador sangra la línea. Para salir del texto, pulsa Escape y luego el tabulador.</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Guardar el caso</translation>
    </message>
    <message>
        <source>Open a scenario to write in</source>
        <translation>Abrir un caso para escribir en él</translation>
    </message>
</context>
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
        <source>Look behind the scenes</source>
        <translation>Mirar entre bastidores</translation>
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
        <source>Look behind the scenes: read and write this scenario’s text</source>
        <translation>Mirar entre bastidores: leer y escribir el texto de este caso</translation>
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
        <source>Add to my library</source>
        <translation>Añadir a mi biblioteca</translation>
    </message>
    <message>
        <source>In your library now</source>
        <translation>Ya está en tu biblioteca</translation>
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
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 sugerencia</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. Mend these first.</source>
        <translation>
            <numerusform>… y %n más. Arregla primero estos.</numerusform>
            <numerusform>… y %n más. Arregla primero estos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios are in your library now:</source>
        <translation>
            <numerusform>Ahora hay %n caso más en tu biblioteca:</numerusform>
            <numerusform>Ahora hay %n casos más en tu biblioteca:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios were in your library already:</source>
        <translation>
            <numerusform>%n caso ya estaba en tu biblioteca:</numerusform>
            <numerusform>%n casos ya estaban en tu biblioteca:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more could not be added.</source>
        <translation>
            <numerusform>… y %n más que no se pudo añadir.</numerusform>
            <numerusform>… y %n más que no se pudieron añadir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your library folder holds %n files more than can be shown.</source>
        <translation>
            <numerusform>La carpeta de tu biblioteca tiene %n archivo más de los que se pueden mostrar.</numerusform>
            <numerusform>La carpeta de tu biblioteca tiene %n archivos más de los que se pueden mostrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 moment</source>
        <translation>1 momento</translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n momento</numerusform>
            <numerusform>%n momentos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation>1 respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ending</source>
        <translation>1 final</translation>
    </message>
    <message numerus="yes">
        <source>%n endings</source>
        <translation>
            <numerusform>%n final</numerusform>
            <numerusform>%n finales</numerusform>
        </translation>
    </message>
    <message>
        <source>Show 1 more</source>
        <translation>Mostrar 1 más</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
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
        <extracomment>Below this width, in pixels at 100 %, trust stands under the verdict. It needs no more than this.</extracomment>
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
        <source>Mend it</source>
        <translation>Arreglarlo</translation>
    </message>
    <message>
        <source>Mend {title}</source>
        <translation>Arreglar {title}</translation>
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
        <extracomment>How many unfinished sessions are offered on top.</extracomment>
        <translation>Abrir un archivo de caso</translation>
    </message>
    <message>
        <source>Write a scenario</source>
        <translation>Escribir un caso</translation>
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
    <message>
        <source>“{new}” and “{old}” in your library are versions of one scenario: both have the id “{id}”. Only one of them can stand here, since saved sessions could not tell them apart. To keep both, give one another id.</source>
        <extracomment>So many are named; the rest is counted.</extracomment>
        <translation>«{new}» y «{old}», de tu biblioteca, son versiones de un mismo caso: las dos tienen el identificador «{id}». Aquí solo cabe una, porque las sesiones guardadas no sabrían distinguirlas. Para tener las dos, ponle otro identificador a una.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>», «</translation>
    </message>
    <message>
        <source>“{titles}”</source>
        <translation>«{titles}»</translation>
    </message>
    <message>
        <source>“{title}” is in your library now.</source>
        <translation>«{title}» ya está en tu biblioteca.</translation>
    </message>
    <message>
        <source>“{title}” was in your library already.</source>
        <translation>«{title}» ya estaba en tu biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” is in your library, but can’t be played yet: {errors}. Its card says where.</source>
        <translation>«{name}» está en tu biblioteca, pero todavía no se puede usar: {errors}. Su tarjeta dice dónde.</translation>
    </message>
    <message>
        <source>“{name}” is no scenario file: those end in .yaml or .yml.</source>
        <translation>«{name}» no es un archivo de caso: esos terminan en .yaml o .yml.</translation>
    </message>
    <message>
        <source>There is no scenario file (.yaml or .yml) right inside the folder “{name}”.</source>
        <translation>En la carpeta «{name}» no hay ningún archivo de caso (.yaml o .yml).</translation>
    </message>
    <message>
        <source>“{name}” is larger than 2 MB: that is no scenario.</source>
        <translation>«{name}» pasa de 2 MB: eso no es un caso.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read. {reason}</source>
        <translation>No se puede leer «{name}». {reason}</translation>
    </message>
    <message>
        <source>“{name}” could not be added. {reason}</source>
        <translation>No se ha podido añadir «{name}». {reason}</translation>
    </message>
    <message>
        <source>Only {most} files are added at once. “{name}” and what came after it waits.</source>
        <translation>Solo se añaden {most} archivos a la vez. «{name}» y los que van detrás esperan.</translation>
    </message>
    <message>
        <source>Add scenario files to your library</source>
        <translation>Añadir archivos de caso a tu biblioteca</translation>
    </message>
    <message>
        <source>Choose the folder of your library</source>
        <translation>Elegir la carpeta de tu biblioteca</translation>
    </message>
    <message>
        <source>Drop here to add to your library</source>
        <extracomment>How much of the library shows through, of 255.</extracomment>
        <translation>Suelta aquí para añadir a tu biblioteca</translation>
    </message>
    <message>
        <source>Your file stays where it is; the library gets a copy.</source>
        <translation>Tu archivo se queda donde está; la biblioteca recibe una copia.</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Mi biblioteca</translation>
    </message>
    <message>
        <source>My library: add files, open its folder or choose another</source>
        <translation>Mi biblioteca: añadir archivos, abrir su carpeta o elegir otra</translation>
    </message>
    <message>
        <source>Add scenario files…</source>
        <translation>Añadir archivos de caso…</translation>
    </message>
    <message>
        <source>Open my library folder</source>
        <translation>Abrir la carpeta de mi biblioteca</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuyo</translation>
    </message>
    <message>
        <source>Write on it</source>
        <translation>Escribir en él</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Remove from my library</source>
        <translation>Quitar de mi biblioteca</translation>
    </message>
    <message>
        <source>Yours: what you can do with {title}</source>
        <translation>Tuyo: qué puedes hacer con {title}</translation>
    </message>
    <message>
        <source>“{title}” could not be removed. {reason}</source>
        <extracomment>How often the folder is looked at while the library is on the screen, in milliseconds. After these a file stands in the library.</extracomment>
        <translation>No se ha podido quitar «{title}». {reason}</translation>
    </message>
    <message>
        <source>“{title}” is no longer in your library. Its file is kept in the folder “{folder}”.</source>
        <translation>«{title}» ya no está en tu biblioteca. Su archivo se conserva en la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a ponerlo</translation>
    </message>
    <message>
        <source>“{name}” could not be put back. {reason}</source>
        <translation>No se ha podido volver a poner «{name}». {reason}</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Keep the one I have</source>
        <translation>Quedarme con el que tengo</translation>
    </message>
    <message>
        <source>Your library folder, {folder}, can’t be made. {reason}</source>
        <translation>No se puede crear la carpeta de tu biblioteca, {folder}. {reason}</translation>
    </message>
    <message>
        <source>Your library is in the folder {folder}.</source>
        <translation>Tu biblioteca está en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Your library is in the folder {folder} now. What was in {old} stays there.</source>
        <translation>Tu biblioteca está ahora en la carpeta {folder}. Lo que había en {old} sigue allí.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Find a moment or words</source>
        <translation>Buscar un momento o unas palabras</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En lista</translation>
    </message>
    <message>
        <source>Find a moment or words in the map</source>
        <translation>Buscar un momento o unas palabras en el mapa</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Qué muestran los colores</translation>
    </message>
    <message>
        <source>Show the map smaller</source>
        <translation>Ver el mapa más pequeño</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>Ver el mapa más grande</translation>
    </message>
    <message>
        <source>Fit the whole map into view</source>
        <translation>Ajustar el mapa entero a la vista</translation>
    </message>
    <message>
        <source>Show moments and replies as a list</source>
        <translation>Mostrar momentos y respuestas en una lista</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encuentra nada</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>En dibujo</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Trust reached</source>
        <translation>Confianza alcanzada</translation>
    </message>
    <message>
        <source>What replies can cost</source>
        <translation>Lo que pueden costar las respuestas</translation>
    </message>
    <message>
        <source>Moment or reply</source>
        <translation>Momento o respuesta</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>Se pregunta antes</translation>
    </message>
    <message>
        <source>Trust or cost</source>
        <translation>Confianza o coste</translation>
    </message>
    <message>
        <source>The whole map in small</source>
        <translation>El mapa entero en pequeño</translation>
    </message>
    <message>
        <source>Moments and their replies</source>
        <extracomment>No more of the view&apos;s width and height than this is given to the map in small. How wide the list&apos;s columns are, in pixels at 100 %.</extracomment>
        <translation>Los momentos y sus respuestas</translation>
    </message>
    <message>
        <source>The map appears here once the text has a moment.</source>
        <translation>El mapa aparece aquí en cuanto el texto tiene un momento.</translation>
    </message>
    <message>
        <source>There are more than {most} moments, too many to draw. Here they are as a list.</source>
        <translation>Hay más de {most} momentos, demasiados para dibujarlos. Aquí están en una lista.</translation>
    </message>
    <message>
        <source>Map of the scenario</source>
        <translation>Mapa del caso</translation>
    </message>
    <message>
        <source>Arrows walk along the replies, Enter goes to a moment&apos;s lines, the menu key offers its replies, Escape lets go.</source>
        <translation>Las flechas recorren las respuestas, Intro va a las líneas de un momento, la tecla de menú ofrece sus respuestas y Escape lo suelta.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>ending {ending}</source>
        <translation>final {ending}</translation>
    </message>
    <message>
        <source>shares {disclosures}</source>
        <translation>comparte {disclosures}</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>nunca se alcanza</translation>
    </message>
    <message>
        <source>no such moment</source>
        <translation>no existe ese momento</translation>
    </message>
    <message>
        <source>open rupture</source>
        <translation>ruptura abierta</translation>
    </message>
    <message>
        <source>trust {least}–{most}</source>
        <translation>confianza {least}–{most}</translation>
    </message>
    <message>
        <source>trust {trust}</source>
        <translation>confianza {trust}</translation>
    </message>
    <message>
        <source>mixed: helps and harms</source>
        <translation>mixta: ayuda y daña</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>aún sin marcar</translation>
    </message>
    <message>
        <source>never on offer</source>
        <translation>nunca se ofrece</translation>
    </message>
    <message>
        <source>−5: worth that this reply can cost</source>
        <translation>−5: lo que puede costar esta respuesta</translation>
    </message>
    <message>
        <source>3: so many replies</source>
        <translation>3: tantas respuestas</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rota</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>tensa</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>en crecimiento</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>sólida</translation>
    </message>
    <message>
        <source>Replies: {replies}</source>
        <translation>Respuestas: {replies}</translation>
    </message>
    <message>
        <source>to {moment}</source>
        <translation>a {moment}</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>si {condition}</translation>
    </message>
    <message>
        <source>can cost {worth}</source>
        <translation>puede costar {worth}</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixta</translation>
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
        <extracomment>How high the picture is, in pixels; large text needs the room more than the face does.</extracomment>
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
    <name>Preview</name>
    <message>
        <source>{moment}  ·  trust {trust}</source>
        <translation>{moment}  ·  confianza {trust}</translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>Una atrás</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Al texto</translation>
    </message>
    <message>
        <source>Back one reply in the preview</source>
        <translation>Una respuesta atrás en la vista previa</translation>
    </message>
    <message>
        <source>Start the preview again</source>
        <translation>Empezar de nuevo la vista previa</translation>
    </message>
    <message>
        <source>Show this place in the text</source>
        <translation>Mostrar este lugar en el texto</translation>
    </message>
    <message>
        <source>Start from…</source>
        <extracomment>Nobody has typed for so long before an explanation follows the text, in milliseconds. So much of what has just appeared is brought into view, in pixels at 100 %.</extracomment>
        <translation>Empezar desde…</translation>
    </message>
    <message>
        <source>Why this line?</source>
        <translation>¿Por qué dice esto?</translation>
    </message>
    <message>
        <source>Showing the version before the mistake on line {line}.</source>
        <translation>Se muestra la versión anterior al error de la línea {line}.</translation>
    </message>
    <message>
        <source>There is a mistake on line {line}: mend it to play.</source>
        <translation>Hay un error en la línea {line}: arréglalo para poder probar.</translation>
    </message>
    <message>
        <source>There is nothing to play yet.</source>
        <translation>Todavía no hay nada que probar.</translation>
    </message>
    <message>
        <source>NOT ON OFFER HERE</source>
        <translation>AQUÍ NO SE OFRECEN</translation>
    </message>
    <message>
        <source>Trust to start with</source>
        <extracomment>A moment&apos;s id may be long; the box asks for no more than this many characters&apos; room. Nor does it have to be wider than this, in pixels.</extracomment>
        <translation>Confianza al empezar</translation>
    </message>
    <message>
        <source>Replies given before</source>
        <translation>Respuestas dadas antes</translation>
    </message>
    <message>
        <source>Play the way here</source>
        <translation>Recorrer el camino hasta aquí</translation>
    </message>
    <message>
        <source>Something is torn and not yet mended</source>
        <translation>Hay una ruptura sin reparar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Moment to start from</source>
        <translation>Momento desde el que empezar</translation>
    </message>
    <message>
        <source>Start as the scenario begins</source>
        <translation>Empezar como empieza el caso</translation>
    </message>
    <message>
        <source>Meetings come here with trust {least} to {most}.</source>
        <translation>Los encuentros llegan aquí con una confianza de {least} a {most}.</translation>
    </message>
    <message>
        <source>Meetings come here with trust {least}.</source>
        <translation>Los encuentros llegan aquí con una confianza de {least}.</translation>
    </message>
    <message>
        <source>WHAT IS TRUE</source>
        <translation>LO QUE ES CIERTO</translation>
    </message>
    <message>
        <source>WHAT WAS SHARED BEFORE</source>
        <translation>LO QUE YA SE COMPARTIÓ</translation>
    </message>
    <message>
        <source>WHERE A REPLY WAS GIVEN BEFORE</source>
        <translation>DÓNDE YA SE RESPONDIÓ</translation>
    </message>
    <message>
        <source>WHAT WAS SAID BEFORE</source>
        <translation>LO QUE YA SE DIJO</translation>
    </message>
    <message>
        <source>REPLIES GIVEN BEFORE</source>
        <translation>RESPUESTAS DADAS ANTES</translation>
    </message>
    <message>
        <source>MOMENT</source>
        <translation>MOMENTO</translation>
    </message>
    <message>
        <source>TRUST, 0 TO 20</source>
        <translation>CONFIANZA, DE 0 A 20</translation>
    </message>
    <message>
        <source>No reply is on offer here: the trainee could not go on.</source>
        <extracomment>What is shown, as far as it decides how it looks. No reply is narrower than this, in pixels at 100 %.</extracomment>
        <translation>Aquí no se ofrece ninguna respuesta: quien practica no podría seguir.</translation>
    </message>
    <message>
        <source>A DEAD END</source>
        <translation>UN CALLEJÓN SIN SALIDA</translation>
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
    <name>Statistics</name>
    <message>
        <source>WORTH MENDING</source>
        <translation>CONVIENE ARREGLARLO</translation>
    </message>
    <message>
        <source>Nothing that figures could tell.</source>
        <translation>Nada que puedan decir las cifras.</translation>
    </message>
    <message>
        <source>GOOD TO KNOW</source>
        <translation>BUENO SABERLO</translation>
    </message>
    <message>
        <source>In 100</source>
        <extracomment>So long nobody has typed before the work begins, in milliseconds.</extracomment>
        <translation>De 100</translation>
    </message>
    <message>
        <source>Moments, and how often 100 guessed meetings come by</source>
        <translation>Momentos, y cuántas veces pasan por ellos 100 encuentros al azar</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Endings, and how many of 100 guessed meetings come to them</source>
        <translation>Finales, y cuántos de 100 encuentros al azar llegan a ellos</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Alianza</translation>
    </message>
    <message>
        <source>Disclosures, and how many of 100 guessed meetings hear them</source>
        <translation>Revelaciones, y cuántos de 100 encuentros al azar las oyen</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Revelación</translation>
    </message>
    <message>
        <source>Practices, in replies that serve or fail them</source>
        <translation>Prácticas, en respuestas a favor o en contra</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Verdicts, and how many words their replies have</source>
        <translation>Valoraciones, y cuántas palabras tienen sus respuestas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>These are of the version before the mistake on line {line}.</source>
        <translation>Son de la versión anterior al error de la línea {line}.</translation>
    </message>
    <message>
        <source>There is a mistake on line {line}: mend it first.</source>
        <translation>Hay un error en la línea {line}: arréglalo antes.</translation>
    </message>
    <message>
        <source>This version could not be worked out.</source>
        <translation>Esta versión no se ha podido calcular.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Of the text as it stands.</source>
        <translation>Del texto tal como está.</translation>
    </message>
    <message>
        <source>There is nothing to work out yet.</source>
        <translation>Todavía no hay nada que calcular.</translation>
    </message>
    <message>
        <source>What can come of it</source>
        <translation>Qué puede salir de aquí</translation>
    </message>
    <message>
        <source>{place}  ({number} of {count})</source>
        <translation>{place}  ({number} de {count})</translation>
    </message>
    <message>
        <source>Show in the text: {place}</source>
        <translation>Mostrar en el texto: {place}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rota</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>tensa</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>en crecimiento</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>sólida</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
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
        <extracomment>The column for notes, with the gutter between it and the text.</extracomment>
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
        <source>{path} cannot be opened: {reason}.</source>
        <translation>No se puede abrir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is larger than 2 MB: that is no scenario.</source>
        <translation>{path} pasa de 2 MB: eso no es un caso.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text (line {line}). Save it as UTF-8 where it comes from.</source>
        <translation>{path} no es texto UTF-8 (línea {line}). Guárdalo como UTF-8 en el programa de donde viene.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation>No se puede crear {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Always the longest reply comes to {end} and is right in {right} of {tried} moments (by chance in {chance}).</source>
        <translation>Dar siempre la respuesta más larga lleva a {end} y acierta en {right} de {tried} momentos (al azar, en {chance}).</translation>
    </message>
    <message>
        <source>Always the shortest reply comes to {end} and is right in {right} of {tried} moments (by chance in {chance}).</source>
        <translation>Dar siempre la respuesta más corta lleva a {end} y acierta en {right} de {tried} momentos (al azar, en {chance}).</translation>
    </message>
    <message>
        <source>That is guessable: in some of these moments, let a weaker reply say more.</source>
        <translation>Eso se adivina: en algunos de estos momentos, deja que una respuesta más débil diga más.</translation>
    </message>
    <message>
        <source>That is guessable: in some of these moments, let a weaker reply say less.</source>
        <translation>Eso se adivina: en algunos de estos momentos, deja que una respuesta más débil diga menos.</translation>
    </message>
    <message>
        <source>In the file, always the first reply comes to the best ending; trainees see the replies shuffled, so it gives nothing away.</source>
        <translation>En el archivo, dar siempre la primera respuesta lleva al mejor final; quien practica las ve mezcladas, así que no delata nada.</translation>
    </message>
    <message>
        <source>In the file, always the last reply comes to the best ending; trainees see the replies shuffled, so it gives nothing away.</source>
        <translation>En el archivo, dar siempre la última respuesta lleva al mejor final; quien practica las ve mezcladas, así que no delata nada.</translation>
    </message>
    <message>
        <source>Guessing reaches the best ending, {endings}, {times}.</source>
        <translation>Al azar se llega al mejor final, {endings}, {times}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>That is a lot: harmful replies cost too little here.</source>
        <translation>Es mucho: aquí las respuestas dañinas cuestan demasiado poco.</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>ningún final</translation>
    </message>
    <message>
        <source>the best ending, “{title}”,</source>
        <translation>el mejor final, «{title}»,</translation>
    </message>
    <message>
        <source>Guessing reaches the best ending found, {endings}, {times}.</source>
        <translation>Al azar se llega al mejor final encontrado, {endings}, {times}.</translation>
    </message>
    <message>
        <source>However one replies, every meeting that ends does so equally well.</source>
        <translation>Se responda como se responda, todos los encuentros que terminan lo hacen igual de bien.</translation>
    </message>
    <message>
        <source>No meeting was found to come to an ending.</source>
        <translation>No se ha encontrado ningún encuentro que llegue a un final.</translation>
    </message>
    <message>
        <source>{count} times in 100</source>
        <translation>{count} de cada 100 veces</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>nearly always</source>
        <translation>casi siempre</translation>
    </message>
    <message>
        <source>once in {count} times</source>
        <translation>una de cada {count} veces</translation>
    </message>
    <message>
        <source>once in 100 times</source>
        <translation>una de cada 100 veces</translation>
    </message>
    <message>
        <source>{names}</source>
        <translation>{names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>No meeting was found to come to {names}.</source>
        <translation>No se ha encontrado ningún encuentro que llegue a {names}.</translation>
    </message>
    <message>
        <source>No meeting comes to {names}.</source>
        <translation>Ningún encuentro llega a {names}.</translation>
    </message>
    <message>
        <source>Nobody was found to be offered {names}.</source>
        <translation>No se ha encontrado a nadie a quien se le ofrezca {names}.</translation>
    </message>
    <message>
        <source>Nobody is ever offered {names}.</source>
        <translation>A nadie se le ofrece nunca {names}.</translation>
    </message>
    <message>
        <source>No meeting was found to end in {names}.</source>
        <translation>No se ha encontrado ningún encuentro que termine en {names}.</translation>
    </message>
    <message>
        <source>No meeting ends in {names}.</source>
        <translation>Ningún encuentro termina en {names}.</translation>
    </message>
    <message>
        <source>{name} was not found to be shared.</source>
        <translation>No se ha encontrado que se comparta {name}.</translation>
    </message>
    <message>
        <source>{name} is never shared.</source>
        <translation>{name} no se comparte nunca.</translation>
    </message>
    <message>
        <source>There is too much to look at all of it: {looked_at} of at least {states} ways in which a meeting can stand were looked at. What is not found here may still be there, and odds count only what was found.</source>
        <translation>Hay demasiado para mirarlo todo: se han mirado {looked_at} de al menos {states} maneras en que puede estar un encuentro. Lo que aquí no aparece puede existir, y las probabilidades solo cuentan lo encontrado.</translation>
    </message>
    <message>
        <source>Of {total} replies {validates} validate, {over_leads} over-lead, {dismisses} dismiss, {breaks_boundaries} break boundaries and {neutral} are neutral.</source>
        <translation>De {total} respuestas, {validates} validan, {over_leads} dirigen de más, {dismisses} desestiman, {breaks_boundaries} rompen límites y {neutral} son neutras.</translation>
    </message>
    <message>
        <source>Replies that validate have {good} words on average, harmful ones {harmful}.</source>
        <translation>Las respuestas que validan tienen de media {good} palabras; las dañinas, {harmful}.</translation>
    </message>
    <message>
        <source>Length hints at which is which: let some good replies say more, or some harmful ones less.</source>
        <translation>La longitud delata cuál es cuál: deja que algunas buenas respuestas digan más, o algunas dañinas menos.</translation>
    </message>
    <message>
        <source>Guessing, a meeting takes {replies} replies and {words} words to read, about {minutes} min of reading; the scenario says {says} min in all.</source>
        <translation>Al azar, un encuentro lleva {replies} respuestas y {words} palabras que leer, unos {minutes} min de lectura; el caso dice {says} min en total.</translation>
    </message>
    <message>
        <source>All {states} ways in which a meeting can stand were looked at: what is said here is proved, not sampled.</source>
        <translation>Se han mirado las {states} maneras en que puede estar un encuentro: lo que aquí se dice está demostrado, no es una muestra.</translation>
    </message>
    <message>
        <source>{name} is shared from trust {trust} on; guessing hears it {times}.</source>
        <translation>{name} se comparte a partir de una confianza de {trust}; al azar se oye {times}.</translation>
    </message>
    <message>
        <source>Length hints at which is which: let some harmful replies say more, or some good ones less.</source>
        <translation>La longitud delata cuál es cuál: deja que algunas respuestas dañinas digan más, o algunas buenas menos.</translation>
    </message>
    <message>
        <source>Announced, but served by no reply: {names}.</source>
        <translation>Anunciadas, pero sin ninguna respuesta a favor: {names}.</translation>
    </message>
    <message>
        <source>The client&apos;s sentences have {client} words on average, the replies&apos; {reply}; the longest has {longest}.</source>
        <translation>Las frases de la persona tienen de media {client} palabras; las de las respuestas, {reply}; la más larga tiene {longest}.</translation>
    </message>
    <message>
        <source>{name} is shared from trust {trust} on; guessing never hears it.</source>
        <translation>{name} se comparte a partir de una confianza de {trust}; al azar no se oye nunca.</translation>
    </message>
    <message>
        <source>{count} of {all} practices can be practised here.</source>
        <translation>Aquí se pueden practicar {count} de {all} prácticas.</translation>
    </message>
    <message>
        <source>Served more than any other, but not announced: {names}.</source>
        <translation>Con más respuestas a favor que ninguna otra, pero sin anunciar: {names}.</translation>
    </message>
    <message>
        <source>Length gives nothing away.</source>
        <translation>La longitud no delata nada.</translation>
    </message>
    <message>
        <source>{count} replies have been given</source>
        <translation>se han dado {count} respuestas</translation>
    </message>
    <message>
        <source>{name} is not true</source>
        <translation>{name} no es cierto</translation>
    </message>
    <message>
        <source>{name} is true</source>
        <translation>{name} es cierto</translation>
    </message>
    <message>
        <source>{name} has not been shared</source>
        <translation>{name} no se ha compartido</translation>
    </message>
    <message>
        <source>{name} has been shared</source>
        <translation>{name} se ha compartido</translation>
    </message>
    <message>
        <source>{name} has not been visited</source>
        <translation>no se ha pasado por {name}</translation>
    </message>
    <message>
        <source>{name} has been visited</source>
        <translation>se ha pasado por {name}</translation>
    </message>
    <message>
        <source>{name} has not been said</source>
        <translation>{name} no se ha dicho</translation>
    </message>
    <message>
        <source>{name} has been said</source>
        <translation>{name} se ha dicho</translation>
    </message>
    <message>
        <source>no reply has been given</source>
        <translation>no se ha dado ninguna respuesta</translation>
    </message>
    <message>
        <source>one reply has been given</source>
        <translation>se ha dado una respuesta</translation>
    </message>
    <message>
        <source>more than {count} replies have been given</source>
        <translation>se han dado más de {count} respuestas</translation>
    </message>
    <message>
        <source>trust is {trust}</source>
        <translation>la confianza es {trust}</translation>
    </message>
    <message>
        <source>a rupture is open</source>
        <translation>hay una ruptura abierta</translation>
    </message>
    <message>
        <source>no rupture is open</source>
        <translation>no hay ninguna ruptura abierta</translation>
    </message>
    <message>
        <source>The moment {moment} is not there: this is the beginning instead.</source>
        <translation>El momento {moment} no está: en su lugar, este es el principio.</translation>
    </message>
    <message>
        <source>The moment {moment} is no longer there: this is the place before it.</source>
        <translation>El momento {moment} ya no está: este es el lugar anterior.</translation>
    </message>
    <message>
        <source>The reply {reply} is no longer there: this is the place before it.</source>
        <translation>La respuesta {reply} ya no está: este es el lugar anterior.</translation>
    </message>
    <message>
        <source>The reply {reply} is not on offer here any more.</source>
        <translation>La respuesta {reply} ya no se ofrece aquí.</translation>
    </message>
    <message>
        <source>What led to {before} now leads to {now}.</source>
        <translation>Lo que llevaba a {before} ahora lleva a {now}.</translation>
    </message>
    <message>
        <source>The moment {moment} is no longer there: one comes here instead.</source>
        <translation>El momento {moment} ya no está: en su lugar se llega aquí.</translation>
    </message>
    <message>
        <source>Variant {place} of {count}: {because}</source>
        <translation>Variante {place} de {count}: {because}</translation>
    </message>
    <message>
        <source>Not variant {place}: {because}</source>
        <translation>No la variante {place}: {because}</translation>
    </message>
    <message>
        <source>Route {place} of {count}: {because}</source>
        <translation>Camino {place} de {count}: {because}</translation>
    </message>
    <message>
        <source>Not route {place}: {because}</source>
        <translation>No el camino {place}: {because}</translation>
    </message>
    <message>
        <source>{condition} holds ({answers}).</source>
        <translation>se cumple {condition} ({answers}).</translation>
    </message>
    <message>
        <source>{condition} does not hold ({answers}).</source>
        <translation>no se cumple {condition} ({answers}).</translation>
    </message>
    <message>
        <source>it has no condition and fits where nothing before it does.</source>
        <translation>no tiene condición y vale donde nada anterior vale.</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>There is only one thing to say in this moment.</source>
        <translation>En este momento solo se puede decir una cosa.</translation>
    </message>
    <message>
        <source>The reply {reply} always leads to {moment}.</source>
        <translation>La respuesta {reply} siempre lleva a {moment}.</translation>
    </message>
    <message>
        <source>The reply {reply} leads to {moment}.</source>
        <translation>La respuesta {reply} lleva a {moment}.</translation>
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
    <message>
        <source>There is no file yet. Choose where to save.</source>
        <extracomment>What has been typed is kept within this time of the first key, in milliseconds. How often the file is looked at, in milliseconds. A watcher would lose a file that another program replaces whole, as most editors do.</extracomment>
        <translation>Todavía no hay archivo. Elige dónde guardar.</translation>
    </message>
</context>
</TS>
