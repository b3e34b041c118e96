package fr.parvis.facilitation.accompaniment.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accompaniment.AccompanimentContact;
import fr.parvis.facilitation.accompaniment.AccompanimentContacts;
import fr.parvis.facilitation.accompaniment.Professional;
import fr.parvis.facilitation.accompaniment.SocialField;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Says anew, by her act, who a professional of her list is. */
@ApplicationScoped
public final class ChangeContact {

    private final CaseAccess access;
    private final AccompanimentContacts contacts;
    private final KeepAct keepAct;

    ChangeContact(CaseAccess access, AccompanimentContacts contacts, KeepAct keepAct) {
        this.access = access;
        this.contacts = contacts;
        this.keepAct = keepAct;
    }

    /**
     * What is said anew.
     *
     * @param version of the row as the caller saw it
     */
    public record Command(UUID contact, long version, SocialField field, Professional professional, Act act) {}

    @WithTransaction
    public Uni<AccompanimentContact> handle(Participant participant, Command command) {
        return access.open(participant, contacts.withId(command.contact())).chain(found -> {
            AccompanimentContact contact = found.thing();
            if (contact.version() != command.version()) {
                throw Problems.versionConflict();
            }
            Decision decision = new Decision(
                    participant,
                    found.caze(),
                    Matter.ACCOMPANIMENT_LIST,
                    contact.id().toString());
            return keepAct.afterHerLastWord(decision, command.act())
                    .chain(act -> contacts.save(
                            contact.changed(command.field(), command.professional(), act, participant.subject())));
        });
    }
}
