package fr.parvis.cooperation.agreement.rest;

import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.agreement.Agreement;
import fr.parvis.cooperation.agreement.AgreementContent;
import fr.parvis.cooperation.agreement.AgreementHeader;
import fr.parvis.cooperation.agreement.AgreementVersion;
import fr.parvis.cooperation.agreement.usecase.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Writes agreements for one reader, as they stand today. */
@ApplicationScoped
final class AgreementResponses {

    private final Days days;

    AgreementResponses(Days days) {
        this.days = days;
    }

    AgreementResponse of(Agreement agreement, Member reader) {
        LocalDate today = days.today();
        List<AgreementVersion> seen =
                agreement.versions().stream().filter(reader::sees).toList();
        AgreementContent last = seen.getLast().content();
        Agreement.Ending ending = agreement.ending();
        return new AgreementResponse(
                agreement.id(),
                agreement.antenna(),
                agreement.kind(),
                agreement.state(today),
                last.header().title(),
                last.parties().stream().map(AgreementPartyPart::of).toList(),
                agreement.draftedOn(),
                agreement.nextReviewOn(),
                agreement.isReviewDue(today),
                ending == null ? null : ending.endedOn(),
                ending == null ? null : ending.reason(),
                seen.stream().map(one -> line(agreement, one, today)).toList());
    }

    AgreementVersionResponse of(Agreement agreement, AgreementVersion one) {
        LocalDate today = days.today();
        String hash = agreement.contentHash(one);
        return new AgreementVersionResponse(
                agreement.id(),
                one.number(),
                agreement.state(one, today),
                AgreementContents.of(one.content()),
                one.isOpen()
                        ? one.content().missing(agreement.kind(), today).stream()
                                .map(FieldError::field)
                                .toList()
                        : List.of(),
                hash,
                one.signedOn(),
                one.signatures().stream()
                        .map(signature -> AgreementVersionResponse.SignatureLine.of(signature, hash))
                        .toList());
    }

    RestResponse<AgreementResponse> answer(Agreement agreement, Member reader) {
        return ResponseBuilder.ok(of(agreement, reader)).tag(tag(agreement)).build();
    }

    /** Where it stands changes with the days, so the day's states are part of the tag. */
    EntityTag tag(Agreement agreement) {
        LocalDate today = days.today();
        return EntityTags.of(
                "agreement",
                agreement.id(),
                agreement.version(),
                agreement.state(today),
                agreement.begun(today).map(AgreementVersion::number).orElse(0),
                agreement.isReviewDue(today));
    }

    private static AgreementResponse.VersionLine line(Agreement agreement, AgreementVersion one, LocalDate today) {
        AgreementHeader.Term term = one.content().header().term();
        return new AgreementResponse.VersionLine(
                one.number(), agreement.state(one, today), one.signedOn(), term.startsOn(), term.until());
    }
}
