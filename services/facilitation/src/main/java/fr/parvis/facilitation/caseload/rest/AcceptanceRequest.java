package fr.parvis.facilitation.caseload.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A facilitator takes a case on.
 *
 * @param act required when the person had left the choice open: her act of choosing this facilitator
 */
public record AcceptanceRequest(@Nullable @Valid Act act) {}
