package fr.parvis.facilitation.agenda.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.agenda.AgendaItem;
import fr.parvis.facilitation.agenda.AgendaItems;
import fr.parvis.facilitation.agenda.AgendaSubject;
import fr.parvis.facilitation.agenda.ExcludedTopic;
import fr.parvis.facilitation.agenda.ExcludedTopics;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.usecase.HeldCommission;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Adds something to speak of; what she excludes is refused, whoever enters it (FAC-55). */
@ApplicationScoped
public final class AddAgendaItem {

    private final HeldCommission held;
    private final Room room;
    private final ExcludedTopics topics;
    private final AgendaItems items;
    private final NewEntry entry;

    AddAgendaItem(HeldCommission held, Room room, ExcludedTopics topics, AgendaItems items, NewEntry entry) {
        this.held = held;
        this.room = room;
        this.topics = topics;
        this.items = items;
        this.entry = entry;
    }

    /** The commission is held meanwhile, so that what she excludes at the same moment is seen here or deletes this. */
    @WithTransaction
    public Uni<AgendaItem> handle(Participant participant, UUID commission, AgendaSubject subject) {
        return held.running(participant, commission, HerWord.OPENS)
                .map(Found::thing)
                .call(() -> room.require(ShortList.AGENDA_ITEMS, commission))
                .call(one -> topics.of(one.caseId()).invoke(excluded -> require(subject, excluded)))
                .chain(one -> items.add(item(one, participant, subject)));
    }

    private static void require(AgendaSubject subject, List<ExcludedTopic> excluded) {
        excluded.stream().filter(topic -> topic.covers(subject)).findFirst().ifPresent(topic -> {
            throw Problems.refused(
                    FacilitationProblem.TOPIC_REFUSED, topic.touches(subject) ? "domains" : "title", "excluded-by-her");
        });
    }

    private AgendaItem item(Commission commission, Participant participant, AgendaSubject subject) {
        return new AgendaItem(
                entry.id(),
                commission.caseId(),
                commission.person(),
                commission.id(),
                subject,
                participant.subject(),
                entry.now(),
                null,
                null,
                0,
                0);
    }
}
