package fr.parvis.facilitation.interview.usecase;

import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.interview.InterviewState;
import fr.parvis.facilitation.interview.Interviews;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Begins an interview; beginning it again changes nothing. */
@ApplicationScoped
public final class OpenInterview {

    private final InterviewAccess access;
    private final Interviews interviews;
    private final Clock clock;

    OpenInterview(InterviewAccess access, Interviews interviews, Clock clock) {
        this.access = access;
        this.interviews = interviews;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Interview> handle(Participant participant, UUID id) {
        return access.locked(participant, id).chain(found -> {
            if (found.interview().state() == InterviewState.CLOSED) {
                throw found.refused();
            }
            return found.interview().state() == InterviewState.OPEN
                    ? access.alreadySo(participant, found)
                    : interviews.save(found.interview().opened(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        });
    }
}
