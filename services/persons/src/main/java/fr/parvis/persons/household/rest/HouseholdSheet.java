package fr.parvis.persons.household.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.parvis.persons.household.Household;
import fr.parvis.persons.household.Household.Member;
import fr.parvis.persons.section.Section;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet as it is sent and shown. */
public final class HouseholdSheet {

    private HouseholdSheet() {}

    /** Replaces all members; one who is left out is no longer there. */
    public record HouseholdRequest(
            @NotNull @JsonSetter(contentNulls = Nulls.FAIL) List<MemberBody> members) {

        Household household() {
            return new Household(members.stream().map(MemberBody::member).toList());
        }

        @Override
        public String toString() {
            return "HouseholdRequest[…]";
        }
    }

    /**
     * The sheet.
     *
     * @param changedBy account of who wrote it last; absent while nobody did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HouseholdResponse(
            List<MemberBody> members,
            @Nullable String changedBy,
            @Nullable Instant changedAt) {

        public static HouseholdResponse of(Section<Household> sheet) {
            return new HouseholdResponse(
                    sheet.content().members().stream().map(MemberBody::of).toList(),
                    sheet.changedBy(),
                    sheet.changedAt());
        }
    }

    /** One member. A last or a first name is enough; {@code child}: the decision record names her or him among the children. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MemberBody(
            @Nullable String lastName,
            @Nullable String firstName,
            @Nullable LocalDate birthDate,
            @Nullable Boolean child,
            @Nullable String familySituation,
            @Nullable String activity) {

        static MemberBody of(Member member) {
            return new MemberBody(
                    member.lastName(),
                    member.firstName(),
                    member.birthDate(),
                    member.child(),
                    member.familySituation(),
                    member.activity());
        }

        Member member() {
            return new Member(lastName, firstName, birthDate, Boolean.TRUE.equals(child), familySituation, activity);
        }

        @Override
        public String toString() {
            return "MemberBody[…]";
        }
    }
}
