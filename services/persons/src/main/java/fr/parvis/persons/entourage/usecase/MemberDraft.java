package fr.parvis.persons.entourage.usecase;

import fr.parvis.persons.entourage.EntourageRole;
import fr.parvis.persons.entourage.MemberCard;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody as she or he was sent, before any rule looked. */
public record MemberDraft(
        @Nullable String name,
        @Nullable String relationship,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String postalAddress,
        Set<EntourageRole> roles) {

    MemberCard card() {
        return new MemberCard(name == null ? "" : name.strip(), relationship, telephone, email, postalAddress);
    }
}
