package fr.parvis.facilitation.statistics;

import io.smallrye.mutiny.Uni;
import java.util.Map;

/** What the figures were last told of the facilitators in post. */
public interface Counts {

    /** Nobody else counts until the transaction ends. Facilitators by département. */
    Uni<Map<String, Integer>> forChange();

    /** Keeps a new count; answers its number, from 1. */
    Uni<Long> keep(InPost inPost);
}
