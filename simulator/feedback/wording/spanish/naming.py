"""How a trainee’s name for a reply compares, in Spanish."""

from __future__ import annotations

from simulator.feedback.wording.meeting_words import NamingWords
from simulator.scenario.taxonomy import Verdict

NAMING = NamingWords(
    alike={
        Verdict.NEUTRAL: "tampoco ayuda ni daña",
        Verdict.VALIDATES: "también valida",
        Verdict.OVER_LEADS: "también dirige de más",
        Verdict.DISMISSES: "también desestima",
        Verdict.BREAKS_BOUNDARIES: "también rompe un límite",
    },
    same=(
        "La nombraste así: {named}. Y como eso cuenta.",
        "La nombraste así: {named}. La taxonomía la llama igual.",
        "La nombraste así: {named}, y la taxonomía también.",
    ),
    early=("La nombraste así: {named}. Eso es, y aquí llega demasiado pronto.",),
    part=(
        "La nombraste así: {named}. Eso está en ella; la valoración la decide esto: {counts_as}.",
        "La nombraste así: {named}. Eso está ahí; lo que más pesa: {counts_as}.",
    ),
    near=(
        "La nombraste así: {named}. Cuenta como {counts_as}, que queda cerca y {alike}.",
        "La nombraste así: {named}. No anda lejos: cuenta como {counts_as}, que {alike}.",
    ),
    other=(
        "La nombraste así: {named}. Cuenta como {counts_as}; las palabras de abajo dicen por qué.",
        "La nombraste así: {named}. Cuenta como {counts_as}: querer y llegar no son lo mismo.",
        "La nombraste así: {named}. Cuenta como {counts_as}, y compararlas merece un minuto.",
    ),
    unsure=(
        "No tenías claro cómo llamarla. Cuenta como {counts_as}.",
        "No tenerlo claro también es una respuesta. Cuenta como {counts_as}.",
    ),
    counted_one="Nombraste {shared} de {asked} respuesta igual que la taxonomía.",
    counted="Nombraste {shared} de {asked} respuestas igual que la taxonomía.",
)
