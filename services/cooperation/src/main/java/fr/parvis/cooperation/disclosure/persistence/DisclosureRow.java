package fr.parvis.cooperation.disclosure.persistence;

import fr.parvis.cooperation.disclosure.Disclosure;
import fr.parvis.cooperation.disclosure.DisclosureState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code disclosure}. Written under the handle's lock, hence without a version of its own. */
@Entity
@Table(name = "disclosure")
class DisclosureRow {

    @Id
    UUID handle = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    DisclosureState state = DisclosureState.UNREADABLE;

    @Column(name = "until_on")
    @Nullable
    LocalDate until;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    long sequence;

    /** Last number given to a trace of this handle; counted up in SQL where it is read. */
    @Column(name = "trace_number", insertable = false, updatable = false)
    long traceNumber;

    Disclosure toDisclosure() {
        return new Disclosure(handle, state, until, sequence);
    }
}
