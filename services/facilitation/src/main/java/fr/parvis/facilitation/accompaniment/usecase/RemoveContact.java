package fr.parvis.facilitation.accompaniment.usecase;

import fr.parvis.facilitation.accompaniment.AccompanimentContacts;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes a professional off her list by her act. Nothing of the row stays but that she decided. */
@ApplicationScoped
public final class RemoveContact {

    private final CaseAccess access;
    private final AccompanimentContacts contacts;
    private final KeepAct keepAct;

    RemoveContact(CaseAccess access, AccompanimentContacts contacts, KeepAct keepAct) {
        this.access = access;
        this.contacts = contacts;
        this.keepAct = keepAct;
    }

    @WithTransaction
    public Uni<Void> handle(Participant participant, UUID contact, Act act) {
        return access.hearing(participant, contacts.withId(contact), HerWord.ENDS)
                .chain(found -> keepAct.handle(
                        new Decision(
                                participant, found.caze(), Matter.ACCOMPANIMENT_LIST, contact.toString(), ActAnswer.NO),
                        act))
                .chain(() -> contacts.remove(contact));
    }
}
