package fr.parvis.commons.events.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** State that each event tells about. */
@Entity
@Table(name = "trial_fact")
class TrialFact {

    @Id
    @Column(columnDefinition = "text")
    String handle = "";

    @Version
    long version;

    TrialFact() {}

    TrialFact(String handle) {
        this.handle = handle;
    }
}
