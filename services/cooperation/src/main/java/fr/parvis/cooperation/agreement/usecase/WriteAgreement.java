package fr.parvis.cooperation.agreement.usecase;

import fr.parvis.cooperation.agreement.Agreement;
import fr.parvis.cooperation.agreement.AgreementContent;
import fr.parvis.cooperation.agreement.Agreements;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the open version of an agreement, or opens the next one. */
@ApplicationScoped
public final class WriteAgreement {

    private final Agreements agreements;
    private final AgreementChanges changes;

    public WriteAgreement(Agreements agreements, AgreementChanges changes) {
        this.agreements = agreements;
        this.changes = changes;
    }

    /**
     * Writes all of it anew.
     *
     * @param precondition throws when the caller saw another version
     */
    @WithTransaction
    public Uni<Agreement> handle(UUID id, Member member, AgreementContent content, Consumer<Agreement> precondition) {
        return changes.find(id, member)
                .invoke(precondition)
                .map(found -> found.write(content))
                .chain(agreements::save);
    }

    /**
     * Opens the next version as a copy of the last one.
     *
     * @param until the last day of the renewed term; absent: as it was
     */
    @WithTransaction
    public Uni<Agreement> openVersion(UUID id, Member member, @Nullable LocalDate until) {
        return changes.find(id, member).map(found -> found.openVersion(until)).chain(agreements::save);
    }
}
