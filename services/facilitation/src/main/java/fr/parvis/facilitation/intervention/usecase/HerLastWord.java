package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionWords;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts beside an intervention what she last said of it. */
@ApplicationScoped
final class HerLastWord {

    private final InterventionWords words;

    HerLastWord(InterventionWords words) {
        this.words = words;
    }

    Uni<ToldIntervention> beside(Intervention intervention) {
        return words.last(intervention.person(), List.of(intervention.id()))
                .map(said -> new ToldIntervention(intervention, said.get(intervention.id())));
    }
}
