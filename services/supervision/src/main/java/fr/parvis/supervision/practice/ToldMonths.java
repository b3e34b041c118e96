package fr.parvis.supervision.practice;

import io.smallrye.mutiny.Uni;
import java.time.YearMonth;
import java.util.Map;

/** What the figures were last told of each month; true where it was held. */
public interface ToldMonths {

    Uni<Map<YearMonth, Boolean>> of(String territory);

    /** Answers the number of this telling among those of the territory. */
    Uni<Long> keep(String territory, YearMonth month, boolean held);
}
