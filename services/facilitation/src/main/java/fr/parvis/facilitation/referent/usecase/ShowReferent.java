package fr.parvis.facilitation.referent.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.accompaniment.AccompanimentContacts;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.referent.ReferentConfig;
import fr.parvis.facilitation.referent.Referents;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Shows what she said of a referent, who it was when, and what source 003 thinks of before one is proposed. */
@ApplicationScoped
public final class ShowReferent {

    private final CaseAccess access;
    private final Referents referents;
    private final AccompanimentContacts contacts;
    private final ReferentConfig config;
    private final Clock clock;

    ShowReferent(
            CaseAccess access,
            Referents referents,
            AccompanimentContacts contacts,
            ReferentConfig config,
            Clock clock) {
        this.access = access;
        this.referents = referents;
        this.contacts = contacts;
        this.config = config;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<ReferentView> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.REFERENT).chain(() -> shown(caseId));
    }

    /** Inside the caller's transaction, for whoever was let in already. */
    Uni<ReferentView> shown(CaseId caseId) {
        return referents
                .of(caseId)
                .chain(book -> contacts.fields(caseId)
                        .map(fields -> new ReferentView(config.model(), book, fields, LocalDate.now(clock))));
    }
}
