package fr.parvis.facilitation.knowledge.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActObject;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.InformationSection;
import fr.parvis.facilitation.knowledge.Sections;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.sharing.Decided;
import fr.parvis.facilitation.sharing.TakeDecision;
import fr.parvis.facilitation.sharing.TakeDecision.About;
import fr.parvis.facilitation.sharing.Told;
import fr.parvis.facilitation.sharing.ToldHash;
import fr.parvis.facilitation.sharing.Visibility;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Opens a section by her act, for whom she says; opening it otherwise is how she changes who reads it (FAC-27). */
@ApplicationScoped
public final class OpenSection {

    private final CaseAccess access;
    private final Sections sections;
    private final TakeDecision decisions;
    private final CurrentOperation operation;

    OpenSection(CaseAccess access, Sections sections, TakeDecision decisions, CurrentOperation operation) {
        this.access = access;
        this.sections = sections;
        this.decisions = decisions;
        this.operation = operation;
    }

    /** Which section, for whom, and what she was told before. */
    public record Command(CaseId caseId, InfoSection section, Visibility visibility, Told told, Act act) {}

    @WithTransaction
    public Uni<InformationSection> handle(Participant participant, Command command) {
        return access.open(participant, command.caseId())
                .chain(caze -> sections.lock(caze.id(), command.section())
                        .chain(found -> open(participant, caze, found, command)));
    }

    private Uni<InformationSection> open(
            Participant participant, Case caze, Optional<InformationSection> found, Command command) {
        if (found.isEmpty()) {
            return decide(participant, caze, command)
                    .map(decided -> first(caze, command, decided))
                    .call(sections::add);
        }
        InformationSection section = found.get();
        boolean seen = section.readableBy(participant);
        if (seen && section.isOpenAs(command.visibility(), command.told())) {
            return access.alreadySo(participant, caze, SectionAccess.part(command.section()), section);
        }
        if (seen) {
            requireLast(section, command);
        }
        // To whoever does not see it, it is as one that was never opened: the register is asked first, so that no
        // answer is to be had without an act
        // that she finds there.
        return decide(participant, caze, command)
                .invoke(() -> requireLast(section, command))
                .chain(decided -> sections.save(section.opened(command.visibility(), command.told(), decided)));
    }

    private static void requireLast(InformationSection section, Command command) {
        if (!section.notWidenedBy(command.visibility())) {
            new LateEntry(command.act()).requireAfter(Optional.of(section.decidedAt()));
        }
    }

    private Uni<Decided> decide(Participant participant, Case caze, Command command) {
        String object =
                ActObject.named(caze.id(), command.section() + ":" + ToldHash.of(command.told(), command.visibility()));
        return decisions.handle(new About(participant, caze, object), command.act());
    }

    private InformationSection first(Case caze, Command command, Decided decided) {
        return new InformationSection(
                operation.id(),
                caze.id(),
                caze.person(),
                command.section(),
                true,
                command.visibility(),
                command.told(),
                decided.at(),
                decided.act(),
                0);
    }
}
