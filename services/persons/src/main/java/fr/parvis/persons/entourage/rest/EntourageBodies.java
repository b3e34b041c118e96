package fr.parvis.persons.entourage.rest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.entourage.EntourageRole;
import fr.parvis.persons.entourage.EvolutionKind;
import fr.parvis.persons.entourage.RequestKind;
import fr.parvis.persons.entourage.usecase.MemberDraft;
import fr.parvis.persons.entourage.usecase.WriteNote.EvolutionDraft;
import fr.parvis.persons.entourage.usecase.WriteNote.InvolvementDraft;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is sent. */
final class EntourageBodies {

    private EntourageBodies() {}

    /** Somebody she wants beside her, with her act. */
    public record ChooseMemberRequest(
            @Nullable String name,
            @Nullable String relationship,
            @Nullable String telephone,
            @Nullable String email,
            @Nullable String postalAddress,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<EntourageRole> roles,
            @Nullable ActRequest act) {

        MemberDraft draft() {
            return new MemberDraft(name, relationship, telephone, email, postalAddress, orNone(roles));
        }

        @Override
        public String toString() {
            return "ChooseMemberRequest[…]";
        }
    }

    /** How to reach her or him; the name is the one that stands there. */
    public record ChangeMemberRequest(
            @Nullable String name,
            @Nullable String relationship,
            @Nullable String telephone,
            @Nullable String email,
            @Nullable String postalAddress) {

        MemberDraft draft() {
            return new MemberDraft(name, relationship, telephone, email, postalAddress, Set.of());
        }

        @Override
        public String toString() {
            return "ChangeMemberRequest[…]";
        }
    }

    /** What that person is to her, with her act. */
    public record RolesRequest(
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<EntourageRole> roles,
            @Nullable ActRequest act) {

        Set<EntourageRole> wanted() {
            return orNone(roles);
        }
    }

    /**
     * A stronger part while she cannot speak for herself; all three are compulsory.
     *
     * @param meansTried how her own expression was sought
     * @param recheckOn day of the next look, at most six months ahead; from then on it does not hold
     */
    public record InvolvementRequest(
            @Nullable String reason,
            @Nullable String meansTried,
            @Nullable LocalDate recheckOn) {

        InvolvementDraft draft() {
            return new InvolvementDraft(reason, meansTried, recheckOn);
        }

        @Override
        public String toString() {
            return "InvolvementRequest[…]";
        }
    }

    /** What that person asks for her or himself. */
    public record RelativeRequest(
            @Nullable RequestKind kind, @Nullable String words) {

        @Override
        public String toString() {
            return "RelativeRequest[" + kind + "]";
        }
    }

    /**
     * What will change for somebody who helps her.
     *
     * @param followUpOn day on which somebody asks again
     */
    public record EvolutionRequest(
            @Nullable EvolutionKind kind,
            @Nullable String words,
            @Nullable LocalDate followUpOn) {

        EvolutionDraft draft() {
            return new EvolutionDraft(kind, words, followUpOn);
        }

        @Override
        public String toString() {
            return "EvolutionRequest[" + kind + "]";
        }
    }

    private static Set<EntourageRole> orNone(@Nullable Set<EntourageRole> roles) {
        return roles == null ? Set.of() : roles;
    }
}
