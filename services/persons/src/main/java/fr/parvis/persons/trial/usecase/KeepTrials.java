package fr.parvis.persons.trial.usecase;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.trial.Trial;
import fr.parvis.persons.trial.Trial.Conclusion;
import fr.parvis.persons.trial.Trial.Recorded;
import fr.parvis.persons.trial.Trial.Words;
import fr.parvis.persons.trial.TrialRules;
import fr.parvis.persons.trial.Trials;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What she tries is written down by her or the one beside her; what she makes of it comes by her act. */
@ApplicationScoped
public final class KeepTrials {

    private final OpenFile files;
    private final Trials trials;
    private final AdmitAct acts;
    private final Clock clock;

    KeepTrials(OpenFile files, Trials trials, AdmitAct acts, Clock clock) {
        this.files = files;
        this.trials = trials;
        this.acts = acts;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<List<Trial>> list(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_TRIALS, Accessed.TRIALS).chain(() -> trials.of(id.value()));
    }

    @WithTransaction
    public Uni<Trial> add(Caller caller, PersonId id, TrialDraft draft) {
        TrialRules.check(draft.what(), draft.conditions(), draft.from(), draft.until());
        Trial trial = new Trial(
                UUID.randomUUID(),
                id.value(),
                new Words(requireNonNull(draft.what()), requireNonNull(draft.conditions())),
                requireNonNull(draft.from()),
                draft.until(),
                new Recorded(caller.subject(), clock.instant()),
                List.of());
        return files.forChange(caller, id, Action.ADD_TRIAL)
                .chain(() -> trials.of(id.value()))
                .invoke(KeepTrials::requirePlace)
                .chain(() -> trials.add(trial))
                .replaceWith(trial);
    }

    /** Her words, by her act; said again they stand beside those said before. */
    @WithTransaction
    public Uni<Trial> conclude(
            Writer writer, PersonId id, UUID trialId, @Nullable String words, @Nullable ActStatement statement) {
        TrialRules.checkConclusion(words);
        return files.forChange(writer.caller(), id, Action.CONCLUDE_TRIAL)
                .chain(person -> trials.of(id.value())
                        .map(all -> find(all, trialId))
                        .chain(trial -> conclude(writer, person, trial, requireNonNull(words), statement)));
    }

    private Uni<Trial> conclude(
            Writer writer, Person person, Trial trial, String words, @Nullable ActStatement statement) {
        return acts.admit(writer, person, ActIntent.of(Matter.TRIAL_CONCLUSION, trial.id(), statement))
                .map(act -> conclusion(act, words))
                .call(conclusion -> trials.conclude(trial, conclusion))
                .map(conclusion -> with(trial, conclusion));
    }

    private static Conclusion conclusion(Act act, String words) {
        return new Conclusion(act.id(), words, act.performedAt());
    }

    private static Trial with(Trial trial, Conclusion conclusion) {
        return new Trial(
                trial.id(),
                trial.personId(),
                trial.words(),
                trial.from(),
                trial.until(),
                trial.recorded(),
                Stream.concat(trial.conclusions().stream(), Stream.of(conclusion))
                        .toList());
    }

    private static void requirePlace(List<Trial> all) {
        if (all.size() >= TrialRules.TRIALS) {
            throw new RefusedException("what", Rule.TOO_MANY);
        }
    }

    private static Trial find(List<Trial> all, UUID trialId) {
        return all.stream()
                .filter(trial -> trial.id().equals(trialId))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    /** As sent. */
    public record TrialDraft(
            @Nullable String what,
            @Nullable String conditions,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}
}
