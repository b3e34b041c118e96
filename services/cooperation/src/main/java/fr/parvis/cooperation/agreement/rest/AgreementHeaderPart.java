package fr.parvis.cooperation.agreement.rest;

import fr.parvis.cooperation.agreement.AgreementHeader;
import fr.parvis.cooperation.agreement.ConventionObject;
import fr.parvis.cooperation.agreement.Declaration;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The header of an agreement (COO-15).
 *
 * @param objects codes of what it is about; may be empty
 * @param purpose the same in words
 * @param legalBasis for a convention usually article L.312-7 of the code de l'action sociale et des familles
 * @param declarations what the parties state; some are compulsory for some kinds
 * @param startsOn first day; absent: the day of the last signature
 * @param until last day, counted in; absent: open-ended
 * @param reviewDates days on which the parties want to meet, beside the yearly review
 */
public record AgreementHeaderPart(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 4) Set<@NotNull ConventionObject> objects,
        @NotBlank @Size(max = 2000) String purpose,
        @Nullable @Size(max = 200) String legalBasis,
        @NotNull @Size(max = 3) Set<@NotNull Declaration> declarations,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate until,
        @NotNull @Size(max = 24) List<@NotNull LocalDate> reviewDates) {

    static AgreementHeaderPart of(AgreementHeader header) {
        AgreementHeader.Term term = header.term();
        return new AgreementHeaderPart(
                header.title(),
                header.objects(),
                header.purpose(),
                header.legalBasis(),
                header.declarations(),
                term.startsOn(),
                term.until(),
                term.reviewDates());
    }

    AgreementHeader toHeader() {
        return new AgreementHeader(
                title.strip(),
                objects,
                purpose.strip(),
                Written.orNull(legalBasis),
                declarations,
                new AgreementHeader.Term(startsOn, until, reviewDates));
    }
}
