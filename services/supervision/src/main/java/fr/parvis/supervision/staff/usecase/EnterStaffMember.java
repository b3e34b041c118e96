package fr.parvis.supervision.staff.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.supervision.staff.Staff;
import fr.parvis.supervision.staff.StaffMember;
import fr.parvis.supervision.staff.StaffProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Enters a member of the staff under a line manager of this side. */
@ApplicationScoped
public final class EnterStaffMember {

    private final Staff staff;
    private final Lines lines;

    EnterStaffMember(Staff staff, Lines lines) {
        this.staff = staff;
        this.lines = lines;
    }

    @WithTransaction
    public Uni<StaffMember> handle(StaffMember member) {
        return lines.require(member.account(), member.line())
                .chain(() -> staff.add(member))
                .map(added -> {
                    if (!added) {
                        throw new ProblemException(StaffProblem.STAFF_EXISTS);
                    }
                    return member;
                });
    }
}
