package fr.parvis.facilitation.exploration.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.exploration.ExploredOption;
import fr.parvis.facilitation.exploration.ExploredOptions;
import fr.parvis.facilitation.exploration.OptionDecision;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.statistics.usecase.CopyChoice;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Says, by her act, that she keeps an option or does not want it. She may change her mind as often as she likes. */
@ApplicationScoped
public final class DecideOnOption {

    private final CaseAccess access;
    private final ExploredOptions options;
    private final KeepAct keepAct;
    private final CopyChoice copy;

    DecideOnOption(CaseAccess access, ExploredOptions options, KeepAct keepAct, CopyChoice copy) {
        this.access = access;
        this.options = options;
        this.keepAct = keepAct;
        this.copy = copy;
    }

    /** What she makes of it. */
    public record Command(UUID option, OptionDecision decision, Act act) {}

    @WithTransaction
    public Uni<ExploredOption> handle(Participant participant, Command command) {
        return access.hearing(
                        participant,
                        options.withId(command.option()),
                        command.decision().word())
                .chain(found -> found.thing().isDecided(command.decision())
                        ? access.alreadySo(participant, found.caze(), Part.OPTIONS, found.thing())
                        : decide(participant, found, command));
    }

    private Uni<ExploredOption> decide(Participant participant, Found<ExploredOption> found, Command command) {
        ExploredOption option = found.thing();
        Decision decision = new Decision(
                        participant,
                        found.caze(),
                        Matter.LIFE_PROJECT,
                        option.id().toString())
                .answering(ActAnswer.yes(command.decision() == OptionDecision.KEPT));
        return keep(decision, command)
                .chain(act -> options.save(option.decided(command.decision(), act)))
                .call(copy::handle);
    }

    /** Keeping it may undo an earlier no of hers; a no is never held up. */
    private Uni<UUID> keep(Decision decision, Command command) {
        return command.decision() == OptionDecision.KEPT
                ? keepAct.afterHerLastWord(decision, command.act())
                : keepAct.handle(decision, command.act());
    }
}
