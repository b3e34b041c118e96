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
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.RefusedException;
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
        draft.check(writer);
        Caller caller = writer.caller();
        Power power = new Power(
                UUID.randomUUID(),
                UUID.randomUUID(),
                draft.mandate(requireNonNull(draft.kind())),
                requireNonNull(draft.from()),
                draft.until(),
                new Recorded(caller.subject(), clock.instant()));
        PowerProof proof =
                new PowerProof(requireNonNull(draft.representativeName()), requireNonNull(draft.proofSha256()));
        return files.forChange(caller, id)
                .invoke(person -> requireHolder(caller, person))
                .invoke(person -> requireMinor(power, person))
                .chain(person -> powers.add(id.value(), power, proof).replaceWith(() -> of(power, person)));
    }

    @WithTransaction
    public Uni<List<Power>> list(Caller caller, PersonId id) {
        return files.forReading(caller, id, Accessed.POWERS)
                .chain(person -> powers.of(id.value())
                        .map(found ->
                                found.stream().map(power -> of(power, person)).toList()));
    }

    static void requireHolder(Caller caller, Person person) {
        if (!FileAccess.holds(caller, person)) {
            throw Problems.forbidden();
        }
    }

    /** Nobody has parental authority over an adult. */
    private static void requireMinor(Power power, Person person) {
        if (of(power, person).isEmpty()) {
            throw new RefusedException("from", Rule.SHE_IS_OF_AGE);
        }
    }

    private static Power of(Power power, Person person) {
        return power.forSomebodyBorn(person.identity().birthDate());
    }
}
