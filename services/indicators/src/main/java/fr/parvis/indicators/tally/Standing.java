package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.fact.Family;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What still counts of one subject: not what its owner corrected since, nor that it was corrected. */
final class Standing {

    private Standing() {}

    static List<Fact> of(List<Fact> ofOneSubject) {
        Set<Long> replaced = ofOneSubject.stream()
                .filter(Standing::corrects)
                .map(Fact::quantity)
                .collect(Collectors.toSet());
        return replaced.isEmpty()
                ? ofOneSubject
                : ofOneSubject.stream()
                        .filter(fact -> !corrects(fact) && !isReplaced(fact, replaced))
                        .toList();
    }

    private static boolean corrects(Fact fact) {
        return fact.kind() == FactKind.INTERVENTION_CORRECTED;
    }

    private static boolean isReplaced(Fact fact, Set<Long> replaced) {
        return fact.kind().family() == Family.INTERVENTIONS && replaced.contains(fact.sequence());
    }
}
