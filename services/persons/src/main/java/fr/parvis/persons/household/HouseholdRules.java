package fr.parvis.persons.household;

import fr.parvis.persons.household.Household.Member;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.time.LocalDate;

/** Each member has a name, nobody is born tomorrow, and texts have an end (PER-07). */
public final class HouseholdRules {

    static final int MEMBERS = 30;
    private static final int TEXT = 200;

    private HouseholdRules() {}

    /**
     * Checks the sheet as a whole.
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming each field at fault, {@code members[2].birthDate}
     */
    public static void check(Household household, LocalDate today) {
        Refusals refusals =
                new Refusals().addIf(household.members().size() > MEMBERS, "members", Rule.TOO_MANY_MEMBERS);
        for (int i = 0; i < household.members().size(); i++) {
            check(household.members().get(i), "members[" + i + "].", today, refusals);
        }
        refusals.throwIfAny();
    }

    private static void check(Member member, String at, LocalDate today, Refusals refusals) {
        boolean unborn = member.birthDate() != null && member.birthDate().isAfter(today);
        refusals.addIf(member.hasNoName(), at + "lastName", Rule.REQUIRED)
                .addIf(unborn, at + "birthDate", Rule.NOT_IN_THE_FUTURE)
                .optionalText(member.lastName(), at + "lastName", TEXT)
                .optionalText(member.firstName(), at + "firstName", TEXT)
                .optionalText(member.familySituation(), at + "familySituation", TEXT)
                .optionalText(member.activity(), at + "activity", TEXT);
    }
}
