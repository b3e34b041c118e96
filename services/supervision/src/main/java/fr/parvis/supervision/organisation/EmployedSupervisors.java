package fr.parvis.supervision.organisation;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;

/** Asks whether an entity employs somebody who supervises here. */
public interface EmployedSupervisors {

    /** True when a supervisor under contract on that day or later is employed by the entity. */
    Uni<Boolean> of(String siren, LocalDate from);
}
