package fr.parvis.persons.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Each rule is written twice; for every state of a file and everybody who asks, both must say the same. Nothing is left to chance. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class RegistryAgreesQuarkusTest {

    private static final Set<Action> COMPARED = EnumSet.noneOf(Action.class);

    static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    @Requirement("PER-24")
    void saysTheSameOfEveryFileInJavaAndInSql() throws SQLException {
        try (RegistryRows rows = new RegistryRows()) {
            Map<UUID, Facts> files = new FileStates(rows, TODAY).write();

            compare(rows, actions(Set.of()), "f.id from person f", files);
        }
    }

    @Test
    @Requirement("PER-24")
    void saysTheSameOfEveryPartOfAFile() throws SQLException {
        try (RegistryRows rows = new RegistryRows()) {
            PartStates states = new PartStates(rows, TODAY);

            String voices = "v.id from voice v join person f on f.id = v.person_id";
            String acts = "a.id from act a join person f on f.id = a.person_id";
            String documents = "d.id from locker_document d join person f on f.id = d.person_id";
            compare(rows, of(Part.VOICE, Part.VOICE_WRITTEN_DOWN, Part.COMPLAINT), voices, states.voices());
            compare(rows, of(Part.ACT), acts, states.acts());
            compare(rows, of(Part.DOCUMENT), documents, states.documents());
            compare(rows, of(Part.LEGAL_EXCEPTION), "e.id from legal_exception e", states.exceptions());
            compare(rows, of(Part.SIGNAL), "s.id from priority_signal s", states.signals());
            compare(rows, of(Part.ERASURE), "r.id from erasure r", states.erasures());
        }
    }

    @AfterAll
    static void everyActionWasCompared() {
        assertThat(COMPARED).containsExactlyInAnyOrder(Action.values());
    }

    /** Otherwise agreement would mean nothing. */
    @Test
    void seesOneRuleThatSaysMoreThanTheOther() throws SQLException {
        try (RegistryRows rows = new RegistryRows()) {
            Map<UUID, Facts> files = new FileStates(rows, TODAY).write();

            for (Action other :
                    List.of(Action.READ_FILE, Action.ADD_TRIAL, Action.READ_SITUATION, Action.TAKE_ON_CASE)) {
                assertThatThrownBy(() -> compare(rows, Action.SEARCH_FILES, other, "f.id from person f", files))
                        .isInstanceOf(AssertionError.class);
            }
        }
    }

    private static void compare(RegistryRows rows, List<Action> actions, String from, Map<UUID, Facts> states)
            throws SQLException {
        assertThat(actions).isNotEmpty();
        Set<AccessRule> compared = new HashSet<>();
        COMPARED.addAll(actions);
        for (Action action : actions) {
            if (compared.add(action.rule())) {
                compare(rows, action, action, from, states);
            }
        }
    }

    private static void compare(
            RegistryRows rows, Action decided, Action selected, String from, Map<UUID, Facts> states)
            throws SQLException {
        int yes = 0;
        for (Caller caller : Callers.all()) {
            Set<UUID> expected = states.entrySet().stream()
                    .filter(state -> decided.permits(caller, state.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());

            assertThat(rows.selected(from, selected.sql(new Asking(caller, TODAY))))
                    .as("%s by %s", decided, caller)
                    .isEqualTo(expected);
            yes += expected.size();
        }
        assertThat(yes).as("%s is permitted to somebody", decided).isPositive();
    }

    private static List<Action> actions(Set<Part> parts) {
        return Stream.of(Action.values())
                .filter(action -> action.rule().parts().equals(parts))
                .toList();
    }

    private static List<Action> of(Part... parts) {
        return Stream.of(Action.values())
                .filter(action -> Stream.of(parts).anyMatch(action.rule().parts()::contains))
                .toList();
    }
}
