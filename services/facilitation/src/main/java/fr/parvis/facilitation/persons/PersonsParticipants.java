package fr.parvis.facilitation.persons;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.refusal.RefusedByPersons;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class PersonsParticipants implements Participants {

    private static final int NOT_FOUND = 404;

    private final CurrentCaller caller;
    private final PersonsApi persons;
    private final Answers answers;
    private final KnownAccounts known;

    PersonsParticipants(CurrentCaller caller, @RestClient PersonsApi persons, Answers answers, KnownAccounts known) {
        this.caller = caller;
        this.persons = persons;
        this.answers = answers;
        this.known = known;
    }

    @Override
    public Uni<Participant> current() {
        Caller asking = caller.get();
        if (!asking.has(Role.Names.PERSON)) {
            return Uni.createFrom().item(participant(asking, null));
        }
        Optional<PersonReference> believed = known.of(asking.subject());
        return believed.isPresent() ? Uni.createFrom().item(participant(asking, believed.get())) : ask(asking);
    }

    private Uni<Participant> ask(Caller asking) {
        return answers.within(persons.me())
                .map(me -> new PersonReference(me.facilitationReference()))
                .invoke(reference -> known.believe(asking.subject(), reference))
                .map(reference -> participant(asking, reference))
                .onFailure(PersonsParticipants::bindsNoFile)
                .recoverWithItem(() -> participant(asking, null));
    }

    /** The account belongs to no file yet: she is nobody here, and every case is absent to her. */
    private static boolean bindsNoFile(Throwable failure) {
        return failure instanceof RefusedByPersons refused && refused.status() == NOT_FOUND;
    }

    private static Participant participant(Caller asking, @Nullable PersonReference reference) {
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> asking.has(role.name()))
                .collect(Collectors.toUnmodifiableSet());
        return new Participant(asking.subject(), roles, reference);
    }
}
