package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionWord;
import fr.parvis.facilitation.intervention.InterventionWord.Word;
import fr.parvis.facilitation.intervention.InterventionWords;
import fr.parvis.facilitation.intervention.Interventions;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps her word on an intervention, by her act; contesting is never held up and removes nothing. */
@ApplicationScoped
public final class SayWord {

    private final CaseAccess access;
    private final Interventions interventions;
    private final InterventionWords words;
    private final KeepAct keepAct;
    private final Clock clock;

    SayWord(CaseAccess access, Interventions interventions, InterventionWords words, KeepAct keepAct, Clock clock) {
        this.access = access;
        this.interventions = interventions;
        this.words = words;
        this.keepAct = keepAct;
        this.clock = clock;
    }

    /** What she says. */
    public record Command(UUID intervention, Word word, String words, Act act) {}

    @WithTransaction
    public Uni<ToldIntervention> handle(Participant participant, Command command) {
        return access.reading(participant, interventions.withId(command.intervention()), Part.INTERVENTIONS)
                .chain(found -> lastOf(found)
                        .chain(last -> last.filter(said -> said.says(command.word(), command.words()))
                                .map(same -> Uni.createFrom().item(same))
                                .orElseGet(() -> keep(participant, found, command)))
                        .map(word -> new ToldIntervention(found.thing(), word)));
    }

    private Uni<Optional<InterventionWord>> lastOf(Found<Intervention> found) {
        UUID id = found.thing().id();
        return words.last(found.caze().person(), List.of(id)).map(said -> Optional.ofNullable(said.get(id)));
    }

    private Uni<InterventionWord> keep(Participant participant, Found<Intervention> found, Command command) {
        Decision decision = new Decision(
                participant,
                found.caze(),
                Matter.INTERVENTION_WORD,
                found.thing().id().toString());
        return act(decision, command)
                .map(act -> new InterventionWord(
                        UUID.randomUUID(),
                        found.thing().id(),
                        found.caze().id(),
                        found.caze().person(),
                        command.word(),
                        command.words(),
                        act,
                        participant.subject(),
                        clock.instant()))
                .call(words::add);
    }

    /** Agreeing may undo that she contested; then it counts only if she said it later. */
    private Uni<UUID> act(Decision decision, Command command) {
        return switch (command.word()) {
            case AGREES -> keepAct.afterHerLastWord(decision, command.act());
            case CONTESTS -> keepAct.handle(decision, command.act());
        };
    }
}
