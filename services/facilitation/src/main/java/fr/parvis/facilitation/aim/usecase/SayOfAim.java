package fr.parvis.facilitation.aim.usecase;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActObject;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.aim.AimState;
import fr.parvis.facilitation.aim.ChosenAim;
import fr.parvis.facilitation.aim.ChosenAims;
import fr.parvis.facilitation.aim.SupportAim;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Keeps, by her act, whether an aim matters to her or is reached. Letting one go is never held up. */
@ApplicationScoped
public final class SayOfAim {

    private final CaseAccess access;
    private final ChosenAims aims;
    private final KeepAct keepAct;
    private final Clock clock;

    SayOfAim(CaseAccess access, ChosenAims aims, KeepAct keepAct, Clock clock) {
        this.access = access;
        this.aims = aims;
        this.keepAct = keepAct;
        this.clock = clock;
    }

    /** What she says. */
    public record Command(CaseId caseId, SupportAim aim, AimState state, Act act) {}

    /** All she has said of the aims, with this. */
    @WithTransaction
    public Uni<List<ChosenAim>> handle(Participant participant, Command command) {
        return access.hearing(participant, command.caseId(), command.state().word())
                .chain(caze -> keep(
                                new Decision(
                                                participant,
                                                caze,
                                                Matter.LIFE_PROJECT,
                                                ActObject.named(
                                                        caze.id(), command.aim().name()))
                                        .answering(command.state().answer()),
                                command)
                        .map(act -> new ChosenAim(command.aim(), command.state(), LocalDate.now(clock), act))
                        .chain(said -> aims.keep(caze, said)))
                .chain(() -> aims.of(command.caseId()));
    }

    private Uni<UUID> keep(Decision decision, Command command) {
        return command.state() == AimState.NOT_CHOSEN
                ? keepAct.handle(decision, command.act())
                : keepAct.afterHerLastWord(decision, command.act());
    }
}
