package fr.parvis.persons.registry;

import fr.parvis.persons.registry.AccessRule.AllOf;
import fr.parvis.persons.registry.AccessRule.AnyOf;
import fr.parvis.persons.registry.AccessRule.BesideHer;
import fr.parvis.persons.registry.AccessRule.Herself;
import fr.parvis.persons.registry.AccessRule.InRole;
import fr.parvis.persons.registry.AccessRule.Named;
import fr.parvis.persons.registry.AccessRule.Saying;
import fr.parvis.persons.registry.AccessRule.While;
import java.util.List;

/** The rules the actions are made of. */
final class AccessRules {

    static final AccessRule HERSELF = new Herself();
    static final AccessRule BESIDE = new BesideHer();
    static final AccessRule EITHER = any(HERSELF, BESIDE);
    static final AccessRule OPEN =
            new While(Condition.CLOSED, false, Answer.FILE_CLOSED, "while she has not closed it");
    static final AccessRule NOT_CLOSED_TO_STRANGERS =
            new While(Condition.CLOSED, false, Answer.UNKNOWN, "while she has not closed it");

    static final AccessRule WRITE = all(EITHER, OPEN);
    static final AccessRule ONLY_HERSELF = all(EITHER, new Saying(HERSELF, Answer.FORBIDDEN));
    static final AccessRule ONLY_BESIDE = all(EITHER, new Saying(BESIDE, Answer.FORBIDDEN));
    static final AccessRule WRITE_HERSELF = all(ONLY_HERSELF, OPEN);
    static final AccessRule WRITE_BESIDE = all(ONLY_BESIDE, OPEN);

    static final AccessRule PERSON = role(AccessRule.PERSON, "a person");
    static final AccessRule FACILITATOR = role(AccessRule.FACILITATOR, "a facilitator");
    static final AccessRule CARRIER = role("CARRIER_MANAGER", "a manager of the carrier, without her name");
    static final AccessRule MACHINE = role("SERVICE", "facilitation's own client");
    static final AccessRule AGENCY = role("ARS_SIGNAL", "the agency's client, which reads nothing");

    /** Beside rules about the file, not having the role must not tell more than they do. */
    static final AccessRule MACHINE_TOO = new InRole("SERVICE", Answer.UNKNOWN, "facilitation's own client");

    static final AccessRule COMPLAINT = all(CARRIER, new Named(Part.COMPLAINT), NOT_CLOSED_TO_STRANGERS);
    static final AccessRule READ_SITUATION = all(EITHER, any(HERSELF, agreed(Answer.UNKNOWN)));
    static final AccessRule WRITE_SITUATION = all(EITHER, OPEN, agreed(Answer.NO_CONSENT));
    static final AccessRule TAKE_ON = all(
            FACILITATOR,
            any(
                    EITHER,
                    new While(
                            Condition.CASE_WITHOUT_FACILITATOR,
                            true,
                            Answer.UNKNOWN,
                            "who takes on a case that is open and names nobody")),
            OPEN);

    private AccessRules() {}

    static AccessRule any(AccessRule... rules) {
        return new AnyOf(List.of(rules));
    }

    static AccessRule all(AccessRule... rules) {
        return new AllOf(List.of(rules));
    }

    private static AccessRule role(String role, String words) {
        return new InRole(role, Answer.FORBIDDEN, words);
    }

    private static AccessRule agreed(Answer otherwise) {
        return new While(Condition.AGREES_TO_SITUATION, true, otherwise, "while she agrees to it");
    }
}
