package fr.parvis.supervision.staff;

import fr.parvis.commons.web.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where members of the staff are kept. */
public interface Staff {

    /** False when that account already has a line manager. */
    Uni<Boolean> add(StaffMember member);

    Uni<Optional<StaffMember>> find(UUID id);

    /** The member who has that account and has not left. */
    Uni<Optional<StaffMember>> active(String account);

    /** Writes the changed member; fails with a version conflict when somebody else changed it meanwhile. */
    Uni<StaffMember> save(StaffMember member);

    /** In the order of their ids. */
    Uni<List<StaffMember>> page(PageRequest page);
}
