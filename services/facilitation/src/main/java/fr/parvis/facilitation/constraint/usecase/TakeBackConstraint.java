package fr.parvis.facilitation.constraint.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.constraint.KnownConstraint;
import fr.parvis.facilitation.constraint.KnownConstraints;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Says, by her act, that she does not see a constraint any more; her words stay readable. */
@ApplicationScoped
public final class TakeBackConstraint {

    private final CaseAccess access;
    private final KnownConstraints constraints;
    private final KeepAct keepAct;

    TakeBackConstraint(CaseAccess access, KnownConstraints constraints, KeepAct keepAct) {
        this.access = access;
        this.constraints = constraints;
        this.keepAct = keepAct;
    }

    @WithTransaction
    public Uni<KnownConstraint> handle(Participant participant, UUID id, Act act) {
        return access.hearing(participant, constraints.withId(id), HerWord.ENDS)
                .chain(found -> found.thing().takenBack()
                        ? access.alreadySo(participant, found.caze(), Part.CONSTRAINTS, found.thing())
                        : takeBack(
                                new Decision(participant, found.caze(), Matter.LIFE_PROJECT, id.toString()),
                                found.thing(),
                                act));
    }

    private Uni<KnownConstraint> takeBack(Decision decision, KnownConstraint constraint, Act act) {
        return keepAct.afterHerLastWord(decision, act).chain(() -> constraints.save(constraint.back()));
    }
}
