package fr.parvis.persons.receipt.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.Consents.Step;
import fr.parvis.persons.receipt.Receipt;
import fr.parvis.persons.receipt.ReceiptWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A consent record and its receipt with the fields of ISO/IEC TS 27560:2023, as far as we know them; what we do not know (storage locations, retention)
 * is left out rather than invented. She is named by this consent alone: two who are handed receipts cannot tell that they
 * are about one person.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentRecord(
        @JsonProperty("schema_version") String schemaVersion,
        @JsonProperty("receipt_id") UUID receiptId,
        @JsonProperty("receipt_time") Instant receiptTime,
        @JsonProperty("record_id") UUID recordId,
        @JsonProperty("pii_principal_id") UUID principalId,
        @JsonProperty("pii_processing") Processing processing,
        List<Party> parties,
        List<Event> events) {

    private static final String CONTROLLER = "controller";
    private static final String RECIPIENT = "recipient";

    /** What is done, and the words she was shown. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Processing(
            @Nullable @JsonProperty("privacy_notice") Notice notice, List<Purpose> purposes) {}

    /** The words shown, by version and hash; their text is at {@code /api/v1/wordings}. */
    public record Notice(@JsonProperty("version") String version, String sha256, String language) {}

    /** One purpose with its data. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Purpose(
            String purpose,
            @JsonProperty("purpose_description") String description,
            @JsonProperty("lawful_basis") String lawfulBasis,
            @JsonProperty("pii_information") List<Information> information,
            @JsonProperty("pii_controllers") List<String> controllers,
            @JsonProperty("recipient_third_parties") List<String> recipients,
            @JsonProperty("validity_from") LocalDate from,
            @Nullable @JsonProperty("validity_until") LocalDate until,
            @Nullable @JsonProperty("review_on") LocalDate reviewOn,
            @JsonProperty("withdrawal_method") String withdrawalMethod,
            @JsonProperty("privacy_rights") List<String> rights,
            List<String> jurisdictions) {}

    /** One kind of data or domain of life. */
    public record Information(
            @JsonProperty("pii_type") String type,
            @JsonProperty("pii_description") String description) {}

    /** Somebody named. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Party(
            @JsonProperty("party_id") String id,
            @JsonProperty("party_role") String role,
            @Nullable @JsonProperty("party_name") String name) {}

    /** One state it came into. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Event(
            @JsonProperty("event_time") Instant time,
            @JsonProperty("event_state") String state,
            @Nullable @JsonProperty("event_act") UUID act,
            @Nullable @JsonProperty("consent_type") String type,
            @Nullable @JsonProperty("collection_method") String manner) {}

    static ConsentRecord of(Receipt receipt, ReceiptWords words) {
        Consent consent = receipt.consent();
        return new ConsentRecord(
                "ISO/IEC TS 27560:2023",
                UUID.randomUUID(),
                receipt.issuedAt(),
                consent.id(),
                consent.id(),
                new Processing(notice(receipt.decision()), List.of(purpose(receipt, words))),
                List.of(
                        new Party(CONTROLLER, "PII controller", receipt.antenna()),
                        new Party(RECIPIENT, "third party", String.join(", ", receipt.recipient()))),
                receipt.steps().stream()
                        .map(step -> event(step, receipt.actOf(step)))
                        .toList());
    }

    private static @Nullable Notice notice(@Nullable Act act) {
        return act == null ? null : new Notice(act.wordingVersion(), act.wordingHash(), "fr");
    }

    private static Purpose purpose(Receipt receipt, ReceiptWords words) {
        Consent consent = receipt.consent();
        return new Purpose(
                consent.terms().purpose().name(),
                words.of(consent.terms().purpose()),
                "consent (GDPR art. 6.1.a and 9.2.a)",
                information(consent, words),
                List.of(CONTROLLER),
                List.of(RECIPIENT),
                consent.terms().period().from(),
                consent.terms().period().until(),
                consent.terms().period().reviewOn(),
                "/mes-choix/" + consent.id(),
                List.of("withdrawal", "access", "rectification", "erasure", "portability", "complaint (CNIL)"),
                List.of("FR"));
    }

    private static List<Information> information(Consent consent, ReceiptWords words) {
        return Stream.<Enum<?>>concat(
                        consent.terms().scope().dataCategories().stream().sorted(),
                        consent.terms().scope().lifeDomains().stream().sorted())
                .map(code -> new Information(code.name(), words.of(code)))
                .toList();
    }

    private static Event event(Step step, @Nullable Act act) {
        String manner = act == null ? null : act.proof().manner().name();
        return new Event(step.at(), state(step), step.actId(), step.actId() == null ? null : "expressed", manner);
    }

    /** The states of the specification; what a newer answer replaced, and what ended without her, is terminated. */
    private static String state(Step step) {
        return switch (step.state()) {
            case REQUESTED -> "requested";
            case GRANTED -> "given";
            case REFUSED -> "refused";
            case WITHDRAWN -> step.actId() == null ? "terminated" : "withdrawn";
            case EXPIRED -> "expired";
            case REPLACED -> "terminated";
        };
    }
}
