package fr.parvis.persons.registry;

import fr.parvis.commons.web.caller.Caller;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everybody who may stand before a door: three accounts that a file may name and one that no file names, in every role, in two, in none. */
final class Callers {

    static final String HER = "her";
    static final String ANNE = "anne";
    static final String PAUL = "paul";

    private Callers() {}

    static List<Caller> all() {
        return Stream.of(HER, ANNE, PAUL, "stranger")
                .flatMap(subject -> roles().map(roles -> new Caller(subject, roles, null, null)))
                .toList();
    }

    private static Stream<Set<String>> roles() {
        return Stream.concat(
                Stream.of(Set.of(), Set.of("PERSON", "FACILITATOR"), AccessRule.ROLES),
                AccessRule.ROLES.stream().map(Set::of));
    }
}
