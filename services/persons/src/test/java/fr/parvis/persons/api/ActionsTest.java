package fr.parvis.persons.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.registry.AccessRule;
import fr.parvis.persons.registry.Action;
import fr.parvis.testkit.Requirement;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands behind each door: the hand-written line, the code that is reached from there, and the roles its actions let in. */
class ActionsTest {

    /** Reading all classes takes longer than walking them. */
    private static final ReachedActions REACHED = new ReachedActions();

    @Test
    @Requirement("PER-24")
    void findsBehindEachDoorTheActionsOfItsLineAndNoOther() {
        Map<String, Set<Action>> found = new TreeMap<>();
        Endpoints.methods().forEach((endpoint, method) -> found.put(endpoint, REACHED.from(method)));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(Policy.actions());
    }

    @Test
    void hasNoDoorBehindWhichNothingIsAskedOfTheRegistry() {
        assertThat(Endpoints.methods())
                .isNotEmpty()
                .allSatisfy((endpoint, method) ->
                        assertThat(REACHED.from(method)).as(endpoint).isNotEmpty());
    }

    @Test
    void hasNoActionThatNobodyPerforms() {
        Set<Action> performed =
                Policy.actions().values().stream().flatMap(Set::stream).collect(Collectors.toSet());

        assertThat(performed).containsExactlyInAnyOrder(Action.values());
    }

    /** The door lets in whom some action behind it could permit, and nobody else. */
    @Test
    @Requirement("IND-EP-06")
    void opensEachDoorToTheRolesItsActionsCanPermit() {
        Map<String, Set<String>> found = new TreeMap<>();
        Policy.actions()
                .forEach((endpoint, actions) -> found.put(
                        endpoint, new TreeSet<>(actions.iterator().next().rule().roles())));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(Policy.lines());
        assertThat(AccessRule.ROLES).containsExactlyInAnyOrderElementsOf(Policy.ROLES);
    }

    @Test
    void seesAnActionThroughALambdaAndANestedCall() throws NoSuchMethodException {
        Method outer = Nested.class.getDeclaredMethod("outer");

        assertThat(ReachedActions.of(Nested.class).from(outer)).containsExactly(Action.READ_FILE);
    }

    /** Names its action two calls and a lambda away. */
    static final class Nested {

        Runnable outer() {
            return () -> inner();
        }

        private static void inner() {
            assertThat(Action.READ_FILE.words()).isNotEmpty();
        }
    }
}
