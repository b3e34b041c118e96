package fr.parvis.facilitation.agenda.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.agenda.DocumentsInWork;
import fr.parvis.facilitation.agenda.ExcludedTopic;
import fr.parvis.facilitation.agenda.ExcludedTopics;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Excludes a topic by her act, at any time, also while a commission runs; what is already on an agenda, or in a document that is not signed by all, goes (FAC-55). Never held up. */
@ApplicationScoped
public final class ExcludeTopic {

    private final CaseAccess access;
    private final Room room;
    private final ExcludedTopics topics;
    private final ClearAgendas agendas;
    private final DocumentsInWork documents;
    private final KeepAct keepAct;
    private final NewEntry entry;

    ExcludeTopic(
            CaseAccess access,
            Room room,
            ExcludedTopics topics,
            ClearAgendas agendas,
            DocumentsInWork documents,
            KeepAct keepAct,
            NewEntry entry) {
        this.access = access;
        this.room = room;
        this.topics = topics;
        this.agendas = agendas;
        this.documents = documents;
        this.keepAct = keepAct;
        this.entry = entry;
    }

    /**
     * What she says; one of the two.
     *
     * @param words empty when she names a part of her life
     */
    public record Command(CaseId caseId, @Nullable LifeDomain domain, String words, Act act) {}

    @WithTransaction
    public Uni<ExcludedTopic> handle(Participant participant, Command command) {
        if ((command.domain() == null) == command.words().isBlank()) {
            throw Problems.refused(FacilitationProblem.TOPIC_REFUSED, "domain", "domain-or-words");
        }
        return access.hearing(participant, command.caseId(), HerWord.ENDS)
                .chain(caze -> topics.of(caze.id())
                        .chain(known -> known.stream()
                                .filter(topic -> same(topic, command))
                                .findFirst()
                                .map(topic -> access.alreadySo(participant, caze, Part.EXCLUDED_TOPICS, topic))
                                .orElseGet(() -> exclude(participant, caze, command))));
    }

    private static boolean same(ExcludedTopic topic, Command command) {
        return topic.domain() == command.domain() && topic.words().equals(command.words());
    }

    private Uni<ExcludedTopic> exclude(Participant participant, Case caze, Command command) {
        UUID id = entry.id();
        return room.require(ShortList.EXCLUDED_TOPICS, caze.id().value())
                .chain(() -> keepAct.handle(
                        new Decision(participant, caze, Matter.COMMISSION_TOPICS, id.toString())
                                .answering(ActAnswer.NO),
                        command.act()))
                .chain(act -> topics.add(new ExcludedTopic(
                        id,
                        caze.id(),
                        caze.person(),
                        command.domain(),
                        command.words(),
                        act,
                        participant.subject(),
                        entry.now())))
                .call(agendas::of)
                .call(topic -> documents.leaveOut(topic.caseId(), participant.subject()));
    }
}
