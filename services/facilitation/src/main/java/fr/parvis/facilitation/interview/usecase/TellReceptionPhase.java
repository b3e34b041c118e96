package fr.parvis.facilitation.interview.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.interview.InterviewConfig;
import fr.parvis.facilitation.interview.InterviewTemplates;
import fr.parvis.facilitation.interview.Interviews;
import fr.parvis.facilitation.interview.PreparatorySessions;
import fr.parvis.facilitation.interview.ReceptionPhase;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells where the reception phase of one person stands, and how many sessions prepared a commission. */
@ApplicationScoped
public final class TellReceptionPhase {

    private final CaseAccess access;
    private final Interviews interviews;
    private final PreparatorySessions sessions;
    private final InterviewTemplates templates;
    private final InterviewConfig config;

    TellReceptionPhase(
            CaseAccess access,
            Interviews interviews,
            PreparatorySessions sessions,
            InterviewTemplates templates,
            InterviewConfig config) {
        this.access = access;
        this.interviews = interviews;
        this.sessions = sessions;
        this.templates = templates;
        this.config = config;
    }

    /**
     * How it stands.
     *
     * @param sessions held so far
     * @param wanted below which a warning shows
     */
    public record Told(ReceptionPhase phase, long sessions, int wanted) {

        public boolean tooFewSessions() {
            return sessions < wanted;
        }
    }

    @WithTransaction
    public Uni<Told> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.INTERVIEWS)
                .chain(() -> interviews.standings(caseId))
                .map(known -> ReceptionPhase.of(templates.order(), known))
                .chain(phase ->
                        sessions.count(caseId).map(count -> new Told(phase, count, config.preparatorySessions())));
    }
}
