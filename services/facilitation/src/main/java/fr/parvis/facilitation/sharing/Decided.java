package fr.parvis.facilitation.sharing;

import java.time.Instant;
import java.util.UUID;

/**
 * Her word on something.
 *
 * @param act of the register
 * @param at when she decided, which is not when it was entered
 */
public record Decided(UUID act, Instant at) {}
