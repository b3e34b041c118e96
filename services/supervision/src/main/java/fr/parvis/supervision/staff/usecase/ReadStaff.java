package fr.parvis.supervision.staff.usecase;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.staff.LineManager;
import fr.parvis.supervision.staff.LineManagers;
import fr.parvis.supervision.staff.Staff;
import fr.parvis.supervision.staff.StaffMember;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads line management: managers all of it, a facilitator her own line. */
@ApplicationScoped
public final class ReadStaff {

    private final Staff staff;
    private final LineManagers managers;

    public ReadStaff(Staff staff, LineManagers managers) {
        this.staff = staff;
        this.managers = managers;
    }

    @WithSession
    public Uni<StaffMember> one(UUID id) {
        return staff.find(id).map(found -> found.orElseThrow(Problems::notFound));
    }

    @WithSession
    public Uni<StaffMember> own(String account) {
        return staff.active(account).map(found -> found.orElseThrow(Problems::notFound));
    }

    @WithSession
    public Uni<List<StaffMember>> page(PageRequest page) {
        return staff.page(page);
    }

    @WithSession
    public Uni<List<LineManager>> managers(PageRequest page) {
        return managers.page(page);
    }
}
