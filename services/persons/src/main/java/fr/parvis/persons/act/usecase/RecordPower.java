package fr.parvis.persons.act.usecase;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.act.Power;
import fr.parvis.persons.act.Power.Recorded;
import fr.parvis.persons.act.Powers;
import fr.parvis.persons.act.Powers.PowerProof;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Records a power of representation on its proof; what it does not name, it does not cover (PER-17). */
@ApplicationScoped
public final class RecordPower {

    private static final int POWERS = 200;

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
        return files.forChange(caller, id, Action.RECORD_POWER)
                .invoke(person -> requireMinor(power, person))
                .call(() -> powers.of(id.value()).invoke(RecordPower::requirePlace))
                .map(person -> of(power, person))
                .call(bounded -> powers.add(id.value(), bounded, proof));
    }

    @WithTransaction
    public Uni<List<Power>> list(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_POWERS, Accessed.POWERS)
                .chain(person -> powers.of(id.value())
                        .map(found ->
                                found.stream().map(power -> of(power, person)).toList()));
    }

    private static void requirePlace(List<Power> known) {
        if (known.size() >= POWERS) {
            throw new RefusedException("kind", Rule.TOO_MANY);
        }
    }

    /** Nobody has parental authority over an adult, nor over somebody of whom nobody knows whether she is one. */
    private static void requireMinor(Power power, Person person) {
        if (power.mandate().kind().endsWithMajority() && person.identity().birthDate() == null) {
            throw new RefusedException("kind", Rule.BIRTH_DATE_NEEDED);
        }
        if (of(power, person).isEmpty()) {
            throw new RefusedException("from", Rule.SHE_IS_OF_AGE);
        }
    }

    private static Power of(Power power, Person person) {
        return power.forSomebodyBorn(person.identity().birthDate());
    }
}
