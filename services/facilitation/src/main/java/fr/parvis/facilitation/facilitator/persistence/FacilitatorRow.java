package fr.parvis.facilitation.facilitator.persistence;

import fr.parvis.facilitation.facilitator.Facilitator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "facilitator")
class FacilitatorRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(updatable = false)
    String subject = "";

    @Column(name = "display_name")
    String displayName = "";

    @Column(name = "site_code")
    String siteCode = "";

    @Column(name = "max_caseload")
    @Nullable
    Integer maxCaseload;

    boolean available;

    @Version
    long version;

    FacilitatorRow() {}

    FacilitatorRow(Facilitator facilitator) {
        id = facilitator.id();
        subject = facilitator.subject();
        change(facilitator);
    }

    final void change(Facilitator facilitator) {
        displayName = facilitator.displayName();
        siteCode = facilitator.siteCode();
        maxCaseload = facilitator.maxCaseload();
        available = facilitator.available();
    }

    Facilitator facilitator() {
        return new Facilitator(id, subject, displayName, siteCode, maxCaseload, available, version);
    }
}
