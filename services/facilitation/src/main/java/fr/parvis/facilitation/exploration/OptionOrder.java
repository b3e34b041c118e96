package fr.parvis.facilitation.exploration;

import fr.parvis.facilitation.response.ActorSector;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which options are shown (FAC-22): common law first, then as they came. No other sector ranks before another, neither what she decided nor
 * how unusual it is moves anything, and nothing is left out.
 */
public final class OptionOrder {

    private static final Comparator<ExploredOption> ORDER = Comparator.<ExploredOption>comparingInt(
                    option -> option.possibility().sector() == ActorSector.COMMON_LAW ? 0 : 1)
            .thenComparingLong(ExploredOption::recorded);

    private OptionOrder() {}

    public static List<ExploredOption> of(Collection<ExploredOption> options) {
        return options.stream().sorted(ORDER).toList();
    }
}
