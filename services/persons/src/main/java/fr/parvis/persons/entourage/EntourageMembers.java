package fr.parvis.persons.entourage;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Where her entourage is kept. */
public interface EntourageMembers {

    Uni<EntourageMember> add(EntourageMember member);

    /** Those who are there and those who were, in the order in which she chose them. */
    Uni<List<EntourageMember>> of(UUID personId);

    /** Stores the new state; the answer carries the new version. */
    Uni<EntourageMember> save(EntourageMember member);
}
