package fr.parvis.facilitation.commission.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.commission.Course;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Cancels a commission before it begins; no reason is asked, and she may after she stopped too. */
@ApplicationScoped
public final class CancelCommission {

    private final CaseAccess access;
    private final HeldCommission held;
    private final Commissions commissions;
    private final Clock clock;

    CancelCommission(CaseAccess access, HeldCommission held, Commissions commissions, Clock clock) {
        this.access = access;
        this.held = held;
        this.commissions = commissions;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Commission> handle(Participant participant, UUID commission) {
        return held.by(participant, commission, HerWord.ENDS).chain(found -> switch (found.thing()
                .state()) {
            case PREPARED, GUESTS_VALIDATED, INVITED ->
                commissions.save(found.thing().with(new Course(null, null, clock.instant())));
            case CANCELLED -> access.alreadySo(participant, found.caze(), Part.COMMISSIONS, found.thing());
            case OPEN, CLOSED -> throw HeldCommission.stateRefused(found.thing());
        });
    }
}
