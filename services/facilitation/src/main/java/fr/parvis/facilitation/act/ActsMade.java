package fr.parvis.facilitation.act;

import io.smallrye.mutiny.Uni;

/** Which act stands behind which change; only ever added to. */
public interface ActsMade {

    Uni<Void> add(ActMade act);
}
