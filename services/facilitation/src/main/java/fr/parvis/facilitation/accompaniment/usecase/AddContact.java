package fr.parvis.facilitation.accompaniment.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.accompaniment.AccompanimentConfig;
import fr.parvis.facilitation.accompaniment.AccompanimentContact;
import fr.parvis.facilitation.accompaniment.AccompanimentContacts;
import fr.parvis.facilitation.accompaniment.AccompanimentLists;
import fr.parvis.facilitation.accompaniment.Professional;
import fr.parvis.facilitation.accompaniment.ReviewRhythm;
import fr.parvis.facilitation.accompaniment.SocialField;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a professional onto her list, by her act: a contact is written down only with her agreement (FAC-42). */
@ApplicationScoped
public final class AddContact {

    private final CaseAccess access;
    private final AccompanimentContacts contacts;
    private final AccompanimentLists lists;
    private final Room room;
    private final KeepAct keepAct;
    private final CurrentOperation operation;
    private final AccompanimentConfig config;
    private final Clock clock;

    AddContact(
            CaseAccess access,
            AccompanimentContacts contacts,
            AccompanimentLists lists,
            Room room,
            KeepAct keepAct,
            CurrentOperation operation,
            AccompanimentConfig config,
            Clock clock) {
        this.access = access;
        this.contacts = contacts;
        this.lists = lists;
        this.room = room;
        this.keepAct = keepAct;
        this.operation = operation;
        this.config = config;
        this.clock = clock;
    }

    /** Who comes onto it. */
    public record Command(CaseId caseId, SocialField field, Professional professional, Act act) {}

    @WithTransaction
    public Uni<AccompanimentContact> handle(Participant participant, Command command) {
        return access.open(participant, command.caseId())
                .call(caze ->
                        room.require(ShortList.ACCOMPANIMENT_CONTACTS, caze.id().value()))
                .chain(caze -> add(participant, caze, command));
    }

    private Uni<AccompanimentContact> add(Participant participant, Case caze, Command command) {
        UUID id = operation.id();
        return keepAct.handle(
                        new Decision(participant, caze, Matter.ACCOMPANIMENT_LIST, id.toString(), ActAnswer.YES),
                        command.act())
                .call(() -> lists.begin(caze, new ReviewRhythm(config.reviewEvery()).after(LocalDate.now(clock))))
                .map(act -> new AccompanimentContact(
                        id,
                        caze.id(),
                        caze.person(),
                        command.field(),
                        command.professional(),
                        act,
                        participant.subject(),
                        0))
                .chain(contacts::add);
    }
}
