package fr.parvis.persons.registry;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.person.Person;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file when somebody asks. What was not looked up is not a no: a rule that needs it fails.
 *
 * @param account her own, once it is linked
 * @param holder account of who stands beside her
 */
public record Facts(
        @Nullable String account,
        @Nullable String holder,
        Map<Condition, Boolean> conditions,
        Map<Part, Naming> parts) {

    /** Of no file: what somebody may do at all, or a part that stands apart from the files. */
    public static final Facts NONE = new Facts(null, null, Map.of(), Map.of());

    public Facts {
        conditions = Map.copyOf(conditions);
        parts = Map.copyOf(parts);
    }

    public static Facts of(Person person) {
        return new Facts(person.accountSubject(), person.holder(), Map.of(), Map.of());
    }

    public Facts with(Condition condition, boolean holds) {
        Map<Condition, Boolean> more = new EnumMap<>(Condition.class);
        more.putAll(conditions);
        more.put(condition, holds);
        return new Facts(account, holder, more, parts);
    }

    public Facts with(Part part, Naming naming) {
        Map<Part, Naming> more = new EnumMap<>(Part.class);
        more.putAll(parts);
        more.put(part, naming);
        return new Facts(account, holder, conditions, more);
    }

    /** Whether the caller is the person herself. */
    public boolean isHers(Caller caller) {
        return caller.has(AccessRule.PERSON) && caller.subject().equals(account);
    }

    boolean isHeldBy(Caller caller) {
        return caller.has(AccessRule.FACILITATOR) && caller.subject().equals(holder);
    }

    boolean holds(Condition condition) {
        Boolean known = conditions.get(condition);
        if (known == null) {
            throw new IllegalStateException(condition + " was not looked up");
        }
        return known;
    }

    boolean names(Part part, Caller caller) {
        Naming known = parts.get(part);
        if (known == null) {
            throw new IllegalStateException(part + " was not looked at");
        }
        return known.includes(caller.subject());
    }
}
