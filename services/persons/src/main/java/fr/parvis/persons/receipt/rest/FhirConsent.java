package fr.parvis.persons.receipt.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.Period;
import fr.parvis.persons.receipt.Receipt;
import fr.parvis.persons.receipt.ReceiptWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A consent as HL7 FHIR R4 {@code Consent}. She is named by this consent alone, so that two who are handed receipts cannot tell that they are about one
 * person; the recipient as a display.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FhirConsent(
        String resourceType,
        String id,
        List<Identifier> identifier,
        String status,
        Concept scope,
        List<Concept> category,
        Reference patient,
        @Nullable Instant dateTime,
        List<Reference> organization,
        @Nullable Attachment sourceAttachment,
        Concept policyRule,
        Provision provision) {

    private static final String CODES = "https://parvis.fr/fhir/CodeSystem/";
    private static final String URI = "urn:ietf:rfc:3986";
    private static final Concept PRIVACY =
            Concept.of("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy");
    private static final Concept INFORMATION_ACCESS =
            Concept.of("http://terminology.hl7.org/CodeSystem/v3-ActCode", "INFA");
    private static final Concept RECIPIENT =
            Concept.of("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP");
    private static final Concept COMMON_RULE =
            Concept.of("http://terminology.hl7.org/CodeSystem/consentpolicycodes", "cric");

    /** A URN. */
    public record Identifier(String system, String value) {

        static Identifier of(UUID id) {
            return new Identifier(URI, "urn:uuid:" + id);
        }
    }

    /** Codes that mean the same. */
    public record Concept(List<Coding> coding) {

        static Concept of(String system, String code) {
            return new Concept(List.of(new Coding(system, code, null)));
        }
    }

    /** One code, with its French words where it is ours. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Coding(
            String system, String code, @Nullable String display) {}

    /** Somebody, by identifier or by name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reference(
            @Nullable Identifier identifier, @Nullable String display) {}

    /** The words she was shown, by their version. */
    public record Attachment(String contentType, String language, String title, String url) {}

    /** What is permitted or denied, to whom, for what, which data. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Provision(
            String type, FhirPeriod period, List<Actor> actor, List<Coding> purpose, List<Concept> code) {}

    /** Days, both included. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FhirPeriod(LocalDate start, @Nullable LocalDate end) {

        static FhirPeriod of(Period period) {
            return new FhirPeriod(period.from(), period.until());
        }
    }

    /** Who receives. */
    public record Actor(Concept role, Reference reference) {}

    static FhirConsent of(Receipt receipt, ReceiptWords words) {
        Consent consent = receipt.consent();
        Act act = receipt.decision();
        return new FhirConsent(
                "Consent",
                consent.id().toString(),
                List.of(Identifier.of(consent.id())),
                status(receipt.state()),
                PRIVACY,
                List.of(INFORMATION_ACCESS),
                new Reference(Identifier.of(consent.id()), null),
                act == null ? null : act.performedAt().truncatedTo(ChronoUnit.SECONDS),
                List.of(new Reference(null, receipt.antenna())),
                act == null ? null : new Attachment("text/plain", "fr", act.wordingVersion(), "/api/v1/wordings"),
                COMMON_RULE,
                provision(receipt, words));
    }

    private static Provision provision(Receipt receipt, ReceiptWords words) {
        Consent consent = receipt.consent();
        return new Provision(
                receipt.state() == ConsentState.REFUSED ? "deny" : "permit",
                FhirPeriod.of(consent.terms().period()),
                List.of(new Actor(RECIPIENT, new Reference(null, String.join(", ", receipt.recipient())))),
                List.of(ours("consent-purpose", consent.terms().purpose(), words)),
                Stream.<Concept>concat(
                                consent.terms().scope().dataCategories().stream()
                                        .sorted()
                                        .map(code -> new Concept(List.of(ours("data-category", code, words)))),
                                consent.terms().scope().lifeDomains().stream()
                                        .sorted()
                                        .map(code -> new Concept(List.of(ours("life-domain", code, words)))))
                        .toList());
    }

    private static Coding ours(String system, Enum<?> code, ReceiptWords words) {
        return new Coding(CODES + system, code.name(), words.of(code));
    }

    private static String status(ConsentState state) {
        return switch (state) {
            case REQUESTED -> "proposed";
            case GRANTED -> "active";
            case REFUSED -> "rejected";
            case WITHDRAWN, EXPIRED, REPLACED -> "inactive";
        };
    }
}
