package fr.parvis.facilitation.caseload.rest;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.CaseState;
import fr.parvis.facilitation.caseload.QueueOrder;
import fr.parvis.facilitation.caseload.usecase.ListCases;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which states are asked for, and where a page ended. */
record CaseFilter(Set<CaseState> states) {

    /** All but closed ones when nothing is said. */
    static CaseFilter of(List<String> names) {
        if (names.isEmpty()) {
            return new CaseFilter(EnumSet.complementOf(EnumSet.of(CaseState.CLOSED)));
        }
        Set<CaseState> states = EnumSet.noneOf(CaseState.class);
        names.forEach(name -> states.add(state(name)));
        return new CaseFilter(states);
    }

    private static CaseState state(String name) {
        return Arrays.stream(CaseState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.invalidParameter("state", "allowed", Map.of()));
    }

    ListCases.Query query(PageRequest page) {
        return new ListCases.Query(states, place(page.after()), page.fetch());
    }

    static String position(Case caze) {
        QueueOrder place = QueueOrder.of(caze);
        return place.priority() + "|" + place.requestedOn() + "|" + place.caseId();
    }

    /** What {@link #position} wrote; it comes back only through an encrypted cursor, hence unchanged. */
    private static @Nullable QueueOrder place(@Nullable String position) {
        if (position == null) {
            return null;
        }
        String[] parts = position.split("\\|", -1);
        return new QueueOrder(
                Boolean.parseBoolean(parts[0]), LocalDate.parse(parts[1]), new CaseId(UUID.fromString(parts[2])));
    }
}
