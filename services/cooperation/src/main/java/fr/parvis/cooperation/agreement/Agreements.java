package fr.parvis.cooperation.agreement;

import fr.parvis.commons.web.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where agreements are kept. Every call runs in the caller's transaction. */
public interface Agreements {

    Uni<Void> add(Agreement agreement);

    Uni<Optional<Agreement>> find(UUID id);

    /** Writes the changed agreement; fails with a version conflict when somebody else changed it meanwhile. */
    Uni<Agreement> save(Agreement agreement);

    /** Newest draft first. */
    Uni<List<Agreement>> page(PageRequest page, Filter filter);

    /** Contacts of one agreement, those that left included, in the order in which they came. */
    Uni<List<AgreementContact>> contacts(UUID agreement);

    Uni<Void> addContact(AgreementContact contact);

    Uni<Optional<AgreementContact>> contact(UUID id);

    /** False when it had left already. */
    Uni<Boolean> saveLeft(UUID contact, LocalDate leftOn);

    /**
     * What of the list is asked for.
     *
     * @param party code of a party; absent: all
     * @param reviewDueOn only those whose review is due that day; absent: all
     */
    record Filter(@Nullable String party, @Nullable LocalDate reviewDueOn) {}
}
