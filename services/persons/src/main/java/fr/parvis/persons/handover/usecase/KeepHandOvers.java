package fr.parvis.persons.handover.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.handover.HandOver;
import fr.parvis.persons.handover.HandOvers;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows which copies she let go, gives a package out, and ends what nobody fetched yet. */
@ApplicationScoped
public final class KeepHandOvers {

    private final OpenFile files;
    private final HandOvers handOvers;
    private final AdmitAct acts;
    private final Acts register;
    private final Clock clock;

    KeepHandOvers(OpenFile files, HandOvers handOvers, AdmitAct acts, Acts register, Clock clock) {
        this.files = files;
        this.handOvers = handOvers;
        this.acts = acts;
        this.register = register;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<List<HandOver>> list(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_HAND_OVERS, Accessed.HAND_OVER)
                .chain(() -> handOvers.of(id.value()));
    }

    /** One that is ended or over is gone: 404. */
    @WithTransaction
    public Uni<byte[]> file(Caller caller, PersonId id, UUID handOverId) {
        return files.forReading(caller, id, Action.READ_PACKAGE, Accessed.HAND_OVER_PACKAGE)
                .chain(() -> handOvers.of(id.value()))
                .map(all -> find(all, handOverId))
                .invoke(this::requireReady)
                .chain(handOvers::fileOf);
    }

    /** A second time it finds the same state and changes nothing. */
    @WithTransaction
    public Uni<HandOver> end(Writer writer, PersonId id, UUID handOverId, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.END_HAND_OVER)
                .chain(person -> handOvers
                        .of(id.value())
                        .map(all -> find(all, handOverId))
                        .chain(handOver -> handOver.endedByActId() == null
                                ? end(writer, person, handOver, statement)
                                : Uni.createFrom().item(handOver)));
    }

    private Uni<HandOver> end(Writer writer, Person person, HandOver handOver, @Nullable ActStatement statement) {
        return register.find(handOver.made().actId())
                .map(made -> ActIntent.of(Matter.FILE_HAND_OVER, handOver.id(), statement)
                        .after(made.map(Act::performedAt)))
                .chain(intent -> acts.admit(writer, person, intent))
                .call(act -> handOvers.end(handOver, act.id()))
                .map(act -> handOver.endedBy(act.id()));
    }

    private void requireReady(HandOver handOver) {
        if (handOver.stateOn(LocalDate.now(clock)) != HandOver.State.READY) {
            throw Problems.notFound();
        }
    }

    private static HandOver find(List<HandOver> all, UUID handOverId) {
        return all.stream()
                .filter(handOver -> handOver.id().equals(handOverId))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }
}
