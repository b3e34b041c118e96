package fr.parvis.cooperation.charter;

import fr.parvis.cooperation.agreement.CharterStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a charter that began, was done or was taken up again.
 *
 * @param evidence what shows it; compulsory when it is done
 * @param movedBy subject of the account
 */
public record StepMove(
        CharterStep step, StepState state, @Nullable String evidence, LocalDate movedOn, String movedBy) {}
