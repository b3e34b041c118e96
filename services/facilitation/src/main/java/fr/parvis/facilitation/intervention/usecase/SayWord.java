package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.intervention.EarlierVersions;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps her word on an intervention, by her act; contesting is never held up and removes nothing. */
@ApplicationScoped
public final class SayWord {

    private final CaseAccess access;
    private final Interventions interventions;
    private final InterventionWords words;
    private final HerLastWord lastWord;
    private final EarlierVersions versions;
    private final KeepAct keepAct;
    private final Clock clock;

    SayWord(
            CaseAccess access,
            Interventions interventions,
            InterventionWords words,
            HerLastWord lastWord,
            EarlierVersions versions,
            KeepAct keepAct,
            Clock clock) {
        this.access = access;
        this.interventions = interventions;
        this.words = words;
        this.lastWord = lastWord;
        this.versions = versions;
        this.keepAct = keepAct;
        this.clock = clock;
    }

    /**
     * What she says.
     *
     * @param version the one she was shown; absent: the one that counts
     */
    public record Command(UUID intervention, @Nullable Integer version, Word word, String words, Act act) {}

    @WithTransaction
    public Uni<ToldIntervention> handle(Participant participant, Command command) {
        return access.reading(participant, interventions.withId(command.intervention()), Part.INTERVENTIONS)
                .invoke(found -> requireShown(found.thing(), command))
                .chain(found -> lastWord.beside(found.thing())
                        .chain(told -> saysSo(told, command)
                                ? Uni.createFrom().item(told)
                                : keep(participant, found, command)
                                        .map(word -> new ToldIntervention(found.thing(), word))));
    }

    private static void requireShown(Intervention intervention, Command command) {
        if (command.version() != null && command.version() != intervention.version()) {
            throw Problems.versionConflict();
        }
    }

    private static boolean saysSo(ToldIntervention told, Command command) {
        InterventionWord last = told.lastWord();
        return last != null && last.says(told.intervention().version(), command.word(), command.words());
    }

    private Uni<InterventionWord> keep(Participant participant, Found<Intervention> found, Command command) {
        Decision decision = new Decision(
                        participant,
                        found.caze(),
                        Matter.INTERVENTION_WORD,
                        found.thing().id().toString())
                .answering(ActAnswer.yes(command.word() == Word.AGREES));
        return act(decision, command)
                .map(act -> new InterventionWord(
                        UUID.randomUUID(),
                        found.thing().id(),
                        found.thing().version(),
                        found.caze().id(),
                        found.caze().person(),
                        command.word(),
                        command.words(),
                        act,
                        participant.subject(),
                        clock.instant()))
                .call(words::add);
    }

    /** Agreeing may undo that she contested; then it counts only if she said it later, and of what stood there already. */
    private Uni<UUID> act(Decision decision, Command command) {
        return switch (command.word()) {
            case AGREES ->
                versions.lastCorrected(command.intervention())
                        .invoke(corrected -> corrected.ifPresent(new LateEntry(command.act())::requireSince))
                        .chain(() -> keepAct.afterHerLastWord(decision, command.act()));
            case CONTESTS -> keepAct.handle(decision, command.act());
        };
    }
}
