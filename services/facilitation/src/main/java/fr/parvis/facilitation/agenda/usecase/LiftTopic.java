package fr.parvis.facilitation.agenda.usecase;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.agenda.ExcludedTopic;
import fr.parvis.facilitation.agenda.ExcludedTopics;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes an exclusion back by her act; what it took off an agenda has to be entered and agreed to anew. */
@ApplicationScoped
public final class LiftTopic {

    private final CaseAccess access;
    private final ExcludedTopics topics;
    private final KeepAct keepAct;

    LiftTopic(CaseAccess access, ExcludedTopics topics, KeepAct keepAct) {
        this.access = access;
        this.topics = topics;
        this.keepAct = keepAct;
    }

    @WithTransaction
    public Uni<ExcludedTopic> handle(Participant participant, UUID topic, Act act) {
        return access.open(participant, topics.withId(topic))
                .invoke(found -> new LateEntry(act).requireSince(found.thing().excludedAt()))
                .call(found -> keepAct.handle(
                        new Decision(participant, found.caze(), Matter.COMMISSION_TOPICS, topic.toString())
                                .answering(ActAnswer.YES),
                        act))
                .map(Found::thing)
                .call(topics::delete);
    }
}
