package fr.parvis.cooperation.agreement.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.agreement.Agreement;
import fr.parvis.cooperation.agreement.Agreements;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds the agreement a member may change, in the caller's transaction. */
@ApplicationScoped
public final class AgreementChanges {

    private final Agreements agreements;

    public AgreementChanges(Agreements agreements) {
        this.agreements = agreements;
    }

    public Uni<Agreement> find(UUID id, Member member) {
        return agreements
                .find(id)
                .map(found -> found.orElseThrow(Problems::notFound))
                .invoke(member::requireWriting);
    }
}
