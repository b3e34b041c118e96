package fr.parvis.facilitation.aim;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An aim she said something of.
 *
 * @param saidOn when she last did
 * @param act the act by which she did
 */
public record ChosenAim(SupportAim aim, AimState state, LocalDate saidOn, UUID act) {}
