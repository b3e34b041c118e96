package fr.parvis.facilitation.commission.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One commission, held until the transaction ends; every change of it goes through here. */
@ApplicationScoped
public final class HeldCommission {

    private final CaseAccess access;
    private final Commissions commissions;

    HeldCommission(CaseAccess access, Commissions commissions) {
        this.access = access;
        this.commissions = commissions;
    }

    /** Asked who comes in first, locked only then; 404 for anybody else. */
    public Uni<Found<Commission>> by(Participant participant, UUID id, HerWord word) {
        return access.locked(participant, commissions.withId(id), () -> commissions.lock(id), word);
    }

    /** As {@link #by}, for what is only done before it begins: 409 {@code commission-state} else. */
    public Uni<Found<Commission>> ahead(Participant participant, UUID id, HerWord word) {
        return by(participant, id, word).invoke(found -> {
            if (!found.thing().isAhead()) {
                throw stateRefused(found.thing());
            }
        });
    }

    /** As {@link #by}, for what is done until it is over: 409 {@code commission-state} afterwards. */
    public Uni<Found<Commission>> running(Participant participant, UUID id, HerWord word) {
        return by(participant, id, word).invoke(found -> {
            if (!found.thing().mayTakeTopics()) {
                throw stateRefused(found.thing());
            }
        });
    }

    /** 409 {@code commission-state}. */
    public static ProblemException stateRefused(Commission commission) {
        return new ProblemException(
                FacilitationProblem.COMMISSION_STATE, Map.of("state", commission.state()), List.of(), null);
    }
}
