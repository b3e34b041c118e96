package fr.parvis.facilitation.knowledge.usecase;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActObject;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.knowledge.ClosedContent;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.InformationSection;
import fr.parvis.facilitation.knowledge.Notes;
import fr.parvis.facilitation.knowledge.Sections;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.sharing.Decided;
import fr.parvis.facilitation.sharing.TakeDecision;
import fr.parvis.facilitation.sharing.TakeDecision.About;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Closes a section by her act, also in a closed case: from then on only she reads it, or nobody because it is removed. */
@ApplicationScoped
public final class CloseSection {

    private final CaseAccess access;
    private final Sections sections;
    private final Notes notes;
    private final TakeDecision decisions;

    CloseSection(CaseAccess access, Sections sections, Notes notes, TakeDecision decisions) {
        this.access = access;
        this.sections = sections;
        this.notes = notes;
        this.decisions = decisions;
    }

    /** Which section, and what becomes of its notes. */
    public record Command(CaseId caseId, InfoSection section, ClosedContent content, Act act) {}

    @WithTransaction
    public Uni<InformationSection> handle(Participant participant, Command command) {
        return access.visible(participant, command.caseId())
                .chain(caze -> sections.lock(caze.id(), command.section())
                        .map(found -> SectionAccess.readable(participant, found))
                        .chain(section -> close(participant, caze, section, command)));
    }

    private Uni<InformationSection> close(
            Participant participant, Case caze, InformationSection section, Command command) {
        return notes.lastWritten(section).chain(lastWritten -> {
            boolean removing = command.content() == ClosedContent.REMOVE;
            if (!section.open() && (!removing || lastWritten.isEmpty())) {
                return access.alreadySo(participant, caze, SectionAccess.part(section.section()), section);
            }
            if (removing) {
                // Closing is never held up; removing what was written after she decided would go beyond it.
                lastWritten.ifPresent(new LateEntry(command.act())::requireSince);
            }
            return decide(participant, caze, command)
                    .call(() ->
                            removing ? notes.remove(section) : Uni.createFrom().voidItem())
                    .chain(decided -> sections.save(section.closed(decided)));
        });
    }

    private Uni<Decided> decide(Participant participant, Case caze, Command command) {
        String object = ActObject.named(caze.id(), command.section() + ":" + command.content());
        return decisions.handle(new About(participant, caze, object), command.act());
    }
}
