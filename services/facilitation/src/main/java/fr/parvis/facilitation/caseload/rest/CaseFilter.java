package fr.parvis.facilitation.caseload.rest;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Position;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.CaseState;
import fr.parvis.facilitation.caseload.QueueOrder;
import fr.parvis.facilitation.caseload.usecase.ListCases;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        return new ListCases.Query(
                states, page.place(at -> new QueueOrder(at.flag(0), at.day(1), new CaseId(at.id(2)))), page.fetch());
    }

    static String position(Case caze) {
        QueueOrder place = QueueOrder.of(caze);
        return Position.of(place.priority(), place.requestedOn(), place.caseId());
    }
}
