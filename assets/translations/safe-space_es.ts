<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Author</name>
    <message>
        <source>What can be typed here</source>
        <extracomment>Between the caret&apos;s line and the list. How far the explanation stands in below a list, in pixels. More offers are not shown: whoever sees so many types another letter.</extracomment>
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
        <translation>Este caso tiene trabajo sin guardar de una vez anterior.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Retomarlo</translation>
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
        <translation>Conservar las mías</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar las suyas</translation>
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
        <translation>Reemplazos: {count}. Con Deshacer se retiran.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Resultados: {count}</translation>
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
        <translation>Las últimas palabras de la persona y cómo es la despedida.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
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
        <extracomment>How low the questions may become, in pixels at 100 %.</extracomment>
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
        <translation>Un momento es algo que la persona dice o hace, con las respuestas posibles. Mientras no le añadas una, el encuentro termina ahí.</translation>
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
        <source>After the moment</source>
        <translation>Después del momento</translation>
    </message>
    <message>
        <source>Write what the client says.</source>
        <translation>Escribe qué dice la persona.</translation>
    </message>
    <message>
        <source>You get five moments that can be played at once. Put your own words in their place, one after the other. Everything here can be changed later.</source>
        <translation>Empiezas con cinco momentos que ya se pueden usar. Ve poniendo tus palabras en lugar de las de muestra. Después se puede cambiar todo.</translation>
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
        <source>The language it is written in</source>
        <translation>El idioma en que se escribe</translation>
    </message>
    <message>
        <source>The five moments come in it, and so do the explanations.</source>
        <translation>En ese idioma vienen los cinco momentos y también las explicaciones.</translation>
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
        <translation>Minutos que dura</translation>
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
        <translation>Si hay varias, sepáralas con comas. Es lo primero que lee quien practica.</translation>
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
        <source>Head and hair</source>
        <extracomment>How long after a choice the faces are drawn anew, in milliseconds. Faces beside one another, and the size of each and of the form, in pixels at 100 %. What the form&apos;s edges take of its width, in pixels.</extracomment>
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
        <translation>Escribe lo que de verdad diría alguien amable que empieza. La técnica decide cómo cuenta; en el texto puedes marcar cada parte de otro modo.</translation>
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
        <translation>Con la voz de la propia persona: «Así que era solo eso».</translation>
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
        <translation>Añade antes un momento: toda respuesta contesta a alguno.</translation>
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
        <translation>Busca una palabra, o lo que dijiste</translation>
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
        <source>To the next part of the desk</source>
        <translation>Ir a la siguiente parte</translation>
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
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
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
        <extracomment>More are not listed: whoever has so many mends the first. Beside a row&apos;s sign and words there are so many letters&apos; room of edges.</extracomment>
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
        <extracomment>Where an id comes to stand, in `backticks` or *asterisks*; people read it in quotation marks.</extracomment>
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
        <translation>No se pudieron comparar. No cambió nada. Prueba otra vez.</translation>
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
        <source>Nothing is written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
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
        <translation>No se pudo escribir: tardaba demasiado u ocupaba demasiado.</translation>
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
        <translation>No se importó</translation>
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
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>So that you know: a scenario does without it, or has its own.</source>
        <translation>Para que lo sepas: un caso no lo necesita o ya trae lo suyo.</translation>
    </message>
    <message>
        <source>{parts} came over. Every reply still wants its marks: F8 asks.</source>
        <translation>Contenido importado: {parts}. A cada respuesta le faltan sus marcas: F8 las pide.</translation>
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
        <source>Say of each reply what its words do: F8 goes to the next one without a mark, and “{mend}” offers techniques.</source>
        <translation>Indica qué hacen las palabras de cada respuesta: F8 va a la siguiente sin marca, y «{mend}» ofrece técnicas.</translation>
    </message>
    <message>
        <source>Set what no story tells: the lines that say “{mark}”.</source>
        <translation>Decide lo que ninguna historia dice: las líneas que dicen «{mark}».</translation>
    </message>
    <message>
        <source>Read the notes below; “Show in the text” leads to the place.</source>
        <translation>Lee las notas de abajo; «Mostrar en el texto» lleva al lugar.</translation>
    </message>
    <message>
        <source>When no error is left, play it in the preview.</source>
        <translation>Cuando no quede ningún error, pruébalo en la vista previa.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Import it by itself, as a scenario of its own.</source>
        <translation>Impórtala aparte, como un caso propio.</translation>
    </message>
    <message>
        <source>In the moment “{moment}”</source>
        <translation>En el momento «{moment}»</translation>
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
        <source>Import “{title}”</source>
        <translation>Importar «{title}»</translation>
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
        <translation>La tecla Tab pone sangría. Para salir del texto, pulsa Escape y luego Tab.</translation>
    </message>
    <message>
        <source>Nothing is written yet. “New scenario…” in the menu “File” asks who the client is, and writes a beginning for you.</source>
        <translation>Todavía no hay nada escrito. «Caso nuevo…», en el menú «Archivo», pregunta quién es la persona y escribe un comienzo por ti.</translation>
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
        <translation>Después de cada respuesta: así lo fijó quien escribió el caso.</translation>
    </message>
    <message>
        <source>Only at the end: the author has fixed it.</source>
        <translation>Solo al final: así lo fijó quien escribió el caso.</translation>
    </message>
    <message>
        <source>After each reply, name what you were doing before you read what it counts as.</source>
        <translation>Después de cada respuesta, antes de leer cómo cuenta, ponle nombre a lo que hacías.</translation>
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
        <source>Both are kept: neither takes the place of the other.</source>
        <translation>Los dos se conservan: ninguno sustituye al otro.</translation>
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
        <source>Earlier: {what}</source>
        <translation>Antes: {what}</translation>
    </message>
    <message>
        <source>This time: {what}</source>
        <translation>Esta vez: {what}</translation>
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
        <translation>Final: {title}</translation>
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
        <translation>Repetir el encuentro</translation>
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
        <translation>Cómo cambió la confianza</translation>
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
        <source>The rupture was mended here.</source>
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
        <translation>Con esta quedaba más camino abierto: {reply}</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>As the system does</source>
        <translation>Como en el sistema</translation>
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
        <translation>la confianza sigue en {trust}</translation>
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
        <translation>Aún sin encuentros</translation>
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
        <translation>Este encuentro está en {language}. Las explicaciones están en inglés y citan sus palabras.</translation>
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
        <translation>No se pudo añadir «{name}». {reason}</translation>
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
        <translation>Editar el caso</translation>
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
        <translation>No se pudo quitar «{title}». {reason}</translation>
    </message>
    <message>
        <source>“{title}” is no longer in your library. Its file is kept in the folder “{folder}”.</source>
        <translation>«{title}» ya no está en tu biblioteca. Su archivo se conserva en la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurarlo</translation>
    </message>
    <message>
        <source>“{name}” could not be put back. {reason}</source>
        <translation>No se pudo restaurar «{name}». {reason}</translation>
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
        <extracomment>Between the parts, in pixels, and how wide the search is, in pixels at 100 %.</extracomment>
        <translation>Buscar en el mapa</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <source>Find a moment or words in the map</source>
        <translation>Buscar en el mapa un momento o unas palabras</translation>
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
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Como dibujo</translation>
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
        <translation>Confianza o costo</translation>
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
        <extracomment>How low the picture may become, in pixels, and how tall the panel must be for what the lines mean and for what is pointed at, in pixels at 100 %.</extracomment>
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
</context>
<context>
    <name>Player</name>
    <message>
        <source>YOU DID</source>
        <translation>HICISTE</translation>
    </message>
    <message>
        <source>YOU WROTE</source>
        <translation>ESCRIBISTE</translation>
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
        <source>Hear again</source>
        <translation>Oír otra vez</translation>
    </message>
    <message>
        <source>Hear the client’s words again</source>
        <translation>Oír otra vez lo que dice la persona</translation>
    </message>
    <message>
        <source>{client} writes:</source>
        <translation>{client} escribe:</translation>
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
        <source>This computer has no voice for the client’s language. Voices are added in the system’s settings for speech; the meeting goes on in writing.</source>
        <translation>Este equipo no tiene ninguna voz para el idioma de la persona. Las voces se añaden en los ajustes de voz del sistema; el encuentro sigue por escrito.</translation>
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
        <source>YOUR REPLY, ANOTHER ATTEMPT</source>
        <translation>TU RESPUESTA, OTRO INTENTO</translation>
    </message>
    <message>
        <source>Trust so far, from 0 to {most}: {steps}</source>
        <extracomment>No more bars than this are shown, the latest ones.</extracomment>
        <translation>La confianza hasta ahora, de 0 a {most}: {steps}</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Have the client’s words spoken aloud</source>
        <translation>Escuchar en voz alta lo que dice la persona</translation>
    </message>
    <message>
        <source>You are at this turn again. What you took back is kept, and the debrief shows it too.</source>
        <translation>Estás otra vez en este turno. Lo que retiraste se conserva, y el repaso también lo muestra.</translation>
    </message>
    <message>
        <source>This is another attempt. The earlier one is kept, and the debrief shows both.</source>
        <translation>Este es otro intento. El anterior se conserva, y el repaso muestra los dos.</translation>
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
        <translation>el cuerpo vuelto a otro lado, mirada baja</translation>
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
        <source>sounds {feeling}</source>
        <translation>se le oye {feeling}</translation>
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
        <extracomment>A moment&apos;s id may be long; the box asks for no more than this many characters&apos; room. Nor does it have to be wider than this, in pixels.</extracomment>
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
        <translation>CONVIENE ARREGLAR</translation>
    </message>
    <message>
        <source>Nothing that figures could tell.</source>
        <translation>Nada que las cifras puedan señalar.</translation>
    </message>
    <message>
        <source>GOOD TO KNOW</source>
        <translation>CONVIENE SABER</translation>
    </message>
    <message>
        <source>In 100</source>
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
        <translation>Esta versión no se pudo calcular.</translation>
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
        <translation>QUÉ OYE LA PERSONA</translation>
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
        <translation>Videollamada</translation>
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
        <translation>el vínculo se rompió</translation>
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
        <translation>la despedida fue en terreno firme</translation>
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
        <translation>No se guardó: no se pudo dibujar el PDF. Exporta una página web e imprímela.</translation>
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
        <translation>Cómo cambió la confianza</translation>
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
        <translation>Turno {turn}: {verdict}, {trust}, se reparó la ruptura.</translation>
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
        <translation>Final: {title}</translation>
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
        <translation>Con esta quedaba más camino abierto: {reply}</translation>
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
        <source>needed</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>used by “{moment}”</source>
        <translation>se usa en «{moment}»</translation>
    </message>
    <message>
        <source>used as the start</source>
        <translation>se usa como principio</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>como mínimo</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactamente</translation>
    </message>
    <message>
        <source>anything but</source>
        <translation>cualquier otro valor</translation>
    </message>
    <message>
        <source>both hold</source>
        <translation>se cumplen las dos cosas</translation>
    </message>
    <message>
        <source>at least one holds</source>
        <translation>se cumple al menos una</translation>
    </message>
    <message>
        <source>How far the client trusts, from 0 to 20: trust &gt;= 8.</source>
        <translation>Cuánto confía la persona, de 0 a 20: trust &gt;= 8.</translation>
    </message>
    <message>
        <source>How many replies have been given: turn &lt; 5.</source>
        <translation>Cuántas respuestas se han dado: turn &lt; 5.</translation>
    </message>
    <message>
        <source>Something has gone wrong between the two and is not mended yet.</source>
        <translation>Algo se rompió en el vínculo y aún no se ha reparado.</translation>
    </message>
    <message>
        <source>The opposite of what follows.</source>
        <translation>Lo contrario de lo que sigue.</translation>
    </message>
    <message>
        <source>The client has shared this disclosure.</source>
        <translation>La persona ha compartido esta revelación.</translation>
    </message>
    <message>
        <source>A reply has been given in this moment.</source>
        <translation>Se ha dado una respuesta en este momento.</translation>
    </message>
    <message>
        <source>This reply has been given: said(moment.reply).</source>
        <translation>Se ha dado esta respuesta: said(momento.respuesta).</translation>
    </message>
    <message>
        <source>Take the condition out</source>
        <translation>Quitar la condición</translation>
    </message>
    <message>
        <source>Write “{name}”</source>
        <translation>Escribir «{name}»</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Borrar «{name}»</translation>
    </message>
    <message>
        <source>Keep it as a note, “{name}”</source>
        <translation>Conservarlo como nota: «{name}»</translation>
    </message>
    <message>
        <source>Mark it as {technique}</source>
        <translation>Marcar como {technique}</translation>
    </message>
    <message>
        <source>Close it with )</source>
        <translation>Cerrarla con )</translation>
    </message>
    <message>
        <source>Keep it as a plain bracket</source>
        <translation>Dejarlo como simple corchete</translation>
    </message>
    <message>
        <source>Begin the mark with [</source>
        <translation>Empezar la marca con [</translation>
    </message>
    <message>
        <source>Delete the empty mark</source>
        <translation>Borrar la marca vacía</translation>
    </message>
    <message>
        <source>Keep only the outer mark</source>
        <translation>Dejar solo la marca de fuera</translation>
    </message>
    <message>
        <source>Join the two</source>
        <translation>Juntar las dos partes</translation>
    </message>
    <message>
        <source>Keep them as plain brackets</source>
        <translation>Dejarlos como simples corchetes</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Añadir «{name}»</translation>
    </message>
    <message>
        <source>Add a moment “{name}”</source>
        <translation>Añadir un momento «{name}»</translation>
    </message>
    <message>
        <source>Add a fact “{name}”</source>
        <translation>Añadir un hecho «{name}»</translation>
    </message>
    <message>
        <source>Add a disclosure “{name}”</source>
        <translation>Añadir una revelación «{name}»</translation>
    </message>
    <message>
        <source>Add an ending “{name}”</source>
        <translation>Añadir un final «{name}»</translation>
    </message>
    <message>
        <source>Let the trainee reply</source>
        <translation>Dejar que quien practica responda</translation>
    </message>
    <message>
        <source>End with “{name}”</source>
        <translation>Terminar con «{name}»</translation>
    </message>
    <message>
        <source>Call it “{name}” everywhere</source>
        <translation>Ponerle «{name}» en todas partes</translation>
    </message>
    <message>
        <source>Call this one “{name}”</source>
        <translation>Ponerle a este «{name}»</translation>
    </message>
    <message>
        <source>Delete this one</source>
        <translation>Borrar este</translation>
    </message>
    <message>
        <source>Add a last variant without a condition</source>
        <translation>Añadir una última variante sin condición</translation>
    </message>
    <message>
        <source>Give it a condition</source>
        <translation>Ponerle una condición</translation>
    </message>
    <message>
        <source>Drop the last condition</source>
        <translation>Quitar la última condición</translation>
    </message>
    <message>
        <source>Add a last route without a condition</source>
        <translation>Añadir un último camino sin condición</translation>
    </message>
    <message>
        <source>Move it to the end</source>
        <translation>Ponerlo al final</translation>
    </message>
    <message>
        <source>Put the text in quotes</source>
        <translation>Poner el texto entre comillas</translation>
    </message>
    <message>
        <source>Close the bracket</source>
        <translation>Cerrar el corchete o la llave</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Indent it like the line above</source>
        <translation>Sangrar la línea como la de arriba</translation>
    </message>
    <message>
        <source>Delete the line of dashes</source>
        <translation>Borrar la línea de guiones</translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation>Borrar esta línea</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>Ponerlo entre comillas</translation>
    </message>
    <message>
        <source>Put a blank in its place</source>
        <translation>Poner un espacio en su lugar</translation>
    </message>
    <message>
        <source>Double the backslash</source>
        <translation>Duplicar la barra invertida</translation>
    </message>
    <message>
        <source>Delete {words}</source>
        <translation>Borrar {words}</translation>
    </message>
    <message>
        <source>Close the quote on its line</source>
        <translation>Cerrar las comillas en su línea</translation>
    </message>
    <message>
        <source>Put in words to be replaced</source>
        <translation>Poner palabras provisionales</translation>
    </message>
    <message>
        <source>Write {value}</source>
        <translation>Escribir {value}</translation>
    </message>
    <message>
        <source>Start with a sample to write on</source>
        <translation>Empezar con un caso de muestra</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>Convertirlo en una lista</translation>
    </message>
    <message>
        <source>Make it one list</source>
        <translation>Convertirlo en una sola lista</translation>
    </message>
    <message>
        <source>Make it a text</source>
        <translation>Convertirlo en un texto</translation>
    </message>
    <message>
        <source>Make it “{name}”</source>
        <translation>Convertirlo en «{name}»</translation>
    </message>
    <message>
        <source>Delete the replies</source>
        <translation>Borrar las respuestas</translation>
    </message>
    <message>
        <source>Add a first reply</source>
        <translation>Añadir una primera respuesta</translation>
    </message>
    <message>
        <source>Give each its own name</source>
        <translation>Dar a cada hecho su propio nombre</translation>
    </message>
    <message>
        <source>Make it a list of one</source>
        <translation>Convertirlo en una lista de un elemento</translation>
    </message>
    <message>
        <source>Remove “{name}” from the practices</source>
        <translation>Quitar «{name}» de las prácticas</translation>
    </message>
    <message>
        <source>Delete the fact “{name}”</source>
        <translation>Borrar el hecho «{name}»</translation>
    </message>
    <message>
        <source>Mark it as {technique} instead</source>
        <translation>Cambiar la marca a {technique}</translation>
    </message>
    <message>
        <source>Add a content note</source>
        <translation>Añadir una nota de contenido</translation>
    </message>
    <message>
        <source>Let the marks decide</source>
        <translation>Dejar que decidan las marcas</translation>
    </message>
    <message>
        <source>This condition is not finished</source>
        <translation>Esta condición está sin terminar</translation>
    </message>
    <message>
        <source>When this holds</source>
        <translation>Cuándo se cumple</translation>
    </message>
    <message>
        <source>The client&apos;s face shows it.</source>
        <translation>Se ve en la cara de la persona.</translation>
    </message>
    <message>
        <source>Named {count} times: {places}.</source>
        <translation>Se nombra {count} veces: {places}.</translation>
    </message>
    <message>
        <source>Line {line} of “{moment}”.</source>
        <translation>Línea {line}, en «{moment}».</translation>
    </message>
    <message>
        <source>Line {line}.</source>
        <translation>Línea {line}.</translation>
    </message>
    <message>
        <source>Nothing names it.</source>
        <translation>No se nombra en ningún sitio.</translation>
    </message>
    <message>
        <source>Named once: {places}.</source>
        <translation>Se nombra una vez: {places}.</translation>
    </message>
    <message>
        <source>Named {count} times, first in: {places}.</source>
        <translation>Se nombra {count} veces; primero en: {places}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>foundation</source>
        <translation>inicial</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermedio</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>avanzado</translation>
    </message>
    <message>
        <source>in-person</source>
        <translation>en la sala</translation>
    </message>
    <message>
        <source>video</source>
        <translation>videollamada</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>The level is “{now}” now; before, “{was}”.</source>
        <translation>El nivel es ahora «{now}»; antes, «{was}».</translation>
    </message>
    <message>
        <source>The setting is “{now}” now; before, “{was}”.</source>
        <translation>El entorno es ahora «{now}»; antes, «{was}».</translation>
    </message>
    <message>
        <source>The language is “{now}” now; before, “{was}”.</source>
        <translation>El idioma es ahora «{now}»; antes, «{was}».</translation>
    </message>
    <message>
        <source>The time it takes is “{now}” now; before, “{was}”.</source>
        <translation>La duración es ahora «{now}»; antes, «{was}».</translation>
    </message>
    <message>
        <source>The licence is “{now}” now; before, “{was}”.</source>
        <translation>La licencia es ahora «{now}»; antes, «{was}».</translation>
    </message>
    <message>
        <source>The trainee chooses now when feedback comes;</source>
        <translation>Quien practica elige ahora cuándo llegan los comentarios;</translation>
    </message>
    <message>
        <source>before, the trainee chose when it came.</source>
        <translation>antes lo elegía quien practica.</translation>
    </message>
    <message>
        <source>Feedback comes after every reply now;</source>
        <translation>Los comentarios llegan ahora después de cada respuesta;</translation>
    </message>
    <message>
        <source>before, it came after every reply.</source>
        <translation>antes llegaban después de cada respuesta.</translation>
    </message>
    <message>
        <source>Feedback comes in the debrief only now;</source>
        <translation>Los comentarios llegan ahora solo en el repaso;</translation>
    </message>
    <message>
        <source>before, it came in the debrief only.</source>
        <translation>antes llegaban solo en el repaso.</translation>
    </message>
    <message>
        <source>The title changed.</source>
        <translation>Ha cambiado el título.</translation>
    </message>
    <message>
        <source>The summary changed.</source>
        <translation>Ha cambiado el resumen.</translation>
    </message>
    <message>
        <source>The client&apos;s name changed.</source>
        <translation>Ha cambiado el nombre de la persona.</translation>
    </message>
    <message>
        <source>The client&apos;s age changed.</source>
        <translation>Ha cambiado la edad de la persona.</translation>
    </message>
    <message>
        <source>The client&apos;s pronouns changed.</source>
        <translation>Han cambiado los pronombres de la persona.</translation>
    </message>
    <message>
        <source>The client&apos;s background changed.</source>
        <translation>Han cambiado los antecedentes de la persona.</translation>
    </message>
    <message>
        <source>The scenario is called *{now}* now, before *{was}*: to the program it is another one, and earlier sessions stay with the old name.</source>
        <translation>El caso se llama ahora «{now}»; antes, «{was}»: para el programa es otro, y las sesiones anteriores se quedan con el nombre antiguo.</translation>
    </message>
    <message>
        <source>Trust starts at {now} now; before, at {was}.</source>
        <translation>La confianza empieza ahora en {now}; antes, en {was}.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>The content note “{entry}” is gone.</source>
        <translation>La nota de contenido «{entry}» ya no está.</translation>
    </message>
    <message>
        <source>The content note “{entry}” is new.</source>
        <translation>La nota de contenido «{entry}» es nueva.</translation>
    </message>
    <message>
        <source>The content notes stand in another order.</source>
        <translation>Las notas de contenido están en otro orden.</translation>
    </message>
    <message>
        <source>A content note is put in other words.</source>
        <translation>Una nota de contenido está dicha con otras palabras.</translation>
    </message>
    <message>
        <source>The practice “{entry}” is gone.</source>
        <translation>La práctica «{entry}» ya no está.</translation>
    </message>
    <message>
        <source>The practice “{entry}” is new.</source>
        <translation>La práctica «{entry}» es nueva.</translation>
    </message>
    <message>
        <source>The main practice is “{first}” now.</source>
        <translation>La práctica principal es ahora «{first}».</translation>
    </message>
    <message>
        <source>The goal “{entry}” is gone.</source>
        <translation>El objetivo «{entry}» ya no está.</translation>
    </message>
    <message>
        <source>The goal “{entry}” is new.</source>
        <translation>El objetivo «{entry}» es nuevo.</translation>
    </message>
    <message>
        <source>The goals stand in another order.</source>
        <translation>Los objetivos están en otro orden.</translation>
    </message>
    <message>
        <source>A goal is put in other words.</source>
        <translation>Un objetivo está dicho con otras palabras.</translation>
    </message>
    <message>
        <source>The author “{entry}” is gone.</source>
        <translation>«{entry}» ya no figura en la autoría.</translation>
    </message>
    <message>
        <source>The author “{entry}” is new.</source>
        <translation>«{entry}» figura ahora en la autoría.</translation>
    </message>
    <message>
        <source>The authors stand in another order.</source>
        <translation>Los nombres de la autoría están en otro orden.</translation>
    </message>
    <message>
        <source>An author is put in other words.</source>
        <translation>Un nombre de la autoría está escrito de otra manera.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The client looks different.</source>
        <translation>Ha cambiado el aspecto de la persona.</translation>
    </message>
    <message>
        <source>before, {facts}.</source>
        <translation>antes, {facts}.</translation>
    </message>
    <message>
        <source>before, nothing.</source>
        <translation>antes, ninguno.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* now counts as validating;</source>
        <translation>La respuesta «{reply}» de «{moment}» ahora valida;</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* now counts as neutral;</source>
        <translation>La respuesta «{reply}» de «{moment}» ahora es neutra;</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* now counts as over-leading;</source>
        <translation>La respuesta «{reply}» de «{moment}» ahora dirige de más;</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* now counts as over-leading (mixed);</source>
        <translation>La respuesta «{reply}» de «{moment}» ahora dirige de más (mixta);</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* now counts as dismissing;</source>
        <translation>La respuesta «{reply}» de «{moment}» ahora desestima;</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* now counts as dismissing (mixed);</source>
        <translation>La respuesta «{reply}» de «{moment}» ahora desestima (mixta);</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* now counts as breaking a boundary;</source>
        <translation>La respuesta «{reply}» de «{moment}» ahora rompe un límite;</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* now counts as breaking a boundary (mixed);</source>
        <translation>La respuesta «{reply}» de «{moment}» ahora rompe un límite (mixta);</translation>
    </message>
    <message>
        <source>it validated before.</source>
        <translation>antes validaba.</translation>
    </message>
    <message>
        <source>it was neutral before.</source>
        <translation>antes era neutra.</translation>
    </message>
    <message>
        <source>it over-led before.</source>
        <translation>antes dirigía de más.</translation>
    </message>
    <message>
        <source>it over-led (mixed) before.</source>
        <translation>antes dirigía de más (mixta).</translation>
    </message>
    <message>
        <source>it dismissed before.</source>
        <translation>antes desestimaba.</translation>
    </message>
    <message>
        <source>it dismissed (mixed) before.</source>
        <translation>antes desestimaba (mixta).</translation>
    </message>
    <message>
        <source>it broke a boundary before.</source>
        <translation>antes rompía un límite.</translation>
    </message>
    <message>
        <source>it broke a boundary (mixed) before.</source>
        <translation>antes rompía un límite (mixta).</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is marked {gained} now, and no longer {lost}.</source>
        <translation>La respuesta «{reply}» de «{moment}» está marcada ahora como {gained}, y ya no como {lost}.</translation>
    </message>
    <message>
        <source>“{technique}”</source>
        <translation>«{technique}»</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is now marked {gained} as well.</source>
        <translation>La respuesta «{reply}» de «{moment}» está marcada ahora también como {gained}.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is no longer marked {lost}.</source>
        <translation>La respuesta «{reply}» de «{moment}» ya no está marcada como {lost}.</translation>
    </message>
    <message>
        <source>What replies count as</source>
        <translation>Cómo cuentan las respuestas</translation>
    </message>
    <message>
        <source>What can be reached</source>
        <translation>A qué se puede llegar</translation>
    </message>
    <message>
        <source>What is new, and what is gone</source>
        <translation>Qué es nuevo y qué ya no está</translation>
    </message>
    <message>
        <source>Where it leads, and when</source>
        <translation>Adónde lleva y cuándo</translation>
    </message>
    <message>
        <source>What the scenario is for</source>
        <translation>Para qué es el caso</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Solo palabras</translation>
    </message>
    <message>
        <source>Names in the file</source>
        <translation>Nombres en el archivo</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is gone: {words}, which validates.</source>
        <translation>La respuesta «{reply}» de «{moment}» ya no está: {words}, que valida.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is gone: {words}, which is neutral.</source>
        <translation>La respuesta «{reply}» de «{moment}» ya no está: {words}, que es neutra.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is gone: {words}, which over-leads.</source>
        <translation>La respuesta «{reply}» de «{moment}» ya no está: {words}, que dirige de más.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is gone: {words}, which dismisses.</source>
        <translation>La respuesta «{reply}» de «{moment}» ya no está: {words}, que desestima.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is gone: {words}, which breaks boundaries.</source>
        <translation>La respuesta «{reply}» de «{moment}» ya no está: {words}, que rompe límites.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is new: {words}, which validates.</source>
        <translation>La respuesta «{reply}» de «{moment}» es nueva: {words}, que valida.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is new: {words}, which is neutral.</source>
        <translation>La respuesta «{reply}» de «{moment}» es nueva: {words}, que es neutra.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is new: {words}, which over-leads.</source>
        <translation>La respuesta «{reply}» de «{moment}» es nueva: {words}, que dirige de más.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is new: {words}, which dismisses.</source>
        <translation>La respuesta «{reply}» de «{moment}» es nueva: {words}, que desestima.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is new: {words}, which breaks boundaries.</source>
        <translation>La respuesta «{reply}» de «{moment}» es nueva: {words}, que rompe límites.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>*{moment}* ends in *{ending}* now;</source>
        <translation>El momento «{moment}» termina ahora en «{ending}»;</translation>
    </message>
    <message>
        <source>before, it ended in *{ending}*.</source>
        <translation>antes terminaba en «{ending}».</translation>
    </message>
    <message>
        <source>The meeting begins in *{now}*; before, in *{was}*.</source>
        <translation>El encuentro empieza ahora en «{now}»; antes, en «{was}».</translation>
    </message>
    <message>
        <source>The moment *{moment}* ({says}, {replies}) is gone.</source>
        <translation>El momento «{moment}» ({says}, {replies}) ya no está.</translation>
    </message>
    <message>
        <source>The moment *{moment}* ({says}, {replies}) is new.</source>
        <translation>El momento «{moment}» ({says}, {replies}) es nuevo.</translation>
    </message>
    <message>
        <source>an ending</source>
        <translation>un final</translation>
    </message>
    <message>
        <source>*{moment}* goes on now;</source>
        <translation>El momento «{moment}» ahora continúa;</translation>
    </message>
    <message>
        <source>before, it went on.</source>
        <translation>antes continuaba.</translation>
    </message>
    <message>
        <source>The moment *{was}* is now called *{moment}*.</source>
        <translation>El momento «{was}» se llama ahora «{moment}».</translation>
    </message>
    <message>
        <source>*{moment}* is now before the client comes.</source>
        <translation>El momento «{moment}» ocurre ahora antes de que llegue la persona.</translation>
    </message>
    <message>
        <source>*{moment}* is now with the client there.</source>
        <translation>El momento «{moment}» ocurre ahora con la persona presente.</translation>
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
        <source>*{name}*</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>before, when {condition}.</source>
        <translation>antes, cuando {condition}.</translation>
    </message>
    <message>
        <source>before, always.</source>
        <translation>antes, siempre.</translation>
    </message>
    <message>
        <source>to *{moment}* when {condition}</source>
        <translation>a «{moment}» cuando {condition}</translation>
    </message>
    <message>
        <source>otherwise to *{moment}*</source>
        <translation>y si no, a «{moment}»</translation>
    </message>
    <message>
        <source>to *{moment}*</source>
        <translation>a «{moment}»</translation>
    </message>
    <message>
        <source>The title of *{name}* changed.</source>
        <translation>Ha cambiado el título del final «{name}».</translation>
    </message>
    <message>
        <source>What *{name}* means changed.</source>
        <translation>Ha cambiado lo que significa el final «{name}».</translation>
    </message>
    <message>
        <source>What is shared in *{name}* changed.</source>
        <translation>Ha cambiado lo que se comparte en la revelación «{name}».</translation>
    </message>
    <message>
        <source>Why *{name}* matters changed.</source>
        <translation>Ha cambiado por qué importa la revelación «{name}».</translation>
    </message>
    <message>
        <source>The sentence of *{name}* changed.</source>
        <translation>Ha cambiado la frase del hecho «{name}».</translation>
    </message>
    <message>
        <source>The ending *{name}* is gone.</source>
        <translation>El final «{name}» ya no está.</translation>
    </message>
    <message>
        <source>The ending *{name}* is new.</source>
        <translation>El final «{name}» es nuevo.</translation>
    </message>
    <message>
        <source>The ending *{was}* is now called *{name}*.</source>
        <translation>El final «{was}» se llama ahora «{name}».</translation>
    </message>
    <message>
        <source>The disclosure *{name}* is gone.</source>
        <translation>La revelación «{name}» ya no está.</translation>
    </message>
    <message>
        <source>The disclosure *{name}* is new.</source>
        <translation>La revelación «{name}» es nueva.</translation>
    </message>
    <message>
        <source>The disclosure *{was}* is now called *{name}*.</source>
        <translation>La revelación «{was}» se llama ahora «{name}».</translation>
    </message>
    <message>
        <source>The fact *{name}* is gone.</source>
        <translation>El hecho «{name}» ya no está.</translation>
    </message>
    <message>
        <source>The fact *{name}* is new.</source>
        <translation>El hecho «{name}» es nuevo.</translation>
    </message>
    <message>
        <source>The fact *{was}* is now called *{name}*.</source>
        <translation>El hecho «{was}» se llama ahora «{name}».</translation>
    </message>
    <message>
        <source>The ending *{name}* is {now} now; before, {was}.</source>
        <translation>El final «{name}» deja ahora una alianza {now}; antes, {was}.</translation>
    </message>
    <message>
        <source>What can be reached was not compared: there is too much in the earlier version to look at it all.</source>
        <translation>No se ha comparado a qué se puede llegar: en la versión anterior hay demasiado para mirarlo todo.</translation>
    </message>
    <message>
        <source>What can be reached was not compared: there is too much in the later version to look at it all.</source>
        <translation>No se ha comparado a qué se puede llegar: en la versión posterior hay demasiado para mirarlo todo.</translation>
    </message>
    <message>
        <source>What can be reached was not compared: there is too much in the earlier version and in the later version to look at it all.</source>
        <translation>No se ha comparado a qué se puede llegar: en la versión anterior y en la posterior hay demasiado para mirarlo todo.</translation>
    </message>
    <message>
        <source>The best that a meeting can come to is {now} now; before, it was {was}.</source>
        <translation>Lo mejor a lo que puede llegar un encuentro es ahora una alianza {now}; antes, {was}.</translation>
    </message>
    <message>
        <source>{replies} ({alliance})</source>
        <translation>{replies} (alianza {alliance})</translation>
    </message>
    <message>
        <source>Drawing replies by lot comes to the best ending in no meeting now;</source>
        <translation>Con respuestas al azar, ahora no se llega al mejor final en ningún encuentro;</translation>
    </message>
    <message>
        <source>Drawing replies by lot comes to the best ending in {count} % of meetings now;</source>
        <translation>Con respuestas al azar, ahora se llega al mejor final en el {count} % de los encuentros;</translation>
    </message>
    <message>
        <source>Drawing replies by lot comes to the best ending in 1 of {count} meetings now;</source>
        <translation>Con respuestas al azar, ahora se llega al mejor final en 1 de cada {count} encuentros;</translation>
    </message>
    <message>
        <source>before, in no meeting.</source>
        <translation>antes, en ningún encuentro.</translation>
    </message>
    <message>
        <source>before, in {count} % of meetings.</source>
        <translation>antes, en el {count} % de los encuentros.</translation>
    </message>
    <message>
        <source>before, in 1 of {count} meetings.</source>
        <translation>antes, en 1 de cada {count} encuentros.</translation>
    </message>
    <message>
        <source>The best line through the meeting is another one.</source>
        <translation>La mejor trayectoria por el encuentro es otra.</translation>
    </message>
    <message>
        <source>The best that a meeting can come to is no ending at all now; before, it was {was}.</source>
        <translation>Ahora ningún encuentro llega a un final; antes, lo mejor era una alianza {was}.</translation>
    </message>
    <message>
        <source>The best that a meeting can come to is {now} now; before, it was no ending at all.</source>
        <translation>Lo mejor a lo que puede llegar un encuentro es ahora una alianza {now}; antes, ninguno llegaba a un final.</translation>
    </message>
    <message>
        <source>The least trust with which *{name}* is shared is {now} now; before, {was}.</source>
        <translation>La confianza mínima con la que se comparte «{name}» es ahora {now}; antes, {was}.</translation>
    </message>
    <message>
        <source>The ending *{name}* can no longer be reached.</source>
        <translation>Ya no se puede llegar al final «{name}».</translation>
    </message>
    <message>
        <source>The ending *{name}* can be reached now; before, it could not.</source>
        <translation>Ahora se puede llegar al final «{name}»; antes no se podía.</translation>
    </message>
    <message>
        <source>The client can no longer come to share *{name}*.</source>
        <translation>La persona ya no puede llegar a compartir «{name}».</translation>
    </message>
    <message>
        <source>The client can come to share *{name}* now; before, it was never shared.</source>
        <translation>La persona puede llegar ahora a compartir «{name}»; antes no se compartía nunca.</translation>
    </message>
    <message>
        <source>No meeting comes to *{name}* any more.</source>
        <translation>Ningún encuentro llega ya a «{name}».</translation>
    </message>
    <message>
        <source>Meetings can come to *{name}* now; before, none did.</source>
        <translation>Ahora hay encuentros que llegan a «{name}»; antes no llegaba ninguno.</translation>
    </message>
    <message>
        <source>`{name}` in *{moment}* is never on offer any more.</source>
        <translation>La respuesta «{name}» de «{moment}» ya no se ofrece nunca.</translation>
    </message>
    <message>
        <source>`{name}` in *{moment}* can be on offer now; before, it never was.</source>
        <translation>La respuesta «{name}» de «{moment}» se puede ofrecer ahora; antes no se ofrecía nunca.</translation>
    </message>
    <message>
        <source>What the client hears in `{reply}` in *{moment}* changed.</source>
        <translation>Ha cambiado lo que la persona oye en la respuesta «{reply}» de «{moment}».</translation>
    </message>
    <message>
        <source>The author&apos;s note on `{reply}` in *{moment}* changed.</source>
        <translation>Ha cambiado la nota de quien escribió el caso sobre la respuesta «{reply}» de «{moment}».</translation>
    </message>
    <message>
        <source>before: none.</source>
        <translation>antes, ninguna.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is on offer when {condition};</source>
        <translation>La respuesta «{reply}» de «{moment}» se ofrece ahora cuando {condition};</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* makes nothing true;</source>
        <translation>La respuesta «{reply}» de «{moment}» no hace cierto ningún hecho;</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* makes {fact} true;</source>
        <translation>La respuesta «{reply}» de «{moment}» hace que sea cierto {fact};</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* makes {facts} true;</source>
        <translation>La respuesta «{reply}» de «{moment}» hace que sean ciertos {facts};</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* makes nothing untrue;</source>
        <translation>La respuesta «{reply}» de «{moment}» no hace que ningún hecho deje de ser cierto;</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* makes {fact} untrue;</source>
        <translation>La respuesta «{reply}» de «{moment}» hace que deje de ser cierto {fact};</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* makes {facts} untrue;</source>
        <translation>La respuesta «{reply}» de «{moment}» hace que dejen de ser ciertos {facts};</translation>
    </message>
    <message>
        <source>`{was}` in *{moment}* is now `{reply}`.</source>
        <translation>La respuesta «{was}» de «{moment}» se llama ahora «{reply}».</translation>
    </message>
    <message>
        <source>before: `{stronger}`.</source>
        <translation>antes, «{stronger}».</translation>
    </message>
    <message>
        <source>Beside `{reply}` in *{moment}* no reply is held up as the stronger one;</source>
        <translation>Junto a la respuesta «{reply}» de «{moment}» no se muestra ninguna como más sólida;</translation>
    </message>
    <message>
        <source>Beside `{reply}` in *{moment}* `{stronger}` is held up as the stronger one;</source>
        <translation>Junto a la respuesta «{reply}» de «{moment}» se muestra «{stronger}» como más sólida;</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* leads elsewhere.</source>
        <translation>La respuesta «{reply}» de «{moment}» lleva ahora a otra parte.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is always on offer now;</source>
        <translation>La respuesta «{reply}» de «{moment}» ahora se ofrece siempre;</translation>
    </message>
    <message>
        <source>The words of `{reply}` in *{moment}* changed.</source>
        <translation>Han cambiado las palabras de la respuesta «{reply}» de «{moment}».</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is something done, no longer said.</source>
        <translation>La respuesta «{reply}» de «{moment}» es ahora algo que se hace, ya no algo que se dice.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* is something said, no longer done.</source>
        <translation>La respuesta «{reply}» de «{moment}» es ahora algo que se dice, ya no algo que se hace.</translation>
    </message>
    <message>
        <source>Other words of `{reply}` in *{moment}* are marked.</source>
        <translation>En la respuesta «{reply}» de «{moment}» hay otras palabras marcadas.</translation>
    </message>
    <message>
        <source>These cannot be compared: mend the errors first.</source>
        <translation>No se pueden comparar: arregla antes los errores.</translation>
    </message>
    <message>
        <source>The two are the same, character for character.</source>
        <translation>Las dos son iguales, carácter por carácter.</translation>
    </message>
    <message>
        <source>Only layout or comments changed: nothing a trainee would notice.</source>
        <translation>Solo han cambiado la disposición del texto o los comentarios: nada que vaya a notar quien practica.</translation>
    </message>
    <message>
        <source>Only words changed: every reply counts as it did, and everything leads where it led.</source>
        <translation>Solo han cambiado palabras: cada respuesta cuenta como antes y todo lleva adonde llevaba.</translation>
    </message>
    <message>
        <source>1 clinical change.</source>
        <translation>1 cambio clínico.</translation>
    </message>
    <message>
        <source>1 clinical change, and {others} in words or names only.</source>
        <translation>1 cambio clínico, y {others} solo en palabras o nombres.</translation>
    </message>
    <message>
        <source>{clinical} clinical changes.</source>
        <translation>{clinical} cambios clínicos.</translation>
    </message>
    <message>
        <source>{clinical} clinical changes, and {others} in words or names only.</source>
        <translation>{clinical} cambios clínicos, y {others} solo en palabras o nombres.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* comes too early when trust is below {now} now; before: below {was}.</source>
        <translation>La respuesta «{reply}» de «{moment}» llega ahora demasiado pronto cuando la confianza está por debajo de {now}; antes, por debajo de {was}.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* no longer comes too early; before, it did when trust was below {was}.</source>
        <translation>La respuesta «{reply}» de «{moment}» ya no llega demasiado pronto; antes sí, cuando la confianza estaba por debajo de {was}.</translation>
    </message>
    <message>
        <source>`{reply}` in *{moment}* comes too early when trust is below {now} now; before: never.</source>
        <translation>La respuesta «{reply}» de «{moment}» llega ahora demasiado pronto cuando la confianza está por debajo de {now}; antes, nunca.</translation>
    </message>
    <message>
        <source>On trust `{reply}` in *{moment}* earns {amount} now, by a number of the author&apos;s own;</source>
        <translation>La respuesta «{reply}» de «{moment}» suma ahora {amount} a la confianza, con un número fijado en el caso;</translation>
    </message>
    <message>
        <source>On trust `{reply}` in *{moment}* costs {amount} now, by a number of the author&apos;s own;</source>
        <translation>La respuesta «{reply}» de «{moment}» le cuesta ahora {amount} a la confianza, con un número fijado en el caso;</translation>
    </message>
    <message>
        <source>On trust `{reply}` in *{moment}* changes nothing now, by a number of the author&apos;s own;</source>
        <translation>La respuesta «{reply}» de «{moment}» no cambia ahora la confianza, con un número fijado en el caso;</translation>
    </message>
    <message>
        <source>On trust `{reply}` in *{moment}* earns {amount} now;</source>
        <translation>La respuesta «{reply}» de «{moment}» suma ahora {amount} a la confianza;</translation>
    </message>
    <message>
        <source>On trust `{reply}` in *{moment}* costs {amount} now;</source>
        <translation>La respuesta «{reply}» de «{moment}» le cuesta ahora {amount} a la confianza;</translation>
    </message>
    <message>
        <source>On trust `{reply}` in *{moment}* changes nothing now;</source>
        <translation>La respuesta «{reply}» de «{moment}» no cambia ahora la confianza;</translation>
    </message>
    <message>
        <source>before, it earned {amount}.</source>
        <translation>antes sumaba {amount}.</translation>
    </message>
    <message>
        <source>before, it cost {amount}.</source>
        <translation>antes le costaba {amount}.</translation>
    </message>
    <message>
        <source>before, it changed nothing.</source>
        <translation>antes no la cambiaba.</translation>
    </message>
    <message>
        <source>What `{reply}` in *{moment}* does to trust is fixed by the author; in the ordinary case it earns {amount}.</source>
        <translation>Lo que hace la respuesta «{reply}» de «{moment}» con la confianza está fijado ahora en el caso; por lo general, suma {amount}.</translation>
    </message>
    <message>
        <source>What `{reply}` in *{moment}* does to trust is fixed by the author; in the ordinary case it costs {amount}.</source>
        <translation>Lo que hace la respuesta «{reply}» de «{moment}» con la confianza está fijado ahora en el caso; por lo general, cuesta {amount}.</translation>
    </message>
    <message>
        <source>What `{reply}` in *{moment}* does to trust is fixed by the author; in the ordinary case it changes nothing.</source>
        <translation>Lo que hace la respuesta «{reply}» de «{moment}» con la confianza está fijado ahora en el caso; por lo general, no cambia nada.</translation>
    </message>
    <message>
        <source>What `{reply}` in *{moment}* does to trust is no longer fixed by the author; in the ordinary case it earns {amount}.</source>
        <translation>Lo que hace la respuesta «{reply}» de «{moment}» con la confianza ya no está fijado en el caso; por lo general, suma {amount}.</translation>
    </message>
    <message>
        <source>What `{reply}` in *{moment}* does to trust is no longer fixed by the author; in the ordinary case it costs {amount}.</source>
        <translation>Lo que hace la respuesta «{reply}» de «{moment}» con la confianza ya no está fijado en el caso; por lo general, cuesta {amount}.</translation>
    </message>
    <message>
        <source>What `{reply}` in *{moment}* does to trust is no longer fixed by the author; in the ordinary case it changes nothing.</source>
        <translation>Lo que hace la respuesta «{reply}» de «{moment}» con la confianza ya no está fijado en el caso; por lo general, no cambia nada.</translation>
    </message>
    <message>
        <source>On trust it earns {amount} now,</source>
        <translation>Ahora suma {amount} a la confianza,</translation>
    </message>
    <message>
        <source>On trust it costs {amount} now,</source>
        <translation>Ahora le cuesta {amount} a la confianza,</translation>
    </message>
    <message>
        <source>On trust it changes nothing now,</source>
        <translation>Ahora no cambia la confianza,</translation>
    </message>
    <message>
        <source>and it earned {amount} before.</source>
        <translation>y antes sumaba {amount}.</translation>
    </message>
    <message>
        <source>and it cost {amount} before.</source>
        <translation>y antes le costaba {amount}.</translation>
    </message>
    <message>
        <source>and it changed nothing before.</source>
        <translation>y antes no la cambiaba.</translation>
    </message>
    <message>
        <source>In *{moment}* the client no longer says {words}, when {condition}.</source>
        <translation>En «{moment}», la persona ya no dice {words} cuando {condition}.</translation>
    </message>
    <message>
        <source>In *{moment}* the client can now say {words}, when {condition}.</source>
        <translation>En «{moment}», la persona puede decir ahora {words} cuando {condition}.</translation>
    </message>
    <message>
        <source>In *{moment}* the client always says {words} now;</source>
        <translation>En «{moment}», la persona dice ahora siempre {words};</translation>
    </message>
    <message>
        <source>before: nothing.</source>
        <translation>antes, nada.</translation>
    </message>
    <message>
        <source>In *{moment}*, saying {words} makes nothing true;</source>
        <translation>En «{moment}», decir {words} no hace cierto ningún hecho;</translation>
    </message>
    <message>
        <source>In *{moment}*, saying {words} makes {fact} true;</source>
        <translation>En «{moment}», decir {words} hace que sea cierto {fact};</translation>
    </message>
    <message>
        <source>In *{moment}*, saying {words} makes {facts} true;</source>
        <translation>En «{moment}», decir {words} hace que sean ciertos {facts};</translation>
    </message>
    <message>
        <source>In *{moment}* what the client can say is asked for in another order.</source>
        <translation>En «{moment}», lo que puede decir la persona se comprueba en otro orden.</translation>
    </message>
    <message>
        <source>In *{moment}* the client no longer says {words}, when nothing else fits.</source>
        <translation>En «{moment}», la persona ya no dice {words} cuando nada más encaja.</translation>
    </message>
    <message>
        <source>In *{moment}* the client can now say {words}, when nothing else fits.</source>
        <translation>En «{moment}», la persona puede decir ahora {words} cuando nada más encaja.</translation>
    </message>
    <message>
        <source>In *{moment}* the client says {words} when {condition};</source>
        <translation>En «{moment}», la persona dice ahora {words} cuando {condition};</translation>
    </message>
    <message>
        <source>In *{moment}* the client says {words} when nothing else fits;</source>
        <translation>En «{moment}», la persona dice ahora {words} cuando nada más encaja;</translation>
    </message>
    <message>
        <source>before, when nothing else fitted.</source>
        <translation>antes, cuando nada más encajaba.</translation>
    </message>
    <message>
        <source>before: *{disclosure}*.</source>
        <translation>antes, «{disclosure}».</translation>
    </message>
    <message>
        <source>In *{moment}*, saying {words}, the client shares nothing;</source>
        <translation>En «{moment}», al decir {words}, la persona no comparte nada;</translation>
    </message>
    <message>
        <source>In *{moment}*, saying {words}, the client shares *{disclosure}*;</source>
        <translation>En «{moment}», al decir {words}, la persona comparte «{disclosure}»;</translation>
    </message>
    <message>
        <source>In *{moment}* the client&apos;s face is {now} now, at {words}; before: {was}.</source>
        <translation>En «{moment}», al decir {words}, se ve ahora a la persona {now}; antes, {was}.</translation>
    </message>
    <message>
        <source>In *{moment}* what the client says changed.</source>
        <translation>En «{moment}» ha cambiado lo que dice la persona.</translation>
    </message>
    <message>
        <source>In *{moment}* how the client says it changed.</source>
        <translation>En «{moment}» ha cambiado cómo lo dice la persona.</translation>
    </message>
    <message>
        <source>trust is {number} or more</source>
        <translation>la confianza es {number} o más</translation>
    </message>
    <message>
        <source>trust is above {number}</source>
        <translation>la confianza pasa de {number}</translation>
    </message>
    <message>
        <source>trust is below {number}</source>
        <translation>la confianza está por debajo de {number}</translation>
    </message>
    <message>
        <source>trust is {number} or less</source>
        <translation>la confianza es {number} o menos</translation>
    </message>
    <message>
        <source>trust is exactly {number}</source>
        <translation>la confianza es exactamente {number}</translation>
    </message>
    <message>
        <source>trust isn’t {number}</source>
        <translation>la confianza no es {number}</translation>
    </message>
    <message>
        <source>at least 1 reply has been given</source>
        <translation>se ha dado al menos 1 respuesta</translation>
    </message>
    <message>
        <source>more than 1 reply has been given</source>
        <translation>se ha dado más de 1 respuesta</translation>
    </message>
    <message>
        <source>fewer than 1 reply has been given</source>
        <translation>aún no se ha dado ninguna respuesta</translation>
    </message>
    <message>
        <source>at most 1 reply has been given</source>
        <translation>se ha dado como mucho 1 respuesta</translation>
    </message>
    <message>
        <source>exactly 1 reply has been given</source>
        <translation>se ha dado exactamente 1 respuesta</translation>
    </message>
    <message>
        <source>not exactly 1 reply has been given</source>
        <translation>no se ha dado exactamente 1 respuesta</translation>
    </message>
    <message>
        <source>at least {count} replies have been given</source>
        <translation>se han dado al menos {count} respuestas</translation>
    </message>
    <message>
        <source>fewer than {count} replies have been given</source>
        <translation>se han dado menos de {count} respuestas</translation>
    </message>
    <message>
        <source>at most {count} replies have been given</source>
        <translation>se han dado como mucho {count} respuestas</translation>
    </message>
    <message>
        <source>exactly {count} replies have been given</source>
        <translation>se han dado exactamente {count} respuestas</translation>
    </message>
    <message>
        <source>not exactly {count} replies have been given</source>
        <translation>no se han dado exactamente {count} respuestas</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <translation>{one}, o {other}</translation>
    </message>
    <message>
        <source>“{fact}” is true</source>
        <translation>«{fact}» es cierto</translation>
    </message>
    <message>
        <source>“{fact}” isn’t true</source>
        <translation>«{fact}» no es cierto</translation>
    </message>
    <message>
        <source>({words})</source>
        <translation>({words})</translation>
    </message>
    <message>
        <source>({condition})</source>
        <translation>({condition})</translation>
    </message>
    <message>
        <source>{it_is_so}</source>
        <translation>«{it_is_so}» es cierto</translation>
    </message>
    <message>
        <source>it isn’t true that {it_is_so}</source>
        <translation>«{it_is_so}» no es cierto</translation>
    </message>
    <message>
        <source>{client} has shared {words}</source>
        <translation>ya ha compartido {client} {words}</translation>
    </message>
    <message>
        <source>you have replied in “{moment}”</source>
        <translation>has respondido en «{moment}»</translation>
    </message>
    <message>
        <source>you have chosen {reply}</source>
        <translation>has elegido {reply}</translation>
    </message>
    <message>
        <source>{client} hasn’t shared {words}</source>
        <translation>aún no ha compartido {client} {words}</translation>
    </message>
    <message>
        <source>you haven’t replied in “{moment}”</source>
        <translation>no has respondido en «{moment}»</translation>
    </message>
    <message>
        <source>you haven’t chosen {reply}</source>
        <translation>no has elegido {reply}</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>“{name}” was said</source>
        <translation>«{name}» se ha dicho</translation>
    </message>
    <message>
        <source>“{name}” was not said</source>
        <translation>«{name}» no se ha dicho</translation>
    </message>
    <message>
        <source>Not so: {condition}</source>
        <translation>No se cumple: {condition}</translation>
    </message>
    <message>
        <source>not so: {condition}</source>
        <translation>no se cumple: {condition}</translation>
    </message>
    <message>
        <source>{condition}.</source>
        <translation>{condition}.</translation>
    </message>
    <message>
        <source>{one}, and {other}</source>
        <translation>{one}, y {other}</translation>
    </message>
    <message>
        <source>Trust is less than {number}</source>
        <translation>La confianza es menor que {number}</translation>
    </message>
    <message>
        <source>trust is less than {number}</source>
        <translation>la confianza es menor que {number}</translation>
    </message>
    <message>
        <source>Trust is at most {number}</source>
        <translation>La confianza es como mucho {number}</translation>
    </message>
    <message>
        <source>trust is at most {number}</source>
        <translation>la confianza es como mucho {number}</translation>
    </message>
    <message>
        <source>Trust is {number}</source>
        <translation>La confianza es {number}</translation>
    </message>
    <message>
        <source>trust is {number}</source>
        <translation>la confianza es {number}</translation>
    </message>
    <message>
        <source>Trust is not {number}</source>
        <translation>La confianza no es {number}</translation>
    </message>
    <message>
        <source>trust is not {number}</source>
        <translation>la confianza no es {number}</translation>
    </message>
    <message>
        <source>Trust is at least {number}</source>
        <translation>La confianza es al menos {number}</translation>
    </message>
    <message>
        <source>trust is at least {number}</source>
        <translation>la confianza es al menos {number}</translation>
    </message>
    <message>
        <source>Trust is more than {number}</source>
        <translation>La confianza es mayor que {number}</translation>
    </message>
    <message>
        <source>trust is more than {number}</source>
        <translation>la confianza es mayor que {number}</translation>
    </message>
    <message>
        <source>The number of replies given is less than {number}</source>
        <translation>El número de respuestas dadas es menor que {number}</translation>
    </message>
    <message>
        <source>the number of replies given is less than {number}</source>
        <translation>el número de respuestas dadas es menor que {number}</translation>
    </message>
    <message>
        <source>The number of replies given is at most {number}</source>
        <translation>El número de respuestas dadas es como mucho {number}</translation>
    </message>
    <message>
        <source>the number of replies given is at most {number}</source>
        <translation>el número de respuestas dadas es como mucho {number}</translation>
    </message>
    <message>
        <source>The number of replies given is {number}</source>
        <translation>El número de respuestas dadas es {number}</translation>
    </message>
    <message>
        <source>the number of replies given is {number}</source>
        <translation>el número de respuestas dadas es {number}</translation>
    </message>
    <message>
        <source>The number of replies given is not {number}</source>
        <translation>El número de respuestas dadas no es {number}</translation>
    </message>
    <message>
        <source>the number of replies given is not {number}</source>
        <translation>el número de respuestas dadas no es {number}</translation>
    </message>
    <message>
        <source>The number of replies given is at least {number}</source>
        <translation>El número de respuestas dadas es al menos {number}</translation>
    </message>
    <message>
        <source>the number of replies given is at least {number}</source>
        <translation>el número de respuestas dadas es al menos {number}</translation>
    </message>
    <message>
        <source>The number of replies given is more than {number}</source>
        <translation>El número de respuestas dadas es mayor que {number}</translation>
    </message>
    <message>
        <source>the number of replies given is more than {number}</source>
        <translation>el número de respuestas dadas es mayor que {number}</translation>
    </message>
    <message>
        <source>A rupture is open</source>
        <translation>Hay una ruptura abierta</translation>
    </message>
    <message>
        <source>No rupture is open</source>
        <translation>No hay ninguna ruptura abierta</translation>
    </message>
    <message>
        <source>The client has shared “{name}”</source>
        <translation>La persona ha compartido «{name}»</translation>
    </message>
    <message>
        <source>the client has shared “{name}”</source>
        <translation>la persona ha compartido «{name}»</translation>
    </message>
    <message>
        <source>The client has not shared “{name}”</source>
        <translation>La persona no ha compartido «{name}»</translation>
    </message>
    <message>
        <source>the client has not shared “{name}”</source>
        <translation>la persona no ha compartido «{name}»</translation>
    </message>
    <message>
        <source>A reply was given in “{name}”</source>
        <translation>Se ha dado una respuesta en «{name}»</translation>
    </message>
    <message>
        <source>a reply was given in “{name}”</source>
        <translation>se ha dado una respuesta en «{name}»</translation>
    </message>
    <message>
        <source>A reply was not given in “{name}”</source>
        <translation>No se ha dado ninguna respuesta en «{name}»</translation>
    </message>
    <message>
        <source>a reply was not given in “{name}”</source>
        <translation>no se ha dado ninguna respuesta en «{name}»</translation>
    </message>
    <message>
        <source>The fact “{name}” is true</source>
        <translation>El hecho «{name}» es cierto</translation>
    </message>
    <message>
        <source>the fact “{name}” is true</source>
        <translation>el hecho «{name}» es cierto</translation>
    </message>
    <message>
        <source>The fact “{name}” is not true</source>
        <translation>El hecho «{name}» no es cierto</translation>
    </message>
    <message>
        <source>the fact “{name}” is not true</source>
        <translation>el hecho «{name}» no es cierto</translation>
    </message>
    <message>
        <source>{name}: a field of a scenario, needed</source>
        <translation>{name}: un campo de un caso, obligatorio</translation>
    </message>
    <message>
        <source>{name}: a field of the client, needed</source>
        <translation>{name}: un campo de la persona, obligatorio</translation>
    </message>
    <message>
        <source>{name}: a field of a disclosure, needed</source>
        <translation>{name}: un campo de una revelación, obligatorio</translation>
    </message>
    <message>
        <source>{name}: a field of an ending, needed</source>
        <translation>{name}: un campo de un final, obligatorio</translation>
    </message>
    <message>
        <source>{name}: a field of a moment, needed</source>
        <translation>{name}: un campo de un momento, obligatorio</translation>
    </message>
    <message>
        <source>{name}: a field of a variant, needed</source>
        <translation>{name}: un campo de una variante, obligatorio</translation>
    </message>
    <message>
        <source>{name}: a field of a reply, needed</source>
        <translation>{name}: un campo de una respuesta, obligatorio</translation>
    </message>
    <message>
        <source>{name}: a field of a route, needed</source>
        <translation>{name}: un campo de un camino, obligatorio</translation>
    </message>
    <message>
        <source>{name}: a field of a scenario, may be left out</source>
        <translation>{name}: un campo de un caso, se puede omitir</translation>
    </message>
    <message>
        <source>{name}: a field of the client, may be left out</source>
        <translation>{name}: un campo de la persona, se puede omitir</translation>
    </message>
    <message>
        <source>{name}: a field of looks, may be left out</source>
        <translation>{name}: un campo del retrato, se puede omitir</translation>
    </message>
    <message>
        <source>{name}: a field of a disclosure, may be left out</source>
        <translation>{name}: un campo de una revelación, se puede omitir</translation>
    </message>
    <message>
        <source>{name}: a field of a moment, may be left out</source>
        <translation>{name}: un campo de un momento, se puede omitir</translation>
    </message>
    <message>
        <source>{name}: a field of a variant, may be left out</source>
        <translation>{name}: un campo de una variante, se puede omitir</translation>
    </message>
    <message>
        <source>{name}: a field of a reply, may be left out</source>
        <translation>{name}: un campo de una respuesta, se puede omitir</translation>
    </message>
    <message>
        <source>{name}: a field of a route, may be left out</source>
        <translation>{name}: un campo de un camino, se puede omitir</translation>
    </message>
    <message>
        <source>moment “{id}”</source>
        <translation>momento «{id}»</translation>
    </message>
    <message>
        <source>reply “{id}”</source>
        <translation>respuesta «{id}»</translation>
    </message>
    <message>
        <source>ending “{id}”</source>
        <translation>final «{id}»</translation>
    </message>
    <message>
        <source>fact “{id}”</source>
        <translation>hecho «{id}»</translation>
    </message>
    <message>
        <source>disclosure “{id}”</source>
        <translation>revelación «{id}»</translation>
    </message>
    <message>
        <source>There is no moment of that name yet.</source>
        <translation>Todavía no hay ningún momento con ese nombre.</translation>
    </message>
    <message>
        <source>There is no reply of that name yet.</source>
        <translation>Todavía no hay ninguna respuesta con ese nombre.</translation>
    </message>
    <message>
        <source>There is no ending of that name yet.</source>
        <translation>Todavía no hay ningún final con ese nombre.</translation>
    </message>
    <message>
        <source>There is no fact of that name yet.</source>
        <translation>Todavía no hay ningún hecho con ese nombre.</translation>
    </message>
    <message>
        <source>There is no disclosure of that name yet.</source>
        <translation>Todavía no hay ninguna revelación con ese nombre.</translation>
    </message>
    <message>
        <source>There is a moment “{id}” already.</source>
        <translation>Ya hay un momento «{id}».</translation>
    </message>
    <message>
        <source>There is a reply “{id}” in “{moment}” already.</source>
        <translation>Ya hay una respuesta «{id}» en «{moment}».</translation>
    </message>
    <message>
        <source>There is an ending “{id}” already.</source>
        <translation>Ya hay un final «{id}».</translation>
    </message>
    <message>
        <source>There is a fact “{id}” already.</source>
        <translation>Ya hay un hecho «{id}».</translation>
    </message>
    <message>
        <source>There is a disclosure “{id}” already.</source>
        <translation>Ya hay una revelación «{id}».</translation>
    </message>
    <message>
        <source>a new moment</source>
        <translation>un momento nuevo</translation>
    </message>
    <message>
        <source>a new reply</source>
        <translation>una respuesta nueva</translation>
    </message>
    <message>
        <source>a new ending</source>
        <translation>un final nuevo</translation>
    </message>
    <message>
        <source>a new fact</source>
        <translation>un hecho nuevo</translation>
    </message>
    <message>
        <source>a new disclosure</source>
        <translation>una revelación nueva</translation>
    </message>
    <message>
        <source>“said({id})” means the reply in {moments}: rename it there.</source>
        <translation>«said({id})» se refiere a la respuesta que está en {moments}: cámbiale el nombre allí.</translation>
    </message>
    <message>
        <source>“{id}” is not an id: use small letters, digits and single hyphens.</source>
        <translation>«{id}» no es un identificador: usa minúsculas sin acento, cifras y guiones sueltos.</translation>
    </message>
    <message>
        <source>Give the new name: small letters, digits and single hyphens.</source>
        <translation>Escribe el nombre nuevo: minúsculas sin acento, cifras y guiones sueltos.</translation>
    </message>
    <message>
        <source>“{id}” is a word of the conditions already: a fact needs another name.</source>
        <translation>«{id}» ya es una palabra de las condiciones: un hecho necesita otro nombre.</translation>
    </message>
    <message>
        <source>“said({id})” in “{asking}” means the replies of this name in other moments too: write “said({moment}.{id})” there first.</source>
        <translation>«said({id})», en «{asking}», se refiere también a las respuestas con este nombre en otros momentos: escribe allí antes «said({moment}.{id})».</translation>
    </message>
    <message>
        <source>“said({id})” in “{asking}” would mean this reply as well: choose another name.</source>
        <translation>«said({id})», en «{asking}», se referiría también a esta respuesta: elige otro nombre.</translation>
    </message>
    <message>
        <source>There is no id here that this file defines.</source>
        <translation>Aquí no hay ningún identificador que este archivo defina.</translation>
    </message>
    <message>
        <source>{id}: a feeling</source>
        <translation>{id}: una emoción</translation>
    </message>
    <message>
        <source>{id}: a feeling, “{name}”</source>
        <translation>{id}: una emoción, «{name}»</translation>
    </message>
    <message>
        <source>{technique}: {verdict}</source>
        <translation>{technique}: {verdict}</translation>
    </message>
    <message>
        <source>{name}. {definition}
For example: {example}</source>
        <translation>{name}. {definition}
Por ejemplo: {example}</translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation>Por ejemplo: {example}</translation>
    </message>
    <message>
        <source>Not this: {example}</source>
        <translation>Esto no: {example}</translation>
    </message>
    <message>
        <source>Needs a trust of {trust}; below that it comes too early.</source>
        <translation>Necesita una confianza de {trust}; con menos, llega demasiado pronto.</translation>
    </message>
    <message>
        <source>{definition}
For example: {example}</source>
        <translation>{definition}
Por ejemplo: {example}</translation>
    </message>
    <message>
        <source>An explanation after every reply.</source>
        <translation>Una explicación después de cada respuesta.</translation>
    </message>
    <message>
        <source>No feedback before the debrief.</source>
        <translation>Sin comentarios hasta el repaso.</translation>
    </message>
    <message>
        <source>A scenario has no code. If it decided what happens, use facts and conditions.</source>
        <translation>Un caso no lleva código. Si ese código decidía lo que pasa, usa hechos («facts») y condiciones («when»).</translation>
    </message>
    <message>
        <source>Write the words that should be said, or use a variant with a “when”.</source>
        <translation>Escribe las palabras que deben decirse, o usa una variante con «when».</translation>
    </message>
    <message>
        <source>Give the client&apos;s words or the reply a “when”, or delete what does not belong.</source>
        <translation>Ponles un «when» a las palabras de la persona o a la respuesta, o borra lo que sobre.</translation>
    </message>
    <message>
        <source>Use a fact (“facts”, “set”) if something later depends on it.</source>
        <translation>Usa un hecho («facts», «set») si algo posterior depende de eso.</translation>
    </message>
    <message>
        <source>Use facts (“facts”, “set”) if something depends on them.</source>
        <translation>Usa hechos («facts», «set») si algo depende de eso.</translation>
    </message>
    <message>
        <source>Use facts (“facts”, “set”) if something later depends on them.</source>
        <translation>Usa hechos («facts», «set») si algo posterior depende de eso.</translation>
    </message>
    <message>
        <source>Copy the words of that passage&apos;s moment to where they are said.</source>
        <translation>Copia las palabras del momento de ese pasaje al lugar donde se dicen.</translation>
    </message>
    <message>
        <source>Write it behind a # in the scenario if you still need it.</source>
        <translation>Si aún lo necesitas, escríbelo en el caso detrás de una #.</translation>
    </message>
    <message>
        <source>A scenario leads nowhere outside itself. Delete the words if they are of no use here.</source>
        <translation>Un caso no lleva fuera de sí mismo. Borra las palabras si aquí no sirven.</translation>
    </message>
    <message>
        <source>Write after “go” the moment it should lead to.</source>
        <translation>Escribe detrás de «go» el momento al que debe llevar.</translation>
    </message>
    <message>
        <source>Make it a route with a “when” of the reply before, or delete it.</source>
        <translation>Conviértela en un camino con «when» de la respuesta anterior, o bórrala.</translation>
    </message>
    <message>
        <source>Nothing to do, unless the story&apos;s code asked about it.</source>
        <translation>No hay que hacer nada, salvo que el código de la historia lo consultara.</translation>
    </message>
    <message>
        <source>Nothing to do: the verdict follows from the marks.</source>
        <translation>No hay que hacer nada: la valoración se sigue de las marcas.</translation>
    </message>
    <message>
        <source>Nothing to do: nobody could see them.</source>
        <translation>No hay que hacer nada: no se veían.</translation>
    </message>
    <message>
        <source>Nothing to do: none is shown.</source>
        <translation>No hay que hacer nada: aquí no se muestra ninguna.</translation>
    </message>
    <message>
        <source>Nothing to do: a client&apos;s words have no styles. Say in “manner” how they are said.</source>
        <translation>No hay que hacer nada: las palabras de la persona no llevan formato. Di en «manner» cómo las dice.</translation>
    </message>
    <message>
        <source>Nothing to do: they only say where the passage stood on Twine&apos;s map.</source>
        <translation>No hay que hacer nada: solo dicen dónde estaba el pasaje en el mapa de Twine.</translation>
    </message>
    <message>
        <source>Nothing to do: the scenario&apos;s map lays itself out.</source>
        <translation>No hay que hacer nada: el mapa del caso se ordena solo.</translation>
    </message>
    <message>
        <source>Nothing to do: a scenario has its own rules for this.</source>
        <translation>No hay que hacer nada: un caso tiene sus propias reglas para esto.</translation>
    </message>
    <message>
        <source>Nothing to do: the client&apos;s portrait stands there.</source>
        <translation>No hay que hacer nada: ahí está el retrato de la persona.</translation>
    </message>
    <message>
        <source>Nothing to do: they matter to Twine alone.</source>
        <translation>No hay que hacer nada: solo le importan a Twine.</translation>
    </message>
    <message>
        <source>Nothing to do, unless it says what the trainee would say or do there.</source>
        <translation>No hay que hacer nada, salvo que diga lo que ahí diría o haría quien practica.</translation>
    </message>
    <message>
        <source>Nothing to do, unless the client should say something there.</source>
        <translation>No hay que hacer nada, salvo que la persona deba decir algo ahí.</translation>
    </message>
    <message>
        <source>Nothing to do, unless the trainee should say something between them.</source>
        <translation>No hay que hacer nada, salvo que quien practica deba decir algo entre los dos.</translation>
    </message>
    <message>
        <source>Search the ink for the words to find a place there.</source>
        <translation>Para encontrar un lugar, busca las palabras en el texto de ink.</translation>
    </message>
    <message>
        <source>Export the story again.</source>
        <translation>Exporta otra vez la historia.</translation>
    </message>
    <message>
        <source>Export the story from Twine again.</source>
        <translation>Exporta otra vez la historia desde Twine.</translation>
    </message>
    <message>
        <source>Export it from Inky again.</source>
        <translation>Expórtala otra vez desde Inky.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divídela.</translation>
    </message>
    <message>
        <source>Split it into several stories.</source>
        <translation>Divídela en varias historias.</translation>
    </message>
    <message>
        <source>[{modifier}] is left out: what stands under it always holds</source>
        <translation>[{modifier}] queda fuera: lo que va debajo se aplica siempre</translation>
    </message>
    <message>
        <source>the insert {code} is left out</source>
        <translation>la inserción {code} queda fuera</translation>
    </message>
    <message>
        <source>the code {code} is left out</source>
        <translation>el código {code} queda fuera</translation>
    </message>
    <message>
        <source>the part under [{modifier}] is left out: {text}</source>
        <translation>la parte que va debajo de [{modifier}] queda fuera: {text}</translation>
    </message>
    <message>
        <source>Imported from {source} ({program}). An import to be finished: mark the words of every reply, [the words](technique), set what is marked “{to_set}”, and see the list at the end of this file. Then delete these lines.</source>
        <translation>Importado de {source} ({program}). Falta terminarlo: marca las palabras de cada respuesta, [las palabras](técnica), decide lo que lleva la nota «{to_set}» y mira la lista que hay al final de este archivo. Después borra estas líneas.</translation>
    </message>
    <message>
        <source>and {count} more, which the import has listed.</source>
        <translation>y {count} más, que ya se mostraron al importar.</translation>
    </message>
    <message>
        <source>What the import noted, with its place in the story:</source>
        <translation>Lo que se anotó al importar, con su lugar en la historia:</translation>
    </message>
    <message>
        <source>“{second}” always follows “{first}”; their words stand in one moment</source>
        <translation>«{second}» va siempre detrás de «{first}»; sus palabras están en un solo momento</translation>
    </message>
    <message>
        <source>“{name}” has {count} links; a moment offers at most {most} replies, so the others stand in a further moment</source>
        <translation>«{name}» tiene {count} enlaces; un momento ofrece como mucho {most} respuestas, así que las demás están en otro momento</translation>
    </message>
    <message>
        <source>Choose the two to five that teach something, and delete the rest.</source>
        <translation>Elige de dos a cinco que enseñen algo y borra las demás.</translation>
    </message>
    <message>
        <source>after “{name}” the story goes on by itself; the trainee&apos;s reply there is “{reply}”</source>
        <translation>tras «{name}» la historia sigue sola; ahí la respuesta de quien practica es «{reply}»</translation>
    </message>
    <message>
        <source>Mark it, or put words in its place.</source>
        <translation>Márcala, o pon palabras en su lugar.</translation>
    </message>
    <message>
        <source>nothing leads to “{name}”; it stands last</source>
        <translation>nada lleva a «{name}»; está al final</translation>
    </message>
    <message>
        <source>Lead to it with a “go”, or delete the moment.</source>
        <translation>Llega a ese momento con un «go», o bórralo.</translation>
    </message>
    <message>
        <source>“{name}” has no words; what leads there leads on from it</source>
        <translation>«{name}» no tiene palabras; lo que lleva ahí lleva directamente a lo que sigue</translation>
    </message>
    <message>
        <source>What can be imported: Twee 3, also a folder of it (.twee, .tw); Twine 2, published or archived (.html); H5P Branching Scenario (.h5p); ink, compiled (.json, .ink.json).</source>
        <translation>Se puede importar: Twee 3, también una carpeta (.twee, .tw); Twine 2, publicado o archivado (.html); Branching Scenario de H5P (.h5p); ink compilado (.json, .ink.json).</translation>
    </message>
    <message>
        <source>this JSON is neither compiled ink nor an H5P Branching Scenario</source>
        <translation>este JSON no es ni ink compilado ni un Branching Scenario de H5P</translation>
    </message>
    <message>
        <source>there is no story in this file</source>
        <translation>en este archivo no hay ninguna historia</translation>
    </message>
    <message>
        <source>this is an archive</source>
        <translation>esto es un archivo comprimido</translation>
    </message>
    <message>
        <source>Save it as a file and import that.</source>
        <translation>Guárdalo como archivo e impórtalo así.</translation>
    </message>
    <message>
        <source>this story was made with Twine 1</source>
        <translation>esta historia se hizo con Twine 1</translation>
    </message>
    <message>
        <source>Open it in Twine 2 (Library, Import) and publish it from there.</source>
        <translation>Ábrela en Twine 2 (Biblioteca, Importar) y publícala desde ahí.</translation>
    </message>
    <message>
        <source>this looks like ink&apos;s own text, which is not compiled</source>
        <translation>esto parece el texto original de ink, sin compilar</translation>
    </message>
    <message>
        <source>Choose “Export to JSON” in Inky (or run inklecate) and import that file.</source>
        <translation>Elige «Export to JSON» en Inky (o usa inklecate) e importa ese archivo.</translation>
    </message>
    <message>
        <source>the files in this folder are too large together</source>
        <translation>los archivos de esta carpeta son demasiado grandes juntos</translation>
    </message>
    <message>
        <source>Import them one by one.</source>
        <translation>Impórtalos uno a uno.</translation>
    </message>
    <message>
        <source>Download the file from H5P again.</source>
        <translation>Descarga otra vez el archivo de H5P.</translation>
    </message>
    <message>
        <source>the archive is damaged: {reason}</source>
        <translation>el archivo comprimido está dañado: {reason}</translation>
    </message>
    <message>
        <source>the archive is damaged: File is not a zip file</source>
        <translation>el archivo comprimido está dañado: no es un zip</translation>
    </message>
    <message>
        <source>this is H5P content of another kind: {kind}</source>
        <translation>esto es contenido H5P de otro tipo: {kind}</translation>
    </message>
    <message>
        <source>Only a Branching Scenario tells a story with choices.</source>
        <translation>Solo un Branching Scenario cuenta una historia con decisiones.</translation>
    </message>
    <message>
        <source>the archive breaks off: it has no end</source>
        <translation>el archivo comprimido está cortado: le falta el final</translation>
    </message>
    <message>
        <source>the archive has too many files in it</source>
        <translation>el archivo comprimido contiene demasiados archivos</translation>
    </message>
    <message>
        <source>this file is packed in a way H5P never uses</source>
        <translation>este archivo está comprimido de una forma que H5P no usa nunca</translation>
    </message>
    <message>
        <source>this file is larger than 16 MB</source>
        <translation>este archivo pasa de 16 MB</translation>
    </message>
    <message>
        <source>{file}, byte {number}</source>
        <translation>{file}, byte {number}</translation>
    </message>
    <message>
        <source>the archive cannot be read: {reason}</source>
        <translation>no se puede leer el archivo comprimido: {reason}</translation>
    </message>
    <message>
        <source>there is no {file} in the archive</source>
        <translation>en el archivo comprimido no hay ningún {file}</translation>
    </message>
    <message>
        <source>Give an H5P file (.h5p) of a Branching Scenario.</source>
        <translation>Elige un archivo H5P (.h5p) de un Branching Scenario.</translation>
    </message>
    <message>
        <source>this file is not UTF-8 text</source>
        <translation>este archivo no es texto UTF-8</translation>
    </message>
    <message>
        <source>{kind} “{title}” is left out; it says: {text}</source>
        <translation>{kind} «{title}» queda fuera; dice: {text}</translation>
    </message>
    <message>
        <source>there is no Branching Scenario in it</source>
        <translation>no contiene ningún Branching Scenario</translation>
    </message>
    <message>
        <source>Give an H5P file (.h5p) of a Branching Scenario that has something in it.</source>
        <translation>Elige un archivo H5P (.h5p) de un Branching Scenario que no esté vacío.</translation>
    </message>
    <message>
        <source>the scenario has {count} nodes; {most} is the most that can be imported</source>
        <translation>el Branching Scenario tiene {count} nodos; como mucho se pueden importar {most}</translation>
    </message>
    <message>
        <source>Say in “manner” or in the client&apos;s words what there was to see, hear or do.</source>
        <translation>Di en «manner» o con las palabras de la persona lo que ahí se veía, se oía o se hacía.</translation>
    </message>
    <message>
        <source>{kind} is left out; it says: {text}</source>
        <translation>{kind} queda fuera; dice: {text}</translation>
    </message>
    <message>
        <source>H5P Branching Scenario</source>
        <translation>Branching Scenario de H5P</translation>
    </message>
    <message>
        <source>the feedback on an alternative stands as the reply&apos;s “why”</source>
        <translation>el comentario sobre una alternativa está en el «why» de la respuesta</translation>
    </message>
    <message>
        <source>the feedback on {count} alternatives stands as the replies&apos; “why”</source>
        <translation>los comentarios sobre {count} alternativas están en el «why» de las respuestas</translation>
    </message>
    <message>
        <source>Read them again: here they are shown with the verdict of the marks.</source>
        <translation>Vuelve a leerlos: aquí se muestran junto a la valoración que se sigue de las marcas.</translation>
    </message>
    <message>
        <source>the picture of this feedback is left out</source>
        <translation>la imagen de este comentario queda fuera</translation>
    </message>
    <message>
        <source>the score of an alternative is left out</source>
        <translation>la puntuación de una alternativa queda fuera</translation>
    </message>
    <message>
        <source>the scores of {count} alternatives are left out</source>
        <translation>las puntuaciones de {count} alternativas quedan fuera</translation>
    </message>
    <message>
        <source>a button “{label}” is left out</source>
        <translation>un botón «{label}» queda fuera</translation>
    </message>
    <message>
        <source>{count} buttons “{label}” are left out</source>
        <translation>{count} botones «{label}» quedan fuera</translation>
    </message>
    <message>
        <source>the feedback after this content is left out: {text}</source>
        <translation>el comentario que sigue a este contenido queda fuera: {text}</translation>
    </message>
    <message>
        <source>Put it into the “why” of the replies before it.</source>
        <translation>Ponlo en el «why» de las respuestas anteriores.</translation>
    </message>
    <message>
        <source>a further end screen is left out: {text}</source>
        <translation>otra pantalla final queda fuera: {text}</translation>
    </message>
    <message>
        <source>Add a moment with an ending of its own, and lead to it where it belongs.</source>
        <translation>Añade un momento con su propio final y llega a él desde donde corresponda.</translation>
    </message>
    <message>
        <source>how points are given is left out</source>
        <translation>la forma de dar puntos queda fuera</translation>
    </message>
    <message>
        <source>how one may move through it is left out</source>
        <translation>la forma de moverse por el contenido queda fuera</translation>
    </message>
    <message>
        <source>the start screen&apos;s picture is left out</source>
        <translation>la imagen de la pantalla de inicio queda fuera</translation>
    </message>
    <message>
        <source>{kind} “{title}” is left out</source>
        <translation>{kind} «{title}» queda fuera</translation>
    </message>
    <message>
        <source>{kind} is left out</source>
        <translation>{kind} queda fuera</translation>
    </message>
    <message>
        <source>the scenario has more than {most} alternatives</source>
        <translation>el Branching Scenario tiene más de {most} alternativas</translation>
    </message>
    <message>
        <source>the link {words} leads to no passage: it and what it shows stand in the words</source>
        <translation>el enlace {words} no lleva a ningún pasaje: sus palabras y lo que muestra están en lo que se dice</translation>
    </message>
    <message>
        <source>Make it a reply with a “go” if it is a choice, and what it shows the next moment.</source>
        <translation>Si es una decisión, conviértelo en una respuesta con «go», y lo que muestra, en el momento siguiente.</translation>
    </message>
    <message>
        <source>the words of this link are worked out by the story: {code}</source>
        <translation>las palabras de este enlace las calcula la historia: {code}</translation>
    </message>
    <message>
        <source>Write out what the trainee says.</source>
        <translation>Escribe lo que dice quien practica.</translation>
    </message>
    <message>
        <source>where this link leads is worked out by the story: {code}</source>
        <translation>adónde lleva este enlace lo calcula la historia: {code}</translation>
    </message>
    <message>
        <source>the condition {code} is left out: what depends on it always holds</source>
        <translation>la condición {code} queda fuera: lo que depende de ella se aplica siempre</translation>
    </message>
    <message>
        <source>the variable in {code} is left out</source>
        <translation>la variable de {code} queda fuera</translation>
    </message>
    <message>
        <source>the passage shown by {code} is not put in here</source>
        <translation>el pasaje que muestra {code} no se incluye aquí</translation>
    </message>
    <message>
        <source>the macro {code} is left out</source>
        <translation>la macro {code} queda fuera</translation>
    </message>
    <message>
        <source>Say in “manner” what there is to see or hear, if it matters.</source>
        <translation>Si importa, di en «manner» lo que se ve o se oye.</translation>
    </message>
    <message>
        <source>a script is left out</source>
        <translation>un script queda fuera</translation>
    </message>
    <message>
        <source>a style sheet is left out</source>
        <translation>una hoja de estilos queda fuera</translation>
    </message>
    <message>
        <source>a drawing is left out</source>
        <translation>un dibujo queda fuera</translation>
    </message>
    <message>
        <source>a page&apos;s head is left out</source>
        <translation>la cabecera de una página queda fuera</translation>
    </message>
    <message>
        <source>a comment is left out: {words}</source>
        <translation>una nota interna queda fuera: {words}</translation>
    </message>
    <message>
        <source>a picture is left out</source>
        <translation>una imagen queda fuera</translation>
    </message>
    <message>
        <source>a picture ({source}) is left out</source>
        <translation>una imagen ({source}) queda fuera</translation>
    </message>
    <message>
        <source>a sound is left out</source>
        <translation>un sonido queda fuera</translation>
    </message>
    <message>
        <source>a sound ({source}) is left out</source>
        <translation>un sonido ({source}) queda fuera</translation>
    </message>
    <message>
        <source>a video is left out</source>
        <translation>un video queda fuera</translation>
    </message>
    <message>
        <source>a video ({source}) is left out</source>
        <translation>un video ({source}) queda fuera</translation>
    </message>
    <message>
        <source>a sound or video is left out</source>
        <translation>un sonido o un video queda fuera</translation>
    </message>
    <message>
        <source>a sound or video ({source}) is left out</source>
        <translation>un sonido o un video ({source}) queda fuera</translation>
    </message>
    <message>
        <source>an embedded page is left out</source>
        <translation>una página incrustada queda fuera</translation>
    </message>
    <message>
        <source>an embedded page ({source}) is left out</source>
        <translation>una página incrustada ({source}) queda fuera</translation>
    </message>
    <message>
        <source>an embedded thing is left out</source>
        <translation>un elemento incrustado queda fuera</translation>
    </message>
    <message>
        <source>an embedded thing ({source}) is left out</source>
        <translation>un elemento incrustado ({source}) queda fuera</translation>
    </message>
    <message>
        <source>a drawing ({source}) is left out</source>
        <translation>un dibujo ({source}) queda fuera</translation>
    </message>
    <message>
        <source>a field to fill in is left out</source>
        <translation>un campo para rellenar queda fuera</translation>
    </message>
    <message>
        <source>a field to fill in ({source}) is left out</source>
        <translation>un campo para rellenar ({source}) queda fuera</translation>
    </message>
    <message>
        <source>a choice in a field is left out</source>
        <translation>una opción de un campo queda fuera</translation>
    </message>
    <message>
        <source>a choice in a field ({source}) is left out</source>
        <translation>una opción de un campo ({source}) queda fuera</translation>
    </message>
    <message>
        <source>a button is left out</source>
        <translation>un botón queda fuera</translation>
    </message>
    <message>
        <source>a button ({source}) is left out</source>
        <translation>un botón ({source}) queda fuera</translation>
    </message>
    <message>
        <source>a link to a style sheet is left out</source>
        <translation>un enlace a una hoja de estilos queda fuera</translation>
    </message>
    <message>
        <source>a link to a style sheet ({source}) is left out</source>
        <translation>un enlace a una hoja de estilos ({source}) queda fuera</translation>
    </message>
    <message>
        <source>a page&apos;s details are left out</source>
        <translation>los datos de una página quedan fuera</translation>
    </message>
    <message>
        <source>a page&apos;s details ({source}) are left out</source>
        <translation>los datos de una página ({source}) quedan fuera</translation>
    </message>
    <message>
        <source>a meter is left out</source>
        <translation>un medidor queda fuera</translation>
    </message>
    <message>
        <source>a meter ({source}) is left out</source>
        <translation>un medidor ({source}) queda fuera</translation>
    </message>
    <message>
        <source>an image map is left out</source>
        <translation>un mapa de imagen queda fuera</translation>
    </message>
    <message>
        <source>an image map ({source}) is left out</source>
        <translation>un mapa de imagen ({source}) queda fuera</translation>
    </message>
    <message>
        <source>a template is left out</source>
        <translation>una plantilla queda fuera</translation>
    </message>
    <message>
        <source>a template ({source}) is left out</source>
        <translation>una plantilla ({source}) queda fuera</translation>
    </message>
    <message>
        <source>a part for browsers without scripts is left out</source>
        <translation>una parte para navegadores sin scripts queda fuera</translation>
    </message>
    <message>
        <source>a part for browsers without scripts ({source}) is left out</source>
        <translation>una parte para navegadores sin scripts ({source}) queda fuera</translation>
    </message>
    <message>
        <source>whatever is no link stands as the client&apos;s words, also what a narrator tells</source>
        <translation>todo lo que no es un enlace está como palabras de la persona, también lo que cuenta quien narra</translation>
    </message>
    <message>
        <source>Move what is seen to “manner”, and what the trainee knows beforehand to “background”.</source>
        <translation>Pasa lo que se ve a «manner», y lo que quien practica sabe de antemano a «background».</translation>
    </message>
    <message>
        <source>the story “{title}” makes a scenario of {size} kB; {most} kB is the most there can be</source>
        <translation>con la historia «{title}» sale un caso de {size} kB; como mucho puede tener {most} kB</translation>
    </message>
    <message>
        <source>Split the story and import its parts.</source>
        <translation>Divide la historia e importa sus partes.</translation>
    </message>
    <message>
        <source>compiled ink has no comments, and its lines have no numbers; places are nodes in it</source>
        <translation>ink compilado no tiene comentarios, y sus líneas no llevan número; los lugares son nodos del archivo</translation>
    </message>
    <message>
        <source>the function “{name}” is left out; it says: {text}</source>
        <translation>la función «{name}» queda fuera; dice: {text}</translation>
    </message>
    <message>
        <source>the function “{name}” is left out</source>
        <translation>la función «{name}» queda fuera</translation>
    </message>
    <message>
        <source>ink may go on to “{name}” from here; it is a reply now</source>
        <translation>desde aquí ink puede seguir a «{name}»; ahora es una respuesta</translation>
    </message>
    <message>
        <source>there is nothing to read in this story</source>
        <translation>en esta historia no hay nada que leer</translation>
    </message>
    <message>
        <source>ink, compiled</source>
        <translation>ink compilado</translation>
    </message>
    <message>
        <source>the variables {names} are left out</source>
        <translation>quedan fuera las variables: {names}</translation>
    </message>
    <message>
        <source>the lists {names} are left out</source>
        <translation>quedan fuera las listas: {names}</translation>
    </message>
    <message>
        <source>the story is too large to be finished by hand</source>
        <translation>la historia es demasiado grande para terminarla a mano</translation>
    </message>
    <message>
        <source>there is no story in this compiled ink</source>
        <translation>en este ink compilado no hay ninguna historia</translation>
    </message>
    <message>
        <source>the story is nested too deep</source>
        <translation>la historia tiene demasiados niveles</translation>
    </message>
    <message>
        <source>a condition is left out: all its branches are told, one after the other</source>
        <translation>una condición queda fuera: todas sus ramas se cuentan, una tras otra</translation>
    </message>
    <message>
        <source>ways of saying the same that take turns are all told, one after the other</source>
        <translation>las formas de decir lo mismo que se turnaban se cuentan todas, una tras otra</translation>
    </message>
    <message>
        <source>a choice can be taken only once in ink; here it can be taken again</source>
        <translation>en ink una decisión solo se puede tomar una vez; aquí se puede repetir</translation>
    </message>
    <message>
        <source>{count} choices can be taken only once in ink; here they can be taken again</source>
        <translation>en ink {count} decisiones solo se pueden tomar una vez; aquí se pueden repetir</translation>
    </message>
    <message>
        <source>from “{name}” ink comes back to here; that way back is left out</source>
        <translation>desde «{name}» ink vuelve aquí; ese regreso queda fuera</translation>
    </message>
    <message>
        <source>what is nested deeper than this is left out</source>
        <translation>lo que está a más niveles que esto queda fuera</translation>
    </message>
    <message>
        <source>Look it up in the ink and add it by hand.</source>
        <translation>Búscalo en el texto de ink y añádelo a mano.</translation>
    </message>
    <message>
        <source>the tag # {tag} is left out</source>
        <translation>la etiqueta # {tag} queda fuera</translation>
    </message>
    <message>
        <source>If it says how something looks or sounds, put it into “manner” or “feeling”.</source>
        <translation>Si dice cómo se ve o cómo suena algo, ponlo en «manner» o en «feeling».</translation>
    </message>
    <message>
        <source>{words} stands for a value that changes; it is kept as it is written</source>
        <translation>{words} representa un valor que cambia; se deja tal como está escrito</translation>
    </message>
    <message>
        <source>the branches of this story multiply without end</source>
        <translation>las ramas de esta historia se multiplican sin fin</translation>
    </message>
    <message>
        <source>Split the story.</source>
        <translation>Divide la historia.</translation>
    </message>
    <message>
        <source>Write after “go” where it should lead, or copy its words to where they are said.</source>
        <translation>Escribe detrás de «go» adónde debe llevar, o copia sus palabras al lugar donde se dicen.</translation>
    </message>
    <message>
        <source>a choice that ink takes by itself when no other is left goes on from here</source>
        <translation>desde aquí se sigue con una decisión que ink toma por su cuenta cuando no queda otra</translation>
    </message>
    <message>
        <source>Delete the reply for it if it is of no use.</source>
        <translation>Borra su respuesta si no sirve.</translation>
    </message>
    <message>
        <source>the condition of the choice “{words}” is left out; it is always offered</source>
        <translation>la condición de la decisión «{words}» queda fuera; se ofrece siempre</translation>
    </message>
    <message>
        <source>Give the reply a “when”.</source>
        <translation>Ponle un «when» a la respuesta.</translation>
    </message>
    <message>
        <source>Where one comes back to them, give them “when: not said(…)”.</source>
        <translation>Donde se pueda volver a pasar, ponles «when: not said(…)».</translation>
    </message>
    <message>
        <source>what can be chosen at “{name}” is not offered here as well</source>
        <translation>lo que se puede elegir en «{name}» no se ofrece también aquí</translation>
    </message>
    <message>
        <source>Copy its replies to this moment.</source>
        <translation>Copia sus respuestas a este momento.</translation>
    </message>
    <message>
        <source>Keep the words that belong, or make variants with a “when”.</source>
        <translation>Deja las palabras que correspondan, o haz variantes con «when».</translation>
    </message>
    <message>
        <source>setting the variable “{name}” is left out</source>
        <translation>queda fuera el cambio de la variable «{name}»</translation>
    </message>
    <message>
        <source>the function {name}() is left out</source>
        <translation>la función {name}() queda fuera</translation>
    </message>
    <message>
        <source>where the story goes on to is worked out by ink (“{name}”)</source>
        <translation>adónde sigue la historia lo calcula ink («{name}»)</translation>
    </message>
    <message>
        <source>from here ink goes back to wherever it came from; that is left out</source>
        <translation>desde aquí ink vuelve al lugar de donde venía; eso queda fuera</translation>
    </message>
    <message>
        <source>Write after “go” where it should lead.</source>
        <translation>Escribe detrás de «go» adónde debe llevar.</translation>
    </message>
    <message>
        <source>the file is damaged: Expecting value</source>
        <translation>el archivo está dañado: aquí falta un valor</translation>
    </message>
    <message>
        <source>the file is damaged: Expecting property name enclosed in double quotes</source>
        <translation>el archivo está dañado: aquí falta un nombre entre comillas dobles</translation>
    </message>
    <message>
        <source>the file is damaged: Expecting &apos;:&apos; delimiter</source>
        <translation>el archivo está dañado: aquí falta «:»</translation>
    </message>
    <message>
        <source>the file is damaged: Expecting &apos;,&apos; delimiter</source>
        <translation>el archivo está dañado: aquí falta «,»</translation>
    </message>
    <message>
        <source>the file is damaged: Extra data</source>
        <translation>el archivo está dañado: aquí sobran datos</translation>
    </message>
    <message>
        <source>the file is damaged: Unterminated string starting at</source>
        <translation>el archivo está dañado: un texto que empieza aquí no se cierra</translation>
    </message>
    <message>
        <source>the file is damaged: Invalid control character at</source>
        <translation>el archivo está dañado: aquí hay un carácter de control que no se admite</translation>
    </message>
    <message>
        <source>the file is damaged: Invalid \escape</source>
        <translation>el archivo está dañado: lo que sigue aquí a «\» no se admite</translation>
    </message>
    <message>
        <source>the file is damaged: Invalid \uXXXX escape</source>
        <translation>el archivo está dañado: lo que sigue aquí a «\u» no se admite</translation>
    </message>
    <message>
        <source>the file is damaged: Illegal trailing comma before end of object</source>
        <translation>el archivo está dañado: sobra una coma al final de un objeto</translation>
    </message>
    <message>
        <source>the file is damaged: Illegal trailing comma before end of array</source>
        <translation>el archivo está dañado: sobra una coma al final de una lista</translation>
    </message>
    <message>
        <source>the file is damaged: {reason}</source>
        <translation>el archivo está dañado: {reason}</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}</source>
        <translation>{file}, línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>the data is nested too deep to be a story</source>
        <translation>los datos tienen demasiados niveles para ser una historia</translation>
    </message>
    <message>
        <source>the file is damaged: a number in it is too long</source>
        <translation>el archivo está dañado: contiene un número demasiado largo</translation>
    </message>
    <message>
        <source>the picture {source} is left out</source>
        <translation>la imagen {source} queda fuera</translation>
    </message>
    <message>
        <source>Say in “manner” what there is to see, if it matters.</source>
        <translation>Si importa, di en «manner» lo que se ve.</translation>
    </message>
    <message>
        <source>the link to {address} is left out: its words stand in what is said</source>
        <translation>el enlace a {address} queda fuera: sus palabras están en lo que se dice</translation>
    </message>
    <message>
        <source>what this link sets ({setting}) is left out</source>
        <translation>lo que cambia este enlace ({setting}) queda fuera</translation>
    </message>
    <message>
        <source>Use a fact: list it under “facts” and “set” it in the reply.</source>
        <translation>Usa un hecho: ponlo en «facts» y actívalo en la respuesta con «set».</translation>
    </message>
    <message>
        <source>The list is cut. Import the story in smaller pieces to see them all.</source>
        <translation>La lista está cortada. Importa la historia en partes más pequeñas para verlas todas.</translation>
    </message>
    <message>
        <source>{count} more notes are not listed</source>
        <translation>hay {count} notas más que no se muestran</translation>
    </message>
    <message>
        <source>one more note is not listed</source>
        <translation>hay una nota más que no se muestra</translation>
    </message>
    <message>
        <source>styling (bold, colour, size) is left out</source>
        <translation>el formato (negrita, color, tamaño) queda fuera</translation>
    </message>
    <message>
        <source>styling (bold, colour, size) is left out, in {count} places</source>
        <translation>el formato (negrita, color, tamaño) queda fuera, en {count} lugares</translation>
    </message>
    <message>
        <source>in the words of a link, {macro} is left out</source>
        <translation>en las palabras de un enlace, {macro} queda fuera</translation>
    </message>
    <message>
        <source>Write out what it stands for.</source>
        <translation>Escribe lo que representa.</translation>
    </message>
    <message>
        <source>a link stands within a sentence: its words are in what is said and a reply</source>
        <translation>hay un enlace dentro de una frase: sus palabras están en lo que se dice y son una respuesta</translation>
    </message>
    <message>
        <source>{count} links stand within a sentence: their words are in what is said, too</source>
        <translation>hay {count} enlaces dentro de frases: sus palabras están también en lo que se dice</translation>
    </message>
    <message>
        <source>Reword the reply as something the trainee would say.</source>
        <translation>Redacta la respuesta como algo que diría quien practica.</translation>
    </message>
    <message>
        <source>this link has no words</source>
        <translation>este enlace no tiene palabras</translation>
    </message>
    <message>
        <source>Write what the trainee says where “…” stands.</source>
        <translation>Escribe lo que dice quien practica donde dice «…».</translation>
    </message>
    <message>
        <source>the story does not tell the summary; a plain value stands there</source>
        <translation>la historia no trae resumen; de momento hay uno cualquiera</translation>
    </message>
    <message>
        <source>Say in a sentence or two whom one meets, and why.</source>
        <translation>Di en una o dos frases a quién se conoce y por qué.</translation>
    </message>
    <message>
        <source>the story does not tell the language; a plain value stands there</source>
        <translation>la historia no dice en qué idioma está; de momento hay uno cualquiera</translation>
    </message>
    <message>
        <source>Write the code of the story&apos;s language if it is not English.</source>
        <translation>Escribe el código del idioma de la historia si no está en inglés (español: es).</translation>
    </message>
    <message>
        <source>the story does not tell the client&apos;s name; a plain value stands there</source>
        <translation>la historia no dice el nombre de la persona; de momento hay uno cualquiera</translation>
    </message>
    <message>
        <source>Give the client a name, and add pronouns and looks.</source>
        <translation>Ponle un nombre a la persona, y añade sus pronombres y su aspecto.</translation>
    </message>
    <message>
        <source>the story does not tell the client&apos;s age; a plain value stands there</source>
        <translation>la historia no dice la edad de la persona; de momento hay una cualquiera</translation>
    </message>
    <message>
        <source>Give the client&apos;s age in years.</source>
        <translation>Di la edad de la persona en años.</translation>
    </message>
    <message>
        <source>“{name}” has no words</source>
        <translation>«{name}» no tiene palabras</translation>
    </message>
    <message>
        <source>Write what the client says where “{stand_in}” stands.</source>
        <translation>Escribe lo que dice la persona donde dice «{stand_in}».</translation>
    </message>
    <message>
        <source>the story has no end: every passage leads to another</source>
        <translation>la historia no tiene final: cada pasaje lleva a otro</translation>
    </message>
    <message>
        <source>Let a moment end: “ending: …” in place of its replies, and describe it below.</source>
        <translation>Haz que un momento termine: pon «ending: …» en lugar de sus respuestas y describe ese final más abajo.</translation>
    </message>
    <message>
        <source>“{name}” ends the story; its alliance stands at “growing”</source>
        <translation>la historia termina en «{name}»; su alianza está en «growing» (en crecimiento)</translation>
    </message>
    <message>
        <source>Choose strong, growing, strained or broken, or give it replies if it goes on.</source>
        <translation>Elige strong (sólida), growing (en crecimiento), strained (tensa) o broken (rota), o ponle respuestas si continúa.</translation>
    </message>
    <message>
        <source>the link “{words}” leads to “{target}”, which is not in the story</source>
        <translation>el enlace «{words}» lleva a «{target}», que no está en la historia</translation>
    </message>
    <message>
        <source>Add a moment “{name}”, or write another after “go”.</source>
        <translation>Añade un momento «{name}», o escribe otro detrás de «go».</translation>
    </message>
    <message>
        <source>the story does not tell the level; a plain value stands there</source>
        <translation>la historia no dice el nivel; de momento hay uno cualquiera</translation>
    </message>
    <message>
        <source>Choose foundation, intermediate or advanced.</source>
        <translation>Elige foundation (inicial), intermediate (intermedio) o advanced (avanzado).</translation>
    </message>
    <message>
        <source>the story does not tell the minutes; a plain value stands there</source>
        <translation>la historia no dice cuántos minutos dura; de momento hay un número cualquiera</translation>
    </message>
    <message>
        <source>Say how long a meeting takes, from 1 to 60 minutes.</source>
        <translation>Di cuánto dura un encuentro, de 1 a 60 minutos.</translation>
    </message>
    <message>
        <source>the story does not tell the setting; a plain value stands there</source>
        <translation>la historia no dice dónde es el encuentro; de momento hay un lugar cualquiera</translation>
    </message>
    <message>
        <source>Choose in-person, video, phone or chat.</source>
        <translation>Elige in-person (en la sala), video (por videollamada), phone (por teléfono) o chat.</translation>
    </message>
    <message>
        <source>the story does not tell the practices; a plain value stands there</source>
        <translation>la historia no dice qué se practica; de momento hay algo cualquiera</translation>
    </message>
    <message>
        <source>Name what is practised, the main one first.</source>
        <translation>Nombra lo que se practica, lo principal primero.</translation>
    </message>
    <message>
        <source>to be set by you</source>
        <translation>te toca decidirlo</translation>
    </message>
    <message>
        <source>An imported story, to be described in a sentence or two.</source>
        <translation>Una historia importada, por describir en una o dos frases.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>To be written: what this ending means.</source>
        <translation>Por escribir: qué significa este final.</translation>
    </message>
    <message>
        <source>You listen on.</source>
        <translation>Sigues escuchando.</translation>
    </message>
    <message>
        <source>You look for something else to say.</source>
        <translation>Buscas otra cosa que decir.</translation>
    </message>
    <message>
        <source>You go on to “{name}”.</source>
        <translation>Pasas a «{name}».</translation>
    </message>
    <message>
        <source>Untitled passage</source>
        <translation>Pasaje sin título</translation>
    </message>
    <message>
        <source>{name}, more ({number})</source>
        <translation>{name}, más ({number})</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>After: {words}</source>
        <translation>Después de: {words}</translation>
    </message>
    <message>
        <source>{name}, then</source>
        <translation>{name}, luego</translation>
    </message>
    <message>
        <source>Content {number}</source>
        <translation>Contenido {number}</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>how often {name}</source>
        <translation>cuántas veces {name}</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>imported story</source>
        <translation>historia importada</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>“{name}”, then</source>
        <translation>«{name}», luego</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>the file is too large ({size} MB; {most} MB at most)</source>
        <translation>el archivo es demasiado grande ({size} MB; como mucho {most} MB)</translation>
    </message>
    <message>
        <source>Export the story without its pictures, sounds and videos.</source>
        <translation>Exporta la historia sin sus imágenes, sonidos y videos.</translation>
    </message>
    <message>
        <source>there is no Twee file (.twee, .tw) in this folder</source>
        <translation>en esta carpeta no hay ningún archivo de Twee (.twee, .tw)</translation>
    </message>
    <message>
        <source>Name the story&apos;s own file.</source>
        <translation>Elige el archivo de la historia.</translation>
    </message>
    <message>
        <source>the file is UTF-16 text</source>
        <translation>el archivo es texto UTF-16</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor and import it again.</source>
        <translation>Guárdalo como UTF-8 en tu editor e impórtalo otra vez.</translation>
    </message>
    <message>
        <source>Give one story&apos;s file.</source>
        <translation>Elige el archivo de una historia.</translation>
    </message>
    <message>
        <source>there are more than {most} Twee files in this folder</source>
        <translation>en esta carpeta hay más de {most} archivos de Twee</translation>
    </message>
    <message>
        <source>Name one story&apos;s.</source>
        <translation>Elige los de una sola historia.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor, or check that it is a story&apos;s file at all.</source>
        <translation>Guárdalo como UTF-8 en tu editor, o comprueba si de verdad es el archivo de una historia.</translation>
    </message>
    <message>
        <source>a silent part is left out</source>
        <translation>una parte silenciosa queda fuera</translation>
    </message>
    <message>
        <source>a macro of the story&apos;s own is left out</source>
        <translation>una macro propia de la historia queda fuera</translation>
    </message>
    <message>
        <source>the link {words} leads to no passage: its words stand in what is said</source>
        <translation>el enlace {words} no lleva a ningún pasaje: sus palabras están en lo que se dice</translation>
    </message>
    <message>
        <source>Make it a reply with a “go” if it is a choice; else delete the words.</source>
        <translation>Si es una decisión, conviértelo en una respuesta con «go»; si no, borra las palabras.</translation>
    </message>
    <message>
        <source>what {code} would show is left out</source>
        <translation>lo que mostraría {code} queda fuera</translation>
    </message>
    <message>
        <source>the field {code} is left out</source>
        <translation>el campo {code} queda fuera</translation>
    </message>
    <message>
        <source>A trainee chooses a reply; nothing is typed.</source>
        <translation>Quien practica elige una respuesta; no se escribe nada.</translation>
    </message>
    <message>
        <source>this text has {length} characters; what follows the first {kept} is left out</source>
        <translation>este texto tiene {length} caracteres; lo que sigue a los primeros {kept} queda fuera</translation>
    </message>
    <message>
        <source>Split the passage in the story and import it again: a turn is a few sentences.</source>
        <translation>Divide el pasaje en la historia e impórtala otra vez: un turno son unas pocas frases.</translation>
    </message>
    <message>
        <source>a control character ({code}) is left out</source>
        <translation>un carácter de control ({code}) queda fuera</translation>
    </message>
    <message>
        <source>control characters are left out, from {count} texts</source>
        <translation>quedan fuera caracteres de control de {count} textos</translation>
    </message>
    <message>
        <source>a passage&apos;s place on Twine&apos;s map is left out</source>
        <translation>el lugar de un pasaje en el mapa de Twine queda fuera</translation>
    </message>
    <message>
        <source>the places of {count} passages on Twine&apos;s map are left out</source>
        <translation>los lugares de {count} pasajes en el mapa de Twine quedan fuera</translation>
    </message>
    <message>
        <source>what stands before the first passage is left out: {text}</source>
        <translation>lo que hay antes del primer pasaje queda fuera: {text}</translation>
    </message>
    <message>
        <source>Put it behind a # in the scenario if you still need it.</source>
        <translation>Si aún lo necesitas, ponlo en el caso detrás de una #.</translation>
    </message>
    <message>
        <source>the details {details} cannot be read and are left out</source>
        <translation>los datos {details} no se pueden leer y quedan fuera</translation>
    </message>
    <message>
        <source>Twine&apos;s own details ({details}) are left out</source>
        <translation>los datos propios de Twine ({details}) quedan fuera</translation>
    </message>
    <message>
        <source>what follows a passage&apos;s name is left out: {text}</source>
        <translation>lo que sigue al nombre de un pasaje queda fuera: {text}</translation>
    </message>
    <message>
        <source>In Twee, write a \ before a [ or {{ that belongs to the name.</source>
        <translation>En Twee, escribe \ delante de un [ o un {{ que sea parte del nombre.</translation>
    </message>
    <message>
        <source>the detail “{name}” is left out</source>
        <translation>el dato «{name}» queda fuera</translation>
    </message>
    <message>
        <source>the story&apos;s details (StoryData) cannot be read and are left out</source>
        <translation>los datos de la historia (StoryData) no se pueden leer y quedan fuera</translation>
    </message>
    <message>
        <source>Check that the scenario starts where it should.</source>
        <translation>Comprueba que el caso empieza donde debe.</translation>
    </message>
    <message>
        <source>another story, “{title}”, is left out</source>
        <translation>otra historia, «{title}», queda fuera</translation>
    </message>
    <message>
        <source>Import it by itself: --story &quot;{title}&quot;.</source>
        <translation>Impórtala aparte: --story &quot;{title}&quot;.</translation>
    </message>
    <message>
        <source>the story&apos;s script is left out: {code}</source>
        <translation>el script de la historia queda fuera: {code}</translation>
    </message>
    <message>
        <source>the story&apos;s style sheet is left out: {code}</source>
        <translation>la hoja de estilos de la historia queda fuera: {code}</translation>
    </message>
    <message>
        <source>the file breaks off: this story has no end</source>
        <translation>el archivo está cortado: a esta historia le falta el final</translation>
    </message>
    <message>
        <source>the file is damaged: this tag has no end</source>
        <translation>el archivo está dañado: a esta etiqueta le falta el final</translation>
    </message>
    <message>
        <source>there is no story “{title}” in it</source>
        <translation>no contiene ninguna historia «{title}»</translation>
    </message>
    <message>
        <source>Choose one of: {titles}.</source>
        <translation>Elige una de estas: {titles}.</translation>
    </message>
    <message>
        <source>the file is damaged: this passage has no end</source>
        <translation>el archivo está dañado: a este pasaje le falta el final</translation>
    </message>
    <message>
        <source>the story has more than {most} passages</source>
        <translation>la historia tiene más de {most} pasajes</translation>
    </message>
    <message>
        <source>the story&apos;s title</source>
        <translation>el título de la historia</translation>
    </message>
    <message>
        <source>the story&apos;s details</source>
        <translation>los datos de la historia</translation>
    </message>
    <message>
        <source>the author&apos;s name</source>
        <translation>el nombre de quien la escribió</translation>
    </message>
    <message>
        <source>the story&apos;s subtitle</source>
        <translation>el subtítulo de la historia</translation>
    </message>
    <message>
        <source>the story&apos;s settings</source>
        <translation>los ajustes de la historia</translation>
    </message>
    <message>
        <source>a list of other files</source>
        <translation>una lista de otros archivos</translation>
    </message>
    <message>
        <source>what is set up at the start</source>
        <translation>lo que se prepara al principio</translation>
    </message>
    <message>
        <source>what stands beside every passage</source>
        <translation>lo que va al lado de cada pasaje</translation>
    </message>
    <message>
        <source>a menu</source>
        <translation>un menú</translation>
    </message>
    <message>
        <source>a banner</source>
        <translation>un encabezado</translation>
    </message>
    <message>
        <source>the page around the story</source>
        <translation>la página que rodea la historia</translation>
    </message>
    <message>
        <source>links for sharing</source>
        <translation>enlaces para compartir</translation>
    </message>
    <message>
        <source>the title as it is shown</source>
        <translation>el título tal como se muestra</translation>
    </message>
    <message>
        <source>a message while the story loads</source>
        <translation>un mensaje mientras se carga la historia</translation>
    </message>
    <message>
        <source>what stands above every passage</source>
        <translation>lo que va encima de cada pasaje</translation>
    </message>
    <message>
        <source>what stands below every passage</source>
        <translation>lo que va debajo de cada pasaje</translation>
    </message>
    <message>
        <source>what runs before every passage</source>
        <translation>lo que se ejecuta antes de cada pasaje</translation>
    </message>
    <message>
        <source>what runs after every passage</source>
        <translation>lo que se ejecuta después de cada pasaje</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>un script</translation>
    </message>
    <message>
        <source>a style sheet</source>
        <translation>una hoja de estilos</translation>
    </message>
    <message>
        <source>a note of the author&apos;s</source>
        <translation>una nota de quien la escribió</translation>
    </message>
    <message>
        <source>macros of the story&apos;s own</source>
        <translation>macros propias de la historia</translation>
    </message>
    <message>
        <source>what runs at the start</source>
        <translation>lo que se ejecuta al principio</translation>
    </message>
    <message>
        <source>what helps with finding mistakes</source>
        <translation>lo que ayuda a encontrar errores</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>un sonido</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un video</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>subtítulos</translation>
    </message>
    <message>
        <source>a private passage</source>
        <translation>un pasaje privado</translation>
    </message>
    <message>
        <source>{program} for {story_format}</source>
        <translation>{program} para {story_format}</translation>
    </message>
    <message>
        <source>there is no passage of a story in it, only others: {names}</source>
        <translation>no contiene ningún pasaje de una historia, solo otros: {names}</translation>
    </message>
    <message>
        <source>If the story is kept in several Twee files, import the folder they are in.</source>
        <translation>Si la historia está en varios archivos de Twee, importa la carpeta que los contiene.</translation>
    </message>
    <message>
        <source>another file, named as Twee 2 does it</source>
        <translation>otro archivo, nombrado como en Twee 2</translation>
    </message>
    <message>
        <source>there is no passage “{wanted}”, where the story should start; it starts with the first passage, “{first}”</source>
        <translation>no existe el pasaje «{wanted}», donde debería empezar la historia; empieza con el primer pasaje, «{first}»</translation>
    </message>
    <message>
        <source>the story does not say where it starts; it starts with the first passage, “{first}”</source>
        <translation>la historia no dice dónde empieza; empieza con el primer pasaje, «{first}»</translation>
    </message>
    <message>
        <source>Write another moment after “start:” if that is wrong.</source>
        <translation>Si no es ese, escribe otro momento detrás de «start:».</translation>
    </message>
    <message>
        <source>the story has {count} passages; {most} is the most that can be imported</source>
        <translation>la historia tiene {count} pasajes; como mucho se pueden importar {most}</translation>
    </message>
    <message>
        <source>the story has {size} million characters; {most} million is the most that can be imported</source>
        <translation>la historia tiene {size} millones de caracteres; como mucho se pueden importar {most} millones</translation>
    </message>
    <message>
        <source>there is no passage in it</source>
        <translation>no contiene ningún pasaje</translation>
    </message>
    <message>
        <source>Export the story from Twine again, or pick another file.</source>
        <translation>Exporta otra vez la historia desde Twine, o elige otro archivo.</translation>
    </message>
    <message>
        <source>the passage “{name}” ({what}) is left out: {text}</source>
        <translation>el pasaje «{name}» ({what}) queda fuera: {text}</translation>
    </message>
    <message>
        <source>If words in it matter, put them into the background or a moment.</source>
        <translation>Si alguna de sus palabras importa, ponla en «background» o en un momento.</translation>
    </message>
    <message>
        <source>the story goes on to “{name}” by itself; it is a reply now</source>
        <translation>la historia sigue sola a «{name}»; ahora es una respuesta</translation>
    </message>
    <message>
        <source>the story has more than {most} links</source>
        <translation>la historia tiene más de {most} enlaces</translation>
    </message>
    <message>
        <source>the tag “{tag}” is left out</source>
        <translation>la etiqueta «{tag}» queda fuera</translation>
    </message>
    <message>
        <source>the tag “{tag}” of {count} passages is left out</source>
        <translation>la etiqueta «{tag}» de {count} pasajes queda fuera</translation>
    </message>
    <message>
        <source>a passage “{before}” was there before; this one is now “{now}”, and no link leads to it</source>
        <translation>ya había un pasaje «{before}»; este se llama ahora «{now}», y ningún enlace lleva a él</translation>
    </message>
    <message>
        <source>Give one of the two another name, and lead its links there.</source>
        <translation>Ponle otro nombre a uno de los dos y lleva ahí sus enlaces.</translation>
    </message>
    <message>
        <source>Always the longest reply comes to {end} and is right in {right} of {tried} moments (by chance in {chance}).</source>
        <translation>Dar siempre la respuesta más larga acaba en {end} y acierta en {right} de {tried} momentos (al azar, en {chance}).</translation>
    </message>
    <message>
        <source>Always the shortest reply comes to {end} and is right in {right} of {tried} moments (by chance in {chance}).</source>
        <translation>Dar siempre la respuesta más corta acaba en {end} y acierta en {right} de {tried} momentos (al azar, en {chance}).</translation>
    </message>
    <message>
        <source>That is guessable: in some of these moments, let a weaker reply say more.</source>
        <translation>Eso se puede adivinar: en algunos de estos momentos, deja que una respuesta más débil diga más.</translation>
    </message>
    <message>
        <source>That is guessable: in some of these moments, let a weaker reply say less.</source>
        <translation>Eso se puede adivinar: en algunos de estos momentos, deja que una respuesta más débil diga menos.</translation>
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
        <source>That is a lot: harmful replies cost too little here.</source>
        <translation>Es mucho: aquí las respuestas dañinas cuestan demasiado poco.</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>un encuentro sin final</translation>
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
        <translation>Hay demasiado para mirarlo todo: se han mirado {looked_at} de al menos {states} estados en que puede estar un encuentro. Lo que aquí no aparece puede existir, y las probabilidades solo cuentan lo encontrado.</translation>
    </message>
    <message>
        <source>Of {total} replies {validates} validate, {over_leads} over-lead, {dismisses} dismiss, {breaks_boundaries} break boundaries and {neutral} are neutral.</source>
        <translation>De {total} respuestas, {validates} validan, {over_leads} dirigen de más, {dismisses} desestiman, {breaks_boundaries} rompen límites y {neutral} son neutras.</translation>
    </message>
    <message>
        <source>Replies that validate have {good} words on average, harmful ones {harmful}.</source>
        <translation>Las respuestas que validan tienen en promedio {good} palabras; las dañinas, {harmful}.</translation>
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
        <source>The checks for telltale words (W503) and for risk words (W507) read English only: here, look twice for what they would have found.</source>
        <translation>Las comprobaciones de palabras delatoras (W503) y de palabras de riesgo (W507) solo leen inglés: aquí, busca tú con más cuidado lo que ellas habrían encontrado.</translation>
    </message>
    <message>
        <source>All {states} ways in which a meeting can stand were looked at: what is said here is proved, not sampled.</source>
        <translation>Se han mirado los {states} estados en que puede estar un encuentro: lo que aquí se dice está demostrado, no es una muestra.</translation>
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
        <translation>Las frases de la persona tienen en promedio {client} palabras; las de las respuestas, {reply}; la más larga tiene {longest}.</translation>
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
        <source>{one} / {other}</source>
        <translation>{one} / {other}</translation>
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
        <translation>La variante {place} no: {because}</translation>
    </message>
    <message>
        <source>Route {place} of {count}: {because}</source>
        <translation>Camino {place} de {count}: {because}</translation>
    </message>
    <message>
        <source>Not route {place}: {because}</source>
        <translation>El camino {place} no: {because}</translation>
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
        <translation>no tiene condición y encaja donde no encaja nada de lo anterior.</translation>
    </message>
    <message>
        <source>{level}, about {minutes} minutes</source>
        <translation>{level}, unos {minutes} minutos</translation>
    </message>
    <message>
        <source>Reached with a trust of {least} to {most}.</source>
        <translation>Se llega con una confianza de {least} a {most}.</translation>
    </message>
    <message>
        <source>{level}, about 1 minute</source>
        <translation>{level}, alrededor de 1 minuto</translation>
    </message>
    <message>
        <source>Reached with a trust of {trust}.</source>
        <translation>Se llega con una confianza de {trust}.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>En los demás casos</translation>
    </message>
    <message>
        <source>When {condition}</source>
        <translation>Cuando {condition}</translation>
    </message>
    <message>
        <source>Shared with a trust of {trust} or more.</source>
        <translation>Se comparte con una confianza de {trust} o más.</translation>
    </message>
    <message>
        <source>No meeting comes to it.</source>
        <translation>Ningún encuentro llega a esto.</translation>
    </message>
    <message>
        <source>When the trainee chooses</source>
        <translation>Cuando lo elija quien practica</translation>
    </message>
    <message>
        <source>After every reply</source>
        <translation>Después de cada respuesta</translation>
    </message>
    <message>
        <source>In the debrief only</source>
        <translation>Solo en el repaso</translation>
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
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Trust at the start</source>
        <translation>Confianza al empezar</translation>
    </message>
    <message>
        <source>{trust} of 20</source>
        <translation>{trust} de 20</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>No meeting comes here.</source>
        <translation>Ningún encuentro llega aquí.</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Where several ways on, or several things that the client can say, stand below one another, the first whose condition holds is taken.</source>
        <translation>Donde hay varios caminos, o varias cosas que la persona puede decir, unos debajo de otros, se toma lo primero cuya condición se cumple.</translation>
    </message>
    <message>
        <source>Marked words use a technique; line and colour say what it does to the client. What is said of trust holds in the ordinary case: in a rupture nothing is earned until it is named, right after something was shared harm costs 1 more, and a third question in a row earns nothing.</source>
        <translation>Las palabras marcadas usan una técnica; la línea y el color dicen qué efecto tiene en la persona. Lo que se dice de la confianza se aplica en el caso corriente: en una ruptura no se suma nada hasta que se nombra, justo después de que se comparta algo el daño cuesta 1 más, y una tercera pregunta seguida no suma nada.</translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation>{parts} y {last}</translation>
    </message>
    <message>
        <source>For review: {title}</source>
        <translation>Para revisar: {title}</translation>
    </message>
    <message>
        <source>A map of the {count} moments and where the replies lead; all of it is told in words below.</source>
        <translation>Un mapa de los {count} momentos y de adónde llevan las respuestas; más abajo se cuenta todo con palabras.</translation>
    </message>
    <message>
        <source>What is known of {client} beforehand</source>
        <translation>Lo que se sabe de {client} antes de empezar</translation>
    </message>
    <message>
        <source>The meeting ends: {ending}</source>
        <translation>El encuentro termina: {ending}</translation>
    </message>
    <message>
        <source>In the file: {name}.</source>
        <translation>En el archivo: {name}.</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>The meeting begins here.</source>
        <translation>El encuentro empieza aquí.</translation>
    </message>
    <message>
        <source>Before the client comes.</source>
        <translation>Antes de que llegue la persona.</translation>
    </message>
    <message>
        <source>From {moments}.</source>
        <translation>Desde {moments}.</translation>
    </message>
    <message>
        <source>Shares: {disclosure}</source>
        <translation>Comparte: {disclosure}</translation>
    </message>
    <message>
        <source>Becomes true: {facts}</source>
        <translation>Pasa a ser cierto: {facts}</translation>
    </message>
    <message>
        <source>In {moments}.</source>
        <translation>En {moments}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Revelaciones</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Finales</translation>
    </message>
    <message>
        <source>A scenario for review</source>
        <translation>Un caso para revisar</translation>
    </message>
    <message>
        <source>Content notes</source>
        <translation>Notas de contenido</translation>
    </message>
    <message>
        <source>What the trainee may try</source>
        <translation>Lo que puede probar quien practica</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En cifras</translation>
    </message>
    <message>
        <source>How to read the replies</source>
        <translation>Cómo leer las respuestas</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>final</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Stronger here</source>
        <translation>Más sólida aquí</translation>
    </message>
    <message>
        <source>Becomes true</source>
        <translation>Pasa a ser cierto</translation>
    </message>
    <message>
        <source>Is true no more</source>
        <translation>Deja de ser cierto</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>when {condition}: no meeting comes to that</source>
        <translation>cuando {condition}: ningún encuentro llega a eso</translation>
    </message>
    <message>
        <source>when {condition}</source>
        <translation>cuando {condition}</translation>
    </message>
    <message>
        <source>in no meeting</source>
        <translation>en ningún encuentro</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>en los demás casos</translation>
    </message>
    <message>
        <source>It can be guessed: always giving the longest reply comes to the best ending.</source>
        <translation>Se puede adivinar: dar siempre la respuesta más larga lleva al mejor final.</translation>
    </message>
    <message>
        <source>It can be guessed: always giving the shortest reply comes to the best ending.</source>
        <translation>Se puede adivinar: dar siempre la respuesta más corta lleva al mejor final.</translation>
    </message>
    <message>
        <source>It can be guessed: always giving the first reply comes to the best ending.</source>
        <translation>Se puede adivinar: dar siempre la primera respuesta lleva al mejor final.</translation>
    </message>
    <message>
        <source>It can be guessed: always giving the last reply comes to the best ending.</source>
        <translation>Se puede adivinar: dar siempre la última respuesta lleva al mejor final.</translation>
    </message>
    <message>
        <source>With every reply drawn by lot, in 1 of {count} meetings.</source>
        <translation>Con todas las respuestas al azar, en 1 de cada {count} encuentros.</translation>
    </message>
    <message>
        <source>{moments} with {replies} and {endings}, in {words} words.</source>
        <translation>{moments} con {replies} y {endings}, en {words} palabras.</translation>
    </message>
    <message>
        <source>With every reply drawn by lot, the best ending comes about in 1 of {count} meetings.</source>
        <translation>Con todas las respuestas al azar, se llega al mejor final en 1 de cada {count} encuentros.</translation>
    </message>
    <message>
        <source>There is too much to look at it all: this is what {states} states show, and what is not found in them may still be there.</source>
        <translation>Hay demasiado para mirarlo todo: esto es lo que muestran {states} estados, y lo que no aparece en ellos puede existir.</translation>
    </message>
    <message>
        <source>With every reply drawn by lot, in no meeting.</source>
        <translation>Con todas las respuestas al azar, en ningún encuentro.</translation>
    </message>
    <message>
        <source>With every reply drawn by lot, in {percent} % of meetings.</source>
        <translation>Con todas las respuestas al azar, en el {percent} % de los encuentros.</translation>
    </message>
    <message>
        <source>1 moment</source>
        <translation>1 momento</translation>
    </message>
    <message>
        <source>{count} moments</source>
        <translation>{count} momentos</translation>
    </message>
    <message>
        <source>1 ending</source>
        <translation>1 final</translation>
    </message>
    <message>
        <source>{count} endings</source>
        <translation>{count} finales</translation>
    </message>
    <message>
        <source>With every reply drawn by lot, the best ending comes about in no meeting.</source>
        <translation>Con todas las respuestas al azar, no se llega al mejor final en ningún encuentro.</translation>
    </message>
    <message>
        <source>With every reply drawn by lot, the best ending comes about in {percent} % of meetings.</source>
        <translation>Con todas las respuestas al azar, se llega al mejor final en el {percent} % de los encuentros.</translation>
    </message>
    <message>
        <source>A meeting can be in {states} states. All of them were looked at, so all this is proved.</source>
        <translation>Un encuentro puede estar en {states} estados. Se han mirado todos, así que todo esto está demostrado.</translation>
    </message>
    <message>
        <source>Of the replies {kinds}, when there is trust enough.</source>
        <translation>De las respuestas, {kinds}, cuando hay bastante confianza.</translation>
    </message>
    <message>
        <source>The practices it names, and how many replies serve each: {practices}.</source>
        <translation>Las prácticas que nombra, y cuántas respuestas hay a favor de cada una: {practices}.</translation>
    </message>
    <message>
        <source>Always giving the longest, shortest, first or last reply does not come to the best ending.</source>
        <translation>Dar siempre la respuesta más larga, la más corta, la primera o la última no lleva al mejor final.</translation>
    </message>
    <message>
        <source>No ending can be reached.</source>
        <translation>No se puede llegar a ningún final.</translation>
    </message>
    <message>
        <source>The best that can be made of it is {alliance}; the shortest way there takes one reply.</source>
        <translation>Lo mejor que se puede lograr es una alianza {alliance}; el camino más corto lleva una respuesta.</translation>
    </message>
    <message>
        <source>The best that can be made of it is {alliance}; the shortest way there takes {count} replies.</source>
        <translation>Lo mejor que se puede lograr es una alianza {alliance}; el camino más corto lleva {count} respuestas.</translation>
    </message>
    <message>
        <source>No meeting ends in {endings}.</source>
        <translation>Ningún encuentro termina en {endings}.</translation>
    </message>
    <message>
        <source>1 validates</source>
        <translation>1 valida</translation>
    </message>
    <message>
        <source>{count} validate</source>
        <translation>{count} validan</translation>
    </message>
    <message>
        <source>1 over-leads</source>
        <translation>1 dirige de más</translation>
    </message>
    <message>
        <source>{count} over-lead</source>
        <translation>{count} dirigen de más</translation>
    </message>
    <message>
        <source>1 dismisses</source>
        <translation>1 desestima</translation>
    </message>
    <message>
        <source>{count} dismiss</source>
        <translation>{count} desestiman</translation>
    </message>
    <message>
        <source>1 breaks a boundary</source>
        <translation>1 rompe un límite</translation>
    </message>
    <message>
        <source>{count} break a boundary</source>
        <translation>{count} rompen un límite</translation>
    </message>
    <message>
        <source>1 is neutral</source>
        <translation>1 es neutra</translation>
    </message>
    <message>
        <source>{count} are neutral</source>
        <translation>{count} son neutras</translation>
    </message>
    <message>
        <source>Costs {amount}.</source>
        <translation>Cuesta {amount}.</translation>
    </message>
    <message>
        <source>Costs {amount}, a number of the author&apos;s own.</source>
        <translation>Cuesta {amount}, un número que puso quien escribió el caso.</translation>
    </message>
    <message>
        <source>Below a trust of {trust} it comes too early and costs {amount}.</source>
        <translation>Por debajo de una confianza de {trust} llega demasiado pronto y cuesta {amount}.</translation>
    </message>
    <message>
        <source>Leaves trust as it is.</source>
        <translation>Deja la confianza como está.</translation>
    </message>
    <message>
        <source>Earns {amount}.</source>
        <translation>Suma {amount}.</translation>
    </message>
    <message>
        <source>Leaves trust as it is, a number of the author&apos;s own.</source>
        <translation>Deja la confianza como está, un número que puso quien escribió el caso.</translation>
    </message>
    <message>
        <source>Earns {amount}, a number of the author&apos;s own.</source>
        <translation>Suma {amount}, un número que puso quien escribió el caso.</translation>
    </message>
    <message>
        <source>Below a trust of {trust} it comes too early and leaves trust as it is.</source>
        <translation>Por debajo de una confianza de {trust} llega demasiado pronto y deja la confianza como está.</translation>
    </message>
    <message>
        <source>Below a trust of {trust} it comes too early and earns {amount}.</source>
        <translation>Por debajo de una confianza de {trust} llega demasiado pronto y suma {amount}.</translation>
    </message>
    <message>
        <source>in this condition, {fault}</source>
        <translation>en esta condición, {fault}</translation>
    </message>
    <message>
        <source>the conditions of this file are longer than 200,000 characters</source>
        <translation>las condiciones de este archivo pasan de 200 000 caracteres</translation>
    </message>
    <message>
        <source>Set a fact where it becomes true, and ask for that.</source>
        <translation>Anota un hecho con «set» donde pase a ser cierto, y pregunta por él.</translation>
    </message>
    <message>
        <source>“{value}” is not a known feeling</source>
        <translation>«{value}» no es una emoción conocida</translation>
    </message>
    <message>
        <source>Put its fields on indented lines below: {fields}.</source>
        <translation>Pon sus campos debajo, en líneas con sangría: {fields}.</translation>
    </message>
    <message>
        <source>a moment (“{name}”) should be a mapping</source>
        <translation>un momento («{name}») tiene que ser un grupo de campos</translation>
    </message>
    <message>
        <source>a variant (“{name}”) should be a mapping</source>
        <translation>una variante («{name}») tiene que ser un grupo de campos</translation>
    </message>
    <message>
        <source>a reply (“{name}”) should be a mapping</source>
        <translation>una respuesta («{name}») tiene que ser un grupo de campos</translation>
    </message>
    <message>
        <source>a route (“{name}”) should be a mapping</source>
        <translation>un camino («{name}») tiene que ser un grupo de campos</translation>
    </message>
    <message>
        <source>the moment “{moment}” has both replies and an ending</source>
        <translation>el momento «{moment}» tiene a la vez respuestas y un final</translation>
    </message>
    <message>
        <source>Keep one of the two: a moment either goes on or ends.</source>
        <translation>Deja una de las dos cosas: un momento o sigue o termina.</translation>
    </message>
    <message>
        <source>the moment “{moment}” has neither replies nor an ending</source>
        <translation>el momento «{moment}» no tiene ni respuestas ni un final</translation>
    </message>
    <message>
        <source>Add “replies:” so that it goes on, or “ending:” so that it ends.</source>
        <translation>Añade «replies:» para que siga o «ending:» para que termine.</translation>
    </message>
    <message>
        <source>“{field}” should be a text or a list of variants</source>
        <translation>«{field}» tiene que ser un texto o una lista de variantes</translation>
    </message>
    <message>
        <source>Write what the client says, or lines “- when: …” with “say: …” below.</source>
        <translation>Escribe lo que dice la persona, o líneas «- when: …» con «say: …» debajo.</translation>
    </message>
    <message>
        <source>the moment “{moment}” has {count} replies</source>
        <translation>el momento «{moment}» tiene {count} respuestas</translation>
    </message>
    <message>
        <source>Offer 1 to {most}; 2 to 5 are best.</source>
        <translation>Ofrece de 1 a {most}; lo mejor es de 2 a 5.</translation>
    </message>
    <message>
        <source>the reply “{reply}” has no mark</source>
        <translation>la respuesta «{reply}» no tiene ninguna marca</translation>
    </message>
    <message>
        <source>Mark the words that count: [the words](technique).</source>
        <translation>Marca las palabras que cuentan: [las palabras](técnica).</translation>
    </message>
    <message>
        <source>the reply “{reply}” has both “say” and “do”</source>
        <translation>la respuesta «{reply}» tiene a la vez «say» y «do»</translation>
    </message>
    <message>
        <source>Keep one: “say” for words, “do” for an act such as silence.</source>
        <translation>Deja uno: «say» para palabras, «do» para un acto, como guardar silencio.</translation>
    </message>
    <message>
        <source>the reply “{reply}” has neither “say” nor “do”</source>
        <translation>la respuesta «{reply}» no tiene ni «say» ni «do»</translation>
    </message>
    <message>
        <source>Add “say:” with the words, or “do:” with the act.</source>
        <translation>Añade «say:» con las palabras o «do:» con el acto.</translation>
    </message>
    <message>
        <source>“{field}” should name a moment or list routes</source>
        <translation>«{field}» tiene que nombrar un momento o ser una lista de caminos</translation>
    </message>
    <message>
        <source>Write a moment&apos;s id, or lines “- when: …” with “to: …” below.</source>
        <translation>Escribe el identificador de un momento, o líneas «- when: …» con «to: …» debajo.</translation>
    </message>
    <message>
        <source>the last of these has a condition: when none holds, nothing fits</source>
        <translation>el último elemento de esta lista tiene una condición: si no se cumple ninguna, no encaja nada</translation>
    </message>
    <message>
        <source>Delete this “when”, or add a last one without a condition.</source>
        <translation>Borra este «when» o añade al final un elemento sin condición.</translation>
    </message>
    <message>
        <source>this one has no condition, so those after it are never reached</source>
        <translation>este elemento no tiene condición, así que nunca se llega a los que van detrás</translation>
    </message>
    <message>
        <source>Move it to the end, or give it a “when”.</source>
        <translation>Llévalo al final o ponle un «when».</translation>
    </message>
    <message>
        <source>“{words}” speaks of suicide, and no content note says so</source>
        <translation>«{words}» habla de suicidio y ninguna nota de contenido lo dice</translation>
    </message>
    <message>
        <source>Add a line about suicide to “content-notes”.</source>
        <translation>Añade a «content-notes» una línea sobre el suicidio.</translation>
    </message>
    <message>
        <source>“{words}” speaks of self-harm, and no content note says so</source>
        <translation>«{words}» habla de autolesiones y ninguna nota de contenido lo dice</translation>
    </message>
    <message>
        <source>Add a line about self-harm to “content-notes”.</source>
        <translation>Añade a «content-notes» una línea sobre las autolesiones.</translation>
    </message>
    <message>
        <source>“{words}” speaks of abuse of a child, and no content note says so</source>
        <translation>«{words}» habla de maltrato o abuso infantil y ninguna nota de contenido lo dice</translation>
    </message>
    <message>
        <source>Add a line about abuse of a child to “content-notes”.</source>
        <translation>Añade a «content-notes» una línea sobre el maltrato o abuso infantil.</translation>
    </message>
    <message>
        <source>no reply in “{moment}” validates, so the trainee cannot do well here</source>
        <translation>ninguna respuesta de «{moment}» valida, así que quien practica no puede hacerlo bien aquí</translation>
    </message>
    <message>
        <source>Add a reply that listens, reflects or makes room; or a repair, after a rupture.</source>
        <translation>Añade una respuesta que escuche, refleje o dé espacio; o una reparación, si viene tras una ruptura.</translation>
    </message>
    <message>
        <source>every reply in “{moment}” validates, so there is nothing to choose</source>
        <translation>todas las respuestas de «{moment}» validan, así que no hay nada que elegir</translation>
    </message>
    <message>
        <source>Add a reply that a well-meaning beginner would give and that falls short.</source>
        <translation>Añade una respuesta que daría con buena intención alguien que empieza y que se queda corta.</translation>
    </message>
    <message>
        <source>in {hits} of {tried} moments the longest reply validates: it can be guessed by its length</source>
        <translation>en {hits} de {tried} momentos valida la respuesta más larga: se puede adivinar por su longitud</translation>
    </message>
    <message>
        <source>Shorten some of the good replies, or let the tempting ones say more; chance alone would give about {expected}.</source>
        <translation>Acorta algunas de las buenas respuestas, o deja que las tentadoras digan más; el azar por sí solo daría alrededor de {expected}.</translation>
    </message>
    <message>
        <source>“{words}” reads like “{technique}” and is marked as “{mark}”</source>
        <translation>«{words}» se lee como «{technique}» y lleva la marca «{mark}»</translation>
    </message>
    <message>
        <source>“{words}” reads like “{technique}” and bears no mark</source>
        <translation>«{words}» se lee como «{technique}» y no lleva ninguna marca</translation>
    </message>
    <message>
        <source>the reply “{reply}” adds {trust} trust, and its marks only harm</source>
        <translation>la respuesta «{reply}» suma {trust} de confianza, y sus marcas solo dañan</translation>
    </message>
    <message>
        <source>the reply “{reply}” takes {trust} trust, and its marks only help</source>
        <translation>la respuesta «{reply}» resta {trust} de confianza, y sus marcas solo ayudan</translation>
    </message>
    <message>
        <source>Change the number or the marks, or delete “trust” and let the marks decide.</source>
        <translation>Cambia el número o las marcas, o borra «trust» y deja que decidan las marcas.</translation>
    </message>
    <message>
        <source>Mark these words as ({technique}), or say it in other words.</source>
        <translation>Marca estas palabras como ({technique}), o dilo con otras.</translation>
    </message>
    <message>
        <source>the reply “{later}” says the same as “{earlier}”</source>
        <translation>la respuesta «{later}» dice lo mismo que «{earlier}»</translation>
    </message>
    <message>
        <source>the reply “{later}” says nearly the same as “{earlier}”</source>
        <translation>la respuesta «{later}» dice casi lo mismo que «{earlier}»</translation>
    </message>
    <message>
        <source>Delete one of the two, or make them differ in what they do to the client.</source>
        <translation>Borra una de las dos, o haz que se distingan en lo que le hacen a la persona.</translation>
    </message>
    <message>
        <source>no reply exercises the practice “{practice}”</source>
        <translation>ninguna respuesta ejercita la práctica «{practice}»</translation>
    </message>
    <message>
        <source>Add a reply with one of its techniques, or delete it from “practices”.</source>
        <translation>Añade una respuesta con una de sus técnicas, o quita la práctica de «practices».</translation>
    </message>
    <message>
        <source>the client speaks {words} words in one turn, and more than {limit} are hard to take in</source>
        <translation>la persona dice {words} palabras en un turno, y cuesta asimilar más de {limit}</translation>
    </message>
    <message>
        <source>this reply has {words} words in one turn, and more than {limit} are hard to take in</source>
        <translation>esta respuesta tiene {words} palabras en un turno, y cuesta asimilar más de {limit}</translation>
    </message>
    <message>
        <source>Cut it, or let something be said in between.</source>
        <translation>Acorta lo que se dice, o haz que la otra parte diga algo en medio.</translation>
    </message>
    <message>
        <source>the client discloses a risk in “{moment}”, and no reply asks about it or speaks of safety</source>
        <translation>la persona revela un riesgo en «{moment}», y ninguna respuesta pregunta por él ni habla de seguridad</translation>
    </message>
    <message>
        <source>Add a reply that asks in plain words (safety-asked) or brings in help (safety-bridged).</source>
        <translation>Añade una respuesta que pregunte con palabras claras (safety-asked) o que sume más ayuda (safety-bridged).</translation>
    </message>
    <message>
        <source>no portrait has the {option} “{value}”</source>
        <translation>ningún retrato tiene «{value}» en {option}</translation>
    </message>
    <message>
        <source>Write “{near}”, if that is meant.</source>
        <translation>Escribe «{near}», si es eso lo que querías.</translation>
    </message>
    <message>
        <source>Ask about trust or turn (trust &gt;= 8), rupture, a fact&apos;s id, shared(…), visited(…) or said(…), joined by and, or, not.</source>
        <translation>Pregunta por trust o turn (trust &gt;= 8), por rupture, por el identificador de un hecho o por shared(…), visited(…) o said(…), y únelo con and, or y not.</translation>
    </message>
    <message>
        <source>there is nothing</source>
        <translation>no hay nada</translation>
    </message>
    <message>
        <source>“{word}” does not belong here</source>
        <translation>«{word}» no va en este sitio</translation>
    </message>
    <message>
        <source>“not” and parentheses are nested too deep</source>
        <translation>hay demasiados «not» y paréntesis unos dentro de otros</translation>
    </message>
    <message>
        <source>a ) is missing here</source>
        <translation>falta un ) aquí</translation>
    </message>
    <message>
        <source>a question is missing at the end</source>
        <translation>falta una pregunta al final</translation>
    </message>
    <message>
        <source>“{word}” is nothing a condition can ask</source>
        <translation>«{word}» no es nada por lo que se pueda preguntar</translation>
    </message>
    <message>
        <source>after {word} one of &lt; &lt;= = != &gt;= &gt; is needed</source>
        <translation>detrás de {word} hace falta uno de estos signos: &lt; &lt;= = != &gt;= &gt;</translation>
    </message>
    <message>
        <source>after {sign} a whole number up to {most} is needed</source>
        <translation>detrás de {sign} hace falta un número entero, como mucho {most}</translation>
    </message>
    <message>
        <source>after {word} a ( is needed</source>
        <translation>detrás de {word} hace falta un (</translation>
    </message>
    <message>
        <source>{word}(…) needs an id</source>
        <translation>{word}(…) necesita un identificador</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>¿Querías decir «{name}»?</translation>
    </message>
    <message>
        <source>Use one of: {names}.</source>
        <translation>Elige entre: {names}.</translation>
    </message>
    <message>
        <source>Use one of: {names}, …</source>
        <translation>Elige entre: {names}, …</translation>
    </message>
    <message>
        <source>(There may be more problems: mend these first.)</source>
        <translation>(Puede haber más problemas: arregla primero estos.)</translation>
    </message>
    <message>
        <source>The version of the file format: 1.</source>
        <translation>La versión del formato del archivo: 1.</translation>
    </message>
    <message>
        <source>The scenario&apos;s name for programs. Keep it: saved sessions refer to it.</source>
        <translation>El nombre del caso para los programas. No lo cambies: las sesiones guardadas se refieren a él.</translation>
    </message>
    <message>
        <source>What the scenario is called in the library, often the client&apos;s own words.</source>
        <translation>Cómo se llama el caso en la biblioteca; muchas veces, con palabras de la propia persona.</translation>
    </message>
    <message>
        <source>One or two sentences for the library: who comes, and what is hard about it.</source>
        <translation>Una o dos frases para la biblioteca: quién viene y qué tiene de difícil.</translation>
    </message>
    <message>
        <source>How much practice it asks for.</source>
        <translation>Cuánta práctica pide.</translation>
    </message>
    <message>
        <source>How long a session takes, from 1 to 60 minutes.</source>
        <translation>Cuánto dura una sesión, de 1 a 60 minutos.</translation>
    </message>
    <message>
        <source>Where client and counsellor meet.</source>
        <translation>Dónde se encuentran la persona y quien acompaña.</translation>
    </message>
    <message>
        <source>The practices that this scenario exercises.</source>
        <translation>Las prácticas que se ejercitan en este caso.</translation>
    </message>
    <message>
        <source>Who sits across from the trainee.</source>
        <translation>Quién se sienta frente a quien practica.</translation>
    </message>
    <message>
        <source>The id of the first moment.</source>
        <translation>El identificador del primer momento.</translation>
    </message>
    <message>
        <source>All moments by id: the client speaks, then the trainee replies or it ends.</source>
        <translation>Todos los momentos, por su identificador: habla la persona y luego quien practica responde o el encuentro termina.</translation>
    </message>
    <message>
        <source>All endings by id.</source>
        <translation>Todos los finales, por su identificador.</translation>
    </message>
    <message>
        <source>The language of the scenario&apos;s texts, as a tag such as en; English if left out.</source>
        <translation>El idioma de los textos del caso, con una etiqueta como es; si se omite, inglés.</translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation>Quién lo ha escrito.</translation>
    </message>
    <message>
        <source>The licence it may be shared under, such as CC-BY-4.0.</source>
        <translation>La licencia con la que se puede compartir, como CC-BY-4.0.</translation>
    </message>
    <message>
        <source>What a trainee may want to know before starting, such as grief or self-harm.</source>
        <translation>Lo que quien practica quizá quiera saber antes de empezar, como duelo o autolesiones.</translation>
    </message>
    <message>
        <source>What the trainee may try to notice or do.</source>
        <translation>Lo que quien practica puede intentar notar o hacer.</translation>
    </message>
    <message>
        <source>Fixes when feedback is given: after every reply (coach), or only in the debrief (session). The trainee chooses if left out.</source>
        <translation>Fija cuándo se dan los comentarios: después de cada respuesta (coach) o solo en el repaso (session). Si se omite, lo elige quien practica.</translation>
    </message>
    <message>
        <source>Where the client&apos;s trust starts, from 0 to 20; 6 if left out.</source>
        <translation>Con cuánta confianza empieza la persona, de 0 a 20; si se omite, 6.</translation>
    </message>
    <message>
        <source>What can become true here, by id, each in a sentence. All are false at the start.</source>
        <translation>Lo que aquí puede llegar a ser cierto, por su identificador, cada cosa en una frase. Al principio nada lo es.</translation>
    </message>
    <message>
        <source>What the client may come to share, by id.</source>
        <translation>Lo que la persona puede llegar a compartir, por su identificador.</translation>
    </message>
    <message>
        <source>The client&apos;s name, as it is shown.</source>
        <translation>El nombre de la persona, tal como se muestra.</translation>
    </message>
    <message>
        <source>The client&apos;s age in years, from 0 to 120.</source>
        <translation>La edad de la persona en años, de 0 a 120.</translation>
    </message>
    <message>
        <source>The client&apos;s pronouns, such as she/her.</source>
        <translation>Los pronombres de la persona, como ella o elle.</translation>
    </message>
    <message>
        <source>What the counsellor knows before the session. Blank lines part paragraphs.</source>
        <translation>Lo que quien acompaña sabe antes de la sesión. Las líneas en blanco separan párrafos.</translation>
    </message>
    <message>
        <source>Options of the portrait; the seed alone is enough.</source>
        <translation>Opciones del retrato; con la semilla (seed) basta.</translation>
    </message>
    <message>
        <source>Any word; the same word always gives the same face.</source>
        <translation>Cualquier palabra; la misma palabra da siempre la misma cara.</translation>
    </message>
    <message>
        <source>The hair or head covering.</source>
        <translation>El pelo o lo que cubre la cabeza.</translation>
    </message>
    <message>
        <source>A colour as &quot;#rrggbb&quot;, in quotes.</source>
        <translation>Un color como &quot;#rrggbb&quot;, entre comillas.</translation>
    </message>
    <message>
        <source>Glasses and the like.</source>
        <translation>Gafas y cosas parecidas.</translation>
    </message>
    <message>
        <source>A beard or a moustache.</source>
        <translation>Barba o bigote.</translation>
    </message>
    <message>
        <source>What the client shares, in a sentence for the debrief.</source>
        <translation>Lo que comparte la persona, en una frase para el repaso.</translation>
    </message>
    <message>
        <source>Why it matters that the client can say it.</source>
        <translation>Por qué importa que la persona pueda decirlo.</translation>
    </message>
    <message>
        <source>What the ending is called in the debrief.</source>
        <translation>Cómo se llama el final en el repaso.</translation>
    </message>
    <message>
        <source>What it means for the client that the meeting ended so.</source>
        <translation>Qué significa para la persona que el encuentro termine así.</translation>
    </message>
    <message>
        <source>How client and counsellor part.</source>
        <translation>Cómo se despiden la persona y quien acompaña.</translation>
    </message>
    <message>
        <source>What the client says: a text, or a list of variants of which the first that fits is said.</source>
        <translation>Lo que dice la persona: un texto, o una lista de variantes de las que se dice la primera que encaja.</translation>
    </message>
    <message>
        <source>Yes for a moment before the client comes, in which the room or the call is made ready. Then “client” tells what there is to see or hear; words of the client&apos;s own come after where they are heard or read, such as (on the intercom). No if left out.</source>
        <translation>«yes» para un momento antes de que llegue la persona, en el que se prepara la sala o la llamada. Entonces «client» cuenta lo que se ve o se oye; las palabras de la propia persona van después de una nota de dónde se oyen o se leen, como (por el intercomunicador). Si se omite, «no».</translation>
    </message>
    <message>
        <source>How the client says it: posture, look, voice.</source>
        <translation>Cómo lo dice la persona: postura, mirada, voz.</translation>
    </message>
    <message>
        <source>What the client&apos;s face shows; calm if left out.</source>
        <translation>Lo que se ve en la cara de la persona; si se omite, calm (en calma).</translation>
    </message>
    <message>
        <source>The trainee&apos;s replies by id: 1 to 8, best 2 to 5.</source>
        <translation>Las respuestas de quien practica, por su identificador: de 1 a 8, mejor de 2 a 5.</translation>
    </message>
    <message>
        <source>The id of the ending, for a moment that has no replies.</source>
        <translation>El identificador del final, para un momento sin respuestas.</translation>
    </message>
    <message>
        <source>What the client says.</source>
        <translation>Lo que dice la persona.</translation>
    </message>
    <message>
        <source>When this variant fits; the last one has no condition.</source>
        <translation>Cuándo encaja esta variante; la última no tiene condición.</translation>
    </message>
    <message>
        <source>How the client says it; the moment&apos;s own manner if left out.</source>
        <translation>Cómo lo dice la persona; si se omite, como diga el momento (manner).</translation>
    </message>
    <message>
        <source>What the client&apos;s face shows; the moment&apos;s own feeling if left out.</source>
        <translation>Lo que se ve en la cara de la persona; si se omite, la emoción del momento (feeling).</translation>
    </message>
    <message>
        <source>The id of the disclosure that the client makes here.</source>
        <translation>El identificador de la revelación que la persona hace aquí.</translation>
    </message>
    <message>
        <source>Facts that become true once this is said.</source>
        <translation>Hechos que pasan a ser ciertos al decirse esto.</translation>
    </message>
    <message>
        <source>The id of the next moment, or a list of routes of which the first that fits is taken.</source>
        <translation>El identificador del momento siguiente, o una lista de caminos de los que se toma el primero que encaja.</translation>
    </message>
    <message>
        <source>What the trainee says, with [the words](technique) marked. Use this or “do”.</source>
        <translation>Lo que dice quien practica, con [las palabras](técnica) marcadas. Usa esto o «do».</translation>
    </message>
    <message>
        <source>What the trainee does instead of speaking, such as [a nod](holding-space).</source>
        <translation>Lo que hace quien practica en lugar de hablar, como [asentir](holding-space).</translation>
    </message>
    <message>
        <source>When this reply is on offer; always if left out.</source>
        <translation>Cuándo se ofrece esta respuesta; si se omite, siempre.</translation>
    </message>
    <message>
        <source>What the client takes from it, in the client&apos;s own words.</source>
        <translation>Lo que la persona se lleva de ella, con sus propias palabras.</translation>
    </message>
    <message>
        <source>Your own note on this reply, shown with its explanation.</source>
        <translation>Tu propia nota sobre esta respuesta; se muestra con su explicación.</translation>
    </message>
    <message>
        <source>Replaces the effect on trust that follows from the marks: -6 to 6.</source>
        <translation>Sustituye el efecto en la confianza que se sigue de las marcas: de -6 a 6.</translation>
    </message>
    <message>
        <source>Facts that become true with this reply.</source>
        <translation>Hechos que pasan a ser ciertos con esta respuesta.</translation>
    </message>
    <message>
        <source>Facts that stop being true with this reply.</source>
        <translation>Hechos que dejan de ser ciertos con esta respuesta.</translation>
    </message>
    <message>
        <source>The id of the reply in this moment to hold up against this one.</source>
        <translation>El identificador de la respuesta de este momento con la que se compara esta.</translation>
    </message>
    <message>
        <source>The id of the next moment.</source>
        <translation>El identificador del momento siguiente.</translation>
    </message>
    <message>
        <source>When this route is taken; the last one has no condition.</source>
        <translation>Cuándo se toma este camino; el último no tiene condición.</translation>
    </message>
    <message>
        <source>Add a line “{field}: …” here.</source>
        <translation>Añade aquí una línea «{field}: …».</translation>
    </message>
    <message>
        <source>“{field}” is “{value}”</source>
        <translation>«{field}» es «{value}»</translation>
    </message>
    <message>
        <source>Give a whole number from {lowest} to {highest}.</source>
        <translation>Escribe un número entero del {lowest} al {highest}.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Escribe yes (sí) o no.</translation>
    </message>
    <message>
        <source>“{name}” is not an id</source>
        <translation>«{name}» no es un identificador</translation>
    </message>
    <message>
        <source>Use small letters, digits and single hyphens, for example “{name}”.</source>
        <translation>Usa minúsculas sin acento, cifras y guiones sueltos, por ejemplo «{name}».</translation>
    </message>
    <message>
        <source>Use small letters, digits and single hyphens.</source>
        <translation>Usa minúsculas sin acento, cifras y guiones sueltos.</translation>
    </message>
    <message>
        <source>“{field}” should be a text</source>
        <translation>«{field}» tiene que ser un texto</translation>
    </message>
    <message>
        <source>Write it after the colon.</source>
        <translation>Escríbelo detrás de los dos puntos.</translation>
    </message>
    <message>
        <source>“{field}” is empty</source>
        <translation>«{field}» está sin rellenar</translation>
    </message>
    <message>
        <source>Write a text, or delete the line.</source>
        <translation>Escribe un texto o borra la línea.</translation>
    </message>
    <message>
        <source>“{field}” should be a list</source>
        <translation>«{field}» tiene que ser una lista</translation>
    </message>
    <message>
        <source>Write [one, two], or a line “- one” each.</source>
        <translation>Escribe [uno, dos] o una línea «- uno» para cada cosa.</translation>
    </message>
    <message>
        <source>each of “{field}” should be a text</source>
        <translation>cada elemento de «{field}» tiene que ser un texto</translation>
    </message>
    <message>
        <source>Write [one, two] and no more.</source>
        <translation>Escribe [uno, dos] y nada más.</translation>
    </message>
    <message>
        <source>“{field}” should be a mapping</source>
        <translation>«{field}» tiene que ser un grupo de campos</translation>
    </message>
    <message>
        <source>Put its fields on indented lines below, each “name: value”.</source>
        <translation>Pon sus campos debajo, en líneas con sangría, cada uno como «nombre: valor».</translation>
    </message>
    <message>
        <source>This program reads format {version}: write “format: {version}”.</source>
        <translation>Este programa lee el formato {version}: escribe «format: {version}».</translation>
    </message>
    <message>
        <source>Give a colour as &quot;#rrggbb&quot;, in quotes.</source>
        <translation>Escribe un color como &quot;#rrggbb&quot;, entre comillas.</translation>
    </message>
    <message>
        <source>“{value}” is not a known level</source>
        <translation>«{value}» no es un nivel conocido</translation>
    </message>
    <message>
        <source>“{value}” is not a known setting</source>
        <translation>«{value}» no es un entorno conocido</translation>
    </message>
    <message>
        <source>“{value}” is not a known mode</source>
        <translation>«{value}» no es un modo conocido</translation>
    </message>
    <message>
        <source>“{value}” is not a known alliance</source>
        <translation>«{value}» no es una alianza conocida</translation>
    </message>
    <message>
        <source>a scenario should be a mapping of fields</source>
        <translation>un caso tiene que estar hecho de campos</translation>
    </message>
    <message>
        <source>Start with “format: 1” and “id: …”, each on a line of its own.</source>
        <translation>Empieza por «format: 1» e «id: …», cada uno en su propia línea.</translation>
    </message>
    <message>
        <source>Write [the words](technique), or \[ for a bracket that is only a bracket.</source>
        <translation>Escribe [las palabras](técnica) o, si el corchete es solo un corchete, \[.</translation>
    </message>
    <message>
        <source>a mark around no words</source>
        <translation>una marca que no rodea ninguna palabra</translation>
    </message>
    <message>
        <source>a mark that names no technique</source>
        <translation>una marca que no nombra ninguna técnica</translation>
    </message>
    <message>
        <source>this mark is never closed with ]</source>
        <translation>esta marca no se cierra con ]</translation>
    </message>
    <message>
        <source>a mark inside a mark</source>
        <translation>una marca dentro de otra</translation>
    </message>
    <message>
        <source>this ( is never closed with )</source>
        <translation>este ( no se cierra con )</translation>
    </message>
    <message>
        <source>a mark without a technique in (…) after it</source>
        <translation>una marca sin su técnica detrás, entre (…)</translation>
    </message>
    <message>
        <source>the end of a mark that has no [ before it</source>
        <translation>el final de una marca que no tiene ningún [ delante</translation>
    </message>
    <message>
        <source>Marks don&apos;t nest.</source>
        <translation>Las marcas no se ponen unas dentro de otras.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>Start with “format: 1”.</source>
        <translation>Empieza por «format: 1».</translation>
    </message>
    <message>
        <source>a second document starts here</source>
        <translation>aquí empieza un segundo documento</translation>
    </message>
    <message>
        <source>Keep one scenario in one file; delete the line of three dashes.</source>
        <translation>Deja un solo caso en cada archivo y borra la línea de tres guiones.</translation>
    </message>
    <message>
        <source>the file holds more than 200,000 values</source>
        <translation>el archivo contiene más de 200 000 valores</translation>
    </message>
    <message>
        <source>Split the scenario into several.</source>
        <translation>Divide el caso en varios.</translation>
    </message>
    <message>
        <source>this text is longer than 64 kB</source>
        <translation>este texto pasa de 64 kB</translation>
    </message>
    <message>
        <source>A spoken turn is a few sentences: shorten it.</source>
        <translation>Lo que se dice de una vez son unas pocas frases: acórtalo.</translation>
    </message>
    <message>
        <source>a merge key (&lt;&lt;) is not allowed here</source>
        <translation>aquí no se permite la clave de mezcla (&lt;&lt;)</translation>
    </message>
    <message>
        <source>Write the fields out where they belong.</source>
        <translation>Escribe los campos enteros en su sitio.</translation>
    </message>
    <message>
        <source>a field&apos;s name is a list or a mapping</source>
        <translation>el nombre de un campo es una lista o un grupo de campos</translation>
    </message>
    <message>
        <source>Write a plain name before the colon; quote a text that starts with [ or {{.</source>
        <translation>Escribe un nombre sencillo antes de los dos puntos; pon entre comillas el texto que empiece por [ o {{.</translation>
    </message>
    <message>
        <source>the name “{name}” is used twice</source>
        <translation>el nombre «{name}» está repetido</translation>
    </message>
    <message>
        <source>It stands already on line {line}: rename or delete one of the two.</source>
        <translation>Ya está en la línea {line}: cambia o borra uno de los dos.</translation>
    </message>
    <message>
        <source>anchors and aliases (“{name}”) are not allowed here</source>
        <translation>aquí no se permiten anclas ni alias («{name}»)</translation>
    </message>
    <message>
        <source>Write the value out; quote a text that starts with &amp; or *.</source>
        <translation>Escribe el valor entero; pon entre comillas el texto que empiece por &amp; o *.</translation>
    </message>
    <message>
        <source>tags (“{name}”) are not allowed here</source>
        <translation>aquí no se permiten etiquetas («{name}»)</translation>
    </message>
    <message>
        <source>Delete the tag: every value is read by its field&apos;s own type. Quote a text with a !.</source>
        <translation>Borra la etiqueta: cada valor se lee como corresponde a su campo. Pon entre comillas el texto que empiece por !.</translation>
    </message>
    <message>
        <source>This file defines no reply yet: add it.</source>
        <translation>Este archivo no define todavía ninguna respuesta: añádela.</translation>
    </message>
    <message>
        <source>there is no moment “{name}”</source>
        <translation>no hay ningún momento «{name}»</translation>
    </message>
    <message>
        <source>This file defines no moment yet: add it.</source>
        <translation>Este archivo no define todavía ningún momento: añádelo.</translation>
    </message>
    <message>
        <source>there is no reply “{name}”</source>
        <translation>no hay ninguna respuesta «{name}»</translation>
    </message>
    <message>
        <source>there is no reply “{name}” in this moment</source>
        <translation>en este momento no hay ninguna respuesta «{name}»</translation>
    </message>
    <message>
        <source>there is no ending “{name}”</source>
        <translation>no hay ningún final «{name}»</translation>
    </message>
    <message>
        <source>This file defines no ending yet: add it.</source>
        <translation>Este archivo no define todavía ningún final: añádelo.</translation>
    </message>
    <message>
        <source>there is no fact “{name}”</source>
        <translation>no hay ningún hecho «{name}»</translation>
    </message>
    <message>
        <source>This file defines no fact yet: add it.</source>
        <translation>Este archivo no define todavía ningún hecho: añádelo.</translation>
    </message>
    <message>
        <source>there is no disclosure “{name}”</source>
        <translation>no hay ninguna revelación «{name}»</translation>
    </message>
    <message>
        <source>This file defines no disclosure yet: add it.</source>
        <translation>Este archivo no define todavía ninguna revelación: añádela.</translation>
    </message>
    <message>
        <source>there is no technique “{name}”</source>
        <translation>no hay ninguna técnica «{name}»</translation>
    </message>
    <message>
        <source>there is no practice “{name}”</source>
        <translation>no hay ninguna práctica «{name}»</translation>
    </message>
    <message>
        <source>there is no reply “{name}” in “{moment}”</source>
        <translation>en «{moment}» no hay ninguna respuesta «{name}»</translation>
    </message>
    <message>
        <source>The moment “{moment}” offers no reply yet: add it.</source>
        <translation>El momento «{moment}» no ofrece todavía ninguna respuesta: añádela.</translation>
    </message>
    <message>
        <source>a scenario needs the field “{field}”</source>
        <translation>a un caso le hace falta el campo «{field}»</translation>
    </message>
    <message>
        <source>a scenario has no field “{field}”</source>
        <translation>un caso no tiene ningún campo «{field}»</translation>
    </message>
    <message>
        <source>the client needs the field “{field}”</source>
        <translation>a la persona («client») le hace falta el campo «{field}»</translation>
    </message>
    <message>
        <source>the client has no field “{field}”</source>
        <translation>la persona («client») no tiene ningún campo «{field}»</translation>
    </message>
    <message>
        <source>looks needs the field “{field}”</source>
        <translation>al aspecto («looks») le hace falta el campo «{field}»</translation>
    </message>
    <message>
        <source>looks has no field “{field}”</source>
        <translation>el aspecto («looks») no tiene ningún campo «{field}»</translation>
    </message>
    <message>
        <source>a disclosure needs the field “{field}”</source>
        <translation>a una revelación le hace falta el campo «{field}»</translation>
    </message>
    <message>
        <source>a disclosure has no field “{field}”</source>
        <translation>una revelación no tiene ningún campo «{field}»</translation>
    </message>
    <message>
        <source>an ending needs the field “{field}”</source>
        <translation>a un final le hace falta el campo «{field}»</translation>
    </message>
    <message>
        <source>an ending has no field “{field}”</source>
        <translation>un final no tiene ningún campo «{field}»</translation>
    </message>
    <message>
        <source>a moment needs the field “{field}”</source>
        <translation>a un momento le hace falta el campo «{field}»</translation>
    </message>
    <message>
        <source>a moment has no field “{field}”</source>
        <translation>un momento no tiene ningún campo «{field}»</translation>
    </message>
    <message>
        <source>a variant needs the field “{field}”</source>
        <translation>a una variante le hace falta el campo «{field}»</translation>
    </message>
    <message>
        <source>a variant has no field “{field}”</source>
        <translation>una variante no tiene ningún campo «{field}»</translation>
    </message>
    <message>
        <source>a reply needs the field “{field}”</source>
        <translation>a una respuesta le hace falta el campo «{field}»</translation>
    </message>
    <message>
        <source>a reply has no field “{field}”</source>
        <translation>una respuesta no tiene ningún campo «{field}»</translation>
    </message>
    <message>
        <source>a route needs the field “{field}”</source>
        <translation>a un camino le hace falta el campo «{field}»</translation>
    </message>
    <message>
        <source>a route has no field “{field}”</source>
        <translation>un camino no tiene ningún campo «{field}»</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>esto no es un archivo normal</translation>
    </message>
    <message>
        <source>Give a scenario file (.yaml).</source>
        <translation>Elige un archivo de caso (.yaml).</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>Revisa cómo está escrita la ruta.</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation>no se puede leer el archivo: {reason}</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Comprueba que existe y que tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>the file is larger than 2 MB</source>
        <translation>el archivo pasa de 2 MB</translation>
    </message>
    <message>
        <source>Split it: a scenario is seldom over 100 kB.</source>
        <translation>Divídelo: un caso rara vez pasa de 100 kB.</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>el archivo no es texto UTF-8</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor.</source>
        <translation>Guárdalo como UTF-8 en tu editor.</translation>
    </message>
    <message>
        <source>the file is full of control characters</source>
        <translation>el archivo está lleno de caracteres de control</translation>
    </message>
    <message>
        <source>Give a scenario file: plain text in UTF-8.</source>
        <translation>Elige un archivo de caso: texto sin formato, en UTF-8.</translation>
    </message>
    <message>
        <source>the text holds a control or direction-override character, {character}</source>
        <translation>en el texto hay un carácter invisible, de control o de cambio de dirección: {character}</translation>
    </message>
    <message>
        <source>Delete it: nobody can see it, and it can disguise what a line says.</source>
        <translation>Bórralo: no se ve, y puede disfrazar lo que dice una línea.</translation>
    </message>
    <message>
        <source>Look at this line and the one above: often a missing quote, colon or indent.</source>
        <translation>Mira esta línea y la de encima: a menudo faltan unas comillas, dos puntos o la sangría.</translation>
    </message>
    <message>
        <source>Is the quote closed that begins on line {line}, column {column}?</source>
        <translation>¿Están cerradas las comillas que se abren en la línea {line}, columna {column}?</translation>
    </message>
    <message>
        <source>this is not valid YAML: {what}</source>
        <translation>esto no es YAML válido: {what}</translation>
    </message>
    <message>
        <source>this is not valid YAML: {what} ({context})</source>
        <translation>esto no es YAML válido: {what} ({context})</translation>
    </message>
    <message>
        <source>values are nested more than 32 deep</source>
        <translation>hay valores metidos unos dentro de otros a más de 32 niveles</translation>
    </message>
    <message>
        <source>Flatten this part; a scenario needs about 8.</source>
        <translation>Simplifica esta parte: un caso necesita unos 8 niveles.</translation>
    </message>
    <message>
        <source>Between double quotes write \\ for a backslash: \\[ is a bracket.</source>
        <translation>Entre comillas dobles, escribe \\ para una barra inversa: \\[ es un corchete.</translation>
    </message>
    <message>
        <source>Indent by spaces, not tabs; quote a text that starts with @, ` or %.</source>
        <translation>Haz la sangría con espacios, no con tabuladores; pon entre comillas el texto que empiece por @, ` o %.</translation>
    </message>
    <message>
        <source>Quote a text that has a colon in it, or mend the indent.</source>
        <translation>Pon entre comillas el texto que lleve dos puntos o corrige la sangría.</translation>
    </message>
    <message>
        <source>this is not valid YAML: mapping values are not allowed in this context</source>
        <translation>esto no es YAML válido: hay dos puntos donde no pueden ir</translation>
    </message>
    <message>
        <source>this is not valid YAML: mapping keys are not allowed in this context</source>
        <translation>esto no es YAML válido: hay un signo ? donde no puede empezar un campo</translation>
    </message>
    <message>
        <source>this is not valid YAML: block sequence entries are not allowed in this context</source>
        <translation>esto no es YAML válido: hay un guion (-) donde no puede empezar una lista</translation>
    </message>
    <message>
        <source>this is not valid YAML: the text breaks off</source>
        <translation>esto no es YAML válido: el texto se interrumpe</translation>
    </message>
    <message>
        <source>this is not valid YAML: found character that cannot start any token (while scanning for the next token)</source>
        <translation>esto no es YAML válido: hay un carácter con el que aquí no puede empezar nada</translation>
    </message>
    <message>
        <source>this is not valid YAML: could not find expected &apos;:&apos; (while scanning a simple key)</source>
        <translation>esto no es YAML válido: faltan los dos puntos detrás del nombre de un campo</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected key (while parsing a block mapping)</source>
        <translation>esto no es YAML válido: aquí se esperaba el nombre de un campo</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected &apos;-&apos; indicator (while parsing a block collection)</source>
        <translation>esto no es YAML válido: aquí se esperaba el guion (-) del siguiente elemento de la lista</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected node content (while parsing a block node)</source>
        <translation>esto no es YAML válido: aquí falta un valor</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected node content (while parsing a flow node)</source>
        <translation>esto no es YAML válido: aquí falta un valor, entre los corchetes o las llaves</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected &apos;,&apos; or &apos;}}&apos; (while parsing a flow mapping)</source>
        <translation>esto no es YAML válido: falta una coma o la llave que cierra</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected &apos;,&apos; or &apos;]&apos; (while parsing a flow sequence)</source>
        <translation>esto no es YAML válido: falta una coma o el corchete que cierra</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected &lt;document start&gt;</source>
        <translation>esto no es YAML válido: lo anterior ya estaba completo y aquí sobra texto</translation>
    </message>
    <message>
        <source>this is not valid YAML: found unexpected end of stream (while scanning a quoted scalar)</source>
        <translation>esto no es YAML válido: el archivo termina y hay unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>this is not valid YAML: found unexpected document indicator (while scanning a quoted scalar)</source>
        <translation>esto no es YAML válido: entre unas comillas hay una línea que empieza por tres guiones o tres puntos</translation>
    </message>
    <message>
        <source>this is not valid YAML: found unknown escape character (while parsing a quoted scalar)</source>
        <translation>esto no es YAML válido: entre comillas dobles hay una barra inversa (\) delante de un carácter con el que no significa nada</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected hexdecimal number (while parsing a quoted scalar)</source>
        <translation>esto no es YAML válido: entre comillas dobles, detrás de \x, \u o \U faltan cifras hexadecimales</translation>
    </message>
    <message>
        <source>this is not valid YAML: found invalid Unicode character escape code (while parsing a quoted scalar)</source>
        <translation>esto no es YAML válido: entre comillas dobles hay un código (\x, \u o \U) que no es de ningún carácter</translation>
    </message>
    <message>
        <source>this is not valid YAML: found a tab character that violates indentation (while scanning a plain scalar)</source>
        <translation>esto no es YAML válido: hay un tabulador donde la sangría se hace con espacios</translation>
    </message>
    <message>
        <source>this is not valid YAML: found unexpected &apos;:&apos; (while scanning a plain scalar)</source>
        <translation>esto no es YAML válido: hay dos puntos dentro de un texto sin comillas</translation>
    </message>
    <message>
        <source>this is not valid YAML: found a tab character where an indentation space is expected (while scanning a block scalar)</source>
        <translation>esto no es YAML válido: en un texto de varias líneas hay un tabulador donde la sangría se hace con espacios</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected comment or line break (while scanning a block scalar)</source>
        <translation>esto no es YAML válido: detrás de | o &gt; el texto tiene que empezar en la línea siguiente</translation>
    </message>
    <message>
        <source>this is not valid YAML: found an indentation indicator equal to 0 (while scanning a block scalar)</source>
        <translation>esto no es YAML válido: la sangría que se indica detrás de | o &gt; no puede ser 0</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected alphabetic or numeric character (while scanning an anchor)</source>
        <translation>esto no es YAML válido: detrás de &amp; falta un nombre</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected alphabetic or numeric character (while scanning an alias)</source>
        <translation>esto no es YAML válido: detrás de * falta un nombre</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected whitespace or line break (while scanning a tag)</source>
        <translation>esto no es YAML válido: detrás de una etiqueta que empieza por ! falta un espacio o un salto de línea</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected tag URI (while parsing a tag)</source>
        <translation>esto no es YAML válido: detrás de ! falta el nombre de la etiqueta</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find the expected &apos;&gt;&apos; (while scanning a tag)</source>
        <translation>esto no es YAML válido: a una etiqueta que empieza por !&lt; le falta el &gt; del final</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find URI escaped octet (while parsing a tag)</source>
        <translation>esto no es YAML válido: en una etiqueta que empieza por ! hay un signo % al que le faltan dos cifras hexadecimales</translation>
    </message>
    <message>
        <source>this is not valid YAML: found undefined tag handle (while parsing a node)</source>
        <translation>esto no es YAML válido: hay una etiqueta que empieza por ! y no está definida</translation>
    </message>
    <message>
        <source>this is not valid YAML: found unknown directive name (while scanning a directive)</source>
        <translation>esto no es YAML válido: una línea que empieza por % da una orden desconocida</translation>
    </message>
    <message>
        <source>this is not valid YAML: could not find expected directive name (while scanning a directive)</source>
        <translation>esto no es YAML válido: en una línea que empieza por % falta el nombre de la orden</translation>
    </message>
    <message>
        <source>this is not valid YAML: found unexpected non-alphabetical character (while scanning a directive)</source>
        <translation>esto no es YAML válido: en una línea que empieza por %, el nombre de la orden lleva un carácter que no es una letra</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected comment or line break (while scanning a directive)</source>
        <translation>esto no es YAML válido: en una línea que empieza por % sobra algo al final</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected version number (while scanning a %YAML directive)</source>
        <translation>esto no es YAML válido: en la línea %YAML falta el número de la versión</translation>
    </message>
    <message>
        <source>this is not valid YAML: found extremely long version number (while scanning a %YAML directive)</source>
        <translation>esto no es YAML válido: en la línea %YAML el número de la versión es demasiado largo</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected digit or &apos;.&apos; character (while scanning a %YAML directive)</source>
        <translation>esto no es YAML válido: en la línea %YAML la versión no se escribe así, sino como 1.1</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected &apos;!&apos; (while scanning a tag directive)</source>
        <translation>esto no es YAML válido: en la línea %TAG falta un signo !</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected &apos;!&apos; (while parsing a tag directive)</source>
        <translation>esto no es YAML válido: en la línea %TAG falta un signo !</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected whitespace (while scanning a %TAG directive)</source>
        <translation>esto no es YAML válido: en la línea %TAG falta un espacio</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected whitespace or line break (while scanning a %TAG directive)</source>
        <translation>esto no es YAML válido: en la línea %TAG falta un espacio o un salto de línea</translation>
    </message>
    <message>
        <source>this is not valid YAML: did not find expected tag URI (while parsing a %TAG directive)</source>
        <translation>esto no es YAML válido: en la línea %TAG falta lo que nombra la etiqueta</translation>
    </message>
    <message>
        <source>this is not valid YAML: found duplicate %YAML directive</source>
        <translation>esto no es YAML válido: la línea %YAML está dos veces</translation>
    </message>
    <message>
        <source>this is not valid YAML: found duplicate %TAG directive</source>
        <translation>esto no es YAML válido: hay dos líneas %TAG para lo mismo</translation>
    </message>
    <message>
        <source>this is not valid YAML: found incompatible YAML document</source>
        <translation>esto no es YAML válido: la línea %YAML pide una versión que no se puede leer</translation>
    </message>
    <message>
        <source>too much can happen to look at it all: {states} states were looked at, {deep} replies deep, in {reached} of {moments} moments</source>
        <translation>puede pasar demasiado para mirarlo todo: se han mirado {states} estados, hasta una profundidad de {deep} respuestas, en {reached} de {moments} momentos</translation>
    </message>
    <message>
        <source>To have it all proved, let less be remembered: fewer facts, and fewer questions about the turn and about what was said or visited.</source>
        <translation>Para que todo quede demostrado, haz que se recuerde menos: menos hechos, y menos preguntas por el turno, por lo que se ha dicho y por dónde se ha pasado.</translation>
    </message>
    <message>
        <source>There, trust is {trust}, without a rupture: give one reply no “when”, or one that holds there.</source>
        <translation>Ahí la confianza es {trust}, sin ruptura: deja una respuesta sin «when», o con uno que se cumpla ahí.</translation>
    </message>
    <message>
        <source>dead end: at the very beginning no reply of “{moment}” is on offer</source>
        <translation>callejón sin salida: nada más empezar no se ofrece ninguna respuesta de «{moment}»</translation>
    </message>
    <message>
        <source>dead end: after {replies} no reply of “{moment}” is on offer</source>
        <translation>callejón sin salida: tras {replies} no se ofrece ninguna respuesta de «{moment}»</translation>
    </message>
    <message>
        <source>dead end: after {count} replies, {replies}, no reply of “{moment}” is on offer</source>
        <translation>callejón sin salida: tras {count} respuestas, {replies}, no se ofrece ninguna de «{moment}»</translation>
    </message>
    <message>
        <source>There, trust is {trust}, in an open rupture: give one reply no “when”, or one that holds there.</source>
        <translation>Ahí la confianza es {trust}, con una ruptura abierta: deja una respuesta sin «when», o con uno que se cumpla ahí.</translation>
    </message>
    <message>
        <source>From there, replies lead only to itself: lead one of them on to an ending.</source>
        <translation>Desde ahí, las respuestas solo vuelven al mismo momento: haz que una lleve hacia un final.</translation>
    </message>
    <message>
        <source>From there, replies lead only to {moments}: lead one of them on to an ending.</source>
        <translation>Desde ahí, las respuestas solo llevan a {moments}: haz que una lleve hacia un final.</translation>
    </message>
    <message>
        <source>no ending can be reached from “{moment}” at the very beginning</source>
        <translation>nada más empezar, desde «{moment}» no se puede llegar a ningún final</translation>
    </message>
    <message>
        <source>no ending can be reached from “{moment}” after {replies}</source>
        <translation>tras {replies}, desde «{moment}» no se puede llegar a ningún final</translation>
    </message>
    <message>
        <source>no ending can be reached from “{moment}” after {count} replies, {replies}</source>
        <translation>tras {count} respuestas, {replies}, desde «{moment}» no se puede llegar a ningún final</translation>
    </message>
    <message>
        <source>this condition is always true here</source>
        <translation>aquí esta condición se cumple siempre</translation>
    </message>
    <message>
        <source>this condition is always false here</source>
        <translation>aquí esta condición no se cumple nunca</translation>
    </message>
    <message>
        <source>this condition is always true where those before it do not hold</source>
        <translation>donde no se cumplen las anteriores, esta condición se cumple siempre</translation>
    </message>
    <message>
        <source>Those after it are never taken: make it stricter, or delete it and them.</source>
        <translation>Los caminos que van detrás no se toman nunca: haz la condición más estricta, o bórrala junto con ellos.</translation>
    </message>
    <message>
        <source>this condition is always false where those before it do not hold</source>
        <translation>donde no se cumplen las anteriores, esta condición no se cumple nunca</translation>
    </message>
    <message>
        <source>This one is never taken: loosen the condition, or delete it.</source>
        <translation>Este camino no se toma nunca: haz la condición menos estricta, o borra el camino.</translation>
    </message>
    <message>
        <source>Delete this “when”: the reply is on offer all the same. Or make it stricter.</source>
        <translation>Borra este «when»: la respuesta se ofrece de todos modos. O hazlo más estricto.</translation>
    </message>
    <message>
        <source>Those after it are never said: make it stricter, or delete it and them.</source>
        <translation>Las variantes que van detrás no se dicen nunca: haz la condición más estricta, o bórrala junto con ellas.</translation>
    </message>
    <message>
        <source>The reply is never on offer: loosen the condition, or delete the reply.</source>
        <translation>La respuesta no se ofrece nunca: haz la condición menos estricta, o borra la respuesta.</translation>
    </message>
    <message>
        <source>This one is never said: loosen the condition, or delete it.</source>
        <translation>Esta variante no se dice nunca: haz la condición menos estricta, o borra la variante.</translation>
    </message>
    <message>
        <source>Its “when” never holds in “{moment}”, where trust is {least} to {most}: loosen it, or delete the reply.</source>
        <translation>Su «when» no se cumple nunca en «{moment}», donde la confianza va de {least} a {most}: hazlo menos estricto, o borra la respuesta.</translation>
    </message>
    <message>
        <source>Add “shares: {disclosure}” to what the client says somewhere, or delete it.</source>
        <translation>Añade «shares: {disclosure}» a algo que diga la persona, o borra la revelación.</translation>
    </message>
    <message>
        <source>Add a moment with “ending: {ending}”, or delete it.</source>
        <translation>Añade un momento con «ending: {ending}», o borra el final.</translation>
    </message>
    <message>
        <source>Its “when” never holds in “{moment}”, where trust is always {least}: loosen it, or delete the reply.</source>
        <translation>Su «when» no se cumple nunca en «{moment}», donde la confianza es siempre {least}: hazlo menos estricto, o borra la respuesta.</translation>
    </message>
    <message>
        <source>What shares it in “{moment}” is never said: loosen the conditions on the way there.</source>
        <translation>Lo que la comparte en «{moment}» no se dice nunca: haz menos estrictas las condiciones del camino hasta ahí.</translation>
    </message>
    <message>
        <source>Loosen the conditions on the way to “{moment}”, or delete both.</source>
        <translation>Haz menos estrictas las condiciones del camino a «{moment}», o borra el final y el momento.</translation>
    </message>
    <message>
        <source>the moment “{moment}” is never reached</source>
        <translation>nunca se llega al momento «{moment}»</translation>
    </message>
    <message>
        <source>Lead a “go” here, loosen the conditions on the way here, or delete it.</source>
        <translation>Haz que un «go» lleve hasta aquí, haz menos estrictas las condiciones del camino, o borra el momento.</translation>
    </message>
    <message>
        <source>the reply “{reply}” is never on offer</source>
        <translation>la respuesta «{reply}» no se ofrece nunca</translation>
    </message>
    <message>
        <source>the disclosure “{disclosure}” is never shared</source>
        <translation>la revelación «{disclosure}» no se comparte nunca</translation>
    </message>
    <message>
        <source>the ending “{ending}” is never reached</source>
        <translation>nunca se llega al final «{ending}»</translation>
    </message>
    <message>
        <source>the fact “{fact}” is set but never asked about</source>
        <translation>el hecho «{fact}» pasa a ser cierto, pero nunca se pregunta por él</translation>
    </message>
    <message>
        <source>Ask about it in a “when” that is reached, or delete it with its “set”.</source>
        <translation>Pregunta por él en un «when» al que se llegue, o bórralo junto con su «set».</translation>
    </message>
    <message>
        <source>the fact “{fact}” is asked about but never set</source>
        <translation>se pregunta por el hecho «{fact}», pero nunca pasa a ser cierto</translation>
    </message>
    <message>
        <source>Add it to a “set” that is reached, or delete it with the conditions that ask.</source>
        <translation>Añádelo a un «set» al que se llegue, o bórralo junto con las condiciones que preguntan por él.</translation>
    </message>
    <message>
        <source>cannot take back {count} of {given} replies</source>
        <translation>no se pueden retirar {count} de {given} respuestas</translation>
    </message>
    <message>
        <source>a reply to {moment} stands where {there} is</source>
        <translation>hay una respuesta a {moment} donde está {there}</translation>
    </message>
    <message>
        <source>the reply {reply} is not on offer here</source>
        <translation>la respuesta {reply} no se ofrece aquí</translation>
    </message>
    <message>
        <source>a log begins with its start</source>
        <translation>un registro empieza por su comienzo</translation>
    </message>
    <message>
        <source>a log has one start</source>
        <translation>un registro tiene un solo comienzo</translation>
    </message>
    <message>
        <source>a prediction comes before any reply</source>
        <translation>hay una predicción antes de la primera respuesta</translation>
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
        <translation>No se guardó: {why}.</translation>
    </message>
    <message>
        <source>If the file is open in another program, close it there first.</source>
        <translation>Si el archivo está abierto en otro programa, ciérralo allí primero.</translation>
    </message>
    <message>
        <source>Not written: {path} is a folder. Name a file in it.</source>
        <translation>No se guardó: {path} es una carpeta. Pon el nombre de un archivo que esté dentro.</translation>
    </message>
    <message>
        <source>Not written: there is no folder {folder}. Make it, or choose another place.</source>
        <translation>No se guardó: no existe la carpeta {folder}. Créala o elige otro lugar.</translation>
    </message>
    <message>
        <source>Not written: {name} cannot be a file&apos;s name. Choose a shorter one.</source>
        <translation>No se guardó: {name} no puede ser el nombre de un archivo. Elige uno más corto.</translation>
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
        <translation>No se pudieron recuperar: {sessions}.</translation>
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
