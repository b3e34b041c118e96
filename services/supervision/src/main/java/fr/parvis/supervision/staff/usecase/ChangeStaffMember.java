package fr.parvis.supervision.staff.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.staff.Staff;
import fr.parvis.supervision.staff.StaffMember;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Puts a member under another manager, or notes her last day. */
@ApplicationScoped
public final class ChangeStaffMember {

    private final Staff staff;
    private final Lines lines;

    ChangeStaffMember(Staff staff, Lines lines) {
        this.staff = staff;
        this.lines = lines;
    }

    /**
     * Puts her under another line.
     *
     * @param precondition throws when the caller saw another version
     */
    @WithTransaction
    public Uni<StaffMember> under(UUID id, StaffMember.Line line, Consumer<StaffMember> precondition) {
        return find(id).invoke(precondition)
                .map(found -> found.under(line))
                .call(changed -> lines.require(changed.account(), line))
                .chain(staff::save);
    }

    @WithTransaction
    public Uni<StaffMember> end(UUID id, LocalDate lastDay) {
        return find(id).map(found -> found.end(lastDay)).chain(staff::save);
    }

    private Uni<StaffMember> find(UUID id) {
        return staff.find(id).map(found -> found.orElseThrow(Problems::notFound));
    }
}
