package fr.parvis.facilitation.employerorder;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports of orders. Nothing counts them; a number of them would tell a line manager that there are some. */
public interface EmployerOrders {

    Uni<Void> add(EmployerOrder order);

    /**
     * Newest first.
     *
     * @param reportedBy whose; absent: all of the antenna
     * @param before number of the last line of the previous page; absent: from the newest
     */
    Uni<List<Line>> page(@Nullable String reportedBy, @Nullable Long before, int limit);

    /** A report and its place in the list. */
    record Line(long number, EmployerOrder order) {}
}
