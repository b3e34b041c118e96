package fr.parvis.facilitation.accompaniment.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.accompaniment.AccompanimentContacts;
import fr.parvis.facilitation.accompaniment.AccompanimentLists;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows her list. */
@ApplicationScoped
public final class ShowAccompaniment {

    private final CaseAccess access;
    private final AccompanimentContacts contacts;
    private final AccompanimentLists lists;

    ShowAccompaniment(CaseAccess access, AccompanimentContacts contacts, AccompanimentLists lists) {
        this.access = access;
        this.contacts = contacts;
        this.lists = lists;
    }

    @WithTransaction
    public Uni<AccompanimentView> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.ACCOMPANIMENT_LIST).chain(() -> shown(caseId));
    }

    /** Inside the caller's transaction, for whoever was let in to change something: the answer shows the whole list, so it is read. */
    Uni<AccompanimentView> shown(Participant participant, Case caze) {
        return shown(caze.id()).chain(view -> access.alreadySo(participant, caze, Part.ACCOMPANIMENT_LIST, view));
    }

    private Uni<AccompanimentView> shown(CaseId caseId) {
        return lists.of(caseId).chain(list -> contacts.of(caseId).map(all -> new AccompanimentView(list, all)));
    }
}
