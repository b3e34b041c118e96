package fr.parvis.supervision.supervisor;

import io.smallrye.mutiny.Uni;

/** Asks whether an account stands in line management; a supervisor has no line authority (SUP-03). */
public interface LineAuthority {

    /** True for a line manager and for a member of the staff. */
    Uni<Boolean> includes(String account);
}
