package fr.parvis.portal.choice;

import fr.parvis.portal.persons.Wordings.Wording;
import fr.parvis.portal.space.Choice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One choice of hers, and what she reads before she takes it back.
 *
 * @param since the day it came into its state
 * @param onlyThisOne no other running choice lets the same reader read some of the same; false also when that is not known
 * @param wording what the withdrawal will name as shown; absent when nothing is left to withdraw
 */
public record ChosenConsent(
        Choice choice,
        LocalDate since,
        boolean onlyThisOne,
        @Nullable Wording wording) {}
