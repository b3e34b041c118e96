package fr.parvis.facilitation.caseload.usecase;

import fr.parvis.facilitation.accesslog.AccessLog;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseState;
import fr.parvis.facilitation.caseload.Cases;
import fr.parvis.facilitation.caseload.QueueOrder;
import fr.parvis.facilitation.caseload.QueueScope;
import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.facilitation.facilitator.Facilitators;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.PersonReference;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A facilitator's queue, or a person's own cases. */
@ApplicationScoped
public final class ListCases {

    private final Cases cases;
    private final Facilitators facilitators;
    private final CaseAccess access;
    private final AccessLog log;

    ListCases(Cases cases, Facilitators facilitators, CaseAccess access, AccessLog log) {
        this.cases = cases;
        this.facilitators = facilitators;
        this.access = access;
        this.log = log;
    }

    /**
     * What is asked.
     *
     * @param after place the previous page ended at
     */
    public record Query(Set<CaseState> states, @Nullable QueueOrder after, int limit) {}

    @WithTransaction
    public Uni<List<Case>> handle(Participant participant, Query query) {
        return (participant.isFacilitator() ? queue(participant, query) : own(participant.person(), query))
                .call(shown -> log.write(shown.stream()
                        .map(caze -> access.read(participant, caze, Part.QUEUE_LINE))
                        .toList()));
    }

    private Uni<List<Case>> queue(Participant participant, Query query) {
        return facilitators
                .withSubject(participant.subject())
                .map(known -> new QueueScope(
                        participant.subject(), known.map(Facilitator::siteCode).orElse(null), query.states()))
                .chain(scope -> cases.queue(scope, query.after(), query.limit()));
    }

    private Uni<List<Case>> own(@Nullable PersonReference person, Query query) {
        return person == null
                ? Uni.createFrom().item(List.of())
                : cases.of(person)
                        .map(all -> all.stream()
                                .filter(caze -> query.states().contains(caze.state()))
                                .filter(caze -> query.after() == null
                                        || QueueOrder.of(caze).compareTo(query.after()) > 0)
                                .sorted(Comparator.comparing(QueueOrder::of))
                                .limit(query.limit())
                                .toList());
    }
}
