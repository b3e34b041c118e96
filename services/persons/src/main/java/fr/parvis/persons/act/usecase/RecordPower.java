package fr.parvis.persons.act.usecase;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.act.Power;
import fr.parvis.persons.act.Power.Recorded;
import fr.parvis.persons.act.Powers;
import fr.parvis.persons.act.Powers.PowerProof;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Records a power of representation on its proof; what it does not name, it does not cover (PER-17). */
@ApplicationScoped
public final class RecordPower {

    private final OpenFile files;
    private final Powers powers;
    private final Clock clock;

    RecordPower(OpenFile files, Powers powers, Clock clock) {
        this.files = files;
        this.powers = powers;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Power> handle(Writer writer, PersonId id, PowerDraft draft) {
        Caller caller = writer.caller();
        new Refusals()
                .addIf(draft.matters().isEmpty(), "matters", Rule.REQUIRED)
                .addIf(draft.from() == null, "from", Rule.REQUIRED)
                .addIf(draft.endsBeforeItStarts(), "until", Rule.END_BEFORE_START)
                .text(draft.representativeName(), "representativeName", 200)
                .addIf(draft.names(writer), "representativeName", Rule.REPRESENTATIVE_IS_WHO_ENTERS)
                .addIf(!draft.proofIsHash(), "proofSha256", Rule.NOT_A_SHA256)
                .throwIfAny();
        Power power = new Power(
                UUID.randomUUID(),
                UUID.randomUUID(),
                draft.matters(),
                requireNonNull(draft.from()),
                draft.until(),
                new Recorded(caller.subject(), clock.instant()));
        PowerProof proof =
                new PowerProof(requireNonNull(draft.representativeName()), requireNonNull(draft.proofSha256()));
        return files.forChange(caller, id)
                .invoke(person -> {
                    if (!FileAccess.holds(caller, person)) {
                        throw Problems.forbidden();
                    }
                })
                .chain(() -> powers.add(id.value(), power, proof))
                .replaceWith(power);
    }

    @WithTransaction
    public Uni<List<Power>> list(Caller caller, PersonId id) {
        return files.forReading(caller, id, Accessed.POWERS).chain(() -> powers.of(id.value()));
    }
}
