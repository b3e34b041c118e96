package fr.parvis.persons.disagreement.usecase;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Power;
import fr.parvis.persons.act.Powers;
import fr.parvis.persons.disagreement.Disagreement;
import fr.parvis.persons.disagreement.Disagreement.Words;
import fr.parvis.persons.disagreement.Disagreements;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down that she wants something else than somebody who stands in her place. */
@ApplicationScoped
public final class RecordDisagreement {

    private static final int WORDS = 2_000;
    private static final int DISAGREEMENTS = 200;

    private final OpenFile files;
    private final Powers powers;
    private final Disagreements disagreements;
    private final Clock clock;

    RecordDisagreement(OpenFile files, Powers powers, Disagreements disagreements, Clock clock) {
        this.files = files;
        this.powers = powers;
        this.disagreements = disagreements;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<List<Disagreement>> list(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_DISAGREEMENTS, Accessed.DISAGREEMENTS)
                .chain(() -> disagreements.of(id.value()));
    }

    @WithTransaction
    public Uni<Disagreement> handle(Caller caller, PersonId id, DisagreementDraft draft) {
        draft.check();
        Disagreement disagreement = new Disagreement(
                UUID.randomUUID(),
                id.value(),
                requireNonNull(draft.representativeId()),
                requireNonNull(draft.matter()),
                new Words(requireNonNull(draft.herWords()), draft.representativesWords()),
                caller.subject(),
                clock.instant());
        return files.forChange(caller, id, Action.RECORD_DISAGREEMENT)
                .chain(() -> powers.of(id.value()))
                .invoke(known -> requireKnown(known, disagreement.representativeId()))
                .chain(() -> disagreements.of(id.value()))
                .invoke(RecordDisagreement::requirePlace)
                .chain(() -> disagreements.add(disagreement))
                .replaceWith(disagreement);
    }

    private static void requirePlace(List<Disagreement> written) {
        if (written.size() >= DISAGREEMENTS) {
            throw new RefusedException("herWords", Rule.TOO_MANY);
        }
    }

    /** Also one whose power is over: what they disagreed about may still go on. */
    private static void requireKnown(List<Power> known, UUID representative) {
        if (known.stream().noneMatch(power -> power.representativeId().equals(representative))) {
            throw new RefusedException("representativeId", Rule.UNKNOWN_VALUE);
        }
    }

    /** As sent. */
    public record DisagreementDraft(
            @Nullable UUID representativeId,
            @Nullable Matter matter,
            @Nullable String herWords,
            @Nullable String representativesWords) {

        void check() {
            new Refusals()
                    .addIf(representativeId == null, "representativeId", Rule.REQUIRED)
                    .addIf(matter == null, "matter", Rule.REQUIRED)
                    .text(herWords, "herWords", WORDS)
                    .optionalText(representativesWords, "representativesWords", WORDS)
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return "DisagreementDraft[" + matter + "]";
        }
    }
}
