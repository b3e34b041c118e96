package fr.parvis.facilitation.interview.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.interview.InterviewState;
import fr.parvis.facilitation.interview.Interviews;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Begins an interview; beginning it again changes nothing. */
@ApplicationScoped
public final class OpenInterview {

    private final CaseAccess access;
    private final Interviews interviews;
    private final Clock clock;

    OpenInterview(CaseAccess access, Interviews interviews, Clock clock) {
        this.access = access;
        this.interviews = interviews;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Interview> handle(Participant participant, UUID id) {
        return access.locked(participant, interviews.withId(id), () -> interviews.lock(id))
                .chain(found -> {
                    if (!found.thing().mayOpen()) {
                        throw InterviewRefusal.of(found.thing());
                    }
                    return found.thing().state() == InterviewState.OPEN
                            ? access.alreadySo(participant, found.caze(), Part.INTERVIEWS, found.thing())
                            : interviews.save(found.thing().opened(clock.instant()));
                });
    }
}
