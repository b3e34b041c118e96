package fr.parvis.facilitation.referent.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * It ends.
 *
 * @param act hers; absent only where her facilitator writes down that the worker leaves
 */
public record ReferentEndRequest(@Nullable @Valid Act act) {}
